import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { formatNumber, formatShare } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useGraph } from '../../graph/store.ts';
import { ShareBar } from '../../ui/index.ts';
import { DataTable, type Features } from '../bottom/data-table.tsx';
import { chooseEntity } from './choose.ts';
import { NameCell } from './name-cell.tsx';
import type { CentralityRow } from './rows.ts';

const helper = createColumnHelper<Features, CentralityRow>();
const figure = (value: number | null) => (
  <span className="tl-figures">{value === null ? '' : formatNumber(value)}</span>
);

const columns = helper.columns([
  helper.accessor('caption', {
    header: t('structure.entity'),
    sortFn: 'alphanumeric',
    cell: ({ row }) => <NameCell entity={row.original} />,
  }),
  helper.accessor('share', {
    header: t('structure.share'),
    cell: ({ getValue }) => (
      <span className="tl-measure">
        <ShareBar share={getValue()} />
        <span className="tl-figures">{formatShare(getValue())}</span>
      </span>
    ),
  }),
  helper.accessor('neighbours', {
    header: t('structure.neighbours'),
    cell: ({ getValue }) => figure(getValue()),
  }),
  helper.accessor('apart', {
    header: t('structure.apart'),
    cell: ({ row: { original } }) =>
      original.pieces > 0
        ? t('structure.falls', { pieces: original.pieces, apart: original.apart })
        : '',
  }),
  helper.accessor('part', {
    header: t('structure.partColumn'),
    cell: ({ getValue }) => figure(getValue()),
  }),
  helper.accessor('group', {
    header: t('structure.group'),
    cell: ({ getValue }) => figure(getValue()),
  }),
  helper.accessor('core', {
    header: t('structure.core'),
    cell: ({ getValue }) => figure(getValue()),
  }),
]);

const widths = ['29%', '19%', '10%', '20%', '7%', '8%', '7%'];

/** Where each entity stands; choosing one selects it on the canvas. */
export function CentralityTable({ rows }: { rows: CentralityRow[] }) {
  const nodes = useGraph((state) => state.selection.nodes);
  const selected = useMemo(() => new Set(nodes), [nodes]);
  return (
    <DataTable
      label={t('structure.label.entities')}
      rows={rows}
      columns={columns}
      widths={widths}
      selected={selected}
      onPick={chooseEntity}
    />
  );
}
