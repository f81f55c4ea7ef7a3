import { type FileHandle, open } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';

/** A byte count before each piece. */
const lengthBytes = 8;
/** More than this is not read at once. */
const mostAtOnce = 2 ** 30;

/**
 * Writes values to a new file, whole when it returns. Each is written by itself: all at once would be held twice.
 * @param pieces what V8 can copy
 */
export async function writePieces(path: string, pieces: Iterable<unknown>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (const piece of pieces) {
      const bytes = serialize(piece);
      const length = Buffer.alloc(lengthBytes);
      length.writeBigUInt64LE(BigInt(bytes.length));
      await file.writeFile(length);
      await file.writeFile(bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * What `writePieces` wrote, one after another.
 * @throws where a piece is not whole
 */
export async function* readPieces(path: string): AsyncGenerator<unknown> {
  const file = await open(path);
  try {
    let left = (await file.stat()).size;
    while (left > 0) {
      const length = Number((await filled(file, lengthBytes)).readBigUInt64LE());
      left -= lengthBytes + length;
      if (left < 0) throw new Error(`${path} ends within a piece.`);
      yield deserialize(await filled(file, length));
    }
  } finally {
    await file.close();
  }
}

async function filled(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await file.read(bytes, at, Math.min(length - at, mostAtOnce));
    if (bytesRead === 0) throw new Error('The file ends within a piece.');
    at += bytesRead;
  }
  return bytes;
}
