import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TableWriter, type WrittenTable } from '../../../core/neo4j/index.ts';
import { inThreads } from '../../../core/threads.ts';
import { GroupAll } from '../stages/group-all.ts';
import { entityRow } from '../stages/rows.ts';
import { SpillFiles } from '../stages/spill.ts';
import type { FoldJob } from './fold-worker.ts';
import { type BulkFile, type BulkTold, prepareAll } from './prepare-all.ts';
import type { PreparedJob, PrepareJob } from './prepare-worker.ts';

interface Job {
  readonly dataDir: string;
  /** A folder for what is put aside, with one for the tables in it. */
  readonly work: string;
  readonly parts: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Told when all is prepared. */
  readonly onFold: () => void;
}

/**
 * Reads the files in threads of this machine, through files below `work`.
 * @returns the tables that they wrote
 */
export async function tablesInThreads(
  files: readonly BulkFile[],
  { dataDir, work, parts, now, onFold }: Job,
  told: BulkTold,
): Promise<readonly WrittenTable[]> {
  const spill = join(work, 'spill');
  const tables = join(work, 'tables');
  mkdirSync(spill);
  const groups = new GroupAll();
  const own = new SpillFiles(spill, 'groups', parts);
  const captures = await inThreads<PrepareJob, PreparedJob, WrittenTable[]>(
    'prepare-worker.ts',
    import.meta.url,
    (run, threads) =>
      prepareAll(files, {
        job: { dataDir, spill, tables, parts, now },
        run,
        atOnce: 2 * threads,
        groups,
        spill: own.writer,
        ...told,
      }),
  );
  own.close();
  onFold();
  const folded = await inThreads<FoldJob, readonly WrittenTable[], (readonly WrittenTable[])[]>(
    'fold-worker.ts',
    import.meta.url,
    (run) => Promise.all(Array.from({ length: parts }, (_, part) => run({ spill, tables, part }))),
  );
  await rm(spill, { recursive: true });
  const table = new TableWriter(tables, 'all');
  for (const group of groups.groups()) table.add(entityRow(group));
  return [...captures, ...folded.flat(), ...table.close()];
}
