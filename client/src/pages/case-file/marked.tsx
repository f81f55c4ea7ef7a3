import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { GraphEntity } from '../../api/graph.ts';
import { t } from '../../app/i18n/t.ts';
import { useCaseFile } from '../../case-file/store.ts';
import { KindIcon, LinkSample } from '../../ui/index.ts';

interface Props {
  links: readonly (readonly [string, string])[];
  byId: ReadonlyMap<string, GraphEntity>;
  change: (action: () => void) => void;
}

/** Links that somebody marked as findings. */
export function MarkedLinks({ links, ...props }: Props) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3>
        {t('case.marked')} <span>{links.length}</span>
      </h3>
      <ul>
        {links.map(([a, b]) => (
          <Marked key={`${a} ${b}`} a={a} b={b} {...props} />
        ))}
      </ul>
    </section>
  );
}

interface MarkedProps extends Omit<Props, 'links'> {
  a: string;
  b: string;
}

function Marked({ a, b, byId, change }: MarkedProps) {
  const caption = (id: string) => byId.get(id)?.caption ?? id;
  const icon = (id: string) => {
    const entity = byId.get(id);
    return entity ? <KindIcon kind={entity.kind} hub={entity.hub !== null} size={20} /> : null;
  };
  const unmark = () =>
    change(() =>
      useCaseFile.setState(({ links }) => ({
        links: links.filter(([one, other]) => one !== a || other !== b),
      })),
    );
  return (
    <li className="tl-case-row">
      {icon(a)}
      <LinkSample kind="observed" />
      {icon(b)}
      <span className="tl-case-name">
        <span>
          {caption(a)}, {caption(b)}
        </span>
      </span>
      <ActionIcon
        size={24}
        aria-label={t('case.unmark', { a: caption(a), b: caption(b) })}
        onClick={unmark}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}
