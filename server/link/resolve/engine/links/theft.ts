import { rowHolds } from '../../../../core/collections/index.ts';
import { type Ground, isContact } from '../ground/ground.ts';
import { AlikeReader } from '../groups/compare.ts';
import { adsOf, bySize, entryOf, sizeOf, type View } from '../groups/group-view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import type { Items } from '../items/items.ts';
import type { Theft } from '../types.ts';
import type { Pair } from './links.ts';

/** What so few believe in counts for nothing in the comparison: a stock picture beside stolen ones. */
const leastProbability = 0.1;

/** Whether the smaller group shows a sound contact that the larger never shows: it can speak for itself. */
export function hasOwnContact(
  view: View,
  items: Items,
  { probability }: Belief,
  small: number,
  large: number,
): boolean {
  for (let e = view.start[small] as number; e < (view.start[small + 1] as number); e += 1) {
    const item = view.item[e] as number;
    if (!isContact[items.kind[item] as number] || (probability[item] as number) < 0.5) continue;
    if (entryOf(view, large, item) < 0) return true;
  }
  return false;
}

/**
 * Who had it first: whether every ad of one group that shares pictures or words with the other could be a copy
 * of a single earlier ad outside it, which holds all that is shared. A copycat's ads always could; of one owner's
 * ads, made from one stock in any order, some could not. Whose the earlier ad is does not matter: as long as an owner
 * is in pieces, it may be in any of them.
 */
export function isCopiedFrom(
  scene: { readonly view: View; readonly belief: Belief },
  items: Items,
  { day }: Ground,
  copy: number,
  other: number,
): boolean {
  const { view, belief } = scene;
  for (let i = view.adStart[copy] as number; i < (view.adStart[copy + 1] as number); i += 1) {
    const ad = view.ads[i] as number;
    const shared = sharedContent(view, items, belief, ad, other);
    if (shared.length > 0 && !heldEarlier(view, items, day, shared, ad, copy)) return false;
  }
  return true;
}

/** Whether one of two shows nothing but what the other, or somebody else, had first. */
export const isEitherCopied = (
  scene: { readonly view: View; readonly belief: Belief },
  items: Items,
  ground: Ground,
  a: number,
  b: number,
): boolean => isCopiedFrom(scene, items, ground, a, b) || isCopiedFrom(scene, items, ground, b, a);

function sharedContent(
  view: View,
  items: Items,
  { probability }: Belief,
  ad: number,
  other: number,
): number[] {
  const shared: number[] = [];
  for (let e = items.start[ad] as number; e < (items.start[ad + 1] as number); e += 1) {
    const item = items.item[e] as number;
    if (isContact[items.kind[item] as number]) continue;
    if ((probability[item] as number) < leastProbability) continue;
    if (entryOf(view, other, item) >= 0) shared.push(item);
  }
  return shared;
}

/** Whether an ad of another group held all of these before; looked for where the fewest do. */
function heldEarlier(
  view: View,
  items: Items,
  day: Float64Array,
  held: readonly number[],
  ad: number,
  group: number,
): boolean {
  const narrow = narrowestOf(items, held);
  for (
    let i = items.itemStart[narrow] as number;
    i < (items.itemStart[narrow + 1] as number);
    i += 1
  ) {
    const other = items.itemAd[i] as number;
    if (view.groupOf[other] === group) continue;
    // An unknown day may be an earlier one.
    if ((day[other] as number) > (day[ad] as number)) continue;
    if (holdsAll(items, other, held)) return true;
  }
  return false;
}

/** The one of these that the fewest ads hold; of equal ones the first. */
function narrowestOf({ itemStart }: Items, held: readonly number[]): number {
  let [narrow, fewest] = [-1, Number.POSITIVE_INFINITY];
  for (const item of held) {
    const ads = (itemStart[item + 1] as number) - (itemStart[item] as number);
    if (ads < fewest) [narrow, fewest] = [item, ads];
  }
  return narrow;
}

function holdsAll({ start, item: itemOf }: Items, ad: number, held: readonly number[]): boolean {
  for (const item of held) if (!rowHolds(start, itemOf, ad, item)) return false;
  return true;
}

/** The share of the smaller side's ads that are on platforms of the larger: few, some from the first on, all from the second on. */
const platformSteps = [0.5, 0.999];
/** How many kinds of company there are: each of these at other times, and at the same time. */
export const companies = (platformSteps.length + 1) * 2;
/** Nothing is known of it. */
export const noCompany = -1;

/**
 * How the smaller of two groups keeps company with the larger: on its platforms or on others, and at the same time or
 * before and after it. Who copies others does so on platforms of their own and while those are there; who has taken a
 * new number goes on where the old one stopped.
 */
export class CompanyReader {
  readonly #ground: Ground;
  readonly #view: View;
  readonly #alike: AlikeReader;
  /** By group, from the first to the last day of its ads; NaN before somebody asked. */
  readonly #first: Float64Array;
  readonly #last: Float64Array;

  constructor(ground: Ground, view: View) {
    this.#ground = ground;
    this.#view = view;
    this.#alike = new AlikeReader(view);
    this.#first = view.arena.float64(view.groups).fill(Number.NaN);
    this.#last = view.arena.float64(view.groups);
  }

  /** A number below `companies`, or `noCompany`: when one of them was active is not known. */
  of(a: number, b: number): number {
    const [small, large] = bySize(this.#view, a, b);
    this.#span(small);
    this.#span(large);
    const [from, to] = [this.#first[small] as number, this.#last[small] as number];
    const [begin, end] = [this.#first[large] as number, this.#last[large] as number];
    if (from > to || begin > end) return noCompany;
    const share = this.#alike.of(this.#ground.platform, small, large);
    const step = platformSteps.filter((least) => !(share < least)).length;
    return step * 2 + (from <= end && begin <= to ? 1 : 0);
  }

  #span(group: number): void {
    if (!Number.isNaN(this.#first[group])) return;
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const ad of adsOf(this.#view, group)) {
      const day = this.#ground.day[ad] as number;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    this.#first[group] = first;
    this.#last[group] = last;
  }
}

export const noTheft: Theft = { here: 0, unknown: 0 };

/**
 * How often rivals in one place who look copied keep which company, where they are one owner's and where they are not.
 * Counted on scenarios of thirteen makers, each weighing the same (docs/explanation/what-was-measured.md).
 */
const ofOwner = [0.188, 0.038, 0.018, 0.009, 0.474, 0.272];
const ofCopycat = [0.19, 0.172, 0.027, 0.079, 0.122, 0.411];
/** It begins as if so many had been seen, of whom so many were copycats. */
const begin = { seen: 8, theft: 0.3 };

/** How much theft there is among such pairs. @param meeting share of the smaller side's ads that were where the larger was; NaN: unknown */
export const theftIn = (meeting: number, theft: Theft): number =>
  Number.isNaN(meeting) ? theft.unknown : theft.here;

/** How likely it is that a rival who looks copied is a copycat, by how much theft there is and by the company it keeps. */
export function theftAt({ meeting, company }: Pick<Pair, 'meeting' | 'company'>, theft: Theft) {
  const share = theftIn(meeting, theft);
  if (company === noCompany) return share;
  const stolen = share * (ofCopycat[company] as number);
  return stolen / (stolen + (1 - share) * (ofOwner[company] as number));
}

/**
 * Learns how much theft there is from rivals who share pictures and words and look copied: from the company that all of
 * these keep, by expectation-maximisation. Each smaller side counts once, beside whom it shares most with.
 */
export class TheftTally {
  readonly #view: View;
  /** By group: what it shares with its nearest, which one that is, and the company that they keep where it is a copy. */
  readonly #content: Float64Array;
  readonly #nearest: Int32Array;
  readonly #company: Int32Array;
  readonly #meeting: Float64Array;

  constructor(view: View) {
    const { arena, groups } = view;
    this.#view = view;
    this.#content = arena.float64(groups);
    this.#nearest = arena.int32(groups).fill(-1);
    this.#company = arena.int32(groups).fill(noCompany);
    this.#meeting = arena.float64(groups);
  }

  add({ a, b, weighed, company, meeting }: Pair): void {
    const { cluster, template, contact, content } = weighed;
    if (contact > 0 || cluster === 0 || template === 0) return;
    const [small, large] = bySize(this.#view, a, b);
    const most = this.#content[small] as number;
    if (content < most) return;
    const before = this.#nearest[small] as number;
    if (content === most && sizeOf(this.#view, large) <= sizeOf(this.#view, before)) return;
    this.#content[small] = content;
    this.#nearest[small] = large;
    this.#company[small] = company;
    this.#meeting[small] = meeting;
  }

  theft(): Theft {
    const here = new Int32Array(companies);
    const unknown = new Int32Array(companies);
    for (const [small, company] of this.#company.entries()) {
      if (company === noCompany) continue;
      const meeting = this.#meeting[small] as number;
      const counts = Number.isNaN(meeting) ? unknown : here;
      if (!(meeting < 0.5)) counts[company] = (counts[company] as number) + 1;
    }
    const share = copycats(here, begin.theft);
    return { here: share, unknown: copycats(unknown, share) };
  }
}

const mostSteps = 100;
const still = 1e-5;

/** The share of copycats by which such company is likeliest. @param before what it is taken for as long as nobody is seen */
function copycats(counts: Int32Array, before: number): number {
  const all = counts.reduce((sum, count) => sum + count, begin.seen);
  let share = before;
  for (let step = 0; step < mostSteps; step += 1) {
    let stolen = begin.seen * before;
    for (const [company, count] of counts.entries()) {
      const [copycat, owner] = [ofCopycat[company] as number, ofOwner[company] as number];
      stolen += (count * share * copycat) / (share * copycat + (1 - share) * owner);
    }
    const moved = Math.abs(stolen / all - share);
    share = stolen / all;
    if (moved < still) break;
  }
  return share;
}
