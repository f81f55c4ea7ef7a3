import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { type Cell, entitiesIn, isList } from './cells.ts';
import type { Answer } from './use-run.ts';

/** A text; a list as JSON, of which an entity is its caption. */
const inText = (cell: Cell): string =>
  isList(cell) ? JSON.stringify(cell.map(plain)) : String(plain(cell));

const plain = (cell: Cell): unknown => {
  if (isList(cell)) return cell.map(plain);
  return typeof cell === 'object' && cell !== null ? cell.caption : cell;
};

interface ColumnType {
  is: (cell: Cell) => boolean;
  as: (cell: Cell) => unknown;
  element: Omit<Schema, 'name'>;
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

/** An answer as Parquet, by the names of its columns; a column with entities is followed by one with their ids. */
export function toParquet({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): ArrayBuffer {
  const taken = new Set(columns.map(({ name }) => name));
  const written = columns.flatMap(({ name }, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    const own = columnOf(name, cells);
    if (entitiesIn(cells).length === 0) return [own];
    const ids = cells.map((cell) => entitiesIn([cell]).map(({ id }) => id));
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
  return parquetWriteBuffer({ columnData, schema });
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
