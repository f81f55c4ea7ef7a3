import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatTime } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import type { ListedCase } from '../../../cases/api.ts';
import { useCurrentId } from '../../../cases/use-case.ts';
import { Chip, DataTable } from '../../../ui/index.ts';
import { StatusChip } from './status-chip.tsx';

interface Props {
  cases: readonly ListedCase[];
  onArchive: (file: ListedCase) => void;
}

/** The cases, the one that was changed last first. */
export function CaseTable({ cases, onArchive }: Props) {
  const current = useCurrentId(({ id }) => id);
  return (
    <DataTable
      className="tl-from-top"
      rows={cases}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('cases.title'),
          cell: ({ id, title, reference }) => (
            <>
              <Link to="/cases/$id" params={{ id }} search={{}}>
                <strong dir="auto">{title}</strong>
              </Link>
              {reference === '' ? null : <small dir="auto">{reference}</small>}
            </>
          ),
        },
        {
          title: t('cases.status'),
          cell: (file) => (
            <span className="tl-chips">
              <StatusChip file={file} />
              {file.id === current ? <Chip>{t('cases.isCurrent')}</Chip> : null}
            </span>
          ),
        },
        { title: t('cases.items'), value: ({ items }) => items.totalCount },
        {
          title: t('cases.changed'),
          value: (file) => t('cases.by', { time: formatTime(file.changedAt), who: file.changedBy }),
        },
        {
          title: t('cases.actions'),
          cell: (file) =>
            file.imported ? null : (
              <Button
                size="compact-xs"
                aria-label={t(file.status === 'OPEN' ? 'cases.archiveIt' : 'cases.reopenIt', {
                  title: file.title,
                })}
                onClick={() => onArchive(file)}
              >
                {t(file.status === 'OPEN' ? 'cases.archive' : 'cases.reopen')}
              </Button>
            ),
        },
      ]}
    />
  );
}
