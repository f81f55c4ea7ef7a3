import { join } from 'node:path';
import { openJudgements } from '../link/judgements/index.ts';
import {
  memoryForRun,
  type Run,
  remakeNetworks,
  resolveTables,
  type TablesHow,
} from '../link/networks/index.ts';
import type { ReadOptions } from '../read/capture/index.ts';
import { type BulkContext, importBulk, stagesIn } from '../read/ingest/index.ts';

/**
 * A bulk load into an empty folder, and the run that follows it.
 * @param how its tables are resolved. Its thread may hold what the number of ads wants, where nothing else is said; where
 * Spark reads the files, it resolves parts too
 * @returns the run that is active then; undefined where there is none, see `resolveTables`
 * @throws as `importBulk`; NetworkError
 */
export const loadAtOnce = (
  paths: readonly string[],
  context: BulkContext,
  options: ReadOptions = {},
  how: Omit<TablesHow, 'spark'> = {},
): Promise<Run | undefined> =>
  importBulk<Run>(
    paths,
    context,
    {
      find: (kept, tables, folder, build, ads) =>
        resolveTables(kept, tables, folder, build, {
          ...{ memoryMb: memoryForRun(ads), ...how, spark: partsOf(context) },
        }),
      settle: async (kept) => remakeNetworks({ ...kept, judgements: await openJudgements(kept) }),
    },
    options,
  );

const partsOf = ({ dataDir, config, spark }: BulkContext): TablesHow['spark'] =>
  spark && { config: config.spark, spark, work: join(stagesIn(dataDir), 'parts') };
