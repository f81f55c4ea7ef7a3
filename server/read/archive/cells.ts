/** What the cell of a sheet holds, as its file says it: a number is its own text, a date what the sheet shows, without a zone. */
export type SheetCell = string | boolean | Date | { readonly number: string } | null;

/** A line break within a cell, so that a row stays a line and line 7 is row 7; see `cellBreak` of capture. */
const lineSeparator = '\u2028';
/** Digits that a spreadsheet keeps of a number; what follows them became zeros when somebody typed it. */
const digitsKept = 15;
const digitsOfDouble = 17;

const digits = (maximumSignificantDigits: number) =>
  new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits });
const wholes = digits(digitsOfDouble);
const fractions = digits(digitsKept);

/** The cell as text, before it is checked as any field is. */
export function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.toWellFormed().replace(/\r\n?|\n/g, lineSeparator);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell instanceof Date ? shownTime(cell) : plainNumber(cell.number);
}

/** A row as a line of CSV; an empty row is an empty line. */
export function rowLine(cells: readonly SheetCell[]): string {
  if (cells.every((cell) => cell === null)) return '';
  return cells
    .map(cellText)
    .map((text) => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`))
    .join(',');
}

/** Whether it is a number of more digits than a spreadsheet keeps: the last ones are not those that were typed. */
export function isRounded(cell: SheetCell): boolean {
  if (typeof cell !== 'object' || cell === null || cell instanceof Date) return false;
  return Math.abs(Number(cell.number)) >= 10 ** digitsKept && Number.isInteger(Number(cell.number));
}

/** The letters over a column, from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** All digits of a number, without an exponent and without “.0”; of a fraction as many as a spreadsheet shows. */
function plainNumber(written: string): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written.trim();
  return (Number.isInteger(number) ? wholes : fractions).format(number);
}

/** A sheet counts days in binary fractions: the second that was meant is the nearest. A time alone has no day. */
function shownTime(date: Date): string {
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day = '', time = ''] = iso.slice(0, 19).split('T');
  if (day < '1900-01-01') return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}
