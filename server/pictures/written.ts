import type { Evidence as EvidenceStore } from '../evidence/index.ts';
import {
  loadBatches,
  loadCapturesOfAds,
  type ReadingView,
  readingsIn,
  readStored,
} from '../explore/index.ts';
import type { CaptureRecord, Evidence } from '../model/index.ts';
import type { Graph } from '../neo4j/index.ts';

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
    for (const [entity, reading] of surest(readingsIn(content, entities))) {
      const held = written.get(entity);
      const seen = { lastSeen: capture.capturedAt, captures: (held?.captures ?? 0) + 1 };
      if (held) written.set(entity, { ...held, ...seen });
      else
        written.set(entity, {
          ...evidenceOf(reading),
          capture: capture.id,
          firstSeen: capture.capturedAt,
          ...seen,
        });
    }
  }
  return written;
}

function evidenceOf({ entity: _, excerpt: __, ...evidence }: ReadingView): Evidence {
  return evidence;
}

/** As an import chooses: the surest reading of a capture stands, the first where they are alike. */
function surest(readings: readonly ReadingView[]): Map<string, ReadingView> {
  const byEntity = new Map<string, ReadingView>();
  for (const reading of readings) {
    const held = byEntity.get(reading.entity);
    if (!held || reading.confidence > held.confidence) byEntity.set(reading.entity, reading);
  }
  return byEntity;
}

function earliestFirst(a: CaptureRecord, b: CaptureRecord): number {
  if (a.capturedAt !== b.capturedAt) return a.capturedAt < b.capturedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
