export type CsvCell = string | number | boolean;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; so does text that
 * begins with one, so that taking one leading apostrophe off always gives the exact value back.
 */
export function csvCell(value: CsvCell): string {
  if (typeof value !== 'string') return String(value);
  const guarded = /^['=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return `"${guarded.toWellFormed().replaceAll('"', '""')}"`;
}
