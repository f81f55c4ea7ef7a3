import { createReadStream } from 'node:fs';
import type { SourceFile } from './reader.ts';

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
