import type { Memory } from '../../../../core/collections/index.ts';
import type { Ground } from '../ground/ground.ts';
import { adsOf, sizeOf, type View } from './group-view.ts';

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

/** Two ads of one place count as met when so many days lie between them at most. */
const windowDays = 45;

/** For each group its ads with a place, in order of place and day. */
export interface Whereabouts {
  /** Share of the ads of `small` with a known place and day that are in a place of `large` within the window; NaN: unknown. */
  meeting(small: number, large: number): number;
}

/** As much of a view as is needed. */
interface AdsOfGroups extends Pick<View, 'groups' | 'ads' | 'adStart'> {
  readonly arena: Memory;
}

export function whereaboutsOf(view: AdsOfGroups, { place, day }: Ground): Whereabouts {
  const { adStart, arena } = view;
  const order = arena.int32(view.ads.length);
  order.set(view.ads);
  /** How many ads of a group have a place and a day; they come first. -1: nobody asked yet. */
  const known = arena.int32(view.groups).fill(-1);
  function knownOf(group: number): number {
    if (known[group] === -1) known[group] = putInOrder(group);
    return known[group] as number;
  }
  function putInOrder(group: number): number {
    const from = adStart[group] as number;
    if (sizeOf(view, group) === 1) return isKnown(order[from] as number) ? 1 : 0;
    const ads = Array.from(order.subarray(from, adStart[group + 1])).filter(isKnown);
    ads.sort(
      (a, b) =>
        (place[a] as number) - (place[b] as number) || (day[a] as number) - (day[b] as number),
    );
    order.set(ads, from);
    return ads.length;
  }
  function isKnown(ad: number): boolean {
    return (place[ad] as number) >= 0 && !Number.isNaN(day[ad]);
  }
  /** Whether an ad of `group` is in the same place within the window: the first one not before it is looked at. */
  function met(ad: number, group: number): boolean {
    const from = adStart[group] as number;
    let low = from;
    let high = from + knownOf(group);
    const end = high;
    const at = place[ad] as number;
    const earliest = (day[ad] as number) - windowDays;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = order[middle] as number;
      const before =
        (place[other] as number) < at || (place[other] === at && (day[other] as number) < earliest);
      if (before) low = middle + 1;
      else high = middle;
    }
    const found = order[low] as number;
    return (
      low < end && place[found] === at && (day[found] as number) <= (day[ad] as number) + windowDays
    );
  }
  return {
    meeting(small, large) {
      const from = adStart[small] as number;
      const count = knownOf(small);
      if (count === 0 || knownOf(large) === 0) return Number.NaN;
      let meetings = 0;
      for (let i = from; i < from + count; i += 1)
        if (met(order[i] as number, large)) meetings += 1;
      return meetings / count;
    },
  };
}

/** Whether half the ads of the smaller side or more were there; null: unknown. */
export const hereOf = (meeting: number): boolean | null =>
  Number.isNaN(meeting) ? null : meeting >= 0.5;
