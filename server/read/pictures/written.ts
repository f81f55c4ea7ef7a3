import type { Evidence as EvidenceStore } from '../../core/evidence/index.ts';
import type { CaptureRecord, Evidence } from '../../core/model/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import {
  loadBatches,
  loadCapturesOfAds,
  type ObservationView,
  observedIn,
  readStored,
} from '../recorded/index.ts';

/** A relationship's evidence, as an import would have written it. */
export type LinkEvidence = Evidence & {
  readonly capture: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly captures: number;
};

/**
 * What an ad's own words say of some identifiers, read again from its captures. A relationship that a
 * picture made first does not know when a later capture writes the same number in words; this does.
 */
export async function writtenIn(
  graph: Graph,
  evidence: EvidenceStore,
  ad: string,
  entities: ReadonlySet<string>,
): Promise<Map<string, LinkEvidence>> {
  const captures = (await loadCapturesOfAds(graph, [ad])).get(ad) ?? [];
  const batches = await loadBatches(graph, [
    ...new Set(captures.map(({ batch }) => `batch:${batch}`)),
  ]);
  const written = new Map<string, LinkEvidence>();
  for (const capture of [...captures].sort(earliestFirst)) {
    const batch = batches.get(`batch:${capture.batch}`);
    const { content } = batch ? await readStored(evidence, capture, batch) : {};
    if (!content) continue;
    for (const [entity, observation] of surest(observedIn(content, entities))) {
      const held = written.get(entity);
      const seen = { lastSeen: capture.capturedAt, captures: (held?.captures ?? 0) + 1 };
      if (held) written.set(entity, { ...held, ...seen });
      else
        written.set(entity, {
          ...evidenceOf(observation),
          capture: capture.id,
          firstSeen: capture.capturedAt,
          ...seen,
        });
    }
  }
  return written;
}

function evidenceOf({ entity: _, excerpt: __, ...evidence }: ObservationView): Evidence {
  return evidence;
}

/** As an import chooses: the surest reading of a capture stands, the first where they are alike. */
function surest(observations: readonly ObservationView[]): Map<string, ObservationView> {
  const byEntity = new Map<string, ObservationView>();
  for (const observation of observations) {
    const held = byEntity.get(observation.entity);
    if (!held || observation.confidence > held.confidence)
      byEntity.set(observation.entity, observation);
  }
  return byEntity;
}

function earliestFirst(a: CaptureRecord, b: CaptureRecord): number {
  if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
