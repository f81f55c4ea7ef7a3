import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatNumber, formatTime } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import type { ListedCase } from '../../cases/api.ts';
import { useCurrentId } from '../../cases/use-case.ts';
import { Chip } from '../../ui/index.ts';
import { StatusChip } from './status-chip.tsx';

interface Props {
  cases: readonly ListedCase[];
  onArchive: (file: ListedCase) => void;
}

/** The cases, the one that was changed last first. */
export function CaseTable({ cases, onArchive }: Props) {
  const current = useCurrentId(({ id }) => id);
  return (
    <table className="tl-case-table">
      <thead>
        <tr>
          <th>{t('cases.title')}</th>
          <th>{t('cases.status')}</th>
          <th className="tl-number">{t('cases.items')}</th>
          <th>{t('cases.changed')}</th>
          <th>{t('cases.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((file) => (
          <tr key={file.id}>
            <td>
              <Link to="/cases/$id" params={{ id: file.id }} search={{}}>
                <strong dir="auto">{file.title}</strong>
              </Link>
              {file.reference === '' ? null : (
                <small className="tl-note" dir="auto">
                  {file.reference}
                </small>
              )}
            </td>
            <td>
              <span className="tl-chips">
                <StatusChip file={file} />
                {file.id === current ? <Chip>{t('cases.isCurrent')}</Chip> : null}
              </span>
            </td>
            <td className="tl-number">{formatNumber(file.items.totalCount)}</td>
            <td>{t('cases.by', { time: formatTime(file.changedAt), who: file.changedBy })}</td>
            <td>
              {file.imported ? null : (
                <Button
                  size="compact-xs"
                  aria-label={t(file.status === 'OPEN' ? 'cases.archiveIt' : 'cases.reopenIt', {
                    title: file.title,
                  })}
                  onClick={() => onArchive(file)}
                >
                  {t(file.status === 'OPEN' ? 'cases.archive' : 'cases.reopen')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
