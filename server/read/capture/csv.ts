import { z } from 'zod';
import { headAmong, rowsLookedAt } from './columns.ts';
import { delimiters, type Form, parseRow, splitRecords, tryParseRow } from './csv-split.ts';
import { decodeStrictly, textForm } from './encoding.ts';
import { type EncodingGuess, encodingSample, guessEncoding } from './encoding-guess.ts';
import { isErasedRow, wasErased } from './erased-record.ts';
import { splitLines } from './lines.ts';
import type { FieldProblem } from './problems.ts';
import {
  defaultMaxRecordBytes,
  notUtf8,
  type RawRecord,
  type Reader,
  type ReadOptions,
  UnreadableFileError,
} from './reader.ts';
import { formOf, headOf, recordOf, tableForm } from './table.ts';

const parseOptionsSchema = z.object({
  delimiter: z.string(),
  columns: z.array(z.union([z.string(), z.object({ unknown: z.string() })])),
  /** Absent from files that were received when only UTF-8 was read. */
  encoding: z.string().default('utf-8'),
  /** The line of the names, where it is not the first. */
  headLine: z.number().int().optional(),
  ...tableForm,
});
type ParseOptions = z.infer<typeof parseOptionsSchema>;

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
    const { above, head, rest } = await findHead(records, text.encoding, options);
    const line = head?.line ?? 1;
    const { names, delimiter } = head
      ? readHeader(head, text.encoding)
      : { names: [], delimiter: ',' };
    form.delimiters = [delimiter];
    const table = formOf(options);
    const { columns, head: named, notices } = headOf(names, options, table);
    if (options.sheet === 'beside' && !named.some(({ field }) => field)) throw noNames();
    const parseOptions: ParseOptions = {
      ...{ delimiter, columns, encoding: text.encoding },
      ...(line > 1 ? { headLine: line } : {}),
      ...table,
    };
    return {
      parseOptions: JSON.stringify(parseOptions),
      notices: [...encodingNotice(guess), ...notices].map((notice) => ({ line, ...notice })),
      records: rows(rest, parseOptions),
      above,
      table: { line, columns: named },
    };
  },
  reread(bytes, parseOptions) {
    const parsed = parseOptionsSchema.parse(JSON.parse(parseOptions));
    const text = decodeStrictly(bytes, parsed.encoding) ?? '';
    return recordOf(parsed.columns, parseRow(text, parsed.delimiter), parsed);
  },
};

/**
 * The row that names the columns: the one that is said; of a sheet, above whose table people write titles, the one that
 * has most known names; else the first.
 */
async function findHead(
  records: AsyncGenerator<RawRecord>,
  encoding: string,
  { headRow, sheet }: ReadOptions,
): Promise<{
  above: readonly RawRecord[];
  head: RawRecord | undefined;
  rest: AsyncIterable<RawRecord>;
}> {
  const above: RawRecord[] = [];
  const first: RawRecord[] = [];
  const most = headRow === undefined && sheet ? rowsLookedAt : 1;
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const isAbove = headRow !== undefined && next.value.line < headRow;
    (isAbove ? above : first).push(next.value);
    if (first.length >= most) break;
  }
  const rowsOf = (record: RawRecord) => {
    const row = tryParseRow(decodeStrictly(record.bytes ?? Buffer.alloc(0), encoding) ?? '', ',');
    return typeof row === 'string' ? [] : row;
  };
  const at = most > 1 ? headAmong(first.map(rowsOf)) : 0;
  above.push(...first.slice(0, at));
  return { above, head: first[at], rest: joined(first.slice(at + 1), records) };
}

async function* joined(
  first: readonly RawRecord[],
  others: AsyncIterable<RawRecord>,
): AsyncGenerator<RawRecord> {
  yield* first;
  yield* others;
}

const noNames = () =>
  new UnreadableFileError(
    'none of its columns has a name that is known',
    'If it holds captures, choose this sheet and say what its columns hold.',
  );

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
    } else yield { ...record, value: () => recordOf(parseOptions.columns, row, parseOptions) };
  }
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
