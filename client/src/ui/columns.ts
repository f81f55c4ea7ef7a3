import type { ReactNode } from 'react';
import type { CsvValue } from '../app/csv.ts';
import { localeNow } from '../app/i18n/t.ts';

/** A column of a table, and of its CSV file where it has one: both say the same. */
export interface Column<Row> {
  title: string;
  /** It is only heard. */
  isTitleHidden?: boolean;
  /** What it is sorted by, and what stands in a file; what is a number is written and stands like one. */
  value?: (row: Row) => CsvValue;
  /** What a reader sees where it is more than the value. */
  cell?: (row: Row, at: number) => ReactNode;
  /** Its cells name their rows. */
  isName?: boolean;
  /** It stands as numbers do, though it holds more. */
  numeric?: boolean;
  /** Of its cells. */
  className?: string;
  /** CSS width. */
  width?: string;
}

/** By a column: numbers from high to low first, texts from A; what has no value last either way. */
export interface Sorting {
  column: number;
  reversed: boolean;
}

const texts = new Intl.Collator([localeNow(), 'en'], { numeric: true });

export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const value = sorting ? columns[sorting.column]?.value : undefined;
  if (!sorting || !value) return rows;
  const turn = sorting.reversed ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return turn * (b - a);
    return turn * texts.compare(String(a), String(b));
  });
}

/** Whether a column holds numbers, which stand right and come from high to low. */
export const isNumeric = <Row>(rows: readonly Row[], { value }: Column<Row>): boolean =>
  rows.some((row) => typeof value?.(row) === 'number');

/** Heads and rows, as a file has them. */
export const csvOf = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): CsvValue[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => columns.map(({ value }) => value?.(row) ?? null)),
];
