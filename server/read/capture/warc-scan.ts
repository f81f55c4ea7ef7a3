import type { SourceFile } from './reader.ts';
import { Cursor, DamagedError, inflateMember, isGzip } from './warc-cursor.ts';

/** A record's place in the file as received, and the beginning of what it says. */
export interface ScannedRecord {
  /** From 1. */
  readonly number: number;
  readonly offset: number;
  /** Bytes as received: of the gzip member, or of the record without the line ends after it. */
  readonly length: number;
  readonly headers: ReadonlyMap<string, string>;
  /** The beginning of the block, unpacked. */
  readonly head: Buffer;
  /** The bytes as received, unless the record is longer than was asked for. */
  readonly bytes?: Buffer;
}

/** A stretch that holds no readable record. */
export interface DamagedStretch {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  readonly reason: string;
}

export type Scanned = ScannedRecord | DamagedStretch;
export const isDamaged = (item: Scanned): item is DamagedStretch => 'reason' in item;

const headBytes = 64 * 1024;
const maxHeaders = 1024 * 1024;

/**
 * Walks the records of a WARC, packed record by record or not packed. What is damaged is named with its place,
 * and reading goes on at the next record that can be read.
 * @param keep records of up to so many bytes are given with their bytes
 */
export async function* scanWarc(
  file: SourceFile,
  keep: (headers: ReadonlyMap<string, string>) => number,
): AsyncGenerator<Scanned> {
  let number = 0;
  let cursor = new Cursor(file.stream(0), 0);
  const jump = async (to: number) => {
    await cursor.close();
    cursor = new Cursor(file.stream(to), to);
  };
  try {
    for (;;) {
      await skipLineEnds(cursor);
      if ((await cursor.ahead()).length === 0) return;
      const offset = cursor.offset;
      number += 1;
      try {
        yield { number, offset, ...(await readOne(cursor, offset, keep)) };
      } catch (error) {
        if (!(error instanceof DamagedError)) throw error;
        const next = await nextRecord(file, offset + 1);
        yield { number, offset, length: next - offset, reason: error.message };
        await jump(next);
      }
    }
  } finally {
    await cursor.close();
  }
}

type Read = Pick<ScannedRecord, 'length' | 'headers' | 'head' | 'bytes'>;
type Keep = (headers: ReadonlyMap<string, string>) => number;

async function readOne(cursor: Cursor, offset: number, keep: Keep): Promise<Read> {
  const first = await cursor.ahead(10);
  if (isGzip(first)) return readPacked(cursor, offset, keep);
  if (first.toString('latin1', 0, 5) === 'WARC/') return readPlain(cursor, offset, keep);
  throw new DamagedError('begins with what is neither a WARC record nor a gzip member');
}

async function readPacked(cursor: Cursor, offset: number, keep: Keep): Promise<Read> {
  const received = new Recording(cursor);
  const unpacked = new Cursor(inflateMember(received), 0);
  try {
    const { headers, head, left } = await readHead(unpacked);
    received.limit = keep(headers);
    await skip(unpacked, left);
    await skipLineEnds(unpacked);
    if ((await unpacked.ahead()).length > 0)
      throw new DamagedError('shares its gzip member with another record');
    const bytes = received.taken();
    return { length: cursor.offset - offset, headers, head, ...(bytes ? { bytes } : {}) };
  } finally {
    await unpacked.close();
  }
}

async function readPlain(cursor: Cursor, offset: number, keep: Keep): Promise<Read> {
  const received = new Recording(cursor);
  const { headers, head, left } = await readHead(received);
  received.limit = keep(headers);
  await skip(received, left);
  const length = cursor.offset - offset;
  const bytes = received.taken();
  await skipLineEnds(cursor);
  const after = (await cursor.ahead(5)).toString('latin1', 0, 5);
  if (after !== '' && after !== 'WARC/' && !isGzip(await cursor.ahead(10)))
    throw new DamagedError(
      'is not followed by a record: its Content-Length is wrong, or what follows is damaged',
    );
  return { length, headers, head, ...(bytes ? { bytes } : {}) };
}

/** Hands on a cursor's steps and keeps the bytes walked past, up to a limit. */
class Recording extends Cursor {
  readonly #cursor: Cursor;
  #parts: Buffer[] | undefined = [];
  #size = 0;
  limit = maxHeaders + headBytes;

  constructor(cursor: Cursor) {
    super(nothing(), cursor.offset);
    this.#cursor = cursor;
  }

  override ahead(least?: number): Promise<Buffer> {
    return this.#cursor.ahead(least);
  }

  override advance(bytes: number): void {
    if (this.#parts && bytes > 0) {
      this.#size += bytes;
      if (this.#size > this.limit) this.#parts = undefined;
      else this.#parts.push(Buffer.from(this.#cursor.held.subarray(0, bytes)));
    }
    this.#cursor.advance(bytes);
    this.offset += bytes;
  }

  taken(): Buffer | undefined {
    return this.#parts && this.#size <= this.limit ? Buffer.concat(this.#parts) : undefined;
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** Reads a record's headers and the beginning of its block; `left` bytes of the block are still ahead. */
async function readHead(
  cursor: Cursor,
): Promise<{ headers: Map<string, string>; head: Buffer; left: number }> {
  let wanted = 4096;
  let ahead = await cursor.ahead(wanted);
  if (ahead.toString('latin1', 0, 5) !== 'WARC/')
    throw new DamagedError('does not begin as a WARC record');
  let end = ahead.indexOf('\r\n\r\n');
  while (end === -1) {
    if (ahead.length < wanted || wanted > maxHeaders)
      throw new DamagedError('is cut off within its headers');
    wanted *= 2;
    ahead = await cursor.ahead(wanted);
    end = ahead.indexOf('\r\n\r\n');
  }
  const headers = headersOf(ahead.toString('utf8', 0, end));
  const length = Number(headers.get('content-length'));
  if (!/^\d+$/.test(headers.get('content-length') ?? '') || !Number.isSafeInteger(length))
    throw new DamagedError('has no usable Content-Length');
  cursor.advance(end + 4);
  const block = (await cursor.ahead(Math.min(length, headBytes))).subarray(
    0,
    Math.min(length, headBytes),
  );
  return { headers, head: Buffer.from(block), left: length };
}

/** Header lines by their lower-case name; a line that begins with a space goes on with the one before. */
export function headersOf(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !headers.has(name)) headers.set(name, line.slice(at + 1).trim());
  }
  return headers;
}

async function skip(cursor: Cursor, bytes: number): Promise<void> {
  for (let left = bytes; left > 0; ) {
    const { length } = await cursor.ahead();
    if (length === 0) throw new DamagedError('is cut off within its block');
    const step = Math.min(length, left);
    cursor.advance(step);
    left -= step;
  }
}

async function skipLineEnds(cursor: Cursor): Promise<void> {
  for (;;) {
    const ahead = await cursor.ahead();
    let count = 0;
    while (ahead[count] === 0x0d || ahead[count] === 0x0a) count += 1;
    cursor.advance(count);
    if (count === 0 || count < ahead.length) return;
  }
}

/** Where the next record that can be read begins, from `from` on; the end of the file where there is none. */
async function nextRecord(file: SourceFile, from: number): Promise<number> {
  let start = from;
  for (;;) {
    const found = await findMark(file, start);
    if (found === undefined) return file.bytes;
    if (await mayBeRecord(file, found)) return found;
    start = found + 1;
  }
}

/**
 * Looks no further than a record's beginning, and the place where it would end: a file made of false
 * beginnings must not be read once for each of them.
 */
async function mayBeRecord(file: SourceFile, at: number): Promise<boolean> {
  const cursor = new Cursor(file.stream(at), at);
  const packed = isGzip(await cursor.ahead(longestMark));
  const record = packed ? new Cursor(inflateMember(cursor), 0) : cursor;
  try {
    const { left } = await readHead(record);
    return packed || (await endsRecord(file, cursor.offset + left));
  } catch (error) {
    if (error instanceof DamagedError) return false;
    throw error;
  } finally {
    await record.close();
    await cursor.close();
  }
}

async function endsRecord(file: SourceFile, at: number): Promise<boolean> {
  if (at >= file.bytes) return at === file.bytes;
  const cursor = new Cursor(file.stream(at), at);
  try {
    await skipLineEnds(cursor);
    const after = await cursor.ahead(longestMark);
    return after.length === 0 || after.toString('latin1', 0, 5) === 'WARC/' || isGzip(after);
  } finally {
    await cursor.close();
  }
}

const longestMark = 10;

async function findMark(file: SourceFile, from: number): Promise<number | undefined> {
  const cursor = new Cursor(file.stream(from), from);
  try {
    for (;;) {
      const ahead = await cursor.ahead(longestMark);
      if (ahead.length < longestMark) return undefined;
      for (let at = 0; at + longestMark <= ahead.length; at += 1) {
        const byte = ahead[at];
        if (byte === 0x1f && isGzip(ahead.subarray(at, at + longestMark)))
          return cursor.offset + at;
        if (byte === 0x57 && /^WARC\/\d\.\d/.test(ahead.toString('latin1', at, at + 8)))
          return cursor.offset + at;
      }
      cursor.advance(ahead.length - longestMark + 1);
    }
  } finally {
    await cursor.close();
  }
}
