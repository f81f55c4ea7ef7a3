import { IconNote } from '@tabler/icons-react';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useIsComing } from '../../graph/coming.ts';
import { pick } from '../../graph/commands.ts';
import { useNoted } from '../../graph/noted.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { requestView } from '../../graph/view.ts';
import { visible } from '../../graph/visible.ts';
import { EmptyState, KindIcon, LoadingRows } from '../../ui/index.ts';
import { DataTable, type Features } from './data-table.tsx';
import { type EntityRow, entityRows, filterRows } from './rows.ts';

const helper = createColumnHelper<Features, EntityRow>();
const date = (value: string) => (value === '' ? '' : formatDate(value));
const number = (value: number) => <span className="tl-figures">{formatNumber(value)}</span>;

const columns = helper.columns([
  helper.accessor('caption', {
    header: t('table.caption'),
    sortFn: 'alphanumeric',
    cell: ({ row: { original } }) => (
      <span className="tl-cell">
        <KindIcon kind={original.kind} hub={original.hub} />
        <span className="tl-cell-name" dir="auto" title={original.caption}>
          {original.caption}
        </span>
        {original.noted ? <IconNote size={14} aria-hidden="true" /> : null}
      </span>
    ),
  }),
  helper.accessor('kindLabel', { header: t('table.kind'), sortFn: 'text' }),
  helper.accessor('ads', { header: t('table.ads'), cell: ({ getValue }) => number(getValue()) }),
  helper.accessor('degree', {
    header: t('table.degree'),
    cell: ({ getValue }) => number(getValue()),
  }),
  helper.accessor('firstSeen', {
    header: t('table.firstSeen'),
    sortFn: 'text',
    cell: ({ getValue }) => date(getValue()),
  }),
  helper.accessor('lastSeen', {
    header: t('table.lastSeen'),
    sortFn: 'text',
    cell: ({ getValue }) => date(getValue()),
  }),
  helper.accessor((row) => marks(row), {
    id: 'marks',
    header: t('table.marks'),
    sortFn: 'text',
    cell: ({ getValue }) => <span title={getValue()}>{getValue()}</span>,
  }),
]);

function marks({ hub, pinned, noted }: EntityRow): string {
  return [hub ? t('table.hub') : '', pinned ? t('table.pinned') : '', noted]
    .filter(Boolean)
    .join(', ');
}

const widths = ['27%', '13%', '6.5%', '12%', '13.5%', '13.5%', '14.5%'];

/** Every entity on the canvas as a row. */
export function EntityTable({ filter }: { filter: string }) {
  const chart = useSettledChart();
  const isComing = useIsComing(chart);
  const view = visible(chart);
  const nodes = useGraph((state) => state.selection.nodes);
  const { noted } = useNoted();
  const rows = useMemo(
    () =>
      filterRows(
        entityRows(view, noted),
        ({ caption, kindLabel, id }) => `${caption} ${kindLabel} ${id}`,
        filter,
      ),
    [view, noted, filter],
  );
  const selected = useMemo(() => new Set(nodes), [nodes]);
  if (rows.length === 0) {
    if (isComing) return <LoadingRows />;
    return <EmptyState text={filter ? t('table.noMatch', { text: filter }) : t('table.empty')} />;
  }
  return (
    <DataTable
      label={t('table.label.entities')}
      rows={rows}
      columns={columns}
      widths={widths}
      selected={selected}
      onPick={(id, adding) => {
        pick(id, adding);
        requestView('centre', id);
      }}
    />
  );
}
