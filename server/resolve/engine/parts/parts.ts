import { firstOf, sizeOf, type View } from '../groups/view.ts';
import type { Whereabouts } from '../groups/where.ts';
import { nats } from '../hubs/nats.ts';
import type { Groups } from '../judged/guard.ts';
import { calibratedParts } from '../links/calibration.ts';
import { widest } from '../links/limits.ts';
import type { Scene } from '../links/links.ts';
import { signsTold } from '../signs/signs-told.ts';
import type { Closing } from './closing.ts';
import {
  leastAds,
  natsOfParts,
  type PartReader,
  type PartSigns,
  partWorths,
} from './part-signs.ts';
import { Alternatives, bestOf, type Scored, strongestFirst } from './partners.ts';

/** Of the parts that share anything with one, so many are looked at: those that share most. */
const mostPartners = 6;
/** What two parts must come to, in nats; less where the smaller has many ads: of these the same signs were right more often. */
const asked = { few: 1.8, many: 0.8 };
const manyAds = 20;

/**
 * Groups of several ads looked at as wholes: how much of either is in what both show, where else it is shown, and where
 * and when either is active. Rules ask of each thing whether it is enough; two large parts of one owner may share a
 * little of much. Each smaller side joins its best partner.
 * @returns how many joined
 */
export function joinParts(
  groups: Groups,
  scene: Scene,
  reader: PartReader,
  where: Whereabouts,
  onJoin: (closing: Closing, scene: Scene) => void,
): number {
  const { view } = scene;
  const found: Scored[] = [];
  const take = (small: number, large: number, signs: PartSigns) =>
    found.push({ small, large, score: natsOfParts(signs) });
  // Whom a judgement bars is nobody's best, no alternative, and takes nobody's place among those that are looked at.
  const mayJoin = (a: number, b: number) => !groups.apart(firstOf(view, a), firstOf(view, b));
  eachPairOfParts(scene, reader, take, mayJoin);
  const inOrder = strongestFirst(found);
  const fitting = new Alternatives(view, groups, inOrder);
  let joined = 0;
  for (const { small, large, score } of bestOf(inOrder)) {
    const alternatives = fitting.of(small);
    const read = reader.of(small, large);
    const all = score + alternatives;
    if (all < (sizeOf(view, small) < manyAds ? asked.few : asked.many)) continue;
    if (!groups.join(firstOf(view, small), firstOf(view, large))) continue;
    joined += 1;
    const signs = signsTold(read, partWorths, { alternatives });
    const meeting = where.meeting(small, large);
    onJoin({ small, large, probability: calibratedParts(all), signs, meeting }, scene);
  }
  return joined;
}

/** Calls back with each part and those that share most with it; all that they share is believed in. */
export function eachPairOfParts(
  { view, belief }: Pick<Scene, 'view' | 'belief'>,
  reader: PartReader,
  take: (small: number, large: number, signs: PartSigns) => void,
  mayJoin: (a: number, b: number) => boolean = () => true,
): void {
  const partners = new Partners(view, reader, belief.probability, mayJoin);
  for (let small = 0; small < view.groups; small += 1)
    for (const large of partners.of(small)) take(small, large, reader.of(small, large));
}

/** Finds the parts that share something with another and are not smaller. */
class Partners {
  readonly #view: View;
  readonly #reader: PartReader;
  readonly #probability: Float64Array;
  readonly #mayJoin: (a: number, b: number) => boolean;
  /** By tie the parts that hold it, once somebody asked. */
  readonly #parts = new Map<number, Int32Array>();

  constructor(
    view: View,
    reader: PartReader,
    probability: Float64Array,
    mayJoin: (a: number, b: number) => boolean,
  ) {
    this.#view = view;
    this.#reader = reader;
    this.#probability = probability;
    this.#mayJoin = mayJoin;
  }

  /** Those that share most with a part, in nats. */
  of(small: number): number[] {
    if (sizeOf(this.#view, small) < leastAds) return [];
    const shared = new Map<number, number>();
    const { start, tie: tieOf } = this.#view;
    for (let e = start[small] as number; e < (start[small + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      if (!this.#reader.kindOf(tie)) continue;
      const worth = nats(this.#probability[tie] as number);
      for (const part of this.#partsWith(tie))
        if (this.#isSmaller(small, part)) shared.set(part, (shared.get(part) ?? 0) + worth);
    }
    return [...shared]
      .filter(([part]) => this.#mayJoin(small, part))
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, mostPartners)
      .map(([part]) => part);
  }

  /** Of two of one size the later, as in `bySize`: each pair is looked at from one side. */
  #isSmaller(part: number, other: number): boolean {
    const more = sizeOf(this.#view, other) - sizeOf(this.#view, part);
    return more > 0 || (more === 0 && other < part);
  }

  /** None where so many hold it that pairs of them are too many to look at. */
  #partsWith(tie: number): Int32Array {
    const known = this.#parts.get(tie);
    if (known) return known;
    const { tieStart, tieGroup } = this.#view;
    const holders = tieGroup.subarray(tieStart[tie], tieStart[tie + 1]);
    const all = holders.filter((group) => sizeOf(this.#view, group) >= leastAds);
    const parts = all.length > widest ? new Int32Array() : all;
    this.#parts.set(tie, parts);
    return parts;
  }
}
