import type { Ground } from '../ground/ground.ts';
import { rowHolds } from '../ground/rows.ts';
import { groupOf, isContact } from '../ground/tuning.ts';
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

/**
 * Which contacts that stand in the words of a group may have come with the words: in each ad of the group that shows
 * one, it stood under the same words before, in an ad of another group. Whose that one is does not matter: as long as
 * an owner is in pieces, the words may be from any of them.
 */
export class WithWords {
  readonly #view: View;
  readonly #ties: Ties;
  readonly #ground: Ground;
  /** By entry of the view: 1 where it may have come, 2 where not; 0 before somebody asked. */
  readonly #known: Uint8Array;

  constructor(view: View, ties: Ties, ground: Ground) {
    this.#view = view;
    this.#ties = ties;
    this.#ground = ground;
    this.#known = view.arena.uint8(view.tie.length);
  }

  /** Whether all contacts that one group has in common with the other may have come to it so. */
  came(copy: number, source: number): boolean {
    const { start, tie: tieOf } = this.#view;
    for (let e = start[copy] as number; e < (start[copy + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      if (!isContact[this.#ties.kind[tie] as number] || entryOf(this.#view, source, tie) < 0)
        continue;
      if (this.#known[e] === 0) this.#known[e] = this.#cameTo(copy, tie) ? 1 : 2;
      if (this.#known[e] === 2) return false;
    }
    return true;
  }

  #cameTo(group: number, contact: number): boolean {
    const { tieStart, tieAd } = this.#ties;
    for (let i = tieStart[contact] as number; i < (tieStart[contact + 1] as number); i += 1) {
      const ad = tieAd[i] as number;
      if (this.#view.groupOf[ad] === group && !this.#stoodBefore(ad, group, contact)) return false;
    }
    return true;
  }

  /** Whether an ad of another group had the contact under the ad's words before. */
  #stoodBefore(ad: number, group: number, contact: number): boolean {
    const { start, tie: tieOf, kind } = this.#ties;
    const { day } = this.#ground;
    for (let e = start[ad] as number; e < (start[ad + 1] as number); e += 1) {
      const tie = tieOf[e] as number;
      if (groupOf[kind[tie] as number] !== 'wording') continue;
      if (heldEarlier(this.#view, this.#ties, day, [tie, contact], ad, group)) return true;
    }
    return false;
  }
}
