import { byRow, rowOfEach } from './rows.ts';
import type { Ties } from './ties.ts';
import { fieldBit } from './tuning.ts';

/**
 * Groups of ads as one round sees them, numbered by their least ad. Rows by group: the ties it holds in
 * order, each once, with the number of its ads that hold it (readings that are unsure count as less than one).
 */
export interface View {
  readonly groups: number;
  /** For each ad its group. */
  readonly groupOf: Int32Array;
  /** The ads of group g are `ads[adStart[g]]` to `ads[adStart[g + 1]]`, by number. */
  readonly adStart: Int32Array;
  readonly ads: Int32Array;
  readonly start: Int32Array;
  readonly tie: Int32Array;
  /** Ads of the group with the tie, weighed by confidence; those of them that have it in the contact field. */
  readonly held: Float32Array;
  readonly inField: Float32Array;
  /** For each entry of the ties the one of the view that it is counted in. */
  readonly countedIn: Int32Array;
  /** The way back: entries of each tie in order of groups, and the group of each entry. */
  readonly tieStart: Int32Array;
  readonly tieEntry: Int32Array;
  readonly groupOfEntry: Int32Array;
  /** The group of each of these: `tieGroup[i]` is that of `tieEntry[i]`. */
  readonly tieGroup: Int32Array;
}

/** @param roots for each ad the least ad of its group */
export function viewOf(ties: Ties, roots: Int32Array): View {
  const groupOf = numbered(roots);
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const { start: adStart, entry: ads } = byRow(groupOf, groups);
  const rows = heldByGroup(ties, adStart, ads);
  const { start: tieStart, entry: tieEntry } = byRow(rows.tie, ties.count);
  const groupOfEntry = rowOfEach(rows.start);
  const tieGroup = tieEntry.map((entry) => groupOfEntry[entry] as number);
  return { groups, groupOf, adStart, ads, ...rows, tieStart, tieEntry, groupOfEntry, tieGroup };
}

function numbered(roots: Int32Array): Int32Array {
  const number = new Int32Array(roots.length);
  let groups = 0;
  for (let ad = 0; ad < roots.length; ad += 1) {
    const root = roots[ad] as number;
    number[ad] = root === ad ? groups++ : (number[root] as number);
  }
  return number;
}

/** Rows as they are made, one after another. */
class Counting {
  readonly tie: Int32Array;
  readonly held: Float32Array;
  readonly inField: Float32Array;
  readonly countedIn: Int32Array;
  size = 0;
  readonly #ties: Ties;
  /** Where a tie stands in the row at hand, if not before it. */
  readonly #place: Int32Array;

  constructor(ties: Ties) {
    const most = ties.tie.length;
    this.tie = new Int32Array(most);
    this.held = new Float32Array(most);
    this.inField = new Float32Array(most);
    this.countedIn = new Int32Array(most);
    this.#ties = ties;
    this.#place = new Int32Array(ties.count).fill(-1);
  }

  /** One more row: of the ads from place `from` up to `end`. */
  add(ads: Int32Array, from: number, end: number): void {
    const first = this.size;
    for (let i = from; i < end; i += 1) this.#count(ads[i] as number, first);
    if (!sortRow(this, first, this.size)) return;
    const place = this.#place;
    for (let at = first; at < this.size; at += 1) place[this.tie[at] as number] = at;
    const { start, tie } = this.#ties;
    for (let i = from; i < end; i += 1) {
      const ad = ads[i] as number;
      for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1)
        this.countedIn[e] = place[tie[e] as number] as number;
    }
  }

  #count(ad: number, first: number): void {
    const { start, tie: tieOf, confidence, seat } = this.#ties;
    for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      let at = this.#place[tie] as number;
      if (at < first) {
        at = this.size++;
        this.#place[tie] = at;
        this.tie[at] = tie;
      }
      this.countedIn[e] = at;
      const weight = confidence[e] as number;
      this.held[at] = (this.held[at] as number) + weight;
      if ((seat[e] as number) & fieldBit) this.inField[at] = (this.inField[at] as number) + weight;
    }
  }
}

function heldByGroup(
  ties: Ties,
  adStart: Int32Array,
  ads: Int32Array,
): Pick<View, 'start' | 'tie' | 'held' | 'inField' | 'countedIn'> {
  const start = new Int32Array(adStart.length);
  const rows = new Counting(ties);
  for (let group = 0; group + 1 < adStart.length; group += 1) {
    rows.add(ads, adStart[group] as number, adStart[group + 1] as number);
    start[group + 1] = rows.size;
  }
  return {
    start,
    tie: rows.tie.slice(0, rows.size),
    held: rows.held.slice(0, rows.size),
    inField: rows.inField.slice(0, rows.size),
    countedIn: rows.countedIn,
  };
}

/** Puts a row in order of ties; that of a single ad nearly always is. @returns whether anything was moved */
function sortRow(
  { tie, held, inField }: Pick<View, 'tie' | 'held' | 'inField'>,
  first: number,
  end: number,
): boolean {
  let at = first + 1;
  while (at < end && (tie[at - 1] as number) < (tie[at] as number)) at += 1;
  if (at >= end) return false;
  // The place in the row goes along in the lower digits: a comparing sort takes several times as long.
  const width = end - first;
  const keys = Float64Array.from(
    { length: width },
    (_, i) => (tie[first + i] as number) * width + i,
  );
  const [heldBefore, inFieldBefore] = [held.slice(first, end), inField.slice(first, end)];
  for (const [i, key] of keys.sort().entries()) {
    tie[first + i] = Math.floor(key / width);
    held[first + i] = heldBefore[key % width] as number;
    inField[first + i] = inFieldBefore[key % width] as number;
  }
  return true;
}

/** Where the group holds the tie, or -1. */
export function entryOf({ start, tie }: View, group: number, wanted: number): number {
  let low = start[group] as number;
  let high = start[group + 1] as number;
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tie[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && tie[low] === wanted ? low : -1;
}

/** Number of ads of a group. */
export const sizeOf = ({ adStart }: View, group: number): number =>
  (adStart[group + 1] as number) - (adStart[group] as number);

/** The ads of a group, by number. */
export const adsOf = ({ ads, adStart }: View, group: number): Int32Array =>
  ads.subarray(adStart[group], adStart[group + 1]);

/** The least ad of a group. */
export const firstOf = ({ ads, adStart }: View, group: number): number =>
  ads[adStart[group] as number] as number;

/** Two groups, the one with fewer ads first; of equal ones the second. */
export const bySize = (view: View, a: number, b: number): readonly [number, number] =>
  sizeOf(view, a) < sizeOf(view, b) ? [a, b] : [b, a];

/** Number of groups that hold a tie. */
export const widthOf = ({ tieStart }: View, tie: number): number =>
  (tieStart[tie + 1] as number) - (tieStart[tie] as number);
