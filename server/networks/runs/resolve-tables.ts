import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { operator } from '../../evidence/index.ts';
import { isAnythingJudged } from '../../judgements/index.ts';
import type { BulkTables } from '../../neo4j/index.ts';
import type { Store } from '../../store/index.ts';
import type { NetworkError } from '../errors.ts';
import { endAbandoned } from '../kept/keep.ts';
import { runOf } from '../kept/records.ts';
import type { Run } from '../run.ts';
import { alone, engineVersion } from './resolve.ts';
import { memoryForRun, RunThread, runFailed, whyFailed } from './run-thread.ts';
import type { TablesWork } from './tables-worker.ts';

/** The run that is in force; nothing where none was made. No graph is missed because of a run that failed. */
export interface TablesRun {
  readonly run?: Run;
  /** Why it failed: `no-memory`, `failed`. */
  readonly problem?: NetworkError;
}

/**
 * Resolves what tables hold before a graph is built from them, so that nothing is read out of the graph, and its
 * networks are built with it. They are in force once the graph stands, and are seen there after `remakeNetworks`.
 * Where anything was judged, the next run has to find what is meant in the graph: none is made then.
 * @param folder for more tables
 * @param build builds the graph of the tables, and of those with which it is called. It says when the graph stands: the
 * run is kept from then on, beside whatever else it does
 * @param memoryMb that the thread may hold; see `memoryForRun`
 * @throws NetworkError `busy`; what `build` throws
 */
export async function resolveTables(
  { store, dataDir }: { readonly store: Store; readonly dataDir: string },
  tables: BulkTables,
  folder: string,
  build: (networks: BulkTables, stands: () => void) => Promise<void>,
  memoryMb = memoryForRun(0),
): Promise<TablesRun> {
  const release = await alone(dataDir);
  const { port1, port2 } = new MessageChannel();
  try {
    await endAbandoned(store, new Date().toISOString());
    const nothing = { nodes: [], relationships: [], whole: [] };
    if (await isAnythingJudged(store)) {
      await build(nothing, () => undefined);
      return {};
    }
    const work: TablesWork = {
      ...{ port: port2, dataDir, tables, folder, account: operator(), engine: engineVersion },
    };
    let problem: NetworkError | undefined;
    const thread = new RunThread<TablesWork, number>('tables-worker.ts', memoryMb);
    const running = thread
      .run(work, [port2])
      .finally(() => thread.end())
      .catch(async (error: unknown) => {
        problem = failed(error);
        await endAbandoned(store, new Date().toISOString(), whyFailed(error));
        return undefined;
      });
    const word = await Promise.race([once(port1, 'message') as Promise<[BulkTables]>, running]);
    let told = false;
    const tell = (stands: boolean) => {
      if (!told) port1.postMessage(stands);
      told = true;
    };
    try {
      await build(Array.isArray(word) ? word[0] : nothing, () => tell(true));
      tell(true);
    } finally {
      tell(false);
      await running;
    }
    const n = await running;
    if (problem) return { problem };
    return n === undefined ? {} : { run: await runOf(store.db, n) };
  } finally {
    port1.close();
    await release();
  }
}

const failed = (cause: unknown) =>
  runFailed(
    cause,
    'All captures are in the graph.',
    'Find the networks with: resolve. If that fails too, send this message.',
  );
