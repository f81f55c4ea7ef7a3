import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Cursor, inflateMember } from '../../../server/read/capture/warc-cursor.ts';

const content = randomBytes(600_000);
const packed = gzipSync(content);

/** Gives the beginning of a file, then fails as a source does whose import is cancelled. */
async function* cutAt(bytes: number) {
  yield packed.subarray(0, bytes);
  throw new Error('cancelled');
}

async function unpacked(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of inflateMember(new Cursor(source, 0))) pieces.push(piece);
  return Buffer.concat(pieces);
}

test.each([100, 300_000, packed.length - 8])(
  'a source that breaks off after %i bytes is told as it is, and ends nothing else',
  async (bytes) => {
    await expect(unpacked(cutAt(bytes))).rejects.toThrow('cancelled');
  },
);
