import { resized } from '../../../core/collections/index.ts';

/** More than anything costs. */
export const noCost = 2 ** 31 - 1;

/**
 * Places by whole-number cost, the cheapest first (Dial 1969): a list a cost, in a ring of lists. What comes in
 * costs at least what went out last, and less than `span` more. A place may be in it more than once.
 */
export class Buckets {
  /** The lowest cost in it, or `noCost`. */
  least = noCost;
  readonly #mask: number;
  /** The first entry of each list, plus one. */
  readonly #heads: Int32Array;
  #places = new Int32Array(4096);
  /** The entry after each, plus one. */
  #after = new Int32Array(4096);
  #used = 0;
  #size = 0;

  /** @param span a power of two */
  constructor(span: number) {
    this.#mask = span - 1;
    this.#heads = new Int32Array(span);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#heads.fill(0);
    this.#used = 0;
    this.#size = 0;
    this.least = noCost;
  }

  push(cost: number, place: number): void {
    if (this.#used === this.#places.length) this.#grow();
    const at = this.#used;
    const list = cost & this.#mask;
    this.#used = at + 1;
    this.#size += 1;
    this.#places[at] = place;
    this.#after[at] = this.#heads[list] as number;
    this.#heads[list] = at + 1;
    if (cost < this.least) this.least = cost;
  }

  /** Takes a place of the lowest cost out; not to be called when none is in it. */
  pop(): number {
    const list = this.least & this.#mask;
    const at = (this.#heads[list] as number) - 1;
    this.#heads[list] = this.#after[at] as number;
    this.#size -= 1;
    if (this.#heads[list] === 0) this.#findLeast();
    return this.#places[at] as number;
  }

  #findLeast(): void {
    if (this.#size === 0) {
      this.least = noCost;
      return;
    }
    let cost = this.least + 1;
    while (this.#heads[cost & this.#mask] === 0) cost += 1;
    this.least = cost;
  }

  #grow(): void {
    const room = this.#places.length * 2;
    this.#places = resized(this.#places, room);
    this.#after = resized(this.#after, room);
  }
}
