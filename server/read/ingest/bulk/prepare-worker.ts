import { threadId } from 'node:worker_threads';
import { TableWriter, type WrittenTable } from '../../../core/neo4j/index.ts';
import type { Chunk } from '../stages/placed.ts';
import { ChunkPreparer, type ToldChunk } from '../stages/prepare-chunks.ts';
import { SpillFiles } from '../stages/spill.ts';

export interface PrepareJob extends Chunk {
  readonly dataDir: string;
  readonly spill: string;
  readonly tables: string;
  readonly parts: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface PreparedJob extends ToldChunk {
  /** What this thread has written so far, besides what it put aside. */
  readonly tables: readonly WrittenTable[];
}

let writing:
  | { folder: string; preparer: ChunkPreparer; spill: SpillFiles; tables: TableWriter }
  | undefined;

/** Runs in a thread of its own: prepares one chunk, and writes what comes of it to files that are its own. */
export default async function work(job: PrepareJob): Promise<PreparedJob> {
  const name = `thread-${threadId}`;
  if (writing?.folder !== job.spill)
    writing = {
      folder: job.spill,
      preparer: new ChunkPreparer(job.dataDir, job.now),
      spill: new SpillFiles(job.spill, name, job.parts),
      tables: new TableWriter(job.tables, name),
    };
  const { preparer, spill, tables } = writing;
  const told = await preparer.prepare(job, { spill: spill.writer, tables });
  spill.writer.flush();
  return { ...told, tables: tables.flush() };
}
