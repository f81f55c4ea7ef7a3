import type { CsvValue } from '../../app/csv.ts';
import { formatDate, formatNumber, formatTime } from '../../app/format.ts';
import type { Kind } from '../../gql/graphql.ts';
import { kindStyles } from '../../theme/kinds.ts';

export interface EntityCell {
  id: string;
  kind: Kind;
  caption: string;
}

/** What the server puts in a cell of a result. */
export type Cell = null | string | number | boolean | EntityCell | readonly Cell[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntity = (value: unknown): value is EntityCell =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.caption === 'string' &&
  typeof value.kind === 'string' &&
  value.kind in kindStyles;

/** A cell as it came over the wire; a shape we do not know is shown as its JSON. */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value)) return value.map(toCell);
  return isEntity(value) ? value : JSON.stringify(value);
}

export const isEntityCell = (cell: Cell): cell is EntityCell =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A cell in words, as the table shows it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return formatNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (isList(cell)) return cell.map(cellText).join(', ');
  if (isEntityCell(cell)) return cell.caption;
  if (timestamp.test(cell)) return formatTime(cell);
  return day.test(cell) ? formatDate(cell) : cell;
}

/** Every entity in these cells, each once, in their order. */
export function entitiesIn(cells: readonly Cell[]): EntityCell[] {
  const found = new Map<string, EntityCell>();
  const visit = (cell: Cell) => {
    if (isList(cell)) cell.forEach(visit);
    else if (isEntityCell(cell)) found.set(cell.id, cell);
  };
  cells.forEach(visit);
  return [...found.values()];
}

const collator = new Intl.Collator(['en', 'ru'], { numeric: true, sensitivity: 'base' });

/** Order of two cells: numbers by size, the rest by its words; what is empty comes last either way. */
function compareCells(a: Cell, b: Cell, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const plain =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : // Times sort as they are stored, not as they are shown.
        collator.compare(
          typeof a === 'string' ? a : cellText(a),
          typeof b === 'string' ? b : cellText(b),
        );
  return down ? -plain : plain;
}

export interface Sorting {
  column: number;
  down: boolean;
}

/** Row numbers in the order of one column; rows that are equal keep the order they came in. */
export function sortedRows(rows: readonly (readonly Cell[])[], sorting: Sorting | null): number[] {
  const order = rows.map((_, index) => index);
  if (!sorting) return order;
  const cell = (row: number) => rows[row]?.[sorting.column] ?? null;
  return order.sort((a, b) => compareCells(cell(a), cell(b), sorting.down));
}

const rawText = (cell: Cell): string => {
  if (cell === null) return '';
  if (isList(cell)) return cell.map(rawText).join('; ');
  return isEntityCell(cell) ? cell.caption : String(cell);
};

/**
 * A result as rows of CSV, heads first. Values stay as stored; a column with entities is followed by
 * one with their ids, so that each can be found again.
 */
export function resultCsv(
  titles: readonly string[],
  rows: readonly (readonly Cell[])[],
): CsvValue[][] {
  const withId = titles.map((_, column) =>
    rows.some((row) => entitiesIn([row[column] ?? null]).length > 0),
  );
  const spread = <T>(
    values: readonly T[],
    id: (value: T) => CsvValue,
    own: (value: T) => CsvValue,
  ) => values.flatMap((value, column) => (withId[column] ? [own(value), id(value)] : [own(value)]));
  return [
    spread(
      titles,
      (title) => `${title}, id`,
      (title) => title,
    ),
    ...rows.map((row) =>
      spread(
        titles.map((_, column): Cell => row[column] ?? null),
        (cell) =>
          entitiesIn([cell])
            .map(({ id }) => id)
            .join('; '),
        (cell) => (typeof cell === 'number' || typeof cell === 'boolean' ? cell : rawText(cell)),
      ),
    ),
  ];
}
