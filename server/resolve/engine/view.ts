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

function heldByGroup(
  ties: Ties,
  adStart: Int32Array,
  ads: Int32Array,
): Pick<View, 'start' | 'tie' | 'held' | 'inField'> {
  const groups = adStart.length - 1;
  const most = ties.tie.length;
  const start = new Int32Array(groups + 1);
  const rows = {
    tie: new Int32Array(most),
    held: new Float32Array(most),
    inField: new Float32Array(most),
  };
  /** Where a tie stands in the row at hand, if not before it. */
  const place = new Int32Array(ties.count).fill(-1);
  let size = 0;
  for (let group = 0; group < groups; group += 1) {
    const first = size;
    for (let i = adStart[group] as number; i < (adStart[group + 1] as number); i += 1) {
      const ad = ads[i] as number;
      for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
        const tie = ties.tie[e] as number;
        let at = place[tie] as number;
        if (at < first) {
          at = size++;
          place[tie] = at;
          rows.tie[at] = tie;
        }
        const weight = ties.confidence[e] as number;
        rows.held[at] = (rows.held[at] as number) + weight;
        if ((ties.seat[e] as number) & fieldBit)
          rows.inField[at] = (rows.inField[at] as number) + weight;
      }
    }
    sortRow(rows, first, size);
    start[group + 1] = size;
  }
  return {
    start,
    tie: rows.tie.slice(0, size),
    held: rows.held.slice(0, size),
    inField: rows.inField.slice(0, size),
  };
}

/** Puts a row in order of ties; that of a single ad nearly always is. */
function sortRow(
  { tie, held, inField }: Pick<View, 'tie' | 'held' | 'inField'>,
  first: number,
  end: number,
): void {
  let at = first + 1;
  while (at < end && (tie[at - 1] as number) < (tie[at] as number)) at += 1;
  if (at >= end) return;
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

/** Number of groups that hold a tie. */
export const widthOf = ({ tieStart }: View, tie: number): number =>
  (tieStart[tie + 1] as number) - (tieStart[tie] as number);
