import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { type CsvValue, csv } from '../csv.ts';
import { type Cell, isEntity, isLink } from './cells.ts';
import type { QueryResult } from './run.ts';

export const fileFormats = ['csv', 'json', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];

type Table = Pick<QueryResult, 'columns' | 'rows'>;

/**
 * An answer as the bytes of a file. In CSV heads are titles, in JSON and Parquet names; in CSV and Parquet a column with
 * entities is followed by one with their ids.
 */
export function resultFile(result: Table, format: FileFormat): Uint8Array {
  if (format === 'parquet') return parquetOf(result);
  return Buffer.from(format === 'json' ? jsonOf(result) : csvOf(result));
}

/** A row a line, so that it can be read by line, too. */
function jsonOf({ columns, rows }: Table): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** With a byte order mark, by which spreadsheets know UTF-8. */
function csvOf({ columns, rows }: Table): string {
  const heads = columns.flatMap(({ title }, at): [string, (row: readonly Cell[]) => CsvValue][] => {
    const own = (row: readonly Cell[]) => csvValue(row[at] ?? null);
    if (!holdsEntities(rows, at)) return [[title, own]];
    const ids = (row: readonly Cell[]) => idsIn(row[at] ?? null).join('; ');
    return [
      [title, own],
      [`${title}, id`, ids],
    ];
  });
  return `\uFEFF${csv(heads, rows)}`;
}

function csvValue(cell: Cell): CsvValue {
  if (cell === null) return '';
  if (isList(cell)) return cell.map(csvValue).join('; ');
  return isEntity(cell) || isLink(cell) ? cell.caption : cell;
}

const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);

/** Each once, in their order. */
function idsIn(cell: Cell): string[] {
  if (isList(cell)) return [...new Set(cell.flatMap(idsIn))];
  if (isEntity(cell)) return [cell.id];
  return isLink(cell) && cell.source !== null && cell.target !== null
    ? [cell.source, cell.target]
    : [];
}

const holdsEntities = (rows: Table['rows'], at: number): boolean =>
  rows.some((row) => idsIn(row[at] ?? null).length > 0);

/** A text; a list as JSON, of which an entity is its caption. */
const inText = (cell: Cell): string =>
  isList(cell) ? JSON.stringify(cell.map(plain)) : String(plain(cell));

const plain = (cell: Cell): unknown => {
  if (isList(cell)) return cell.map(plain);
  return isEntity(cell) || isLink(cell) ? cell.caption : cell;
};

interface ColumnType {
  readonly is: (cell: Cell) => boolean;
  readonly as: (cell: Cell) => unknown;
  readonly element: Omit<Schema, 'name'>;
}
type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** How a column is written to Parquet, by what all its cells are; empty ones are none. */
const columnTypes: readonly ColumnType[] = [
  {
    is: (cell) => typeof cell === 'boolean',
    as: (cell) => cell,
    element: { type: 'BOOLEAN' },
  },
  {
    is: (cell) => Number.isSafeInteger(cell),
    as: (cell) => BigInt(Number(cell)),
    element: { type: 'INT64' },
  },
  { is: (cell) => typeof cell === 'number', as: (cell) => cell, element: { type: 'DOUBLE' } },
  {
    is: (cell) => typeof cell === 'string' && day.test(cell) && isMoment(cell),
    as: (cell) => new Date(String(cell)),
    element: { type: 'INT32', converted_type: 'DATE' },
  },
  {
    is: (cell) => typeof cell === 'string' && time.test(cell) && isMoment(cell),
    as: (cell) => new Date(String(cell)),
    element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  },
];
const asText: ColumnType = {
  is: () => true,
  as: inText,
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** JavaScript takes the 30th of February, too, as a day of March: that stays the text that it is. */
function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function parquetOf({ columns, rows }: Table): Uint8Array {
  const taken = new Set(columns.map(({ name }) => name));
  const written = columns.flatMap(({ name }, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const own = columnOf(name, cells);
    if (!holdsEntities(rows, at)) return [own];
    const ids = cells.map((cell) => idsIn(cell));
    const isMany = cells.some(isList);
    const ofIds = isMany ? ids : ids.map((all) => all.join('; ') || null);
    return [own, columnOf(freeName(`${name}_id`, taken), ofIds)];
  });
  const columnData: ColumnSource[] = written.map(({ name, data }) => ({ name, data }));
  const schema: Schema[] = [
    { name: 'root', num_children: written.length },
    ...written.map(({ name, element }) => ({
      ...{ name, repetition_type: 'OPTIONAL' as const },
      ...element,
    })),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

/** A name that no column has, which is taken then. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}_${n}`;
  taken.add(name);
  return name;
}

function columnOf(name: string, cells: readonly Cell[]) {
  const filled = cells.filter((cell) => cell !== null);
  const { as, element } =
    (filled.length > 0 ? columnTypes.find(({ is }) => filled.every(is)) : undefined) ?? asText;
  return { name, element, data: cells.map((cell) => (cell === null ? null : as(cell))) };
}
