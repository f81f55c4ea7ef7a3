import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { Column } from '../../../ui/index.ts';
import type { AuditLine } from './lines.ts';

const outcomeOf = ({ outcome, code }: AuditLine): string =>
  code ? `${t(`audit.outcome.${outcome}`)} (${code})` : t(`audit.outcome.${outcome}`);

/** A hash is known by its beginning. */
const shortOf = (id: string): string => id.replace(/[0-9a-f]{64}$/, (hash) => hash.slice(0, 12));
const mostShown = 3;

function Of({ line: { of, more, text } }: { line: AuditLine }) {
  const left = of.length + more - mostShown;
  return (
    <>
      {text ? <pre className="tl-audit-text">{text}</pre> : null}
      {of.slice(0, mostShown).map((id) => (
        <code key={id} title={id}>
          {shortOf(id)}
        </code>
      ))}
      {left > 0 ? <span className="tl-note">{t('audit.more', { count: left })}</span> : null}
    </>
  );
}

/** A table and its file say the same; a file has ids and texts whole. */
export const columns: readonly Column<AuditLine>[] = [
  { title: t('audit.n'), value: ({ n }) => n },
  {
    title: t('audit.at'),
    value: ({ at }) => at,
    cell: ({ at }) => <time title={at}>{formatTime(at)}</time>,
  },
  {
    title: t('audit.who'),
    value: ({ by }) => by,
    cell: ({ by, roles, account }) => (
      <span title={[account, ...roles].filter(Boolean).join(', ')}>{by || t('audit.nobody')}</span>
    ),
  },
  { title: t('audit.from.address'), value: ({ address }) => address },
  { title: t('audit.did'), value: ({ did }) => did, className: 'tl-audit-did' },
  {
    title: t('audit.of'),
    value: ({ of, text }) => [...of, ...(text ? [text] : [])].join(' '),
    cell: (line) => <Of line={line} />,
    className: 'tl-audit-of',
  },
  {
    title: t('audit.outcome'),
    value: outcomeOf,
    cell: (line) => <span data-outcome={line.outcome}>{outcomeOf(line)}</span>,
    className: 'tl-audit-outcome',
  },
  { title: t('audit.ms'), value: ({ ms }) => ms },
];
