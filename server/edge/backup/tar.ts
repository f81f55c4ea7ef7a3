import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BackupError } from './backup-errors.ts';

/**
 * Tar as POSIX.1-2001 (pax) describes it, as far as a backup needs it: files alone, in one stream, so that any other tar
 * reads it. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13
 */

const block = 512;
/** What the fields of a plain header hold; more is told by a pax record before it. */
const longestName = 100;
const largestSize = 0o77777777777;

export interface TarFile {
  readonly path: string;
  readonly bytes: number;
}

/** @param mtime seconds since 1970, of every file */
export async function* tarOf(
  root: string,
  files: readonly TarFile[],
  mtime: number,
): AsyncGenerator<Buffer> {
  for (const { path, bytes } of files) {
    const records = [
      ...(isPlain(path) ? [] : [recordOf('path', path)]),
      ...(bytes <= largestSize ? [] : [recordOf('size', String(bytes))]),
    ];
    if (records.length > 0) {
      const content = Buffer.concat(records);
      yield headerOf('pax', content.length, mtime, 'x');
      yield padded(content);
    }
    yield headerOf(isPlain(path) ? path : 'long-name', Math.min(bytes, largestSize), mtime, '0');
    let left = bytes;
    for await (const chunk of createReadStream(join(root, path), { highWaterMark: 1 << 20 })) {
      left -= chunk.length;
      yield chunk as Buffer;
    }
    if (left !== 0) throw new Error(`${path} has changed while it was read`);
    yield Buffer.alloc(fill(bytes));
  }
  yield Buffer.alloc(2 * block);
}

const isPlain = (path: string): boolean =>
  /^[\x20-\x7e]+$/.test(path) && path.length <= longestName;
const fill = (bytes: number): number => (block - (bytes % block)) % block;
const padded = (content: Buffer): Buffer =>
  Buffer.concat([content, Buffer.alloc(fill(content.length))]);

/** "30 path=…\n": the number counts itself. */
function recordOf(name: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${name}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return Buffer.from(`${length} ${name}=${value}\n`);
}

function headerOf(path: string, bytes: number, mtime: number, type: string): Buffer {
  const header = Buffer.alloc(block);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  header.write(path, 0);
  header.write(octal(0o600, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(bytes, 11), 124);
  header.write(octal(mtime, 11), 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.write(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
    148,
  );
  return header;
}

const torn = (why: string): BackupError =>
  new BackupError(
    'torn',
    `The backup cannot be read to its end: ${why}`,
    'It is not whole. Take another copy of it, or another backup.',
  );

/**
 * Writes the files of such a stream below a folder.
 * @param isAllowed says of a path whether it may be written
 * @throws BackupError `torn`
 */
export async function untar(
  stream: Readable,
  into: string,
  isAllowed: (path: string) => boolean,
): Promise<void> {
  const bytes = new Bytes(stream);
  let told: Readonly<Record<string, string>> = {};
  for (;;) {
    const header = await bytes.take(block);
    if (header.every((byte) => byte === 0)) break;
    const field = (at: number, length: number) =>
      header
        .toString('utf8', at, at + length)
        .replace(/\0.*$/s, '')
        .trim();
    const type = field(156, 1) || '0';
    const size = Number(told.size ?? Number.parseInt(field(124, 12), 8));
    if (!Number.isSafeInteger(size)) throw torn('a header is no header');
    if (type === 'x') {
      told = recordsIn(await bytes.take(size));
    } else {
      const path = told.path ?? field(0, longestName);
      if (type !== '0' || !isAllowed(path))
        throw torn(`it has ${path}, which is no file of a backup`);
      await write(bytes, size, join(into, path));
      told = {};
    }
    await bytes.take(fill(size));
  }
  await bytes.end();
}

async function write(bytes: Bytes, size: number, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const file = await open(to, 'wx', 0o600);
  try {
    for (let left = size; left > 0; ) {
      const piece = await bytes.upTo(left);
      await file.writeFile(piece);
      left -= piece.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function recordsIn(content: Buffer): Readonly<Record<string, string>> {
  const records: Record<string, string> = {};
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(content.toString('latin1', at, at + 20), 10);
    if (!(length > 0)) throw torn('a header is no header');
    const [, name = '', value = ''] =
      /^\d+ ([^=]+)=(.*)\n$/s.exec(content.toString('utf8', at, at + length)) ?? [];
    records[name] = value;
    at += length;
  }
  return records;
}

/** A stream from which so many bytes are taken. */
class Bytes {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** At least one byte, at most so many. */
  async upTo(most: number): Promise<Buffer> {
    while (this.#held.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done) throw torn('it ends too early');
      this.#held = Buffer.from(value);
    }
    const taken = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(taken.length);
    return taken;
  }

  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; ) {
      const part = await this.upTo(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Reads on to the end: what stands behind may say that the rest was not whole. */
  async end(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }
}
