import { closeSync, openSync, readSync } from 'node:fs';
import { type RawRecord, readerById } from '../../capture/index.ts';
import { chunksOf, type HashedRecord } from '../chunk.ts';

/** A record by its place: what a stage or a thread is told of it, and reads its bytes from the stored file. */
export type PlacedRecord = Pick<
  HashedRecord,
  'line' | 'offset' | 'length' | 'sha256' | 'problem' | 'skipped' | 'remarks'
>;

/** A stored file of which a chunk is read. */
export interface ChunkFile {
  readonly sha256: string;
  /** Which reader reads its records, and how. */
  readonly format: string;
  readonly parseOptions: string;
  /** Where the files that it names lie. */
  readonly folder: string;
}

/** A thousand records of a file, and which of them stand in an earlier chunk. */
export interface Chunk {
  /** Of all files in their order; only the order counts. */
  readonly chunk: number;
  readonly file: ChunkFile;
  readonly records: readonly PlacedRecord[];
  /** SHA-256 of those of its records that stand in an earlier chunk. */
  readonly held: readonly string[];
}

/** A file has fewer chunks than this: a thousand million records. */
const chunksAFile = 2 ** 20;

/** By number of a chunk, the place of its file in the order of files, from 0. */
export const fileOfChunk = (chunk: number): number => Math.floor(chunk / chunksAFile);

/**
 * The chunks of a file, by the places of their records.
 * @param at the place of the file in the order of files, from 0
 */
export async function* splitFile(
  at: number,
  file: ChunkFile,
  records: AsyncIterable<RawRecord>,
): AsyncGenerator<Omit<Chunk, 'held'>> {
  let n = 0;
  for await (const some of chunksOf(records)) {
    if (n === chunksAFile) throw new Error('A file of more than a thousand million records.');
    yield { chunk: at * chunksAFile + n, file, records: some.map(placed) };
    n += 1;
  }
}

/** Field by field: what is not there is left out. */
const placed = ({
  line,
  offset,
  length,
  sha256,
  problem,
  skipped,
  remarks,
}: HashedRecord): PlacedRecord => ({
  ...{ line, offset, length },
  ...(sha256 ? { sha256 } : {}),
  ...(problem ? { problem } : {}),
  ...(skipped ? { skipped } : {}),
  ...(remarks ? { remarks } : {}),
});

/**
 * Reads the bytes of placed records from the stored file.
 * @param path of the file
 */
export function readPlaced(
  path: string,
  { format, parseOptions }: ChunkFile,
  records: readonly PlacedRecord[],
): HashedRecord[] {
  const open = openSync(path, 'r');
  try {
    return records.map((record) => {
      if (!record.sha256) return record;
      const bytes = Buffer.allocUnsafe(record.length);
      const read = readSync(open, bytes, 0, record.length, record.offset);
      if (read < record.length)
        throw new Error(
          `${path} ends within record ${record.line}: the stored file was cut off after it was received`,
        );
      return { ...record, bytes, value: () => readerById(format).reread(bytes, parseOptions) };
    });
  } finally {
    closeSync(open);
  }
}
