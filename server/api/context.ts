import DataLoader from 'dataloader';
import type { Config } from '../config.ts';
import type { Evidence } from '../evidence/index.ts';
import {
  type BatchView,
  type EntityView,
  type ListedEvidence,
  loadBatches,
  loadCaptures,
  loadCapturesOfAds,
  loadEntities,
  loadListed,
  loadSeen,
  readStored,
  type Seen,
  type StoredCapture,
} from '../explore/index.ts';
import type { ImportJobs, PictureFinder } from '../ingest/index.ts';
import {
  concerns,
  type Judgements,
  type NetworkJudgement,
  type ObservationJudgement,
} from '../judgements/index.ts';
import type { CaptureRecord } from '../model/index.ts';
import type { Graph } from '../neo4j/index.ts';
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
} from '../networks/index.ts';
import { standingNames } from '../notes/index.ts';
import type { PictureJobs } from '../pictures/index.ts';
import type { Projection } from '../projection/index.ts';
import type { Store } from '../store/index.ts';
import type { WatchJobs } from '../watches/index.ts';
import type { Revealed } from './images.ts';

/** What the modules behind the API need; made once. */
export interface Modules {
  readonly config: Config;
  readonly graph: Graph;
  readonly evidence: Evidence;
  readonly jobs: ImportJobs;
  readonly judgements: Judgements;
  readonly pictures: PictureJobs;
  readonly pictureFinder: PictureFinder;
  readonly projection: Projection;
  readonly store: Store;
  readonly resolving: ResolveJobs;
  readonly watching: WatchJobs;
  readonly dataDir: string;
  readonly revealed: Revealed;
  /** Where finished bundles lie until they are downloaded. */
  readonly bundles: string;
  /** The loaded set is synthetic, and the page says so. */
  readonly synthetic: boolean;
  readonly version: string;
}

/** One read a tick for each kind of thing, however many fields ask. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityView | undefined>;
  readonly seen: DataLoader<string, Seen | undefined>;
  readonly capture: DataLoader<string, CaptureRecord | undefined>;
  readonly capturesOfAd: DataLoader<string, readonly CaptureRecord[]>;
  /** What an ad lists, by its id. */
  readonly listed: DataLoader<string, readonly ListedEvidence[]>;
  /** Judgements about an entity, ads included, withdrawn ones too. */
  readonly judgements: DataLoader<string, readonly ObservationJudgement[]>;
  /** What stands of a contact: that it is shared by strangers, or exclusive. */
  readonly sharedJudgement: DataLoader<string, NetworkJudgement | null>;
  readonly batch: DataLoader<string, BatchView | undefined>;
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
  /** What analysts call a network or an operation, by its id. */
  readonly givenName: DataLoader<string, string | null>;
  /** The run whose networks count; null before the first. */
  readonly activeRun: () => Promise<Run | null>;
  /** Would a run read something else now? */
  readonly stale: DataLoader<Run, boolean, number>;
  /** A capture's bytes, read back and proved. */
  readonly stored: DataLoader<CaptureRecord, StoredCapture, string>;
}

export interface Context extends Modules {
  readonly loaders: Loaders;
  /** Aborted when whoever asked does not wait for the answer any more. */
  readonly gone: AbortSignal;
  /** Which window of a browser asks, where it says so. */
  readonly who: string;
}

/** Loaders that live as long as the request that they are made for. */
export function loadersOf({ graph, evidence, judgements, store }: Modules): Loaders {
  const byId = <T>(load: (graph: Graph, ids: readonly string[]) => Promise<Map<string, T>>) =>
    new DataLoader<string, T | undefined>(async (ids) => {
      const found = await load(graph, ids);
      return ids.map((id) => found.get(id));
    });
  const batch = byId(loadBatches);
  let active: Promise<Run | null> | undefined;
  return {
    entity: byId(loadEntities),
    seen: byId(loadSeen),
    capture: byId(loadCaptures),
    capturesOfAd: new DataLoader(async (ids) => {
      const found = await loadCapturesOfAds(graph, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    listed: new DataLoader(async (ids) => {
      const found = await loadListed(graph, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    judgements: new DataLoader(async (ids) => {
      const found = await judgements.about(ids);
      return ids.map((id) => found.filter(({ subject }) => concerns(subject, id)));
    }),
    sharedJudgement: new DataLoader(async (ids) => {
      const about = (await judgements.aboutNetworks(ids)).filter(
        ({ kind, withdrawn }) => !withdrawn && (kind === 'shared' || kind === 'exclusive'),
      );
      return ids.map((id) => about.find(({ subject }) => subject.entities[0] === id) ?? null);
    }),
    batch,
    networkContent: new DataLoader(
      async (networks) => {
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
      },
      { cacheKeyFn: ({ run, id }) => `${run} ${id}` },
    ),
    network: new DataLoader((ids) =>
      Promise.all(ids.map((id) => networkRow(store.db, id).catch((error: Error) => error))),
    ),
    hub: new DataLoader(async (ids) => {
      const run = await activeRun(store.db);
      const found = run === undefined ? undefined : await hubsAmong(store.db, run, ids);
      return ids.map((id) => found?.get(id));
    }),
    members: new DataLoader(
      (networks) => Promise.all(networks.map(({ run, id }) => membersOf(store.db, run, id))),
      { cacheKeyFn: ({ run, id }) => `${run} ${id}` },
    ),
    reposter: new DataLoader(async (ids) => {
      const run = await activeRun(store.db);
      const found = run === undefined ? undefined : await repostersAmong(store.db, run, ids);
      return ids.map((id) => found?.get(id));
    }),
    review: new DataLoader(
      async (networks) => {
        const reviews = await reviewsOf(judgements, networks);
        return networks.map(({ id }) => reviews.get(id) ?? null);
      },
      { cacheKeyFn: ({ run, id }) => `${run} ${id}` },
    ),
    givenName: new DataLoader(async (ids) => {
      const names = new Map(
        (await standingNames(store.db, ids)).map(({ entity, text }) => [entity, text]),
      );
      return ids.map((id) => names.get(id) ?? null);
    }),
    activeRun: () => {
      active ??= activeRunOf(store.db);
      return active;
    },
    stale: new DataLoader((runs) => areStale({ graph, judgements }, runs), {
      cacheKeyFn: ({ n }) => n,
    }),
    stored: new DataLoader(
      (captures) =>
        Promise.all(
          captures.map(async (capture): Promise<StoredCapture> => {
            const file = await batch.load(`batch:${capture.batch}`);
            return file
              ? readStored(evidence, capture, file)
              : { matches: false, problem: 'The file that brought this capture is not recorded.' };
          }),
        ),
      { cacheKeyFn: ({ id }) => id },
    ),
  };
}
