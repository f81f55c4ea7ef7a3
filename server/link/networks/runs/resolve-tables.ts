import { operator } from '../../../core/evidence/index.ts';
import type { BulkTables } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import { isAnythingJudged } from '../../judgements/index.ts';
import { endAbandoned } from '../kept/keep.ts';
import { runOf } from '../kept/run-records.ts';
import type { NetworkError } from '../network-errors.ts';
import type { Run } from '../run.ts';
import type { SparkParts } from './parts-on-spark.ts';
import { alone, engineVersion } from './resolve-graph.ts';
import { memoryForRun, RunThread, runFailed, whyFailed } from './run-thread.ts';
import type { TablesFound, TablesWork } from './tables-worker.ts';

/** The run that is active; nothing where none was made. No graph is missed because of a run that failed. */
export interface TablesRun {
  readonly run?: Run;
  /** Why it failed: `no-memory`, `failed`. */
  readonly problem?: NetworkError;
}

/** How tables are resolved. */
export interface TablesHow {
  /** That the thread may hold; see `memoryForRun`. */
  readonly memoryMb?: number | undefined;
  /** How many ads are resolved at once; a million where it is not given. */
  readonly mostAtOnce?: number | undefined;
  /** Resolves parts where there are more ads; this machine does where it is not given. */
  readonly spark?: SparkParts | undefined;
}

/** Builds a graph, and says when it stands. */
type Build = (networks: BulkTables, stands: () => void) => Promise<void>;

/**
 * Resolves what tables hold before a graph is built from them, so that nothing is read out of the graph, and its
 * networks are built with it. They are active once the graph stands, and are seen there after `remakeNetworks`.
 * Where anything was judged, the next run has to find what is meant in the graph: none is made then.
 * @param folder for more tables
 * @param build builds the graph of the tables, and of those with which it is called. It says when the graph stands: the
 * run is kept from then on, beside whatever else it does
 * @throws NetworkError `busy`; what `build` throws
 */
export async function resolveTables(
  { store, dataDir }: { readonly store: Store; readonly dataDir: string },
  tables: BulkTables,
  folder: string,
  build: Build,
  { memoryMb = memoryForRun(0), ...how }: TablesHow = {},
): Promise<TablesRun> {
  const release = await alone(dataDir);
  try {
    await endAbandoned(store, new Date().toISOString());
    if (await isAnythingJudged(store)) {
      await build(noTables, () => undefined);
      return {};
    }
    const by = { account: operator(), engine: engineVersion };
    return await runIn(
      memoryMb,
      { step: 'find', dataDir, tables, folder, ...by, ...how },
      store,
      build,
    );
  } finally {
    await release();
  }
}

const noTables: BulkTables = { nodes: [], relationships: [], whole: [] };

/**
 * A thread finds networks, the graph is built with them, and once it stands another keeps them: while the graph is built
 * its memory is free.
 */
async function runIn(
  memoryMb: number,
  find: TablesWork,
  store: Store,
  build: Build,
): Promise<TablesRun> {
  let problem: NetworkError | undefined;
  const done = async (step: TablesWork): Promise<TablesFound | undefined> => {
    const thread = new RunThread<TablesWork, TablesFound | undefined>('tables-worker.ts', memoryMb);
    try {
      return await thread.run(step);
    } catch (error) {
      problem = failed(error);
      await endAbandoned(store, new Date().toISOString(), whyFailed(error));
      return undefined;
    } finally {
      await thread.end();
    }
  };
  const found = await done(find);
  let keeping: ReturnType<typeof done> | undefined;
  const keep = () => {
    if (found) keeping ??= done({ step: 'keep', file: found.file });
    return keeping;
  };
  try {
    await build(found?.networks ?? noTables, keep);
    await keep();
  } catch (error) {
    // What stood before `build` failed is kept.
    if (keeping) await keeping;
    else await endAbandoned(store, new Date().toISOString(), 'The graph could not be built.');
    throw error;
  }
  if (problem) return { problem };
  return found ? { run: await runOf(store.db, found.run) } : {};
}

const failed = (cause: unknown) =>
  runFailed(
    cause,
    'All captures are in the graph.',
    'Find the networks with: resolve. If that fails too, send this message.',
  );
