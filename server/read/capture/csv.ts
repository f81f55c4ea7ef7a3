import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { columnsOf, recordOfRow } from './columns.ts';
import { decodeStrictly, type TextForm, textForm } from './encoding.ts';
import { type EncodingGuess, encodingSample, guessEncoding } from './encoding-guess.ts';
import { isErasedRow, wasErased } from './erased-record.ts';
import { findSign, type Line, splitLines, trimLineEnd, withoutMark } from './lines.ts';
import type { FieldProblem } from './problems.ts';
import {
  defaultMaxRecordBytes,
  notUtf8,
  type RawRecord,
  type Reader,
  tooLong,
  UnreadableFileError,
} from './reader.ts';

const delimiters = [',', ';', '\t'] as const;
/** A quote that is still open after so many lines was never meant to be one. */
const maxLinesOfRecord = 1000;

const parseOptionsSchema = z.object({
  delimiter: z.string(),
  columns: z.array(z.union([z.string(), z.object({ unknown: z.string() })])),
  /** Absent from files that were received when only UTF-8 was read. */
  encoding: z.string().default('utf-8'),
});
type ParseOptions = z.infer<typeof parseOptionsSchema>;

/** How values are separated: any way that a header can be read in, then the one that it was. */
interface Form {
  delimiters: readonly string[];
  readonly text: TextForm;
}

/** Comma, semicolon or tab separated values with a header row, in the encoding that is named or found. */
export const csv: Reader = {
  id: 'csv',
  title: 'CSV',
  extensions: ['.csv', '.tsv'],
  async open(source, options) {
    const max = options.maxRecordBytes ?? defaultMaxRecordBytes;
    const guess = options.encoding
      ? undefined
      : guessEncoding(await encodingSample(source.stream()));
    const text = textForm(guess?.encoding ?? options.encoding ?? 'utf-8');
    const form: Form = { delimiters, text };
    const records = splitRecords(splitLines(source.stream(), max, text), max, form);
    const header = await records.next();
    const { names, delimiter } = header.done
      ? { names: [], delimiter: ',' }
      : readHeader(header.value, text.encoding);
    form.delimiters = [delimiter];
    const { columns, notices } = columnsOf(names, options.map);
    const parseOptions: ParseOptions = { delimiter, columns, encoding: text.encoding };
    const line = header.done ? 1 : header.value.line;
    return {
      parseOptions: JSON.stringify(parseOptions),
      notices: [...encodingNotice(guess), ...notices].map((notice) => ({ line, ...notice })),
      records: rows(records, parseOptions),
    };
  },
  reread(bytes, parseOptions) {
    const parsed = parseOptionsSchema.parse(JSON.parse(parseOptions));
    const text = decodeStrictly(bytes, parsed.encoding) ?? '';
    return recordOfRow(parsed.columns, parseRow(text, parsed.delimiter));
  },
};

/** The names in the header row of a stored file. @throws UnreadableFileError */
export async function columnNames(
  source: AsyncIterable<Buffer>,
  encoding: string,
): Promise<readonly string[]> {
  const text = textForm(encoding);
  const lines = splitLines(source, defaultMaxRecordBytes, text);
  for await (const header of splitRecords(lines, defaultMaxRecordBytes, { delimiters, text }))
    return readHeader(header, text.encoding).names;
  return [];
}

/** A guess is said, so that it can be corrected; what the bytes prove is not. */
function encodingNotice(guess: EncodingGuess | undefined): FieldProblem[] {
  if (!guess || guess.from === 'valid' || guess.encoding === 'utf-8') return [];
  return [
    {
      field: '(file)',
      reason:
        guess.from === 'mark'
          ? `is read as ${guess.encoding}, by its byte order mark`
          : `says nothing of its encoding and is read as ${guess.encoding}, judged by its letters`,
      remedy:
        'Where words come out wrong, name the encoding (on the command line with --encoding) and import it again.',
    },
  ];
}

const notEncoded = (encoding: string): FieldProblem =>
  encoding === 'utf-8'
    ? notUtf8
    : {
        field: '(record)',
        reason: `is not ${encoding} text`,
        remedy:
          'Name the encoding of the file (on the command line with --encoding), or save it as UTF-8.',
      };

async function* rows(
  records: AsyncIterable<RawRecord>,
  parseOptions: ParseOptions,
): AsyncGenerator<RawRecord> {
  let erased = false;
  for await (const record of records) {
    if (!record.bytes || record.problem) {
      yield record;
      continue;
    }
    const text = decodeStrictly(record.bytes, parseOptions.encoding);
    if (text === undefined) {
      yield { ...record, problem: notEncoded(parseOptions.encoding) };
      continue;
    }
    if (isErasedRow(text)) {
      erased = true;
      yield { line: record.line, offset: record.offset, length: record.length, skipped: wasErased };
      continue;
    }
    // What is left of the other lines of a row that was erased.
    if (erased && text.trim() === '') continue;
    const row = tryParseRow(text, parseOptions.delimiter);
    if (typeof row === 'string') {
      yield {
        ...record,
        problem: {
          field: '(record)',
          reason: row,
          remedy: 'Double each quote inside a quoted value.',
        },
      };
    } else if (row.length !== parseOptions.columns.length) {
      yield {
        ...record,
        problem: {
          field: '(record)',
          reason: `has ${row.length} values where the header has ${parseOptions.columns.length}`,
          remedy: 'Quote values that contain the delimiter or a line break.',
        },
      };
    } else yield { ...record, value: () => recordOfRow(parseOptions.columns, row) };
  }
}

/**
 * Joins lines while a quote is open. Where that leads nowhere (a quote that never closes, or closes in the
 * wrong place) only the first line is given up, and reading goes on with the second.
 */
async function* splitRecords(
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

/** The column names; the delimiter is the one that makes most of them. */
function readHeader(record: RawRecord, encoding: string): { names: string[]; delimiter: string } {
  const text = record.bytes && !record.problem ? decodeStrictly(record.bytes, encoding) : undefined;
  if (text === undefined) {
    const { reason, remedy } = record.problem ?? notEncoded(encoding);
    throw new UnreadableFileError(`the header row ${reason}`, remedy);
  }
  const rows = delimiters.map((delimiter) => ({ delimiter, row: tryParseRow(text, delimiter) }));
  const [best] = rows
    .flatMap(({ delimiter, row }) => (typeof row === 'string' ? [] : [{ delimiter, row }]))
    .sort((a, b) => b.row.length - a.row.length);
  if (!best) {
    throw new UnreadableFileError(
      'the header row cannot be split into column names',
      'Write the column names in the first row; double each quote inside a quoted name.',
    );
  }
  return { names: best.row.map((name) => name.trim()), delimiter: best.delimiter };
}

function parseRow(text: string, delimiter: string): string[] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' })[0] ?? [];
}

function tryParseRow(text: string, delimiter: string): string[] | string {
  try {
    return parseRow(text, delimiter);
  } catch (error) {
    return `cannot be split into values: ${error instanceof Error ? error.message : String(error)}`;
  }
}
