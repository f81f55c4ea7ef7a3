import { crc32, createInflateRaw } from 'node:zlib';

/** A place in a stream of bytes that one can look ahead from. */
export class Cursor {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  /** Where it stands, in bytes from the beginning of the file. */
  offset: number;

  constructor(source: AsyncIterable<Buffer>, offset: number) {
    this.#chunks = source[Symbol.asyncIterator]();
    this.offset = offset;
  }

  /** The bytes ahead that are at hand, at least `least` where the file has as many; not walked past. */
  async ahead(least = 1): Promise<Buffer> {
    while (this.#held.length < least) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, value]) : value;
    }
    return this.#held;
  }

  /** The bytes ahead that need not be waited for. */
  get held(): Buffer {
    return this.#held;
  }

  advance(bytes: number): void {
    this.#held = this.#held.subarray(bytes);
    this.offset += bytes;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

/** Bytes that are not what they should be; the message ends a sentence about the record. */
export class DamagedError extends Error {}

const maxHeader = 64 * 1024;
/** gzip reaches about a thousand; what claims more, and a gigabyte, is made to fill a memory or a disk. */
const maxRatio = 1100;
const bombBytes = 1024 ** 3;

/**
 * Unpacks the gzip member at the cursor and leaves the cursor behind it, its checksum compared.
 * @throws DamagedError where it is no whole member; what the source throws
 */
export async function* inflateMember(cursor: Cursor): AsyncGenerator<Buffer> {
  const start = cursor.offset;
  cursor.advance(headerLength(await cursor.ahead(maxHeader)));
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
  const over = new Promise<void>((resolve) => {
    inflate.once('end', resolve).once('close', resolve);
  });
  let cut: { readonly error: unknown } | undefined;
  // The source may break off at any moment, when an import is cancelled for one: then nothing more is to come.
  const feeding = feed(cursor, inflate, over).catch((error: unknown) => {
    cut = { error };
    inflate.destroy();
  });
  let checksum = 0;
  let size = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      size += chunk.length;
      if (size > bombBytes && size > maxRatio * (cursor.offset - start))
        throw new DamagedError('unpacks to far more than gzip can hold');
      yield chunk;
    }
    await feeding;
  } catch (error) {
    if (cut) throw cut.error;
    if (error instanceof DamagedError) throw error;
    throw new DamagedError(`is damaged gzip (${error instanceof Error ? error.message : error})`);
  } finally {
    inflate.destroy();
    await feeding;
  }
  if (cut) throw cut.error;
  const trailer = await cursor.ahead(8);
  if (trailer.length < 8) throw new DamagedError('is cut off within its gzip member');
  if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new DamagedError('does not match the checksum of its gzip member');
  cursor.advance(8);
}

async function feed(
  cursor: Cursor,
  inflate: ReturnType<typeof createInflateRaw>,
  over: Promise<void>,
): Promise<void> {
  let ended = false;
  void over.then(() => {
    ended = true;
  });
  for (;;) {
    const piece = (await cursor.ahead()).subarray(0, 256 * 1024);
    if (ended || inflate.destroyed) return;
    if (piece.length === 0) {
      inflate.end();
      return;
    }
    const before = inflate.bytesWritten;
    // What follows the member is taken by nobody, and the write is never acknowledged.
    await Promise.race([
      new Promise<void>((resolve) => inflate.write(piece, () => resolve())),
      over,
    ]);
    const used = inflate.bytesWritten - before;
    cursor.advance(used);
    if (used < piece.length) return;
  }
}

/** @throws DamagedError where no gzip header stands at the beginning of `bytes` */
function headerLength(bytes: Buffer): number {
  if (!isGzip(bytes)) throw new DamagedError('is no gzip member');
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) throw new DamagedError('has a gzip header without an end');
    at = end + 1;
  }
  if (flags & 2) at += 2;
  if (at > bytes.length) throw new DamagedError('is cut off within its gzip header');
  return at;
}

export function isGzip(bytes: Buffer): boolean {
  return (
    bytes.length >= 10 &&
    bytes[0] === 0x1f &&
    bytes[1] === 0x8b &&
    bytes[2] === 8 &&
    ((bytes[3] ?? 0xff) & 0xe0) === 0
  );
}
