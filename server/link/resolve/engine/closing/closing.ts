import { Lists } from '../../../../core/collections/index.ts';
import { FeatureReader, type Features } from '../features/features.ts';
import {
  featuresExplained,
  type PairKind,
  prevalenceShift,
  scorecard,
  scoreOf,
} from '../features/scorecard.ts';
import type { Ground } from '../ground/ground.ts';
import { whereaboutsOf } from '../groups/compare.ts';
import { bySize, firstOf, sizeOf, type View, viewOf } from '../groups/group-view.ts';
import { believe } from '../hubs/hub-test.ts';
import type { Items } from '../items/items.ts';
import type { Groups } from '../judged/groups.ts';
import type { Learning } from '../learning.ts';
import { calibratedFeatures } from '../links/calibration.ts';
import { type Scene, sceneOf } from '../links/links.ts';
import { beyondCaution, widest } from '../links/merge-rule.ts';
import { eachPair } from '../links/pairs.ts';
import { type Learnt, mergeLinks, type OnLink } from '../links/rounds.ts';
import { doubtsCopy } from '../links/second-look.ts';
import { CompanyReader, isEitherCopied, theftAt, theftIn } from '../links/theft.ts';
import type { FeatureWeight, Shifts } from '../types.ts';

const looks = 5;
/** What a pair must reach, in nats. */
const asked = 2;
/** The same of a link between what has grown since the rounds. */
const ofLinks = 4;
/** That such pairs are likelier one owner's here than elsewhere is believed but for so much of it. */
const faith = 0.6;
/** Words and pictures that so many groups use merge nobody where no contact is shared. */
const houseWidth = 12;
/** A side of so many ads is a part of something: see `calibratedFeatures`. */
const severalAds = 3;

/** Two groups that many weak features speak for. */
export interface Closing {
  readonly small: number;
  readonly large: number;
  /** 0..1: that they are one owner's. */
  readonly probability: number;
  /** Share of the smaller side's ads that were where the larger was, within weeks; NaN: unknown. */
  readonly meeting: number;
  /** What it is made of. */
  readonly features: readonly FeatureWeight[];
}

/** Two groups that the rounds left apart and that share something. */
interface Candidate {
  readonly small: number;
  readonly large: number;
  readonly kind: PairKind;
  /** Nothing but what many use is shared. */
  readonly common: boolean;
  score: number;
}

/**
 * When the rounds merge nothing any more, what they left apart is looked at by all features at once, each weak: contacts,
 * words, places, times and sizes, weighed by the scorecard. Each smaller side merges with its best partner.
 * @returns the last look
 */
export function closingRounds(
  ground: Ground,
  items: Items,
  known: Learnt,
  groups: Groups,
  last: Scene,
  learning: Learning,
  onLink: OnLink,
  onMerge: (closing: Closing, scene: Scene) => void,
): Scene {
  let scene = last;
  for (let look = 0; look < looks; look += 1) {
    const { view, round } = scene;
    const reader = new FeatureReader(ground, items, view, scene.belief);
    const candidates = candidatesOf(items, scene, reader);
    const shifts = learning.shifts(look, () => shiftsOf(candidates));
    for (const one of candidates) one.score += shifts[one.kind];
    const where = whereaboutsOf(view, ground);
    const company = new CompanyReader(ground, view);
    // What was merged since may be linked strongly, in the last round too.
    let merged = mergeLinks(
      ground,
      items,
      scene,
      groups,
      { threshold: ofLinks, learning },
      onLink,
    ).merged;
    // Whom a judgement bars is nobody's best, and no alternative.
    const inOrder = strongestFirst(candidates).filter(
      ({ small, large }) => !groups.apart(firstOf(view, small), firstOf(view, large)),
    );
    const fitting = new Alternatives(view, groups, inOrder);
    for (const { small, large, kind, common, score } of bestOf(inOrder)) {
      const alternatives = fitting.of(small);
      if (common || score + alternatives < asked) continue;
      const copied = kind === 'rival' && isEitherCopied(scene, items, ground, small, large);
      const meeting = where.meeting(small, large);
      const theft = copied
        ? beyondCaution(theftAt({ meeting, company: company.of(small, large) }, known.theft))
        : 0;
      const read = reader.of(small, large);
      const nats = score + alternatives + theft;
      if (nats < asked) continue;
      if (copied && doubtsCopy(read, theftIn(meeting, known.theft))) continue;
      if (!groups.merge(firstOf(view, small), firstOf(view, large))) continue;
      merged += 1;
      const probability = calibratedFeatures(nats, sizeOf(view, small) >= severalAds);
      const features = featuresExplained(read, scorecard, {
        prevalence: shifts[kind],
        alternatives,
        theft,
      });
      onMerge({ small, large, probability, features, meeting }, scene);
    }
    if (merged === 0) break;
    const next = viewOf(items, groups.roots(), view.arena);
    const belief = believe(next, items, known, true);
    scene = sceneOf(items, { round: round + 1, limit: widest, view: next, belief });
  }
  return scene;
}

/** Every pair that shares anything weak features may speak of. The features are not kept: there may be millions of pairs. */
function candidatesOf(
  items: Items,
  { view, belief, limit, contacts }: Scene,
  reader: FeatureReader,
): Candidate[] {
  const candidates: Candidate[] = [];
  const look = (a: number, b: number) => {
    const [small, large] = bySize(view, a, b);
    const features = reader.of(small, large);
    if (features.account + features.phone + features.templates + features.pictures === 0) return;
    const kind = kindOf(features);
    const common = kind !== 'contact' && features.narrowest >= houseWidth;
    candidates.push({ small, large, kind, common, score: scoreOf(scorecard, features) });
  };
  eachPair(view, items, belief, { limit, mayDo: () => true }, look, contacts);
  return candidates;
}

function kindOf({ account, phone, ownAds }: Features): PairKind {
  if (account > 0 || phone > 0) return 'contact';
  return ownAds > 0 ? 'rival' : 'mute';
}

/**
 * Nats that move the scores of each kind of pair, by how common right ones are among these ads; of all pairs and each smaller
 * side's best the more cautious word counts: many pairs behind one house template look right together.
 */
function shiftsOf(candidates: readonly Candidate[]): Shifts {
  const { usualShare } = scorecard;
  const best = bestOf(strongestFirst(candidates));
  const shiftOf = (kind: PairKind): number => {
    const scores = (of: readonly Candidate[]) =>
      of.filter((one) => one.kind === kind).map(({ score }) => score);
    const shift = Math.min(
      prevalenceShift(scores(candidates), usualShare[kind].all),
      prevalenceShift(scores(best), usualShare[kind].best),
    );
    return shift > 0 ? faith * shift : shift;
  };
  return { contact: shiftOf('contact'), rival: shiftOf('rival'), mute: shiftOf('mute') };
}

/** Two groups that may have one owner, the smaller and the larger, and what speaks for it in nats. */
export interface Scored {
  readonly small: number;
  readonly large: number;
  readonly score: number;
}

/** Partners within so many nats of the best are as good as the best. */
const asGood = 1;

export const strongestFirst = <T extends Scored>(candidates: readonly T[]): T[] =>
  candidates.toSorted((x, y) => y.score - x.score || x.small - y.small || x.large - y.large);

/** Each smaller side's first. */
export function bestOf<T extends Scored>(candidates: readonly T[]): T[] {
  const taken = new Set<number>();
  return candidates.filter(({ small }) => !taken.has(small) && taken.add(small));
}

/** Partners that fit about as well as the best of each smaller side: which of them is the one nothing says. */
export class Alternatives {
  readonly #view: View;
  readonly #groups: Groups;
  readonly #partners = new Lists<number, number>();

  /** @param inOrder strongest first */
  constructor(view: View, groups: Groups, inOrder: readonly Scored[]) {
    this.#view = view;
    this.#groups = groups;
    const best = new Map<number, number>();
    for (const { small, large, score } of inOrder) {
      const first = best.get(small) ?? score;
      best.set(small, first);
      if (score < first - asGood) continue;
      this.#partners.add(small, large);
    }
  }

  /** Nats that a smaller side's best loses, since they share its odds. Those that are one by now are one. */
  of(small: number): number {
    const root = (group: number) => this.#groups.find(firstOf(this.#view, group));
    const fitting = new Set(this.#partners.of(small).map(root));
    fitting.delete(root(small));
    return fitting.size > 1 ? -Math.log(fitting.size) : 0;
  }
}
