import { Sets } from '../../../../core/collections/index.ts';
import type { EngineAd } from '../ground/ground.ts';
import type { Apart, Step } from './pairings.ts';

/**
 * The groups of ads as they grow; refuses what a person judged to be apart. Those who are to be together in the end are
 * one from the start in this: what is apart from one of them is apart from all.
 */
export class Groups {
  readonly #sets: Sets;
  /** The groups, and what is to be together. */
  readonly #bound: Sets;
  readonly #judged: readonly Apart[];
  /** By root: its ads. */
  readonly #sizes: Int32Array;
  /** By root of what is bound: the sides of judgements that it holds, 2 j for side a of the j-th and 2 j + 1 for side b. */
  readonly #sides = new Map<number, Set<number>>();

  constructor(ads: number, apart: readonly Apart[], together: readonly Step[] = []) {
    this.#sets = new Sets(ads);
    this.#bound = together.length > 0 ? new Sets(ads) : this.#sets;
    for (const { ads: all } of together)
      for (const ad of all) this.#bound.merge(all[0] as number, ad);
    this.#judged = apart;
    this.#sizes = new Int32Array(ads).fill(1);
    for (const [j, { a, b }] of apart.entries()) {
      for (const ad of a) this.#mark(ad, 2 * j);
      for (const ad of b) this.#mark(ad, 2 * j + 1);
    }
  }

  #mark(ad: number, side: number): void {
    const root = this.#bound.find(ad);
    const sides = this.#sides.get(root) ?? new Set();
    this.#sides.set(root, sides.add(side));
  }

  find(ad: number): EngineAd {
    return this.#sets.find(ad) as EngineAd;
  }

  /** How many ads are in the group of an ad by now. */
  sizeOf(ad: number): number {
    return this.#sizes[this.find(ad)] as number;
  }

  roots(): Int32Array {
    return this.#sets.roots();
  }

  /** Whether a judgement keeps the two ads' groups apart. */
  apart(a: number, b: number): boolean {
    return this.keptApartBy(a, b) !== undefined;
  }

  /** A judgement that keeps the two ads' groups apart. */
  keptApartBy(a: number, b: number): Apart | undefined {
    if (this.#sides.size === 0) return undefined;
    const left = this.#sides.get(this.#bound.find(a));
    const right = this.#sides.get(this.#bound.find(b));
    if (!left || !right) return undefined;
    for (const side of left) if (right.has(side ^ 1)) return this.#judged[side >> 1];
    return undefined;
  }

  /** @returns whether the two were merged now: not where they are one already, or judged apart */
  merge(a: number, b: number): boolean {
    if (this.apart(a, b)) return false;
    const roots = [this.#bound.find(a), this.#bound.find(b)];
    const size = this.sizeOf(a) + this.sizeOf(b);
    if (!this.#sets.merge(a, b)) return false;
    this.#sizes[this.find(a)] = size;
    if (this.#bound !== this.#sets) this.#bound.merge(a, b);
    const sides = roots.flatMap((root) => [...(this.#sides.get(root) ?? [])]);
    if (sides.length > 0) this.#sides.set(this.#bound.find(a), new Set(sides));
    return true;
  }
}
