import { useMemo } from 'react';
import { t } from '../../app/i18n/t.ts';
import { useGraph } from '../../graph/store.ts';
import { type Column, DataGrid, EmptyState } from '../../ui/index.ts';
import { chooseLink, linkBetween } from './choose.ts';
import { NameCell } from './name-cell.tsx';
import type { BridgeRow } from './rows.ts';

const columns: Column<BridgeRow>[] = [
  {
    title: t('table.source'),
    width: '38%',
    value: ({ from }) => from.caption,
    cell: ({ from }) => <NameCell entity={from} />,
  },
  {
    title: t('table.target'),
    width: '38%',
    value: ({ to }) => to.caption,
    cell: ({ to }) => <NameCell entity={to} />,
  },
  {
    title: t('structure.side'),
    width: '24%',
    value: ({ apart }) => apart,
    cell: ({ apart }) => t('structure.sideCell', { count: apart }),
  },
];

/** Links without which a part falls in two; choosing one shows why it is there. */
export function BridgeTable({ rows }: { rows: BridgeRow[] }) {
  const { nodes, link } = useGraph((state) => state.selection);
  const selected = useMemo(() => {
    const isChosen = ({ from, to }: BridgeRow) =>
      link === null
        ? nodes.length === 2 && nodes.includes(from.id) && nodes.includes(to.id)
        : linkBetween(from.id, to.id) === link;
    return new Set(rows.filter(isChosen).map(({ id }) => id));
  }, [rows, nodes, link]);
  if (rows.length === 0) return <EmptyState text={t('structure.noLinks')} />;
  return (
    <DataGrid
      label={t('structure.label.links')}
      rows={rows}
      columns={columns}
      selected={selected}
      onPick={(id) => {
        const row = rows.find((one) => one.id === id);
        if (row) chooseLink(row.from.id, row.to.id);
      }}
    />
  );
}
