import type { RawRecord, SourceFile } from '../../../server/read/capture/index.ts';

/** The bytes in chunks of the given sizes (repeated), as a disk or a network may give them. */
export async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const size = Math.max(1, sizes[i % sizes.length] ?? bytes.length);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What a record came to, in short: its line, and what it says or why it says nothing. */
export function described({ line, problem, value }: RawRecord): [number, unknown] {
  return [line, problem ? problem.reason : value?.()];
}

/** The bytes as a stored file, given in chunks of the given sizes. */
export function fileOf(bytes: Buffer, sizes: readonly number[] = [bytes.length]): SourceFile {
  return {
    bytes: bytes.length,
    stream: (from = 0, to) => inChunks(bytes.subarray(from, to), sizes),
  };
}
