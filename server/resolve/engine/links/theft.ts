import { bySize, sizeOf, type View } from '../groups/view.ts';
import { companies, noCompany } from './company.ts';
import type { Pair } from './links.ts';
import { settledShare } from './settled.ts';

/** How likely it is that what looks copied was copied by somebody else, 0..1. */
export interface Theft {
  /** Where both were in one place within weeks, and where that is not known. */
  readonly here: number;
  readonly unknown: number;
}

export const noTheft: Theft = { here: 0, unknown: 0 };

/**
 * How often rivals in one place who look copied keep which company, where they are one owner's and where they are not.
 * Counted on worlds of thirteen makers, each weighing the same; `npm run bench -- theft` counts anew.
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

/** A rival who looks copied, and whom it is nearest to. */
export interface Copy {
  readonly small: number;
  readonly large: number;
  readonly company: number;
  /** Whether both were in one place; null: not known. */
  readonly here: boolean | null;
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

  copies(): Copy[] {
    const found: Copy[] = [];
    for (let small = 0; small < this.#view.groups; small += 1) {
      const company = this.#company[small] as number;
      if (company === noCompany) continue;
      const meeting = this.#meeting[small] as number;
      const here = Number.isNaN(meeting) ? null : meeting >= 0.5;
      found.push({ small, large: this.#nearest[small] as number, company, here });
    }
    return found;
  }

  theft(): Theft {
    const copies = this.copies();
    const shareOf = (where: Copy['here'], before: number): number => {
      const counts = new Int32Array(companies);
      for (const { company, here } of copies)
        if (here === where) counts[company] = (counts[company] as number) + 1;
      return thieves(counts, before);
    };
    const here = shareOf(true, begin.theft);
    return { here, unknown: shareOf(null, here) };
  }
}

/** The share of thieves by which such company is likeliest. @param before what it is taken for as long as nobody is seen */
function thieves(counts: Int32Array, before: number): number {
  const all = counts.reduce((sum, count) => sum + count, begin.seen);
  return settledShare(before, (share) => {
    let stolen = begin.seen * before;
    for (const [company, count] of counts.entries()) {
      const [thief, owner] = [ofThief[company] as number, ofOwner[company] as number];
      stolen += (count * share * thief) / (share * thief + (1 - share) * owner);
    }
    return stolen / all;
  });
}
