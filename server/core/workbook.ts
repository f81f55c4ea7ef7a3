import write, { type Cell, type SheetData } from 'write-excel-file/universal';
import { ThroughlineError } from './errors.ts';

/** What can stand in a cell of a table; null where nothing does. */
type Value = string | number | boolean | null;
type Table = readonly (readonly Value[])[];

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a sheet holds at most, by its format. */
const mostRows = 1_048_576;
const longestText = 32_767;
/** Digits of a whole number that a spreadsheet keeps. */
const longestNumber = 1e15;

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/**
 * A table as a workbook of one sheet, heads first. Texts stay texts: nothing of them becomes a number or a formula. A
 * column of times is followed by the same as dates, in UTC, to sort and count by.
 * @throws ThroughlineError where there are more rows than a sheet holds
 */
export async function workbookOf(rows: Table): Promise<Blob> {
  if (rows.length > mostRows)
    throw new TooManyRows(
      `a sheet holds ${mostRows.toLocaleString('en')} rows, and there are ${rows.length.toLocaleString('en')}`,
      'Save it as CSV, or choose fewer rows.',
    );
  const [heads = [], ...lines] = rows;
  const times = heads.map((_, at) => isTimes(lines, at));
  const spread = <Out>(
    row: readonly Value[],
    own: (value: Value) => Out,
    date: (value: Value) => Out,
  ) =>
    heads.flatMap((_, at) => {
      const value = row[at] ?? null;
      return times[at] ? [own(value), date(value)] : [own(value)];
    });
  const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
  const data: SheetData = [
    spread(
      heads,
      (head) => bold(String(head)),
      (head) => bold(`${head}, date (UTC)`),
    ),
    ...lines.map((row) => spread(row, cellOf, dateOf)),
  ];
  const columns = spread(
    heads,
    (head) => ({ width: widthOf(head) }),
    () => ({ width: 20 }),
  );
  return write(data, { columns, stickyRowsCount: 1 }).toBlob();
}

class TooManyRows extends ThroughlineError {
  override readonly name = 'TooManyRows';
  readonly answeredAs = 'BAD_INPUT';
}

/** Whether all that stands in a column are times. */
function isTimes(lines: Table, at: number): boolean {
  let some = false;
  for (const row of lines) {
    const value = row[at] ?? null;
    if (value === null || value === '') continue;
    if (typeof value !== 'string' || !time.test(value)) return false;
    some = true;
  }
  return some;
}

function cellOf(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (typeof value === 'number' && Math.abs(value) < longestNumber) return { value, type: Number };
  return { value: cut(String(value)), type: String };
}

const dateOf = (value: Value): Cell =>
  typeof value === 'string' && value !== ''
    ? { value: new Date(value), type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
    : null;

/** A text that is longer than a cell says so: the whole one is in CSV. */
function cut(text: string): string {
  const whole = text.toWellFormed();
  if (whole.length <= longestText) return whole;
  const mark = ` … (cut: ${whole.length.toLocaleString('en')} characters)`;
  return whole.slice(0, longestText - mark.length).toWellFormed() + mark;
}

const widthOf = (head: Value): number => Math.min(60, Math.max(14, String(head ?? '').length + 2));
