import { kinds, type RelationshipType, relationships } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import {
  type EntityView,
  entityView,
  loadCaptures,
  loadEntities,
  type NodeProperties,
  type SentencePart,
  type StoredEvidence,
} from '../../read/recorded/index.ts';
import type { Alike } from './alike.ts';
import { directSentence, sharedSentence, togetherSentence } from './sentence.ts';
import type { AdEvidence } from './source.ts';

/** What links two entities, before its captures are opened. */
export interface Found {
  /** Those that count, and those whose reading is judged wrong. */
  readonly ads: readonly AdEvidence[];
  readonly wrong: readonly AdEvidence[];
  readonly sentence: readonly SentencePart[];
  readonly inferred: boolean;
  /** How many ads speak for the link; two ads that share a contact are one link's two ends. */
  readonly weight: number;
  readonly hub: boolean;
  /** For each ad, how sure what the link rests on was read; the lowest of all its observations unless given. */
  readonly confidences?: readonly number[];
  /** What connects the ads, or stands in them: what is known against it is asked of these. */
  readonly things: readonly EntityView[];
  /** For what a method finds to look alike: what was compared. */
  readonly alike?: Alike;
}

/** The least sure of these observations. */
export const lowest = (evidence: readonly StoredEvidence[]): number =>
  Math.min(...evidence.map(({ confidence }) => confidence));

/** Directly, through the ads that hold both, or, for two ads, through what both hold. */
export async function whatLinks(graph: Graph, a: EntityView, b: EntityView): Promise<Found> {
  const direct = await directly(graph, a, b);
  if (direct) return direct;
  const both = a.kind === 'ad' && b.kind === 'ad';
  return both ? throughContacts(graph, a, b) : throughAds(graph, a, b);
}

/** From the first reading to the last. */
export function spanOf(ads: readonly AdEvidence[]): { firstSeen: string; lastSeen: string } {
  const seen = ads.flatMap(({ observations }) => observations.map(({ evidence }) => evidence));
  return {
    firstSeen: seen.map(({ firstSeen }) => firstSeen).sort()[0] ?? '',
    lastSeen:
      seen
        .map(({ lastSeen }) => lastSeen)
        .sort()
        .at(-1) ?? '',
  };
}

const isJudgedWrong = ({ observations }: AdEvidence): boolean =>
  observations.some(({ evidence }) => evidence.judgedWrong === true);

/** The ads that count, and those whose reading is judged wrong. */
export const sorted = (all: readonly AdEvidence[]) => ({
  ads: all.filter((ad) => !isJudgedWrong(ad)),
  wrong: all.filter(isJudgedWrong),
});

interface DirectRow {
  readonly source: NodeProperties;
  readonly target: NodeProperties;
  readonly type: RelationshipType;
  readonly evidence: StoredEvidence;
}

async function directly(graph: Graph, a: EntityView, b: EntityView): Promise<Found | undefined> {
  const [row] = await graph.read<DirectRow>(statement('ask/explore/direct-links'), {
    a: a.id,
    b: b.id,
  });
  if (!row) return undefined;
  const { source, target, type, evidence } = row;
  const ad = source.kind === 'ad' ? source : await adOfCapture(graph, evidence.capture);
  if (!ad) return undefined;
  const [from, to] = source.id === a.id ? [a, b] : [b, a];
  return {
    ...sorted([{ ad, observations: [{ target: target.id, evidence }] }]),
    sentence: directSentence(
      from,
      to,
      type,
      evidence.captures,
      evidence.firstSeen,
      evidence.lastSeen,
      evidence.inferred ? evidence.steps?.at(-1) : undefined,
    ),
    inferred: evidence.inferred ?? false,
    weight: 1,
    things: [a, b].filter(({ kind }) => kind !== 'ad'),
    hub: !relationships[type].links || a.hub !== undefined || b.hub !== undefined,
  };
}

async function adOfCapture(graph: Graph, id: string): Promise<NodeProperties | undefined> {
  const capture = (await loadCaptures(graph, [id])).get(id);
  const ad = capture && (await loadEntities(graph, [capture.ad])).get(capture.ad);
  return ad && { ...ad.properties, id: ad.id, kind: ad.kind, caption: ad.caption };
}

async function throughAds(graph: Graph, a: EntityView, b: EntityView): Promise<Found> {
  const { ads, wrong } = sorted(
    await graph.read<AdEvidence>(statement('ask/explore/shared-ads'), { a: a.id, b: b.id }),
  );
  const platforms = new Set(ads.map(({ ad }) => String(ad.platform))).size;
  const context = [a, b].some(({ kind }) => kinds[kind].family === 'context' && kind !== 'network');
  return {
    ads,
    wrong,
    sentence: togetherSentence({ ads: ads.length, platforms, ...spanOf(ads) }),
    inferred: ads.some(({ observations }) =>
      observations.some(({ evidence }) => evidence.inferred),
    ),
    weight: ads.length,
    things: [a, b],
    hub: context || a.hub !== undefined || b.hub !== undefined,
  };
}

interface SharedRow {
  readonly shared: NodeProperties;
  readonly ofA: StoredEvidence;
  readonly ofB: StoredEvidence;
}

async function throughContacts(graph: Graph, a: EntityView, b: EntityView): Promise<Found> {
  const rows = await graph.read<SharedRow>(statement('ask/explore/shared-by-ads'), {
    a: a.id,
    b: b.id,
  });
  const sound = rows.filter(({ ofA, ofB }) => !ofA.judgedWrong && !ofB.judgedWrong);
  const shared = sound.map(({ shared: properties }) => entityView({ properties, ads: 0 }));
  // What a method proposes makes two ads that share a number no surer, and no less sure.
  const observed = sound.filter(({ ofA, ofB }) => !ofA.inferred && !ofB.inferred);
  const telling = observed.length > 0 ? observed : sound;
  const side = (of: EntityView, pick: (row: SharedRow) => StoredEvidence, held: SharedRow[]) => ({
    ad: { ...of.properties, id: of.id, kind: of.kind, caption: of.caption },
    observations: held.map((row) => ({ target: row.shared.id, evidence: pick(row) })),
  });
  const sides = (held: SharedRow[]): AdEvidence[] =>
    held.length === 0 ? [] : [side(a, ({ ofA }) => ofA, held), side(b, ({ ofB }) => ofB, held)];
  return {
    // Two ads are one link's ends: they are shown once, with what counts if anything does.
    ads: sides(sound),
    wrong: sound.length === 0 ? sides(rows) : [],
    sentence: sharedSentence(shared),
    inferred: sound.length > 0 && observed.length === 0,
    things: shared,
    weight: telling.filter(({ shared: { hub } }) => hub !== true).length,
    ...(telling.length > 0
      ? {
          confidences: [
            lowest(telling.map(({ ofA }) => ofA)),
            lowest(telling.map(({ ofB }) => ofB)),
          ],
        }
      : {}),
    hub: shared.every(({ hub }) => hub !== undefined),
  };
}
