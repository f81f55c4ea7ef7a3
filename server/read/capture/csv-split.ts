import { parse } from 'csv-parse/sync';
import { decodeStrictly, type TextForm } from './encoding.ts';
import { findSign, type Line, trimLineEnd, withoutMark } from './lines.ts';
import type { FieldProblem } from './problems.ts';
import { type RawRecord, tooLong } from './reader.ts';

export const delimiters = [',', ';', '\t'] as const;
/** A quote that is still open after so many lines was never meant to be one. */
const maxLinesOfRecord = 1000;

/** How values are separated: any way that a header can be read in, then the one that it was. */
export interface Form {
  delimiters: readonly string[];
  readonly text: TextForm;
}

/**
 * Joins lines while a quote is open. Where that leads nowhere (a quote that never closes, or closes in the
 * wrong place) only the first line is given up, and reading goes on with the second.
 */
export async function* splitRecords(
  lines: AsyncIterable<Line>,
  max: number,
  form: Form,
): AsyncGenerator<RawRecord> {
  const iterator = lines[Symbol.asyncIterator]();
  let waiting: Line[] = [];
  const next = async (): Promise<Line | undefined> => {
    const held = waiting.shift();
    if (held) return held;
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  };
  for (let first = await next(); first; first = await next()) {
    const { line, offset, length, bytes } = withoutMark(first, form.text);
    const at = { line, offset, length };
    if (!bytes) {
      yield { ...at, problem: tooLong(length, max) };
      continue;
    }
    const more: Line[] = [];
    const closed = await untilClosed(first, next, max, more, form.text);
    const whole = trimLineEnd(
      joinLines([bytes, ...more.map((each) => each.bytes)], form.text),
      form.text,
    );
    if (closed && (more.length === 0 || canBeSplit(whole, form))) {
      if (whole.length > 0) yield { ...at, length: whole.length, bytes: whole };
      continue;
    }
    waiting = [...more, ...waiting];
    const own = trimLineEnd(bytes, form.text);
    yield { ...at, length: own.length, bytes: own, problem: misplacedQuote(closed) };
  }
}

/** Collects the lines that a record goes on over; false when its quote is open to the end. */
async function untilClosed(
  first: Line,
  next: () => Promise<Line | undefined>,
  max: number,
  more: Line[],
  { quote, width }: TextForm,
): Promise<boolean> {
  let open = isOdd(first.bytes, quote);
  let size = first.length;
  while (open && more.length < maxLinesOfRecord && size <= max) {
    const line = await next();
    if (!line) break;
    more.push(line);
    size += line.length + width;
    if (!line.bytes) break;
    if (isOdd(line.bytes, quote)) open = !open;
  }
  return !open;
}

function canBeSplit(bytes: Buffer, { delimiters, text: { encoding } }: Form): boolean {
  const text = decodeStrictly(bytes, encoding);
  // What is not of its encoding is said to be just that, by whoever reads the record.
  if (text === undefined) return true;
  return delimiters.some((delimiter) => typeof tryParseRow(text, delimiter) !== 'string');
}

const misplacedQuote = (closed: boolean): FieldProblem => ({
  field: '(record)',
  reason: closed ? 'has a quote in the wrong place' : 'opens a quote that is never closed',
  remedy: 'Double each quote inside a quoted value.',
});

function joinLines(lines: readonly (Buffer | undefined)[], { lineFeed }: TextForm): Buffer {
  const [first] = lines;
  if (lines.length === 1 && first) return first;
  return Buffer.concat(
    lines.flatMap((bytes, i) => [...(i === 0 ? [] : [lineFeed]), bytes ?? Buffer.alloc(0)]),
  );
}

function isOdd(bytes: Buffer | undefined, quote: Buffer): boolean {
  let odd = false;
  if (!bytes) return odd;
  for (let at = findSign(bytes, quote); at !== -1; at = findSign(bytes, quote, at + 1)) odd = !odd;
  return odd;
}

export function parseRow(text: string, delimiter: string): string[] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' })[0] ?? [];
}

export function tryParseRow(text: string, delimiter: string): string[] | string {
  try {
    return parseRow(text, delimiter);
  } catch (error) {
    return `cannot be split into values: ${error instanceof Error ? error.message : String(error)}`;
  }
}
