import type { Evidence as EvidenceStore } from '../../core/evidence/index.ts';
import { type CaptureRecord, isNetworkId } from '../../core/model/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import {
  type EntityRow,
  type EntityView,
  entityView,
  loadBatches,
  loadCapturesOfAds,
  type NodeProperties,
  observationOfEvidence,
  observedIn,
  type PlacedObservation,
  placed,
  readStored,
  type StoredCapture,
  type StoredEvidence,
} from '../../read/recorded/index.ts';

/** One ad behind a link: the capture that shows it, and where in it each end was read. */
export interface SourceView {
  readonly ad: EntityView;
  readonly capture: CaptureRecord;
  readonly stored: StoredCapture;
  readonly observations: readonly PlacedObservation[];
}

/** An ad that holds the ends of a link, as a statement returns it. */
export interface AdEvidence {
  readonly ad: NodeProperties;
  readonly observations: readonly { readonly target: string; readonly evidence: StoredEvidence }[];
}

/** A capture is looked for in this many of an ad's captures, newest first, before the first one has to do. */
const capturesLookedAt = 4;

/** Opens the captures behind a link's ads: proves their bytes and finds the spans again. */
export async function openSources(
  graph: Graph,
  evidence: EvidenceStore,
  ads: readonly AdEvidence[],
): Promise<SourceView[]> {
  const captures = await loadCapturesOfAds(
    graph,
    ads.map(({ ad }) => ad.id),
  );
  const ids = [...new Set([...captures.values()].flat().map(({ batch }) => `batch:${batch}`))];
  const batches = await loadBatches(graph, ids);
  const open = async (capture: CaptureRecord): Promise<StoredCapture> => {
    const batch = batches.get(`batch:${capture.batch}`);
    return batch
      ? readStored(evidence, capture, batch)
      : { matches: false, problem: 'The file that brought this capture is not recorded.' };
  };
  const sources = await Promise.all(
    ads.map((found) => openSource(found, captures.get(found.ad.id) ?? [], open)),
  );
  return sources.filter((source) => source !== undefined);
}

async function openSource(
  { ad, observations }: AdEvidence,
  captures: readonly CaptureRecord[],
  open: (capture: CaptureRecord) => Promise<StoredCapture>,
): Promise<SourceView | undefined> {
  const view = entityView({ properties: ad, ads: 1 } satisfies EntityRow);
  const targets = new Set(observations.map(({ target }) => target));
  for (const capture of captures.slice(0, capturesLookedAt)) {
    const stored = await open(capture);
    const found = stored.content ? observedIn(stored.content, targets) : [];
    const both = [...targets].every((target) => found.some(({ entity }) => entity === target));
    if (both) return { ad: view, capture, stored, observations: placed(capture, found) };
  }
  const first =
    captures.find(({ id }) => observations.some(({ evidence }) => evidence.capture === id)) ??
    captures.at(-1);
  if (!first) return undefined;
  const stored = await open(first);
  const again = stored.content ? observedIn(stored.content, targets) : [];
  // That an ad is in a network was found by a run: it stands nowhere in its words.
  const kept = observations.filter(
    ({ target }) => !isNetworkId(target) && !again.some(({ entity }) => entity === target),
  );
  return {
    ad: view,
    capture: first,
    stored,
    observations: placed(first, [
      ...again,
      ...kept.map(({ target, evidence }) =>
        observationOfEvidence(
          target,
          evidence,
          evidence.capture === first.id ? stored.content : undefined,
        ),
      ),
    ]),
  };
}
