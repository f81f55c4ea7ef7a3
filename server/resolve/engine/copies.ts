import type { Ground } from './ground.ts';
import type { Belief } from './hub-test.ts';
import { rowHolds } from './rows.ts';
import type { Ties } from './ties.ts';
import { groupOf, isContact } from './tuning.ts';
import { entryOf, type View } from './view.ts';

/** What so few believe in counts for nothing in the comparison: a stock picture beside stolen ones. */
const leastProbability = 0.1;

/** Whether the smaller group shows a sound contact that the larger never shows: it can speak for itself. */
export function hasOwnContact(
  view: View,
  ties: Ties,
  { probability }: Belief,
  small: number,
  large: number,
): boolean {
  for (let e = view.start[small] as number; e < (view.start[small + 1] as number); e += 1) {
    const tie = view.tie[e] as number;
    if (!isContact[ties.kind[tie] as number] || (probability[tie] as number) < 0.5) continue;
    if (entryOf(view, large, tie) < 0) return true;
  }
  return false;
}

/**
 * Who had it first: whether every ad of one group that shares pictures or words with the other could be a copy
 * of a single earlier ad of the other, which holds all that is shared. A thief's ads always could; of one owner's
 * ads, made from one stock in any order, some could not.
 */
export function isCopiedFrom(
  scene: { readonly view: View; readonly belief: Belief },
  ties: Ties,
  { day }: Ground,
  copy: number,
  source: number,
): boolean {
  const { view, belief } = scene;
  for (let i = view.adStart[copy] as number; i < (view.adStart[copy + 1] as number); i += 1) {
    const ad = view.ads[i] as number;
    const shared = sharedContent(view, ties, belief, ad, source);
    if (shared.length > 0 && !heldEarlier(view, ties, day, shared, ad, source)) return false;
  }
  return true;
}

function sharedContent(
  view: View,
  ties: Ties,
  { probability }: Belief,
  ad: number,
  source: number,
): number[] {
  const shared: number[] = [];
  for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
    const tie = ties.tie[e] as number;
    if (isContact[ties.kind[tie] as number]) continue;
    if ((probability[tie] as number) < leastProbability) continue;
    if (entryOf(view, source, tie) >= 0) shared.push(tie);
  }
  return shared;
}

function heldEarlier(
  view: View,
  ties: Ties,
  day: Float64Array,
  shared: readonly number[],
  ad: number,
  source: number,
): boolean {
  const width = (tie: number) =>
    (ties.tieStart[tie + 1] as number) - (ties.tieStart[tie] as number);
  const narrow = shared.reduce((least, tie) => (width(tie) < width(least) ? tie : least));
  for (let i = ties.tieStart[narrow] as number; i < (ties.tieStart[narrow + 1] as number); i += 1) {
    const other = ties.tieAd[i] as number;
    if (view.groupOf[other] !== source) continue;
    // An unknown day may be an earlier one.
    if ((day[other] as number) > (day[ad] as number)) continue;
    if (shared.every((tie) => rowHolds(ties.start, ties.tie, other, tie))) return true;
  }
  return false;
}

/**
 * Whether contacts that stand in the words of one group may have come with the words: each of the other's contacts that
 * an ad of it shows stood under the same words before, in an ad that is not its own. Whose that one is does not matter:
 * as long as the other is in pieces, the words may be from any of them.
 */
export function cameWithWords(
  scene: { readonly view: View },
  ties: Ties,
  ground: Ground,
  copy: number,
  source: number,
): boolean {
  const { view } = scene;
  for (let i = view.adStart[copy] as number; i < (view.adStart[copy + 1] as number); i += 1) {
    const ad = view.ads[i] as number;
    for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
      const tie = ties.tie[e] as number;
      if (!isContact[ties.kind[tie] as number] || entryOf(view, source, tie) < 0) continue;
      if (!wordedEarlier(view, ties, ground, ad, tie)) return false;
    }
  }
  return true;
}

/** Whether a contact of an ad stood under its words before, in an ad of another group. */
function wordedEarlier(
  view: View,
  ties: Ties,
  { day }: Ground,
  ad: number,
  contact: number,
): boolean {
  const group = view.groupOf[ad] as number;
  for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
    const tie = ties.tie[e] as number;
    if (groupOf[ties.kind[tie] as number] !== 'wording') continue;
    for (let i = ties.tieStart[tie] as number; i < (ties.tieStart[tie + 1] as number); i += 1) {
      const other = ties.tieAd[i] as number;
      // An unknown day may be an earlier one.
      if (view.groupOf[other] === group || (day[other] as number) > (day[ad] as number)) continue;
      if (rowHolds(ties.start, ties.tie, other, contact)) return true;
    }
  }
  return false;
}
