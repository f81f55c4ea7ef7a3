import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactTable } from '@tanstack/react-table';
import type { Features } from './data-table.tsx';

const sorts = { asc: 'ascending', desc: 'descending' } as const;

/** Column heads that sort. */
export function TableHead<Row extends { id: string }>({
  table,
}: {
  table: ReactTable<Features, Row>;
}) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} aria-rowindex={1}>
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
            return (
              <th key={header.id} scope="col" aria-sort={sorted ? sorts[sorted] : 'none'}>
                <button type="button" onClick={header.column.getToggleSortingHandler()}>
                  <table.FlexRender header={header} />
                  {sorted ? <Arrow size={12} aria-hidden="true" /> : null}
                </button>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}
