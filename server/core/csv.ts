/** What can stand in a cell of a table. */
export type CsvValue = string | number | boolean;

/**
 * A table (RFC 4180), its first line the names of the columns.
 * @param delimiter a semicolon for spreadsheets of countries that write 1,5
 */
export function csv<Row>(
  columns: readonly (readonly [string, (row: Row) => CsvValue])[],
  rows: readonly Row[],
  delimiter: ',' | ';' = ',',
): string {
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, of]) => of(row))),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(delimiter)}\r\n`).join('');
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; so does text that
 * begins with one, so that taking one leading apostrophe off always gives the exact value back.
 */
export function csvCell(value: CsvValue): string {
  if (typeof value !== 'string') return String(value);
  const guarded = /^['=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return `"${guarded.toWellFormed().replaceAll('"', '""')}"`;
}
