import { crc32 } from 'node:zlib';
import { textForm } from './encoding.ts';
import type { FieldProblem } from './problems.ts';

/**
 * What stands in a stored file where a record was erased: as many bytes, so that every other record stays where it was,
 * and of the same format, so that the file can still be read.
 */

const jsonMark = '{"throughline":"erased"';
const tableMark = 'throughline erased';
const pageMark = '<!-- throughline erased -->';

/** Said of a record that was erased, when its file is read again. */
export const wasErased: FieldProblem = {
  field: '(record)',
  reason: 'was erased, and a mark stands in its place',
  remedy: 'Nothing needs to be done: the custody log says when and on what ground.',
};

export const isErasedLine = (text: string): boolean => text.startsWith(jsonMark);
export const isErasedRow = (text: string): boolean => text.startsWith(tableMark);
export const isErasedPage = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, pageMark.length) === pageMark;

/**
 * @param format of the reader, by its id
 * @param bytes the record
 * @param encoding of a table
 */
export function erasedRecord(format: string, bytes: Buffer, encoding = 'utf-8'): Buffer {
  const { length } = bytes;
  switch (format) {
    case 'jsonl':
      return padded(`${jsonMark}}`, length) ?? Buffer.alloc(length, ' ');
    case 'csv':
      return erasedRow(bytes, encoding);
    case 'html':
      return padded(pageMark, length) ?? Buffer.alloc(length, ' ');
    default:
      return erasedWarcRecord(bytes);
  }
}

const padded = (mark: string, length: number): Buffer | undefined =>
  mark.length <= length ? Buffer.from(mark.padEnd(length)) : undefined;

/** Line feeds within a row stay: the rows below keep their numbers. */
function erasedRow(bytes: Buffer, encoding: string): Buffer {
  const { width, lineFeed } = textForm(encoding);
  const at = lineFeed.indexOf(0x0a);
  const row = Buffer.alloc(bytes.length);
  const mark = width * tableMark.length <= bytes.length ? tableMark : '';
  for (let unit = 0; unit * width < bytes.length; unit += 1) {
    const place = unit * width;
    const isLineFeed = bytes.subarray(place, place + width).equals(lineFeed);
    row[place + at] = isLineFeed ? 0x0a : mark.charCodeAt(unit) || 0x20;
  }
  return row;
}

/** A record of a web archive that holds spaces, packed where the one before was. */
function erasedWarcRecord(bytes: Buffer): Buffer {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isPacked) return packedRecord(bytes.length) ?? Buffer.alloc(bytes.length);
  const end = bytes.subarray(-4).toString('latin1') === '\r\n\r\n' ? '\r\n\r\n' : '';
  return plainRecord(bytes.length, end) ?? Buffer.alloc(bytes.length, ' ');
}

function plainRecord(length: number, end: string): Buffer | undefined {
  const head = (body: number) =>
    [
      'WARC/1.0',
      'WARC-Type: metadata',
      'WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>',
      'WARC-Date: 1970-01-01T00:00:00Z',
      'Throughline: erased',
      `Content-Length: ${String(body).padStart(10, '0')}`,
      '\r\n',
    ].join('\r\n');
  const body = length - head(0).length - end.length;
  return body < 0 ? undefined : Buffer.from(`${head(body)}${' '.repeat(body)}${end}`);
}

const mostStored = 65_535;

/** gzip (RFC 1952) of blocks that are stored as they are: its length can be chosen to the byte. */
function packedRecord(length: number): Buffer | undefined {
  const blocks = Math.max(1, Math.ceil((length - 18) / (mostStored + 5)));
  const record = plainRecord(length - 18 - 5 * blocks, '\r\n\r\n');
  if (!record) return undefined;
  const parts: Buffer[] = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])];
  for (let block = 0; block < blocks; block += 1) {
    const some = record.subarray(block * mostStored, (block + 1) * mostStored);
    const head = Buffer.alloc(5);
    head.writeUInt8(block === blocks - 1 ? 1 : 0, 0);
    head.writeUInt16LE(some.length, 1);
    head.writeUInt16LE(~some.length & 0xffff, 3);
    parts.push(head, some);
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(record), 0);
  tail.writeUInt32LE(record.length, 4);
  return Buffer.concat([...parts, tail]);
}
