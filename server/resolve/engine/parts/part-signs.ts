import type { Ground } from '../ground/ground.ts';
import { groupOf as kindOf, type TieGroup } from '../ground/tuning.ts';
import { adsOf, entryOf, sizeOf, type View, widthOf } from '../groups/view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import { type PartSign, scoreOf, type Worths } from '../signs/scorecard.ts';
import { leastContact, leastContent, sharedBelief } from '../signs/signs.ts';
import type { Ties } from '../ties/ties.ts';
import fitted from './fitted-parts.json' with { type: 'json' };

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
  /** How many of its ads are in each place and on each platform; unknown ones left out. */
  readonly places: ReadonlyMap<number, number>;
  readonly platforms: ReadonlyMap<number, number>;
}

/** Reads the signs of one pair of parts after another. */
export class PartReader {
  readonly #ground: Ground;
  readonly #ties: Ties;
  readonly #view: View;
  readonly #belief: Belief;
  readonly #parts = new Map<number, Part>();
  /** By entry of the view the first day of the group's ads that hold the tie, once somebody asked. */
  #firstDay: Float64Array | undefined;

  constructor(ground: Ground, ties: Ties, view: View, belief: Belief) {
    this.#ground = ground;
    this.#ties = ties;
    this.#view = view;
    this.#belief = belief;
  }

  of(small: number, large: number): PartSigns {
    const [mine, theirs] = [this.#partOf(small), this.#partOf(large)];
    return {
      ...this.#shared(small, large),
      placesOf: shareAmong(mine.places, theirs.places),
      platformsOf: shareAmong(mine.platforms, theirs.platforms),
      platformsOfLarger: shareAmong(theirs.platforms, mine.platforms),
      ...times(mine.days, theirs.days),
      adsOfSmaller: sizeOf(this.#view, small),
      adsOfLarger: sizeOf(this.#view, large),
    };
  }

  /** How a tie of a group counts here; undefined where it is not believed in. */
  kindOf(tie: number): TieGroup | undefined {
    const kind = kindOf[this.#ties.kind[tie] as number] as TieGroup;
    const least = kind === 'contact' ? leastContact : leastContent;
    return (this.#belief.probability[tie] as number) < least ? undefined : kind;
  }

  #shared(small: number, large: number) {
    const { start, tie: tieOf, held } = this.#view;
    const [mine, theirs] = [sizeOf(this.#view, small), sizeOf(this.#view, large)];
    const shared = {
      contact: new Set<number>(),
      picture: new Set<number>(),
      wording: new Set<number>(),
    };
    const firstDay = this.#firstDays();
    let [bothContacts, contactShare, contactUsers] = [0, 0, 0];
    let [pictures, largerWordings, usedElsewhere, firstHere] = [0, 0, 0, 0];
    for (let e = start[small] as number; e < (start[small + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      const kind = this.kindOf(tie);
      if (kind === 'picture') pictures += 1;
      const f = kind ? entryOf(this.#view, large, tie) : -1;
      if (!kind || f < 0 || sharedBelief(this.#view, this.#ties, this.#belief, e, f) === 0)
        continue;
      shared[kind].add(tie);
      const [here, there] = [held[e] as number, held[f] as number];
      if (kind === 'wording') largerWordings = Math.max(largerWordings, there / theirs);
      if (kind !== 'contact') {
        if (widthOf(this.#view, tie) > 2) usedElsewhere += 1;
        if ((firstDay[e] as number) < (firstDay[f] as number)) firstHere += 1;
        continue;
      }
      if (Math.min(here, there) > 1) bothContacts += 1;
      contactShare = Math.max(contactShare, Math.min(here / mine, there / theirs));
      contactUsers = Math.max(contactUsers, widthOf(this.#view, tie));
    }
    const content = shared.picture.size + shared.wording.size;
    const ofContent = (found: number) => (content > 0 ? found / content : Number.NaN);
    return {
      ...{ bothContacts, contactShare, contactUsers, largerWordings },
      contactAds: this.#share(small, shared.contact),
      bothPictures: shared.picture.size,
      bothWordings: shared.wording.size,
      pictureAds: this.#share(small, shared.picture),
      pictureShare: shared.picture.size / Math.max(1, pictures),
      usedElsewhere: ofContent(usedElsewhere),
      firstHere: ofContent(firstHere),
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

  #firstDays(): Float64Array {
    if (this.#firstDay) return this.#firstDay;
    const { arena, tie, countedIn } = this.#view;
    const first = arena.float64(tie.length).fill(Number.POSITIVE_INFINITY);
    const { start } = this.#ties;
    for (let ad = 0; ad + 1 < start.length; ad += 1) {
      const day = this.#ground.day[ad] as number;
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
        const at = countedIn[e] as number;
        // An unknown day is before none.
        if (day < (first[at] as number)) first[at] = day;
      }
    }
    this.#firstDay = first;
    return first;
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
      places: countsOf(place, ads),
      platforms: countsOf(platform, ads),
    };
    this.#parts.set(group, part);
    return part;
  }
}

/** How many of the ads have each value. @param column by ad; -1: unknown */
function countsOf(column: Int32Array, ads: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const ad of ads) {
    const value = column[ad] as number;
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
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
  const within = (days: Float64Array, from: number, to: number) =>
    (placeIn(days, to, true) - placeIn(days, from, false)) / days.length;
  return {
    apart: Math.max(first - ended, begun - last),
    duringLarger: within(mine, begun, ended),
    duringSmaller: within(theirs, first, last),
    smallerDays: last - first,
    largerDays: ended - begun,
  };
}

/** How many of these days, in order, are before one, or on it. */
function placeIn(days: Float64Array, day: number, orOn: boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = days[middle] as number;
    if (at < day || (orOn && at === day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share of one side's ads of which something is known that is among what the other has; NaN: unknown. */
function shareAmong(ads: ReadonlyMap<number, number>, known: ReadonlyMap<number, unknown>): number {
  let [all, among] = [0, 0];
  for (const [value, count] of ads) {
    all += count;
    if (known.has(value)) among += count;
  }
  return all === 0 || known.size === 0 ? Number.NaN : among / all;
}
