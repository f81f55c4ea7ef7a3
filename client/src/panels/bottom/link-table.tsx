import { useMemo } from 'react';
import { formatDate } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useIsComing } from '../../graph/coming.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { visible } from '../../graph/visible.ts';
import {
  type Column,
  ConfidenceMeter,
  DataGrid,
  EmptyState,
  KindIcon,
  LinkSample,
  LoadingRows,
} from '../../ui/index.ts';
import { filterRows, type LinkEnd, type LinkRow, linkRows } from './rows.ts';

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

const columns: Column<LinkRow>[] = [
  {
    title: t('table.source'),
    width: '21%',
    value: ({ from }) => from.caption,
    cell: ({ from }) => <End end={from} />,
  },
  { title: t('table.type'), width: '13%', value: ({ type }) => type },
  {
    title: t('table.target'),
    width: '21%',
    value: ({ to }) => to.caption,
    cell: ({ to }) => <End end={to} />,
  },
  {
    title: t('table.how'),
    width: '14%',
    value: ({ how }) => how,
    cell: ({ how }) => (
      <span className="tl-measure">
        <LinkSample kind={how} />
        {t(`link.${how}`)}
      </span>
    ),
  },
  { title: t('table.sources'), width: '8%', value: ({ sources }) => sources },
  {
    title: t('table.confidence'),
    width: '12%',
    value: ({ confidence }) => confidence,
    cell: ({ confidence }) => <ConfidenceMeter value={confidence} />,
  },
  {
    title: t('table.lastSeen'),
    width: '11%',
    value: ({ lastSeen }) => lastSeen,
    cell: ({ lastSeen }) => formatDate(lastSeen),
  },
];

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
    <DataGrid
      label={t('table.label.links')}
      rows={rows}
      columns={columns}
      selected={selected}
      onPick={(id) => useGraph.getState().select({ nodes: [], link: id })}
    />
  );
}
