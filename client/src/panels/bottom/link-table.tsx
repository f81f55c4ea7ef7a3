import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { formatDate, formatNumber } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useIsComing } from '../../graph/coming.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { visible } from '../../graph/visible.ts';
import { ConfidenceMeter, EmptyState, KindIcon, LinkSample, LoadingRows } from '../../ui/index.ts';
import { DataTable, type Features } from './data-table.tsx';
import { filterRows, type LinkEnd, type LinkRow, linkRows } from './rows.ts';

const helper = createColumnHelper<Features, LinkRow>();

function End({ end }: { end: LinkEnd }) {
  return (
    <span className="tl-cell">
      <KindIcon kind={end.kind} />
      <span className="tl-cell-name" dir="auto" title={end.caption}>
        {end.caption}
      </span>
    </span>
  );
}

const columns = helper.columns([
  helper.accessor((row) => row.from.caption, {
    id: 'from',
    header: t('table.source'),
    sortFn: 'alphanumeric',
    cell: ({ row }) => <End end={row.original.from} />,
  }),
  helper.accessor('type', { header: t('table.type'), sortFn: 'text' }),
  helper.accessor((row) => row.to.caption, {
    id: 'to',
    header: t('table.target'),
    sortFn: 'alphanumeric',
    cell: ({ row }) => <End end={row.original.to} />,
  }),
  helper.accessor('how', {
    header: t('table.how'),
    sortFn: 'text',
    cell: ({ getValue }) => (
      <span className="tl-measure">
        <LinkSample kind={getValue()} />
        {t(`link.${getValue()}`)}
      </span>
    ),
  }),
  helper.accessor('sources', {
    header: t('table.sources'),
    cell: ({ getValue }) => <span className="tl-figures">{formatNumber(getValue())}</span>,
  }),
  helper.accessor('confidence', {
    header: t('table.confidence'),
    cell: ({ getValue }) => <ConfidenceMeter value={getValue()} />,
  }),
  helper.accessor('lastSeen', {
    header: t('table.lastSeen'),
    sortFn: 'text',
    cell: ({ getValue }) => (getValue() === '' ? '' : formatDate(getValue())),
  }),
]);

const widths = ['21%', '13%', '21%', '14%', '8%', '12%', '11%'];

/** Every link on the canvas as a row; selecting one shows why it is there. */
export function LinkTable({ filter }: { filter: string }) {
  const chart = useSettledChart();
  const isComing = useIsComing(chart);
  const link = useGraph((state) => state.selection.link);
  const rows = useMemo(
    () =>
      filterRows(
        linkRows(visible(chart), chart),
        ({ from, to, type }) => `${from.caption} ${type} ${to.caption}`,
        filter,
      ),
    [chart, filter],
  );
  const selected = useMemo(() => new Set(link === null ? [] : [link]), [link]);
  if (rows.length === 0) {
    if (isComing) return <LoadingRows />;
    const none = Object.keys(chart.nodes).length > 0 ? t('table.noLinks') : t('table.empty');
    return <EmptyState text={filter ? t('table.noMatch', { text: filter }) : none} />;
  }
  return (
    <DataTable
      label={t('table.label.links')}
      rows={rows}
      columns={columns}
      widths={widths}
      selected={selected}
      onPick={(id) => useGraph.getState().select({ nodes: [], link: id })}
    />
  );
}
