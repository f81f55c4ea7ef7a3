import type { Ground } from '../ground/ground.ts';
import { AlikeReader } from '../groups/alike.ts';
import { adsOf, bySize, type View } from '../groups/view.ts';

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
