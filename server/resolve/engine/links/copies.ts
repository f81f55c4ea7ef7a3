import type { Ground } from '../ground/ground.ts';
import { rowHolds } from '../ground/rows.ts';
import { isContact } from '../ground/tuning.ts';
import { entryOf, type View } from '../groups/view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import type { Ties } from '../ties/ties.ts';

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
 * of a single earlier ad outside it, which holds all that is shared. A thief's ads always could; of one owner's
 * ads, made from one stock in any order, some could not. Whose the earlier ad is does not matter: as long as an owner
 * is in pieces, it may be in any of them.
 */
export function isCopiedFrom(
  scene: { readonly view: View; readonly belief: Belief },
  ties: Ties,
  { day }: Ground,
  copy: number,
  other: number,
): boolean {
  const { view, belief } = scene;
  for (let i = view.adStart[copy] as number; i < (view.adStart[copy + 1] as number); i += 1) {
    const ad = view.ads[i] as number;
    const shared = sharedContent(view, ties, belief, ad, other);
    if (shared.length > 0 && !heldEarlier(view, ties, day, shared, ad, copy)) return false;
  }
  return true;
}

/** Whether one of two shows nothing but what the other, or somebody else, had first. */
export const isEitherCopied = (
  scene: { readonly view: View; readonly belief: Belief },
  ties: Ties,
  ground: Ground,
  a: number,
  b: number,
): boolean => isCopiedFrom(scene, ties, ground, a, b) || isCopiedFrom(scene, ties, ground, b, a);

function sharedContent(
  view: View,
  ties: Ties,
  { probability }: Belief,
  ad: number,
  other: number,
): number[] {
  const shared: number[] = [];
  for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
    const tie = ties.tie[e] as number;
    if (isContact[ties.kind[tie] as number]) continue;
    if ((probability[tie] as number) < leastProbability) continue;
    if (entryOf(view, other, tie) >= 0) shared.push(tie);
  }
  return shared;
}

/** Whether an ad of another group held all of these before; looked for where the fewest do. */
function heldEarlier(
  view: View,
  ties: Ties,
  day: Float64Array,
  held: readonly number[],
  ad: number,
  group: number,
): boolean {
  const narrow = narrowestOf(ties, held);
  for (let i = ties.tieStart[narrow] as number; i < (ties.tieStart[narrow + 1] as number); i += 1) {
    const other = ties.tieAd[i] as number;
    if (view.groupOf[other] === group) continue;
    // An unknown day may be an earlier one.
    if ((day[other] as number) > (day[ad] as number)) continue;
    if (holdsAll(ties, other, held)) return true;
  }
  return false;
}

/** The one of these that the fewest ads hold; of equal ones the first. */
function narrowestOf({ tieStart }: Ties, held: readonly number[]): number {
  let [narrow, fewest] = [-1, Number.POSITIVE_INFINITY];
  for (const tie of held) {
    const ads = (tieStart[tie + 1] as number) - (tieStart[tie] as number);
    if (ads < fewest) [narrow, fewest] = [tie, ads];
  }
  return narrow;
}

function holdsAll({ start, tie: tieOf }: Ties, ad: number, held: readonly number[]): boolean {
  for (const tie of held) if (!rowHolds(start, tieOf, ad, tie)) return false;
  return true;
}
