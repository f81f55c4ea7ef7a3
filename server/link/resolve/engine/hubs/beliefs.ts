import { Lists } from '../../../../core/collections/index.ts';
import type { Ground } from '../ground/ground.ts';
import type { View } from '../groups/group-view.ts';
import type { Items } from '../items/items.ts';
import type { Believed, Settled } from '../types.ts';
import type { Belief } from './hub-test.ts';

/** What one round believed of the items that several groups held: packed, since there are millions. */
interface Round {
  /** In order. */
  readonly item: Int32Array;
  readonly probability: Float64Array;
  /** Four by item: groups, testable, linked, unsupported. */
  readonly counts: Int32Array;
}

const perItem = 4;

/**
 * What each round believes of each item. It is noted, so that some of the ads can be resolved again as all of them were;
 * or it is taken from such notes, where other ads hold an item too.
 */
export class Beliefs {
  readonly #ground: Ground;
  readonly #isPaged: Uint8Array;
  /** Items of an identifier beside the first: its later eras. */
  readonly #later = new Lists<number, number>();
  readonly #rounds: Round[] = [];
  readonly #settled: ReadonlyMap<number, readonly Believed[]> | undefined;
  #round = -1;

  constructor(ground: Ground, { count, identifier, isPaged }: Items, settled?: Settled) {
    this.#ground = ground;
    this.#isPaged = isPaged;
    for (let item = ground.identifiers; item < count; item += 1)
      this.#later.add(identifier[item] as number, item);
    this.#settled =
      settled &&
      new Map(
        settled.believed.flatMap(({ identifier: theirs, era, rounds }) => {
          const item = this.#itemsOf(theirs)[era];
          return item === undefined || isPaged[item] ? [] : [[item, rounds] as const];
        }),
      );
  }

  /** Another round: as many groups hold an item as did then. */
  begin({ width }: View): void {
    this.#round += 1;
    for (const item of this.#settled?.keys() ?? []) {
      const { groups } = this.of(item) ?? {};
      if (groups !== undefined) width[item] = groups;
    }
  }

  /** What is taken for known of an item in this round. */
  of(item: number): Believed | undefined {
    return this.#settled?.get(item)?.findLast(({ from }) => from <= this.#round);
  }

  /** Takes over what is known of an item. */
  settle(belief: Belief, item: number): void {
    const known = this.of(item);
    if (!known) return;
    belief.probability[item] = known.probability;
    belief.vetoed[item] = known.probability === 0 ? 1 : 0;
    belief.testable[item] = known.testable;
    belief.linked[item] = known.linked;
    belief.bare[item] = known.unsupported;
  }

  /** Notes what the round came to. */
  note({ width }: View, { probability, testable, linked, bare }: Belief): void {
    if (this.#settled) return;
    let size = 0;
    for (let item = 0; item < width.length; item += 1) if ((width[item] as number) > 1) size += 1;
    const round = {
      item: new Int32Array(size),
      probability: new Float64Array(size),
      counts: new Int32Array(size * perItem),
    };
    let at = 0;
    for (let item = 0; item < width.length; item += 1) {
      if ((width[item] as number) < 2) continue;
      round.item[at] = item;
      round.probability[at] = probability[item] as number;
      round.counts.set(
        [width[item], testable[item], linked[item], bare[item]] as number[],
        at * perItem,
      );
      at += 1;
    }
    this.#rounds.push(round);
  }

  /** What was noted of an identifier, by era. @param theirs the caller's number */
  believedOf(theirs: number): { readonly era: number; readonly rounds: Believed[] }[] {
    return this.#itemsOf(theirs).flatMap((item, era) => {
      const rounds = this.#isPaged[item] ? [] : this.#roundsOf(item);
      return rounds.length > 0 ? [{ era, rounds }] : [];
    });
  }

  #itemsOf(theirs: number): number[] {
    const ours = this.#ground.ourIdentifier[theirs] as number;
    return [ours, ...this.#later.of(ours)];
  }

  /** A round that believed the same as the one before is left out. */
  #roundsOf(item: number): Believed[] {
    const found: Believed[] = [];
    for (const [from, round] of this.#rounds.entries()) {
      const at = placeOf(round.item, item);
      if (at < 0) continue;
      const [groups = 0, testable = 0, linked = 0, unsupported = 0] = round.counts.subarray(
        at * perItem,
      );
      const probability = round.probability[at] as number;
      const last = found.at(-1);
      const isSame =
        last?.probability === probability &&
        last.groups === groups &&
        last.testable === testable &&
        last.linked === linked &&
        last.unsupported === unsupported;
      if (!isSame) found.push({ from, probability, groups, testable, linked, unsupported });
    }
    return found;
  }
}

/** Where a number stands among numbers in order; -1: nowhere. */
function placeOf(all: Int32Array, wanted: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return all[low] === wanted ? low : -1;
}
