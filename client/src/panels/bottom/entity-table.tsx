import { IconNote } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatDate } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useIsComing } from '../../graph/coming.ts';
import { pick } from '../../graph/commands.ts';
import { useNoted } from '../../graph/noted.ts';
import { useGraph, useSettledChart } from '../../graph/store.ts';
import { requestView } from '../../graph/view.ts';
import { visible } from '../../graph/visible.ts';
import { type Column, DataGrid, EmptyState, KindIcon, LoadingRows } from '../../ui/index.ts';
import { type EntityRow, entityRows, filterRows } from './rows.ts';

const columns: Column<EntityRow>[] = [
  {
    title: t('table.caption'),
    width: '27%',
    value: ({ caption }) => caption,
    cell: ({ kind, hub, caption, noted }) => (
      <span className="tl-cell">
        <KindIcon kind={kind} hub={hub} />
        <span className="tl-cell-name" dir="auto" title={caption}>
          {caption}
        </span>
        {noted ? <IconNote size={14} aria-hidden="true" /> : null}
      </span>
    ),
  },
  { title: t('table.kind'), width: '13%', value: ({ kindLabel }) => kindLabel },
  { title: t('table.ads'), width: '6.5%', value: ({ ads }) => ads },
  { title: t('table.degree'), width: '12%', value: ({ degree }) => degree },
  {
    title: t('table.firstSeen'),
    width: '13.5%',
    value: ({ firstSeen }) => firstSeen,
    cell: ({ firstSeen }) => formatDate(firstSeen),
  },
  {
    title: t('table.lastSeen'),
    width: '13.5%',
    value: ({ lastSeen }) => lastSeen,
    cell: ({ lastSeen }) => formatDate(lastSeen),
  },
  {
    title: t('table.marks'),
    width: '14.5%',
    value: marks,
    cell: (row) => <span title={marks(row)}>{marks(row)}</span>,
  },
];

function marks({ hub, pinned, noted }: EntityRow): string {
  return [hub ? t('table.hub') : '', pinned ? t('table.pinned') : '', noted]
    .filter(Boolean)
    .join(', ');
}

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
        // What a folded group stands for is a row all the same.
        entityRows({ ...view, nodes: [...view.nodes, ...view.inside] }, noted),
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
    <DataGrid
      label={t('table.label.entities')}
      rows={rows}
      columns={columns}
      selected={selected}
      onPick={(id, adding) => {
        pick(id, adding);
        requestView('centre', id);
      }}
    />
  );
}
