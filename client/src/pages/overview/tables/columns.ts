import type { ReactNode } from 'react';
import type { CsvValue } from '../../../app/csv.ts';

/** A column of a table and of its CSV file: both say the same. */
export interface Column<Row> {
  title: string;
  value: (row: Row) => CsvValue;
  /** What a reader sees where it is more than the value. */
  cell?: (row: Row) => ReactNode;
}

/** By a column: numbers from high to low first, texts from A; what has no value last either way. */
export interface Sorting {
  column: number;
  reversed: boolean;
}

export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = sorting ? columns[sorting.column] : undefined;
  if (!sorting || !column) return rows;
  const turn = sorting.reversed ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return turn * (b - a);
    return turn * String(a).localeCompare(String(b), 'en');
  });
}

/** Heads and rows, as a file has them. */
export const csvOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): CsvValue[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => columns.map(({ value }) => value(row))),
];
