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
}

/** @param roots for each ad the least ad of its group */
export function viewOf(ties: Ties, roots: Int32Array): View {
  const groupOf = numbered(roots);
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const { start: adStart, entry: ads } = byRow(groupOf, groups);
  const byTie = heldByTie(ties, groupOf, groups);
  // From order of ties to order of groups; inside a group the order of ties stays.
  const { start, entry } = byRow(byTie.group, groups);
  const tie = entry.map((i) => byTie.tie[i] as number);
  const held = new Float32Array(entry.length);
  const inField = new Float32Array(entry.length);
  for (let i = 0; i < entry.length; i += 1) {
    held[i] = byTie.held[entry[i] as number] as number;
    inField[i] = byTie.inField[entry[i] as number] as number;
  }
  const { start: tieStart, entry: tieEntry } = byRow(tie, ties.count);
  const groupOfEntry = rowOfEach(start);
  return {
    ...{ groups, groupOf, adStart, ads, start, tie, held, inField },
    ...{ tieStart, tieEntry, groupOfEntry },
  };
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

function heldByTie(ties: Ties, groupOf: Int32Array, groups: number) {
  const most = ties.tie.length;
  const columns = {
    group: new Int32Array(most),
    tie: new Int32Array(most),
    held: new Float32Array(most),
    inField: new Float32Array(most),
  };
  /** Where a group stands among those of the tie at hand, if not before them. */
  const place = new Int32Array(groups).fill(-1);
  let size = 0;
  for (let tie = 0; tie < ties.count; tie += 1) {
    const first = size;
    for (let i = ties.tieStart[tie] as number; i < (ties.tieStart[tie + 1] as number); i += 1) {
      const e = ties.tieEntry[i] as number;
      const group = groupOf[ties.adOf[e] as number] as number;
      let at = place[group] as number;
      if (at < first) {
        at = size++;
        place[group] = at;
        columns.group[at] = group;
        columns.tie[at] = tie;
      }
      const weight = ties.confidence[e] as number;
      columns.held[at] = (columns.held[at] as number) + weight;
      if ((ties.seat[e] as number) & fieldBit)
        columns.inField[at] = (columns.inField[at] as number) + weight;
    }
  }
  return { ...columns, group: columns.group.subarray(0, size) };
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
