import { Arena, byRow, rowOfEach } from '../../../../core/collections/index.ts';
import { type EngineAd, fieldBit } from '../ground/ground.ts';
import type { Items } from '../items/items.ts';

/**
 * Groups of ads as one round sees them, numbered by their least ad. Rows by group: the items it holds in
 * order, each once, with the number of its ads that hold it (observations that are unsure count as less than one).
 */
export interface View {
  /** Holds the arrays of this view, and what is made of it. */
  readonly arena: Arena;
  readonly groups: number;
  /** For each ad its group. */
  readonly groupOf: Int32Array;
  /** The ads of group g are `ads[adStart[g]]` to `ads[adStart[g + 1]]`, by number. */
  readonly adStart: Int32Array;
  readonly ads: Int32Array;
  readonly start: Int32Array;
  readonly item: Int32Array;
  /** Ads of the group with the item, weighed by confidence; those of them that have it in the contact field. */
  readonly held: Float32Array;
  readonly inField: Float32Array;
  /** For each entry of the items the one of the view that it is counted in. */
  readonly countedIn: Int32Array;
  /** The way back: entries of each item in order of groups, and the group of each entry. */
  readonly itemStart: Int32Array;
  readonly itemEntry: Int32Array;
  readonly groupOfEntry: Int32Array;
  /** By item: how many groups hold it. */
  readonly width: Int32Array;
  /** The group of each of these: `itemGroup[i]` is that of `itemEntry[i]`. */
  readonly itemGroup: Int32Array;
}

/**
 * @param roots for each ad the least ad of its group
 * @param arena holds this view and what is made of it; earlier views that it held are overwritten
 */
export function viewOf(items: Items, roots: Int32Array, arena = new Arena()): View {
  arena.reset();
  const { groups, groupOf } = numbered(roots, arena);
  const { start: adStart, entry: ads } = byRow(groupOf, groups, arena);
  const rows = heldByGroup(items, adStart, ads, arena);
  const { start: itemStart, entry: itemEntry } = byRow(rows.item, items.count, arena);
  const groupOfEntry = rowOfEach(rows.start, arena);
  const itemGroup = arena.int32(itemEntry.length);
  for (let i = 0; i < itemEntry.length; i += 1)
    itemGroup[i] = groupOfEntry[itemEntry[i] as number] as number;
  const width = arena.int32(items.count);
  for (let item = 0; item < items.count; item += 1)
    width[item] = (itemStart[item + 1] as number) - (itemStart[item] as number);
  const back = { itemStart, itemEntry, groupOfEntry, itemGroup, width };
  return { arena, groups, groupOf, adStart, ads, ...rows, ...back };
}

function numbered(roots: Int32Array, arena: Arena): Pick<View, 'groups' | 'groupOf'> {
  const groupOf = arena.int32(roots.length);
  let groups = 0;
  for (let ad = 0; ad < roots.length; ad += 1) {
    const root = roots[ad] as number;
    groupOf[ad] = root === ad ? groups++ : (groupOf[root] as number);
  }
  return { groups, groupOf };
}

/** Rows as they are made, one after another. */
class Counting {
  readonly item: Int32Array;
  readonly held: Float32Array;
  readonly inField: Float32Array;
  readonly countedIn: Int32Array;
  size = 0;
  readonly #items: Items;
  /** By item: one more than where it stands in the row at hand; less where it is not in it. */
  readonly #place: Int32Array;

  constructor(items: Items, arena: Arena) {
    const most = items.item.length;
    this.item = arena.int32(most);
    this.held = arena.float32(most);
    this.inField = arena.float32(most);
    this.countedIn = arena.int32(most);
    this.#items = items;
    this.#place = arena.int32(items.count);
  }

  /** One more row: of the ads from place `from` up to `end`. */
  add(ads: Int32Array, from: number, end: number): void {
    const first = this.size;
    for (let i = from; i < end; i += 1) this.#gather(ads[i] as number, first);
    if (sorted(this.item, first, this.size))
      for (let at = first; at < this.size; at += 1) this.#place[this.item[at] as number] = at + 1;
    for (let i = from; i < end; i += 1) this.#count(ads[i] as number);
  }

  /** The items of an ad that are not in the row yet. */
  #gather(ad: number, first: number): void {
    const [place, row] = [this.#place, this.item];
    const { start, item: itemOf } = this.#items;
    for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
      const item = itemOf[e] as number;
      if ((place[item] as number) > first) continue;
      row[this.size] = item;
      this.size += 1;
      place[item] = this.size;
    }
  }

  #count(ad: number): void {
    const [place, held, inField, countedIn] = [
      this.#place,
      this.held,
      this.inField,
      this.countedIn,
    ];
    const { start, item: itemOf, confidence, sourceField } = this.#items;
    for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
      const at = (place[itemOf[e] as number] as number) - 1;
      const weight = confidence[e] as number;
      countedIn[e] = at;
      held[at] = (held[at] as number) + weight;
      if ((sourceField[e] as number) & fieldBit) inField[at] = (inField[at] as number) + weight;
    }
  }
}

function heldByGroup(
  items: Items,
  adStart: Int32Array,
  ads: Int32Array,
  arena: Arena,
): Pick<View, 'start' | 'item' | 'held' | 'inField' | 'countedIn'> {
  const start = arena.int32(adStart.length);
  const rows = new Counting(items, arena);
  for (let group = 0; group + 1 < adStart.length; group += 1) {
    rows.add(ads, adStart[group] as number, adStart[group + 1] as number);
    start[group + 1] = rows.size;
  }
  return {
    start,
    item: rows.item.subarray(0, rows.size),
    held: rows.held.subarray(0, rows.size),
    inField: rows.inField.subarray(0, rows.size),
    countedIn: rows.countedIn,
  };
}

/** Longer stretches are left to the library: it takes longer to call than to sort a few by hand. */
const fewToSort = 24;

/** Puts a stretch in order; that of a single ad nearly always is. @returns whether anything was moved */
function sorted(all: Int32Array, first: number, end: number): boolean {
  let at = first + 1;
  while (at < end && (all[at - 1] as number) < (all[at] as number)) at += 1;
  if (at >= end) return false;
  if (end - first > fewToSort) all.subarray(first, end).sort();
  else
    for (; at < end; at += 1) {
      const one = all[at] as number;
      let to = at;
      for (; to > first && (all[to - 1] as number) > one; to -= 1) all[to] = all[to - 1] as number;
      all[to] = one;
    }
  return true;
}

/** Where the group holds the item, or -1. */
export function entryOf({ start, item }: View, group: number, wanted: number): number {
  let low = start[group] as number;
  let high = start[group + 1] as number;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((item[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && item[low] === wanted ? low : -1;
}

/** Number of ads of a group. */
export const sizeOf = ({ adStart }: Pick<View, 'adStart'>, group: number): number =>
  (adStart[group + 1] as number) - (adStart[group] as number);

/** The ads of a group, by number. */
export const adsOf = ({ ads, adStart }: View, group: number): Int32Array =>
  ads.subarray(adStart[group], adStart[group + 1]);

/** The least ad of a group. */
export const firstOf = ({ ads, adStart }: View, group: number): EngineAd =>
  ads[adStart[group] as number] as EngineAd;

/** That of two groups which has fewer ads; of equal ones the second. */
export const smallerOf = (view: View, a: number, b: number): number =>
  sizeOf(view, a) < sizeOf(view, b) ? a : b;

/** Two groups, the smaller one first. */
export const bySize = (view: View, a: number, b: number): readonly [number, number] =>
  smallerOf(view, a, b) === a ? [a, b] : [b, a];

/** Number of groups that hold an item. */
export const widthOf = ({ width }: View, item: number): number => width[item] as number;
