import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { t } from '../../app/i18n/t.ts';
import { useGraph } from '../../graph/store.ts';
import { EmptyState } from '../../ui/index.ts';
import { DataTable, type Features } from '../bottom/data-table.tsx';
import { chooseLink, linkBetween } from './choose.ts';
import { NameCell } from './name-cell.tsx';
import type { BridgeRow } from './rows.ts';

const helper = createColumnHelper<Features, BridgeRow>();

const columns = helper.columns([
  helper.accessor((row) => row.from.caption, {
    id: 'from',
    header: t('table.source'),
    sortFn: 'alphanumeric',
    cell: ({ row }) => <NameCell entity={row.original.from} />,
  }),
  helper.accessor((row) => row.to.caption, {
    id: 'to',
    header: t('table.target'),
    sortFn: 'alphanumeric',
    cell: ({ row }) => <NameCell entity={row.original.to} />,
  }),
  helper.accessor('apart', {
    header: t('structure.side'),
    cell: ({ getValue }) => t('structure.sideCell', { count: getValue() }),
  }),
]);

const widths = ['38%', '38%', '24%'];

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
    <DataTable
      label={t('structure.label.links')}
      rows={rows}
      columns={columns}
      widths={widths}
      selected={selected}
      onPick={(id) => {
        const row = rows.find((one) => one.id === id);
        if (row) chooseLink(row.from.id, row.to.id);
      }}
    />
  );
}
