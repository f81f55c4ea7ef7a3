import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { forgetAnswers } from '../api/hooks.ts';
import { judge, type Signing } from '../api/judgements.ts';
import { t } from '../app/i18n/t.ts';
import { readHubsAgain } from '../graph/effects.ts';
import { ask } from './asking.ts';
import { buttonFor } from './button-for.ts';

const words = ['shared', 'exclusive'] as const;
type Word = (typeof words)[number];

interface Props {
  id: string;
  name: string;
  /** What is known of it, for who signs. */
  about: ReactNode;
  /** What the next run does about it, where that is more than to merge by it or not. */
  effects?: Readonly<Record<Word, string>>;
  size: NonNullable<ButtonProps['size']>;
}

/** Whether an identifier merges strangers, for a person to say. */
export function SharedButtons({ id, name, about, effects, size }: Props) {
  return (
    <div className="tl-buttons">
      {words.map((word) => (
        <Button
          key={word}
          size={size}
          aria-label={buttonFor(`networks.${word}`, name)}
          onClick={() =>
            ask({
              title: t(`networks.ask.${word}`, { name }),
              about,
              effect: effects?.[word] ?? t(`networks.effect.${word}`),
              signLabel: t('networks.sign.hub'),
              preview: { judgement: saidOf(id, word) },
              sign: (signing) => sign(id, word, signing),
            })
          }
        >
          {t(`networks.${word}`)}
        </Button>
      ))}
    </div>
  );
}

const saidOf = (id: string, word: Word) => (word === 'shared' ? { shared: id } : { exclusive: id });

async function sign(id: string, word: Word, signing: Signing): Promise<void> {
  await judge(saidOf(id, word), signing);
  await Promise.all([forgetAnswers(), readHubsAgain([id])]);
}
