import { join } from 'node:path';
import { type Evidence, operator } from '../../../core/evidence/index.ts';
import { isLocked, takeLock } from '../../../core/lock.ts';
import type { Graph, GraphVersion } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { Judgements } from '../../judgements/index.ts';
import type { UpdateLimits } from '../../resolve/index.ts';
import { mirrorRun } from '../copy/mirror-networks.ts';
import type { Since } from '../finding/earlier.ts';
import { markJudgedHubs } from '../judged/hub-flags.ts';
import { obeyed } from '../judged/obeyed.ts';
import { beginRun, endAbandoned, endRun } from '../kept/keep.ts';
import { activeRunNumber, restored, runOf } from '../kept/run-records.ts';
import { capturesIn, graphTotals } from '../loading/load.ts';
import { changedAds, readGraph } from '../loading/load-changes.ts';
import { NetworkError } from '../network-errors.ts';
import type { Run } from '../run.ts';
import { withThread } from './resolve-thread.ts';
import { memoryForRun, runFailed, whyFailed } from './run-thread.ts';

export interface Modules {
  readonly graph: Graph;
  readonly store: Store;
  readonly evidence: Evidence;
  readonly judgements: Judgements;
  readonly dataDir: string;
}

export const resolveSteps = ['reading', 'resolving', 'keeping', 'copying'] as const;
export type ResolveStep = (typeof resolveSteps)[number];

export interface ResolveOptions {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: ResolveStep, run: number) => void;
  /** Bring the active run up to date, where that is possible; else all is resolved. */
  readonly update?: boolean | UpdateLimits;
  /** What its thread may hold; see `memoryForRun`. */
  readonly memoryMb?: number;
  /** How many ads are resolved at once; a million where it is not given. */
  readonly mostAtOnce?: number;
}

/** Changes whenever the same graph and judgements may give other networks. */
export const engineVersion = '2.1';

/**
 * Resolves the graph to networks and makes them the active ones. One run at a time in a data folder: another one waits
 * some seconds. Cancelled, failed or killed, it leaves the run before active.
 * @throws NetworkError `busy`, `no-memory`, `failed`; the signal's reason when it was cancelled
 */
export async function resolveNow(modules: Modules, options: ResolveOptions = {}): Promise<Run> {
  const release = await alone(modules.dataDir);
  try {
    await endAbandoned(modules.store, new Date().toISOString());
    const done = await run(modules, options);
    options.onStep?.('copying', done.n);
    await mirrorRun(modules);
    return done;
  } finally {
    await release();
  }
}

/**
 * Restores an earlier run.
 * @param n the run; the one before the active run when not given
 * @throws NetworkError `busy`, `no-run`, `nothing-before`, `no-such-run`, `not-kept`
 */
export async function restoreRun(
  modules: Modules,
  n: number | undefined,
): Promise<{ readonly from: number; readonly to: Run }> {
  const { store, evidence, dataDir } = modules;
  const release = await alone(dataDir);
  try {
    const at = new Date().toISOString();
    const back = await restored(store, { n, account: operator(), at }, ({ from, to }, inside) =>
      evidence.appendCustody({ event: 'run-restored', run: to, instead: from }, inside),
    );
    await mirrorRun(modules);
    return back;
  } finally {
    await release();
  }
}

/** Did the active run see the graph as it is? True of an empty graph. */
export async function isResolved({
  graph,
  store,
}: Pick<Modules, 'graph' | 'store'>): Promise<boolean> {
  const version = await graphTotals(graph);
  if (capturesIn(version) === 0) return true;
  const n = await activeRunNumber(store.db);
  return n !== undefined && (await runOf(store.db, n)).graph === version;
}

/** Makes the graph say what the active run found, where it does not: in a graph made anew, after a crash. */
export async function remakeNetworks(modules: Modules): Promise<void> {
  const release = await alone(modules.dataDir, 0).catch((error: unknown) => {
    // Whoever runs copies what it finds, too.
    if (error instanceof NetworkError && error.code === 'busy') return undefined;
    throw error;
  });
  if (!release) return;
  try {
    await endAbandoned(modules.store, new Date().toISOString());
    await mirrorRun(modules);
    await markJudgedHubs(modules);
  } finally {
    await release();
  }
}

async function run(modules: Modules, options: ResolveOptions): Promise<Run> {
  const { signal, onStep } = options;
  const { graph, store, dataDir } = modules;
  const account = operator();
  const begun = {
    ...{ account, engine: engineVersion, parameters: {} },
    startedAt: new Date().toISOString(),
    graph: await graphTotals(graph),
  };
  const n = await beginRun(store, begun);
  // An ad has a capture or more.
  const memoryMb = options.memoryMb ?? memoryForRun(capturesIn(begun.graph));
  try {
    onStep?.('reading', n);
    await withThread('run', memoryMb, async (inThread) => {
      const graphData = await readGraph(graph, { dataDir, engine: engineVersion }, signal);
      const { ids, networkJudgements, ofNetworks } = await obeyed(modules, graphData.graph);
      const since = options.update ? await sinceRun(modules, graphData.version, ids) : undefined;
      const limits = typeof options.update === 'object' ? { limits: options.update } : {};
      const work = {
        ...{ dataDir, run: n, account, engine: engineVersion, graphData, saw: graphData.version },
        ...{ obeyed: ids, judgements: { networkJudgements, ofNetworks } },
        mostAtOnce: options.mostAtOnce,
        ...(since ? { update: { ...since, ...limits } } : {}),
      };
      await inThread(work, (step) => onStep?.(step, n), signal);
    });
  } catch (error) {
    const at = new Date().toISOString();
    const why = whyFailed(error);
    const ended = signal?.aborted ? ('cancelled' as const) : ('failed' as const);
    // What was kept is kept, even where the word to stop came on its heels.
    if (await endRun(store, n, ended, at, signal?.aborted ? null : why))
      throw signal?.aborted ? error : failed(error);
  }
  return runOf(store.db, n);
}

/**
 * What has changed since the active run.
 * @param ids of judgements that are obeyed now
 * @returns undefined where that is not known, or was found by another engine, or a judgement was withdrawn: all has to be
 * resolved
 */
export async function sinceRun(
  { graph, store }: Modules,
  now: GraphVersion,
  ids: readonly string[],
): Promise<Since | undefined> {
  const n = await activeRunNumber(store.db);
  if (n === undefined) return undefined;
  const { engine, counts, judgements } = await runOf(store.db, n);
  const standing = new Set(ids);
  if (engine !== engineVersion || judgements.some((id) => !standing.has(id))) return undefined;
  const ads = await changedAds(graph, counts.saw, now);
  const obeyedThen = new Set(judgements);
  return ads && { run: n, ads, judged: ids.filter((id) => !obeyedThen.has(id)) };
}

const failed = (cause: unknown) =>
  runFailed(
    cause,
    'The run before is still active.',
    'Try again; if it fails again, send this message.',
  );

/**
 * Waits for its turn, by default as long as a killed run may seem to be under way.
 * @param patience in milliseconds
 * @throws NetworkError `busy`
 */
export async function alone(dataDir: string, patience?: number): Promise<() => Promise<void>> {
  try {
    return await takeLock(dataDir, {
      lockfilePath: join(dataDir, 'resolve.lock'),
      ...(patience === undefined ? {} : { patience }),
    });
  } catch (cause) {
    if (!isLocked(cause)) throw cause;
    throw new NetworkError(
      'busy',
      'Another run is under way in this data folder.',
      'Wait for it to end, or cancel it where it was started.',
      { cause },
    );
  }
}
