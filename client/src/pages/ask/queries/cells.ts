import type { CsvValue } from '../../../app/csv.ts';
import { formatDate, formatNumber, formatTime } from '../../../app/format.ts';
import type { Kind } from '../../../gql/graphql.ts';
import { kindOf, kindStyles } from '../../../theme/kinds.ts';

export interface EntityCell {
  id: string;
  kind: Kind;
  caption: string;
}

/** A relationship; without an id where it joins what is no entity. */
export interface LinkCell {
  link: string | null;
  type: string;
  source: string | null;
  target: string | null;
  caption: string;
  inferred: boolean;
}

/** What the server puts in a cell of a result. A path is a list of entities and relationships in turn. */
export type Cell = null | string | number | boolean | EntityCell | LinkCell | readonly Cell[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntity = (value: unknown): value is EntityCell =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.caption === 'string' &&
  typeof value.kind === 'string' &&
  value.kind in kindStyles;

const isLinkCell = (value: unknown): value is LinkCell => isRecord(value) && 'link' in value;

/** A cell as it came over the wire; a shape we do not know is shown as its JSON. */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value)) return value.map(toCell);
  return isEntity(value) || isLinkCell(value) ? value : JSON.stringify(value);
}

export const isEntityCell = (cell: Cell): cell is EntityCell => isRecord(cell) && 'id' in cell;

export const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

/** A list whose entities are joined by relationships. */
export const isPath = (cell: Cell): cell is readonly Cell[] =>
  isList(cell) && cell.some(isLinkCell);

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A cell in words, as the table shows it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return formatNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (isList(cell)) return cell.map(cellText).join(isPath(cell) ? ' – ' : ', ');
  if (typeof cell === 'object') return cell.caption;
  if (timestamp.test(cell)) return formatTime(cell);
  return day.test(cell) ? formatDate(cell) : cell;
}

function* flat(cells: readonly Cell[]): Generator<Cell> {
  for (const cell of cells)
    if (isList(cell)) yield* flat(cell);
    else yield cell;
}

/** Every entity in these cells and at the ends of their relationships, each once, in their order. */
export function entitiesIn(cells: readonly Cell[]): EntityCell[] {
  const found = new Map<string, EntityCell>();
  for (const cell of flat(cells)) {
    if (isEntityCell(cell)) found.set(cell.id, cell);
    else if (isLinkCell(cell))
      for (const id of [cell.source ?? '', cell.target ?? '']) {
        const kind = kindOf(id);
        if (kind && !found.has(id)) found.set(id, { id, kind, caption: id });
      }
  }
  return [...found.values()];
}

/** A relationship that can be drawn. */
export type DrawnLink = LinkCell & { link: string; source: string; target: string };

/** Every relationship between entities in these cells, each once. */
export function linksIn(cells: readonly Cell[]): DrawnLink[] {
  const found = new Map<string, DrawnLink>();
  for (const cell of flat(cells)) if (isLinkCell(cell) && isDrawn(cell)) found.set(cell.link, cell);
  return [...found.values()];
}

const isDrawn = (cell: LinkCell): cell is DrawnLink =>
  cell.link !== null && cell.source !== null && cell.target !== null;

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
  return typeof cell === 'object' ? cell.caption : String(cell);
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

/** A result as JSON, a row a line, so that it can be read by line, too. */
export function resultJson(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
