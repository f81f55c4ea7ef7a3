/** What can stand in a CSV cell. */
export type CsvValue = string | number | boolean | null;

// A spreadsheet runs a text that begins with one of these as a formula; an apostrophe gets one to be told from ours.
const startsFormula = /^[=+\-@\t\r\n＝＋－＠']/;

/** A semicolon is for spreadsheets of countries that write 1,5. */
export type Delimiter = ',' | ';';

/** One cell by RFC 4180; a text that a spreadsheet would run is kept a text by a leading apostrophe. */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole CSV file: a byte order mark, so that spreadsheets read it as UTF-8, then lines by RFC 4180. */
export function toCsv(rows: readonly (readonly CsvValue[])[], delimiter: Delimiter = ','): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(delimiter)}\r\n`).join('')}`;
}
