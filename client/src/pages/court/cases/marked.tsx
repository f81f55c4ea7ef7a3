import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { GraphEntity } from '../../../api/graph.ts';
import { t } from '../../../app/i18n/t.ts';
import type { CaseContents } from '../../../cases/entries.ts';
import { KindIcon, LinkSample } from '../../../ui/index.ts';

type Finding = CaseContents['findings'][number];

interface Props {
  links: readonly Finding[];
  byId: ReadonlyMap<string, GraphEntity>;
  canChange: boolean;
  onUnmark: (finding: Finding) => void;
}

/** Links that somebody marked as findings. */
export function MarkedLinks({ links, ...props }: Props) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3 className="tl-group-head">
        {t('case.marked')} <span>{links.length}</span>
      </h3>
      <ul>
        {links.map((finding) => (
          <Marked key={finding.ends.join(' ')} finding={finding} {...props} />
        ))}
      </ul>
    </section>
  );
}

interface MarkedProps extends Omit<Props, 'links'> {
  finding: Finding;
}

function Marked({ finding, byId, canChange, onUnmark }: MarkedProps) {
  const [a = '', b = ''] = finding.ends;
  const caption = (id: string) => byId.get(id)?.caption ?? id;
  const icon = (id: string) => {
    const entity = byId.get(id);
    return entity ? <KindIcon kind={entity.kind} hub={entity.hub !== null} size={20} /> : null;
  };
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
        disabled={!canChange}
        aria-label={t('case.unmark', { a: caption(a), b: caption(b) })}
        onClick={() => onUnmark(finding)}
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  );
}
