import { Box } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../app/format.ts';
import { t } from '../app/i18n/t.ts';
import { type Column, isNumeric, type Sorting, sortedBy } from './columns.ts';
import { SortHead } from './table-head.tsx';

interface Props<Row> {
  label?: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row, at: number) => string | number;
  isChosen?: (row: Row) => boolean;
  /** Its heads sort it. */
  sorts?: boolean;
  /** More rows nobody reads here; a file has all. */
  most?: number;
  className?: string;
}

/** Rows under heads. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, rows, columns, keyOf, isChosen, sorts, className = '' } = props;
  const { most = sorts ? 50 : rows.length } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const shown = sortedBy(rows, columns, sorting).slice(0, most);
  const numeric = columns.map((column) =>
    (column.numeric ?? isNumeric(rows, column)) ? 'tl-number' : '',
  );
  return (
    <>
      <table className={`tl-table ${className}`} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, at) =>
              sorts ? (
                <SortHead
                  key={column.title}
                  title={column.title}
                  className={numeric[at]}
                  sorted={sorting?.column === at ? sortedHow(rows, column, sorting) : 'none'}
                  onSort={() => setSorting(turned(sorting, at))}
                />
              ) : (
                <th key={column.title} scope="col" className={numeric[at]}>
                  {column.isTitleHidden ? (
                    <span className="tl-hidden">{column.title}</span>
                  ) : (
                    column.title
                  )}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={keyOf(row, index)} data-chosen={isChosen?.(row) || undefined}>
              {columns.map((column, at) => {
                const Cell = column.isName ? 'th' : 'td';
                return (
                  <Cell
                    key={column.title}
                    scope={column.isName ? 'row' : undefined}
                    className={`${numeric[at]} ${column.className ?? ''}`}
                  >
                    {cellOf(row, column, index)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <Box component="p" className="tl-note" p="8px 16px">
          {t('overview.firstRows', { shown: shown.length, total: rows.length })}
        </Box>
      ) : null}
    </>
  );
}

/** The same column again turns it round. */
const turned = (now: Sorting | null, column: number): Sorting => ({
  column,
  reversed: now?.column === column && !now.reversed,
});

/** Numbers come from high to low first. */
export const sortedHow = <Row,>(
  rows: readonly Row[],
  column: Column<Row>,
  { reversed }: Sorting,
): 'ascending' | 'descending' =>
  isNumeric(rows, column) === reversed ? 'ascending' : 'descending';

/** What a reader sees of a row in a column. */
export function cellOf<Row>(row: Row, { value, cell }: Column<Row>, at: number): ReactNode {
  if (cell) return cell(row, at);
  const plain = value?.(row);
  return typeof plain === 'number' ? formatNumber(plain) : plain;
}
