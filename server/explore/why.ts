import type { Evidence as EvidenceStore } from '../evidence/index.ts';
import { type RelationshipType, relationships } from '../model/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import { type AdContacts, groupSizes } from '../resolve/index.ts';
import { loadCaptures } from './capture.ts';
import { type Caution, cautionsOf } from './caution.ts';
import { type EntityView, entityView, loadEntities, type NodeProperties } from './entity.ts';
import type { StoredEvidence } from './reading.ts';
import {
  directSentence,
  nothingShared,
  type SentencePart,
  sharedSentence,
  togetherSentence,
} from './sentence.ts';
import { type AdEvidence, openSources, type SourceView } from './source.ts';
import { type Strength, strengthOf } from './strength.ts';

/** Why two entities are linked, and what may be wrong with it. */
export interface WhyLinked {
  readonly a: EntityView;
  readonly b: EntityView;
  readonly linked: boolean;
  readonly sentence: readonly SentencePart[];
  readonly inferred: boolean;
  readonly strength: Strength;
  /** The lowest confidence of all readings that the link rests on. */
  readonly weakest?: number;
  readonly ads: number;
  readonly platforms: number;
  /** Groups of these ads that share no third contact; 0 when none names one. */
  readonly posters: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly sources: readonly SourceView[];
  readonly sourcesTotal: number;
  readonly against: readonly Caution[];
}

interface Room {
  readonly graph: Graph;
  readonly evidence: EvidenceStore;
}

/** What ties two entities, before its captures are opened. */
interface Found {
  readonly ads: readonly AdEvidence[];
  readonly sentence: readonly SentencePart[];
  readonly inferred: boolean;
  /** How many ads speak for the link; two ads that share a contact are one link's two ends. */
  readonly weight: number;
  readonly hub: boolean;
}

/**
 * Answers why two entities are linked: directly, through the ads that hold both, or, for two ads, through
 * what both hold.
 * @param limit how many sources are opened; the total is always given
 * @returns undefined when one of the two is not held
 */
export async function whyLinked(
  room: Room,
  aId: string,
  bId: string,
  limit: number,
): Promise<WhyLinked | undefined> {
  const entities = await loadEntities(room.graph, [aId, bId]);
  const a = entities.get(aId);
  const b = entities.get(bId);
  if (!a || !b) return undefined;
  const found =
    (await directly(room, a, b)) ??
    (a.kind === 'ad' && b.kind === 'ad'
      ? await throughContacts(room, a, b)
      : await throughAds(room, a, b));
  if (found.ads.length === 0) {
    return {
      a,
      b,
      linked: false,
      sentence: nothingShared(a, b),
      inferred: false,
      strength: 'weak',
      ads: 0,
      platforms: 0,
      posters: 0,
      sources: [],
      sourcesTotal: 0,
      against: [],
    };
  }
  return answer(room, a, b, found, limit);
}

async function answer(
  room: Room,
  a: EntityView,
  b: EntityView,
  found: Found,
  limit: number,
): Promise<WhyLinked> {
  const { ads, sentence, inferred, weight, hub } = found;
  const [sources, posters] = await Promise.all([
    openSources(room.graph, room.evidence, ads.slice(0, limit)),
    postersOf(room.graph, ads, [a.id, b.id]),
  ]);
  const platforms = new Set(ads.map(({ ad }) => String(ad.platform))).size;
  const confidences = ads.map(({ readings }) =>
    Math.min(...readings.map(({ evidence }) => evidence.confidence)),
  );
  const weakest = Math.min(...confidences);
  const seen = ads.flatMap(({ readings }) => readings.map(({ evidence }) => evidence));
  const unproven = sources.flatMap(({ ad, stored }) =>
    stored.problem ? [`${ad.caption}: ${stored.problem}`] : [],
  );
  return {
    a,
    b,
    linked: true,
    sentence,
    inferred,
    strength: strengthOf({ ads: weight, platforms, best: Math.max(...confidences), inferred, hub }),
    weakest,
    ads: ads.length,
    platforms,
    posters,
    firstSeen: seen.map(({ firstSeen }) => firstSeen).sort()[0] ?? '',
    lastSeen:
      seen
        .map(({ lastSeen }) => lastSeen)
        .sort()
        .at(-1) ?? '',
    sources,
    sourcesTotal: ads.length,
    against: cautionsOf({
      a,
      b,
      ads: ads.map(({ ad }) => ({
        text: textOf(ad),
        firstCaptured: String(ad.firstCaptured),
        lastCaptured: String(ad.lastCaptured),
      })),
      readings: sources.flatMap(({ readings }) => readings),
      weakest,
      inferred,
      batches: new Set(sources.map(({ capture }) => capture.batch)).size,
      unproven,
    }),
  };
}

const textOf = (ad: NodeProperties) => (typeof ad.text === 'string' ? ad.text : undefined);

interface DirectRow {
  readonly source: NodeProperties;
  readonly target: NodeProperties;
  readonly type: RelationshipType;
  readonly evidence: StoredEvidence;
}

async function directly({ graph }: Room, a: EntityView, b: EntityView): Promise<Found | undefined> {
  const [row] = await graph.read<DirectRow>(statement('explore/direct-links'), {
    a: a.id,
    b: b.id,
  });
  if (!row) return undefined;
  const { source, target, type, evidence } = row;
  const ad = source.kind === 'ad' ? source : await adOfCapture(graph, evidence.capture);
  if (!ad) return undefined;
  const [from, to] = source.id === a.id ? [a, b] : [b, a];
  return {
    ads: [{ ad, readings: [{ target: target.id, evidence }] }],
    sentence: directSentence(
      from,
      to,
      type,
      evidence.captures,
      evidence.firstSeen,
      evidence.lastSeen,
    ),
    inferred: evidence.inferred ?? false,
    weight: 1,
    hub: !relationships[type].links || a.hub !== undefined || b.hub !== undefined,
  };
}

async function adOfCapture(graph: Graph, id: string): Promise<NodeProperties | undefined> {
  const capture = (await loadCaptures(graph, [id])).get(id);
  const ad = capture && (await loadEntities(graph, [capture.ad])).get(capture.ad);
  return ad && { ...ad.properties, id: ad.id, kind: ad.kind, caption: ad.caption };
}

async function throughAds({ graph }: Room, a: EntityView, b: EntityView): Promise<Found> {
  const ads = await graph.read<AdEvidence>(statement('explore/shared-ads'), { a: a.id, b: b.id });
  const evidence = ads.flatMap(({ readings }) => readings.map((reading) => reading.evidence));
  const platforms = new Set(ads.map(({ ad }) => String(ad.platform))).size;
  const context = [a, b].some(
    ({ kind }) => kind === 'platform' || kind === 'place' || kind === 'country',
  );
  return {
    ads,
    sentence: togetherSentence({
      ads: ads.length,
      platforms,
      firstSeen: evidence.map(({ firstSeen }) => firstSeen).sort()[0] ?? '',
      lastSeen:
        evidence
          .map(({ lastSeen }) => lastSeen)
          .sort()
          .at(-1) ?? '',
    }),
    inferred: evidence.some(({ inferred }) => inferred),
    weight: ads.length,
    hub: context || a.hub !== undefined || b.hub !== undefined,
  };
}

interface SharedRow {
  readonly shared: NodeProperties;
  readonly ofA: StoredEvidence;
  readonly ofB: StoredEvidence;
}

async function throughContacts({ graph }: Room, a: EntityView, b: EntityView): Promise<Found> {
  const rows = await graph.read<SharedRow>(statement('explore/shared-by-ads'), {
    a: a.id,
    b: b.id,
  });
  const shared = rows.map(({ shared: properties }) => entityView({ properties, ads: 0 }));
  const side = (of: EntityView, pick: (row: SharedRow) => StoredEvidence): AdEvidence => ({
    ad: { ...of.properties, id: of.id, kind: of.kind, caption: of.caption },
    readings: rows.map((row) => ({ target: row.shared.id, evidence: pick(row) })),
  });
  return {
    ads: rows.length === 0 ? [] : [side(a, ({ ofA }) => ofA), side(b, ({ ofB }) => ofB)],
    sentence: sharedSentence(shared),
    inferred: rows.length > 0 && rows.every(({ ofA, ofB }) => ofA.inferred || ofB.inferred),
    weight: shared.filter(({ hub }) => !hub).length,
    hub: shared.every(({ hub }) => hub !== undefined),
  };
}

/** More ads than this say no more about who posted them, and cost time. */
const adsForPosters = 1000;

async function postersOf(
  graph: Graph,
  ads: readonly AdEvidence[],
  without: readonly string[],
): Promise<number> {
  const rows = await graph.read<AdContacts>(statement('explore/other-contacts'), {
    ads: ads.slice(0, adsForPosters).map(({ ad }) => ad.id),
    without,
  });
  return groupSizes(rows.filter(({ others }) => others.length > 0)).length;
}
