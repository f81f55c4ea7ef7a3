import { type CsvValue, csv } from '../../core/csv.ts';
import { workbookOf } from '../../core/workbook.ts';
import { type Cell, isEntity, isLink } from './cells.ts';
import { parquetOf } from './parquet.ts';
import type { QueryResult } from './run-query.ts';

export const fileFormats = ['csv', 'csv-excel', 'xlsx', 'json', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];

type Table = Pick<QueryResult, 'columns' | 'rows'>;

/**
 * An answer as the bytes of a file. In tables for spreadsheets heads are titles, in JSON and Parquet names; but in JSON a
 * column with entities is followed by one with their ids.
 */
export async function resultFile(result: Table, format: FileFormat): Promise<Uint8Array> {
  if (format === 'parquet') return parquetOf(result, idsIn);
  if (format === 'json') return Buffer.from(jsonOf(result));
  const heads = headsOf(result);
  if (format !== 'xlsx') return Buffer.from(csvOf(heads, result, format === 'csv' ? ',' : ';'));
  const rows = result.rows.map((row) => heads.map(([, of]) => of(row)));
  const book = await workbookOf([heads.map(([title]) => title), ...rows]);
  return new Uint8Array(await book.arrayBuffer());
}

/** A row a line, so that it can be read by line, too. */
function jsonOf({ columns, rows }: Table): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

type Head = [string, (row: readonly Cell[]) => CsvValue];

/** With a byte order mark, by which spreadsheets know UTF-8. */
const csvOf = (heads: readonly Head[], { rows }: Table, delimiter: ',' | ';'): string =>
  `\uFEFF${csv(heads, rows, delimiter)}`;

function headsOf({ columns, rows }: Table): Head[] {
  return columns.flatMap(({ title }, at): Head[] => {
    const own = (row: readonly Cell[]) => csvValue(row[at] ?? null);
    if (!holdsEntities(rows, at)) return [[title, own]];
    const ids = (row: readonly Cell[]) => idsIn(row[at] ?? null).join('; ');
    return [
      [title, own],
      [`${title}, id`, ids],
    ];
  });
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
