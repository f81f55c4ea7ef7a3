import { openJudgements } from '../link/judgements/index.ts';
import { memoryForRun, type Run, remakeNetworks, resolveTables } from '../link/networks/index.ts';
import type { ReadOptions } from '../read/capture/index.ts';
import { type BulkContext, importBulk } from '../read/ingest/index.ts';

/**
 * A bulk load into an empty folder, and the run that follows it.
 * @param memoryMb what the thread that resolves may hold; by the number of ads where it is not given
 * @returns the run that is active then; undefined where there is none, see `resolveTables`
 * @throws as `importBulk`; NetworkError
 */
export const loadAtOnce = (
  paths: readonly string[],
  context: BulkContext,
  options: ReadOptions = {},
  memoryMb?: number,
): Promise<Run | undefined> =>
  importBulk<Run>(
    paths,
    context,
    {
      find: (kept, tables, folder, build, ads) =>
        resolveTables(kept, tables, folder, build, memoryMb ?? memoryForRun(ads)),
      settle: async (kept) => remakeNetworks({ ...kept, judgements: await openJudgements(kept) }),
    },
    options,
  );
