import { alike, valuesOf } from './alike.ts';
import fitted from './fitted-parts.json' with { type: 'json' };
import type { Ground } from './ground.ts';
import type { Belief } from './hub-test.ts';
import { type PartSign, scoreOf, type Worths } from './scorecard.ts';
import { leastContact, leastContent, sureOf } from './signs.ts';
import type { Ties } from './ties.ts';
import { groupOf as kindOf, type TieGroup } from './tuning.ts';
import { adsOf, entryOf, sizeOf, type View, widthOf } from './view.ts';

/**
 * Signs of two parts with several ads each, the smaller and the larger. Shares are of ads, 0..1; NaN: unknown.
 *
 * - bothContacts: how many both show in two ads or more. contactShare: of the contact that both show most, the share of ads
 *   of the side that shows it less. contactAds: the share of the smaller side's ads with any that both show.
 *   contactUsers: how many groups show the most widely used of these.
 * - bothPictures, bothWordings: how many both use. pictureAds: the share of the smaller side's ads with any of these
 *   pictures. pictureShare: the share of the smaller side's pictures that the larger has too. largerWordings: the share
 *   of the larger side's ads in the wording of both that it uses most. usedElsewhere: the share of what is shared,
 *   contacts left out, that others use as well. firstHere: the share of it that the smaller side had first.
 * - placesOf, platformsOf: the share of the smaller side's ads whose place or platform the larger has too;
 *   platformsOfLarger: the same the other way round.
 * - apart: days between the times in which either is active, below 0 where these overlap. duringLarger,
 *   duringSmaller: the share of one side's ads in the time of the other. smallerDays, largerDays: how long each is active.
 * - adsOfSmaller, adsOfLarger: how many ads each has.
 */
export type PartSigns = Record<PartSign, number>;

/** A part has so many ads at the least: what fewer show is looked at by small signs alone (closing.ts). */
export const leastAds = 3;

/** Fitted on worlds of all hands; `npm run bench -- parts` fits them again. */
export const partWorths: Worths = fitted;

/** What the signs of two parts come to, in nats for one owner. */
export const natsOfParts = (signs: PartSigns): number => scoreOf(partWorths, signs);

/** What is known of one part. */
interface Part {
  /** Days of its ads, in order; unknown ones left out. */
  readonly days: Float64Array;
  readonly places: ReadonlySet<number>;
  readonly platforms: ReadonlySet<number>;
}

/** Reads the signs of one pair of parts after another. */
export class PartReader {
  readonly #ground: Ground;
  readonly #ties: Ties;
  readonly #view: View;
  readonly #belief: Belief;
  readonly #parts = new Map<number, Part>();

  constructor(ground: Ground, ties: Ties, view: View, belief: Belief) {
    this.#ground = ground;
    this.#ties = ties;
    this.#view = view;
    this.#belief = belief;
  }

  of(small: number, large: number): PartSigns {
    const { place, platform } = this.#ground;
    const [mine, theirs] = [this.#partOf(small), this.#partOf(large)];
    const [ads, others] = [adsOf(this.#view, small), adsOf(this.#view, large)];
    return {
      ...this.#shared(small, large),
      placesOf: alike(place, ads, theirs.places),
      platformsOf: alike(platform, ads, theirs.platforms),
      platformsOfLarger: alike(platform, others, mine.platforms),
      ...times(mine.days, theirs.days),
      adsOfSmaller: ads.length,
      adsOfLarger: others.length,
    };
  }

  /** How a tie of a group counts here; undefined where it is not believed in. */
  kindOf(tie: number): TieGroup | undefined {
    const kind = kindOf[this.#ties.kind[tie] as number] as TieGroup;
    const least = kind === 'contact' ? leastContact : leastContent;
    return (this.#belief.probability[tie] as number) < least ? undefined : kind;
  }

  /** Whether a contact that is believed in is read surely enough on both sides to count: as it is told, see `signsEvidence`. */
  #isSure(tie: number, e: number, f: number): boolean {
    const sure = sureOf(this.#view, e) * sureOf(this.#view, f);
    return (this.#belief.probability[tie] as number) * sure >= leastContact;
  }

  #shared(small: number, large: number) {
    const { start, tie: tieOf, held } = this.#view;
    const [mine, theirs] = [sizeOf(this.#view, small), sizeOf(this.#view, large)];
    const shared = {
      contact: new Set<number>(),
      picture: new Set<number>(),
      wording: new Set<number>(),
    };
    let [bothContacts, contactShare, contactUsers, pictures, largerWordings] = [0, 0, 0, 0, 0];
    for (let e = start[small] as number; e < (start[small + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      const kind = this.kindOf(tie);
      if (kind === 'picture') pictures += 1;
      const f = kind ? entryOf(this.#view, large, tie) : -1;
      if (!kind || f < 0 || (kind === 'contact' && !this.#isSure(tie, e, f))) continue;
      shared[kind].add(tie);
      const [here, there] = [held[e] as number, held[f] as number];
      if (kind === 'wording') largerWordings = Math.max(largerWordings, there / theirs);
      if (kind !== 'contact') continue;
      if (Math.min(here, there) > 1) bothContacts += 1;
      contactShare = Math.max(contactShare, Math.min(here / mine, there / theirs));
      contactUsers = Math.max(contactUsers, widthOf(this.#view, tie));
    }
    const content = [...shared.picture, ...shared.wording];
    const of = (found: number) => (content.length > 0 ? found / content.length : Number.NaN);
    return {
      ...{ bothContacts, contactShare, contactUsers, largerWordings },
      contactAds: this.#share(small, shared.contact),
      bothPictures: shared.picture.size,
      bothWordings: shared.wording.size,
      pictureAds: this.#share(small, shared.picture),
      pictureShare: shared.picture.size / Math.max(1, pictures),
      usedElsewhere: of(content.filter((tie) => widthOf(this.#view, tie) > 2).length),
      firstHere: of(content.filter((tie) => this.#firstIn(small, large, tie)).length),
    };
  }

  /** The share of a side's ads that hold any of these. */
  #share(group: number, wanted: ReadonlySet<number>): number {
    if (wanted.size === 0) return 0;
    const { start, tie: tieOf } = this.#ties;
    let holding = 0;
    for (const ad of adsOf(this.#view, group))
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1)
        if (wanted.has(tieOf[e] as number)) {
          holding += 1;
          break;
        }
    return holding / sizeOf(this.#view, group);
  }

  /** Whether the first ad of two groups that holds a tie is the one's, and not on the day of the other's. */
  #firstIn(one: number, other: number, tie: number): boolean {
    const { tieStart, tieAd } = this.#ties;
    const { groupOf } = this.#view;
    let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let i = tieStart[tie] as number; i < (tieStart[tie + 1] as number); i += 1) {
      const ad = tieAd[i] as number;
      const day = this.#ground.day[ad] as number;
      if (groupOf[ad] === one && day < first) first = day;
      if (groupOf[ad] === other && day < second) second = day;
    }
    return first < second;
  }

  #partOf(group: number): Part {
    const known = this.#parts.get(group);
    if (known) return known;
    const { day, place, platform } = this.#ground;
    const ads = adsOf(this.#view, group);
    const days = Float64Array.from(ads, (ad) => day[ad] as number).filter(
      (at) => !Number.isNaN(at),
    );
    const part = {
      days: days.sort(),
      places: valuesOf(place, ads),
      platforms: valuesOf(platform, ads),
    };
    this.#parts.set(group, part);
    return part;
  }
}

const unknownTimes = {
  ...{ apart: Number.NaN, duringLarger: Number.NaN, duringSmaller: Number.NaN },
  ...{ smallerDays: Number.NaN, largerDays: Number.NaN },
};

/** @param mine days of the smaller side, in order */
function times(mine: Float64Array, theirs: Float64Array): typeof unknownTimes {
  if (mine.length === 0 || theirs.length === 0) return unknownTimes;
  const [first, last] = [mine[0] as number, mine.at(-1) as number];
  const [begun, ended] = [theirs[0] as number, theirs.at(-1) as number];
  // A large side is asked of again and again, and its days are in order.
  const within = (days: Float64Array, from: number, to: number) =>
    (before(days, (day) => day > to) - before(days, (day) => day >= from)) / days.length;
  return {
    apart: Math.max(first - ended, begun - last),
    duringLarger: within(mine, begun, ended),
    duringSmaller: within(theirs, first, last),
    smallerDays: last - first,
    largerDays: ended - begun,
  };
}

/** How many come before the first that is so; all after it are. */
function before(days: Float64Array, isSo: (day: number) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(days[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
