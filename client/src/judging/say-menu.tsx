import { ActionIcon, Button, type ButtonProps, Menu } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useMay } from '../api/me.ts';
import { formatDate } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { calledBy } from '../app/network-name.ts';
import { buttonFor } from './button-for.ts';
import { offersOf, type Thing } from './offers.ts';
import { useJudgements } from './said.ts';
import { askWord } from './say.tsx';
import { askWrong } from './wrong-readings.tsx';

interface Props {
  /** What is judged: one, or several. */
  of: readonly Thing[];
  /** The two are linked by what was read: that can be wrong. */
  link?: boolean;
  /** What is known of it, for who signs. */
  about?: ReactNode;
  /** What the next run does, where that is more than to merge by it or not. */
  effects?: Readonly<Partial<Record<'shared' | 'exclusive', string>>>;
  /** A mark alone, where a row has no room for a word. */
  size?: NonNullable<ButtonProps['size']> | 'mark';
  disabled?: boolean;
  onSaid?: () => void;
}

/** What a person can say of one thing, of two, or of the link between them, where they are seen. */
export function JudgeMenu({ of, link = false, size = 'sm', disabled = false, ...told }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const mayJudge = useMay('JUDGE');
  const offers = offersOf(of, link);
  if (offers.length === 0 || !mayJudge) return null;
  const label = buttonFor('judge.open', of.map(calledBy).join(` ${t('networks.and')} `));
  return (
    <Menu position={size === 'mark' ? 'bottom-start' : 'bottom-end'} returnFocus>
      <Menu.Target>
        {size === 'mark' ? (
          <ActionIcon ref={button} aria-label={label}>
            <IconGavel size={16} aria-hidden="true" />
          </ActionIcon>
        ) : (
          <Button
            ref={button}
            size={size}
            disabled={disabled}
            leftSection={<IconGavel size={14} aria-hidden="true" />}
            aria-label={label}
          >
            {t('judge.open')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Standing ids={of.map(({ id }) => id)} />
        {offers.map(({ word, things, things: [one, other] }) => (
          <Menu.Item
            key={`${word} ${one.id}`}
            onClick={() =>
              word === 'wrong'
                ? askWrong(one, other ?? one, button.current)
                : askWord(word, things, told, button.current)
            }
          >
            {other || of.length === 1
              ? t(`judge.word.${word}`)
              : buttonFor(`judge.word.${word}`, calledBy(one))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What was said of all of these already and stands: a person who says it again is refused. */
function Standing({ ids }: { ids: readonly string[] }) {
  const { data } = useJudgements({ about: [...ids] });
  const standing = data?.nodes.filter(
    ({ withdrawn, about, networks }) =>
      !withdrawn && ids.every((id) => about.includes(id) || networks.includes(id)),
  );
  return standing?.map(({ id, kind, author, at }) => (
    <Menu.Label key={id}>
      {t('judge.stands', { what: t(`networks.kind.${kind}`), author, day: formatDate(at) })}
    </Menu.Label>
  ));
}
