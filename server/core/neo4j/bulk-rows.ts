import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { bulkListSeparator } from './settings.ts';

/** What a cell of a table for Neo4j's importer can hold. */
export type BulkValue = string | number | boolean | readonly string[] | null | undefined;

/** A row with its line end. Put together piece by piece: a list of cells to join costs more than they do. */
export function bulkLine(values: readonly BulkValue[]): string {
  let line = cell(values[0]);
  for (let i = 1; i < values.length; i += 1) line += `,${cell(values[i])}`;
  return `${line}\n`;
}

/** Nothing is an empty cell; empty words are a quoted one. */
function cell(value: BulkValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string')
    return value.includes('"') ? `"${value.replaceAll('"', '""')}"` : `"${value}"`;
  if (typeof value === 'object')
    return value.length === 0 ? '' : cell(value.join(bulkListSeparator));
  return String(value);
}

/** What stands in a cell of a row, by the place of its column among those that were named; undefined: nothing. */
export type BulkCells = (column: number) => string | undefined;

/**
 * The rows of a table, a header and the files below it. Most cells are never asked for, and these are passed over.
 * What is given for a row answers until the next one comes.
 * @param columns that are asked for; of one that the table does not have nothing is said
 */
export function* bulkRows(
  [header = '', ...files]: readonly string[],
  columns: readonly string[],
): Generator<BulkCells> {
  // `id:ID` is called id, `:TYPE` as it stands.
  const written = readFileSync(header, 'utf8').trimEnd().split(',');
  const places = written.map((column) => columns.indexOf(column.split(':')[0] || column));
  const spans = new Int32Array(2 * columns.length);
  const space = Buffer.allocUnsafe(atOnce);
  for (const file of files) yield* rowsIn(file, places, spans, space);
}

const atOnce = 1 << 22;

/**
 * @param spans where the cells of a row begin and end; -1 where a column is none of the table's
 * @param space into which the file is read, a piece at a time
 */
function* rowsIn(
  file: string,
  places: readonly number[],
  spans: Int32Array,
  space: Buffer,
): Generator<BulkCells> {
  const opened = openSync(file, 'r');
  try {
    let bytes = space;
    spans.fill(-1);
    const cells: BulkCells = (column) => {
      const start = spans[2 * column] ?? -1;
      const end = spans[2 * column + 1] ?? -1;
      if (start === end) return undefined;
      if (bytes[start] !== quote) return bytes.toString('latin1', start, end);
      const text = bytes.toString('utf8', start + 1, end - 1);
      return text.includes('"') ? text.replaceAll('""', '"') : text;
    };
    for (let held = 0; ; ) {
      // A row may be longer than what is read at once.
      if (held === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(held)]);
      const read = readSync(opened, bytes, held, bytes.length - held, null);
      if (read === 0) return;
      const end = held + read;
      let from = 0;
      for (;;) {
        const next = parseRow(bytes, from, end, places, spans);
        if (next === -1) break;
        yield cells;
        from = next;
      }
      bytes.copyWithin(0, from, end);
      held = end - from;
    }
  } finally {
    closeSync(opened);
  }
}

const quote = 0x22;
const comma = 0x2c;
const lineEnd = 0x0a;

/** @returns where the next row begins; -1: the end of this one is not there */
function parseRow(
  bytes: Buffer,
  from: number,
  end: number,
  places: readonly number[],
  spans: Int32Array,
): number {
  for (let at = from, column = 0; ; at += 1, column += 1) {
    const start = at;
    if (bytes[at] === quote)
      // A doubled quote ends one stretch and begins the next.
      do {
        at += 1;
        while (at < end && bytes[at] !== quote) at += 1;
        at += 1;
      } while (at < end && bytes[at] === quote);
    else while (at < end && bytes[at] !== comma && bytes[at] !== lineEnd) at += 1;
    if (at >= end) return -1;
    const place = places[column] ?? -1;
    if (place !== -1) {
      spans[2 * place] = start;
      spans[2 * place + 1] = at;
    }
    if (bytes[at] === lineEnd) return at + 1;
  }
}
