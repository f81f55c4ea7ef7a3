import DataLoader from 'dataloader';
import type { Modules } from '../../core/graphql/index.ts';
import type { CaptureRecord } from '../../core/model/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import {
  type BatchView,
  loadBatches,
  loadCaptures,
  loadCapturesOfAds,
  loadImagesOfAds,
  loadListed,
  readStored,
  type StoredCapture,
} from './captures.ts';
import { type EntityView, loadEntities, loadSeen, type Seen } from './entity.ts';
import type { ListedEvidence } from './observed.ts';

declare module '../../core/graphql/context.ts' {
  interface Loaders {
    readonly entity: DataLoader<string, EntityView | undefined>;
    readonly seen: DataLoader<string, Seen | undefined>;
    readonly capture: DataLoader<string, CaptureRecord | undefined>;
    readonly capturesOfAd: DataLoader<string, readonly CaptureRecord[]>;
    /** The first images that an ad shows, by id. */
    readonly imagesOfAd: DataLoader<string, readonly string[] | undefined>;
    /** What an ad lists, by its id. */
    readonly listed: DataLoader<string, readonly ListedEvidence[]>;
    readonly batch: DataLoader<string, BatchView | undefined>;
    /** A capture's bytes, read back and proved. */
    readonly stored: DataLoader<CaptureRecord, StoredCapture, string>;
  }
}

/** Reads what was received and read; lives as long as the request that it is made for. */
export function recordedLoaders({ graph, evidence }: Pick<Modules, 'graph' | 'evidence'>) {
  const byId = <T>(load: (graph: Graph, ids: readonly string[]) => Promise<Map<string, T>>) =>
    new DataLoader<string, T | undefined>(async (ids) => {
      const found = await load(graph, ids);
      return ids.map((id) => found.get(id));
    });
  const batch = byId(loadBatches);
  return {
    batch,
    entity: byId(loadEntities),
    seen: byId(loadSeen),
    capture: byId(loadCaptures),
    imagesOfAd: byId(loadImagesOfAds),
    capturesOfAd: new DataLoader<string, readonly CaptureRecord[]>(async (ids) => {
      const found = await loadCapturesOfAds(graph, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    listed: new DataLoader<string, readonly ListedEvidence[]>(async (ids) => {
      const found = await loadListed(graph, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    stored: new DataLoader<CaptureRecord, StoredCapture, string>(
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
