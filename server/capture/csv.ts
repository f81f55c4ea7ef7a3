import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { fieldOfColumn, recordOfRow } from './columns.ts';
import { type Line, splitLines, trimLineEnd } from './lines.ts';
import {
  decodeUtf8,
  defaultMaxRecordBytes,
  notUtf8,
  type RawRecord,
  type Reader,
  tooLong,
  UnreadableFileError,
} from './reader.ts';

const quote = 0x22;
/** A quote that is still open after so many lines was never meant to be one. */
const maxLinesOfRecord = 1000;

const readingSchema = z.object({
  delimiter: z.string(),
  columns: z.array(z.union([z.string(), z.object({ unknown: z.string() })])),
});
type Reading = z.infer<typeof readingSchema>;

/** Comma, semicolon or tab separated values with a header row, UTF-8. */
export const csv: Reader = {
  id: 'csv',
  title: 'CSV',
  extensions: ['.csv', '.tsv'],
  async open(source, options) {
    const max = options.maxRecordBytes ?? defaultMaxRecordBytes;
    const records = splitRecords(splitLines(source, max), max);
    const header = await records.next();
    const names = header.done ? undefined : headerNames(header.value);
    if (!header.done && names === undefined) {
      throw new UnreadableFileError(
        `the header row ${header.value.problem?.reason ?? 'cannot be read'}`,
        header.value.problem?.remedy ?? 'Write the column names in the first row.',
      );
    }
    const delimiter = names?.delimiter ?? ',';
    const columns = (names?.names ?? []).map(
      (name) => fieldOfColumn(name, options.map) ?? { unknown: name },
    );
    const reading: Reading = { delimiter, columns };
    return {
      reading: JSON.stringify(reading),
      notices: columns.flatMap((column) =>
        typeof column === 'string'
          ? []
          : [
              {
                line: 1,
                field: column.unknown,
                reason: 'is a column that no field is known for; its values are kept under extra',
                remedy: `Say which field it is with --map "${column.unknown}=FIELD".`,
              },
            ],
      ),
      records: rows(records, reading),
    };
  },
  reread(bytes, reading) {
    const parsed = readingSchema.parse(JSON.parse(reading));
    return recordOfRow(parsed.columns, parseRow(bytes.toString('utf8'), parsed.delimiter));
  },
};

async function* rows(
  records: AsyncIterable<RawRecord>,
  reading: Reading,
): AsyncGenerator<RawRecord> {
  for await (const record of records) {
    if (!record.bytes || record.problem) {
      yield record;
      continue;
    }
    const text = decodeUtf8(record.bytes);
    if (text === undefined) {
      yield { ...record, problem: notUtf8 };
      continue;
    }
    const row = tryParseRow(text, reading.delimiter);
    if (typeof row === 'string') {
      yield {
        ...record,
        problem: {
          field: '(record)',
          reason: row,
          remedy: 'Double each quote inside a quoted value.',
        },
      };
    } else if (row.length !== reading.columns.length) {
      yield {
        ...record,
        problem: {
          field: '(record)',
          reason: `has ${row.length} values where the header has ${reading.columns.length}`,
          remedy: 'Quote values that contain the delimiter or a line break.',
        },
      };
    } else yield { ...record, value: () => recordOfRow(reading.columns, row) };
  }
}

/** Joins lines while a quote is open; gives up on a quote that never closes and reads on after its line. */
async function* splitRecords(lines: AsyncIterable<Line>, max: number): AsyncGenerator<RawRecord> {
  const iterator = lines[Symbol.asyncIterator]();
  let waiting: Line[] = [];
  const next = async (): Promise<Line | undefined> => {
    const held = waiting.shift();
    if (held) return held;
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  };
  for (let first = await next(); first; first = await next()) {
    const { bytes, ...at } = first;
    if (!bytes) {
      yield { ...at, problem: tooLong(at.length, max) };
      continue;
    }
    const skip =
      at.line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const joined: Line[] = [{ ...at, bytes: bytes.subarray(skip) }];
    let open = isOdd(bytes);
    let size = at.length;
    while (open && joined.length < maxLinesOfRecord && size <= max) {
      const more = await next();
      if (!more) break;
      joined.push(more);
      size += more.length + 1;
      if (!more.bytes) break;
      if (isOdd(more.bytes)) open = !open;
    }
    if (open) {
      waiting = [...joined.slice(1), ...waiting];
      yield {
        ...at,
        bytes,
        problem: {
          field: '(record)',
          reason: 'opens a quote that is never closed',
          remedy: 'Double each quote inside a quoted value.',
        },
      };
      continue;
    }
    const whole = trimLineEnd(joined.length === 1 ? bytes.subarray(skip) : joinLines(joined));
    if (whole.length > 0)
      yield { line: at.line, offset: at.offset + skip, length: whole.length, bytes: whole };
  }
}

function joinLines(lines: readonly Line[]): Buffer {
  const parts = lines.flatMap(({ bytes }, i) =>
    i === 0 ? [bytes ?? Buffer.alloc(0)] : [Buffer.from('\n'), bytes ?? Buffer.alloc(0)],
  );
  return Buffer.concat(parts);
}

function isOdd(bytes: Buffer): boolean {
  let odd = false;
  for (let at = bytes.indexOf(quote); at !== -1; at = bytes.indexOf(quote, at + 1)) odd = !odd;
  return odd;
}

function headerNames(record: RawRecord): { names: string[]; delimiter: string } | undefined {
  const text = record.bytes && !record.problem ? decodeUtf8(record.bytes) : undefined;
  if (text === undefined) return undefined;
  const counts = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    row: tryParseRow(text, delimiter),
  }));
  const best = counts.reduce((a, b) =>
    b.row.length > a.row.length && typeof b.row !== 'string' ? b : a,
  );
  return typeof best.row === 'string'
    ? undefined
    : { names: best.row.map((name) => name.trim()), delimiter: best.delimiter };
}

function parseRow(text: string, delimiter: string): string[] {
  return parse(text, { delimiter, relax_column_count: true, record_delimiter: [] })[0] ?? [];
}

function tryParseRow(text: string, delimiter: string): string[] | string {
  try {
    return parseRow(text, delimiter);
  } catch (error) {
    return `cannot be split into values: ${error instanceof Error ? error.message : String(error)}`;
  }
}
