import type { Ground } from '../ground/ground.ts';
import { AlikeReader } from '../groups/alike.ts';
import { adsOf, bySize, sizeOf, type View } from '../groups/view.ts';
import type { Pair } from './links.ts';

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

/** How likely it is that what looks copied was copied by somebody else, 0..1. */
export interface Theft {
  /** Where both were in one place within weeks, and where that is not known. */
  readonly here: number;
  readonly unknown: number;
}

export const noTheft: Theft = { here: 0, unknown: 0 };

/**
 * How often rivals in one place who look copied keep which company, where they are one owner's and where they are not.
 * Counted on worlds of thirteen makers, each weighing the same (docs/resolution-trials.md).
 */
const ofOwner = [0.188, 0.038, 0.018, 0.009, 0.474, 0.272];
const ofThief = [0.19, 0.172, 0.027, 0.079, 0.122, 0.411];
/** It begins as if so many had been seen, of whom so many were thieves. */
const begin = { seen: 8, theft: 0.3 };

/** How much theft there is among such pairs. @param meeting share of the smaller side's ads that were where the larger was; NaN: unknown */
export const theftIn = (meeting: number, theft: Theft): number =>
  Number.isNaN(meeting) ? theft.unknown : theft.here;

/** How likely it is that a rival who looks copied is a thief, by how much theft there is and by the company it keeps. */
export function theftAt({ meeting, company }: Pick<Pair, 'meeting' | 'company'>, theft: Theft) {
  const share = theftIn(meeting, theft);
  if (company === noCompany) return share;
  const stolen = share * (ofThief[company] as number);
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
    const { picture, wording, contact, content } = weighed;
    if (contact > 0 || picture === 0 || wording === 0) return;
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
    const share = thieves(here, begin.theft);
    return { here: share, unknown: thieves(unknown, share) };
  }
}

const mostSteps = 100;
const still = 1e-5;

/** The share of thieves by which such company is likeliest. @param before what it is taken for as long as nobody is seen */
function thieves(counts: Int32Array, before: number): number {
  const all = counts.reduce((sum, count) => sum + count, begin.seen);
  let share = before;
  for (let step = 0; step < mostSteps; step += 1) {
    let stolen = begin.seen * before;
    for (const [company, count] of counts.entries()) {
      const [thief, owner] = [ofThief[company] as number, ofOwner[company] as number];
      stolen += (count * share * thief) / (share * thief + (1 - share) * owner);
    }
    const moved = Math.abs(stolen / all - share);
    share = stolen / all;
    if (moved < still) break;
  }
  return share;
}
