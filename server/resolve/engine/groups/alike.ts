import { adsOf, type View } from './view.ts';

/** The known values of some ads. @param column by ad; -1: unknown */
export function valuesOf(column: Int32Array, ads: Int32Array): ReadonlySet<number> {
  const known = new Set<number>();
  for (const ad of ads) known.add(column[ad] as number);
  known.delete(-1);
  return known;
}

/**
 * The share of the smaller side's ads with a known value whose value the larger side has too, 0..1; NaN: unknown.
 * @param column by ad; -1: unknown
 * @param known values of the larger side
 */
export function alike(column: Int32Array, small: Int32Array, known: ReadonlySet<number>): number {
  let [all, both] = [0, 0];
  for (const ad of small) {
    const value = column[ad] as number;
    if (value < 0) continue;
    all += 1;
    if (known.has(value)) both += 1;
  }
  return all === 0 || known.size === 0 ? Number.NaN : both / all;
}

/** What groups of so many ads have is kept: they are asked of again and again. */
const manyAds = 64;

/** Reads of one pair of groups after another how much of the smaller one is like the larger: see `alike`. */
export class AlikeReader {
  readonly #view: View;
  /** By column and group what `valuesOf` says of large groups. */
  readonly #values = new Map<Int32Array, Map<number, ReadonlySet<number>>>();

  constructor(view: View) {
    this.#view = view;
  }

  of(column: Int32Array, small: number, large: number): number {
    return alike(column, adsOf(this.#view, small), this.#valuesOf(column, large));
  }

  #valuesOf(column: Int32Array, group: number): ReadonlySet<number> {
    const ads = adsOf(this.#view, group);
    if (ads.length < manyAds) return valuesOf(column, ads);
    const read = this.#values.get(column) ?? new Map<number, ReadonlySet<number>>();
    this.#values.set(column, read);
    const values = read.get(group) ?? valuesOf(column, ads);
    read.set(group, values);
    return values;
  }
}
