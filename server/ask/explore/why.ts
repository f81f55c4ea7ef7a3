import type { Evidence as EvidenceStore } from '../../core/evidence/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import {
  type EntityView,
  loadEntities,
  type NodeProperties,
  type SentencePart,
} from '../../read/recorded/index.ts';
import { type Alike, lookAlike } from './alike.ts';
import { type Caution, cautionsOf } from './caution.ts';
import { cautionsIn, type Doubt, doubtsOf, type Joint } from './doubts.ts';
import { type Found, lowest, spanOf, whatLinks } from './found.ts';
import { postersOf } from './posters.ts';
import { judgedWrongSentence, nothingShared } from './sentence.ts';
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
  /** The lowest confidence of all observations that the link rests on. */
  readonly weakest?: number;
  /** Ads that speak for it. */
  readonly ads: number;
  /** Ads that seemed to, and whose reading is judged wrong: shown, and counted for nothing. */
  readonly adsJudgedWrong: number;
  /** Nothing holds it: every observation that it seemed to rest on is judged wrong. */
  readonly judgedWrong: boolean;
  readonly platforms: number;
  /** Groups of these ads that share no third contact; 0 when none names one. */
  readonly posters: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly sources: readonly SourceView[];
  /** What all sources would be opened from, the newest first; `sources` are the first of them. */
  readonly shown: readonly AdEvidence[];
  readonly against: readonly Caution[];
  /** Images that look alike, when that is what links the two. */
  readonly alike?: Alike;
}

interface Modules {
  readonly graph: Graph;
  readonly evidence: EvidenceStore;
  /** What runs found; without it they are not asked. */
  readonly store?: Store;
}

/**
 * Answers why two entities are linked: directly, through the ads that hold both, for two ads through what
 * both hold, or through images that look alike.
 * @param limit how many sources are opened; the total is always given
 * @returns undefined when one of the two is not held
 */
export async function whyLinked(
  modules: Modules,
  aId: string,
  bId: string,
  limit: number,
): Promise<WhyLinked | undefined> {
  const entities = await loadEntities(modules.graph, [aId, bId]);
  const a = entities.get(aId);
  const b = entities.get(bId);
  if (!a || !b) return undefined;
  const found = (await lookAlike(modules.graph, a, b)) ?? (await whatLinks(modules.graph, a, b));
  if (found.ads.length === 0 && found.wrong.length === 0) {
    return {
      a,
      b,
      linked: false,
      sentence: nothingShared(a, b),
      inferred: false,
      strength: 'weak',
      ads: 0,
      adsJudgedWrong: 0,
      judgedWrong: false,
      platforms: 0,
      posters: 0,
      sources: [],
      shown: [],
      against: [],
    };
  }
  return answer(modules, a, b, found, limit);
}

async function answer(
  modules: Modules,
  a: EntityView,
  b: EntityView,
  found: Found,
  limit: number,
): Promise<WhyLinked> {
  const { ads, wrong, sentence, inferred, weight, hub } = found;
  const shown = [...ads, ...wrong];
  const judgedWrong = ads.length === 0;
  const basis = judgedWrong ? wrong : ads;
  const [sources, posters, doubts] = await Promise.all([
    openSources(modules.graph, modules.evidence, shown.slice(0, limit)),
    postersOf(
      modules.graph,
      ads.map(({ ad }) => ad.id),
      [a.id, b.id],
    ),
    doubtsOf(modules, jointsOf(found)),
  ]);
  const platforms = new Set(basis.map(({ ad }) => String(ad.platform))).size;
  const confidences =
    found.confidences ??
    basis.map(({ observations }) => lowest(observations.map((one) => one.evidence)));
  const weakest = Math.min(...confidences);
  const counted = new Set(basis.map(({ ad }) => ad.id));
  const telling = sources.filter(({ ad }) => counted.has(ad.id));
  const unproven = sources.flatMap(({ ad, stored }) =>
    stored.problem ? [`${ad.caption}: ${stored.problem}`] : [],
  );
  return {
    a,
    b,
    linked: true,
    sentence: judgedWrong ? judgedWrongSentence(wrong.length) : sentence,
    inferred,
    strength: strengthOf({
      ads: judgedWrong ? 0 : weight,
      platforms,
      best: Math.max(...confidences),
      inferred,
      hub,
      doubted: isDoubted(found, doubts, a.kind === 'ad' && b.kind === 'ad'),
    }),
    weakest,
    ads: ads.length,
    adsJudgedWrong: wrong.length,
    judgedWrong,
    platforms,
    posters,
    ...spanOf(basis),
    sources,
    shown,
    ...(found.alike ? { alike: found.alike } : {}),
    against: cautionsOf({
      a,
      b,
      ads: ads.map(({ ad }) => ({
        text: textOf(ad),
        firstCaptured: String(ad.firstCaptured),
        lastCaptured: String(ad.lastCaptured),
      })),
      observations: telling.flatMap(({ observations }) => observations),
      weakest,
      inferred,
      alike: found.alike !== undefined,
      doubts: cautionsIn(doubts),
      batches: new Set(telling.map(({ capture }) => capture.batch)).size,
      unproven,
      judgedWrong: wrong.length,
    }),
  };
}

/** Each thing with those of the ads that show it. */
const jointsOf = ({ things, ads }: Found): Joint[] =>
  things.map((thing) => ({
    thing,
    ads: ads.filter(({ observations }) => observations.some(({ target }) => target === thing.id)),
  }));

/** Two ads are connected by anything that they share and that holds; else each of both ends has to hold. */
function isDoubted({ things }: Found, doubts: readonly Doubt[], twoAds: boolean): boolean {
  const parted = doubts.filter(({ parts }) => parts).length;
  return twoAds ? parted > 0 && parted === things.length : parted > 0;
}

const textOf = (ad: NodeProperties) => (typeof ad.text === 'string' ? ad.text : undefined);
