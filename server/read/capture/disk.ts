import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type SourceFile, UnreadableFileError } from './reader.ts';

const piece = 1 << 18;

/** A file of this machine, read in pieces of 256 KiB. */
export function fileOnDisk(path: string, bytes: number): SourceFile {
  return {
    bytes,
    async *stream(from = 0, to = bytes) {
      if (to <= from) return;
      for await (const chunk of createReadStream(path, {
        start: from,
        end: to - 1,
        highWaterMark: piece,
      }))
        yield chunk as Buffer;
    },
  };
}

/**
 * The first 4 KiB of a file of this machine: enough to tell its format.
 * @throws UnreadableFileError where it may not be opened
 */
export async function headOfFile(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFileError(
      `${basename(path)} cannot be opened (${error.code})`,
      'Check the rights of the file.',
    );
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
