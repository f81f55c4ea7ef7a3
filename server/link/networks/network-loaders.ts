import DataLoader from 'dataloader';
import type { Modules } from '../../core/graphql/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  activeRun,
  activeRunOf,
  areStale,
  contentsOf,
  type HeldHub,
  type HeldReposter,
  hubsAmong,
  membersOf,
  type NetworkContent,
  type NetworkRow,
  networkRow,
  type ResolveJobs,
  type Review,
  type Run,
  repostersAmong,
  reviewsOf,
} from './index.ts';

interface NetworkLoaders {
  /** What a network rests on. */
  readonly networkContent: DataLoader<NetworkRow, NetworkContent | undefined, string>;
  /** A network as the active run found it. */
  readonly network: DataLoader<string, NetworkRow>;
  /** A hub as the active run found it. */
  readonly hub: DataLoader<string, HeldHub | undefined>;
  /** The ads of a network, by id; read once, however many fields count them. */
  readonly members: DataLoader<NetworkRow, readonly string[], string>;
  /** An identifier as a reposter's contact, by the active run. */
  readonly reposter: DataLoader<string, HeldReposter | undefined>;
  /** The review of a network that stands. */
  readonly review: DataLoader<NetworkRow, Review | null, string>;
  /** The run whose networks count; null before the first. */
  readonly activeRun: () => Promise<Run | null>;
  /** Would a run read something else now? */
  readonly stale: DataLoader<Run, boolean, number>;
}

declare module '../../core/graphql/context.ts' {
  interface Modules {
    readonly resolving: ResolveJobs;
  }
  interface Loaders extends NetworkLoaders {}
}

const byRunAndId = { cacheKeyFn: ({ run, id }: NetworkRow): string => `${run} ${id}` };

/** Reads what runs found; lives as long as the request that it is made for. */
export function networkLoaders({
  graph,
  judgements,
  store,
}: Pick<Modules, 'graph' | 'judgements' | 'store'>): NetworkLoaders {
  let active: Promise<Run | null> | undefined;
  const inActiveRun = <T>(
    among: (
      db: Store['db'],
      run: number,
      ids: readonly string[],
    ) => Promise<ReadonlyMap<string, T>>,
  ) =>
    new DataLoader<string, T | undefined>(async (ids) => {
      const run = await activeRun(store.db);
      const found = run === undefined ? undefined : await among(store.db, run, ids);
      return ids.map((id) => found?.get(id));
    });
  return {
    networkContent: new DataLoader(async (networks) => {
      const runs = [...new Set(networks.map(({ run }) => run))];
      const byRun = new Map(
        await Promise.all(
          runs.map(async (run) => {
            const ids = networks.filter((one) => one.run === run).map(({ id }) => id);
            return [run, await contentsOf(store.db, run, ids)] as const;
          }),
        ),
      );
      return networks.map(({ run, id }) => byRun.get(run)?.get(id));
    }, byRunAndId),
    network: new DataLoader((ids) =>
      Promise.all(ids.map((id) => networkRow(store.db, id).catch((error: Error) => error))),
    ),
    hub: inActiveRun(hubsAmong),
    members: new DataLoader(
      (networks) => Promise.all(networks.map(({ run, id }) => membersOf(store.db, run, id))),
      byRunAndId,
    ),
    reposter: inActiveRun(repostersAmong),
    review: new DataLoader(async (networks) => {
      const reviews = await reviewsOf(judgements, networks);
      return networks.map(({ id }) => reviews.get(id) ?? null);
    }, byRunAndId),
    activeRun: () => {
      active ??= activeRunOf(store.db);
      return active;
    },
    stale: new DataLoader((runs) => areStale({ graph, judgements }, runs), {
      cacheKeyFn: ({ n }) => n,
    }),
  };
}
