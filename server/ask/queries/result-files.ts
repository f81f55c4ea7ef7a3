import { type CsvValue, csv } from '../../core/csv.ts';
import { type Cell, isEntity, isLink } from './cells.ts';
import { parquetOf } from './parquet.ts';
import type { QueryResult } from './run-query.ts';

export const fileFormats = ['csv', 'json', 'parquet'] as const;
export type FileFormat = (typeof fileFormats)[number];

type Table = Pick<QueryResult, 'columns' | 'rows'>;

/**
 * An answer as the bytes of a file. In CSV heads are titles, in JSON and Parquet names; in CSV and Parquet a column with
 * entities is followed by one with their ids.
 */
export function resultFile(result: Table, format: FileFormat): Uint8Array {
  if (format === 'parquet') return parquetOf(result, idsIn);
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
