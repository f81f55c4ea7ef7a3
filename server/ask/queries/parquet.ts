import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

// The one file that the client imports, too: it knows nothing of the server.

/** A cell of an answer, as the server and as the client have it. */
export type ParquetCell =
  | null
  | string
  | number
  | boolean
  | { readonly caption: string }
  | readonly ParquetCell[];

interface Table<Cell> {
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly (readonly (Cell | null)[])[];
}

const isList = (cell: ParquetCell): cell is readonly ParquetCell[] => Array.isArray(cell);

/** A text; a list as JSON, of which an entity is its caption. */
const inText = (cell: ParquetCell): string =>
  isList(cell) ? JSON.stringify(cell.map(plain)) : String(plain(cell));

const plain = (cell: ParquetCell): unknown => {
  if (isList(cell)) return cell.map(plain);
  return typeof cell === 'object' && cell !== null ? cell.caption : cell;
};

interface ColumnType {
  readonly is: (cell: ParquetCell) => boolean;
  readonly as: (cell: ParquetCell) => unknown;
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

/**
 * An answer as Parquet, by the names of its columns; a column with entities is followed by one with their ids.
 * @param idsIn ids of the entities in a cell, each once
 */
export function parquetOf<Cell extends ParquetCell>(
  { columns, rows }: Table<Cell>,
  idsIn: (cell: Cell | null) => readonly string[],
): Uint8Array<ArrayBuffer> {
  const taken = new Set(columns.map(({ name }) => name));
  const written = columns.flatMap(({ name }, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const own = columnOf(name, cells);
    const ids = cells.map(idsIn);
    if (ids.every(({ length }) => length === 0)) return [own];
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

function columnOf(name: string, cells: readonly ParquetCell[]) {
  const filled = cells.filter((cell) => cell !== null);
  const { as, element } =
    (filled.length > 0 ? columnTypes.find(({ is }) => filled.every(is)) : undefined) ?? asText;
  return { name, element, data: cells.map((cell) => (cell === null ? null : as(cell))) };
}
