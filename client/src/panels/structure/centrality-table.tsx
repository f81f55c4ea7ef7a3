import { useMemo } from 'react';
import { formatShare } from '../../app/format.ts';
import { t } from '../../app/i18n/t.ts';
import { useGraph } from '../../graph/store.ts';
import { type Column, DataGrid, ShareBar } from '../../ui/index.ts';
import { chooseEntity } from './choose.ts';
import { NameCell } from './name-cell.tsx';
import type { CentralityRow } from './rows.ts';

const columns: Column<CentralityRow>[] = [
  {
    title: t('structure.entity'),
    width: '29%',
    value: ({ caption }) => caption,
    cell: (row) => <NameCell entity={row} />,
  },
  {
    title: t('structure.share'),
    width: '19%',
    value: ({ share }) => share,
    cell: ({ share }) => (
      <span className="tl-measure">
        <ShareBar share={share} />
        <span className="tl-figures">{formatShare(share)}</span>
      </span>
    ),
  },
  { title: t('structure.neighbours'), width: '10%', value: ({ neighbours }) => neighbours },
  {
    title: t('structure.apart'),
    width: '20%',
    value: ({ apart }) => apart,
    cell: ({ pieces, apart }) => (pieces > 0 ? t('structure.falls', { pieces, apart }) : ''),
  },
  { title: t('structure.partColumn'), width: '7%', value: ({ part }) => part },
  { title: t('structure.group'), width: '8%', value: ({ group }) => group },
  { title: t('structure.core'), width: '7%', value: ({ core }) => core },
];

/** Where each entity stands; choosing one selects it on the canvas. */
export function CentralityTable({ rows }: { rows: CentralityRow[] }) {
  const nodes = useGraph((state) => state.selection.nodes);
  const selected = useMemo(() => new Set(nodes), [nodes]);
  return (
    <DataGrid
      label={t('structure.label.entities')}
      rows={rows}
      columns={columns}
      selected={selected}
      onPick={chooseEntity}
    />
  );
}
