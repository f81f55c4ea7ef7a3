import { resized } from '../../../core/collections/index.ts';
import { noCost } from './buckets.ts';

const fewest = 1 << 13;
/** A search that reached more gives its room back: to clear it would cost more than a usual search. */
const mostKept = 1 << 16;

/** From which end a node was reached. */
export type Side = 0 | 1;

/**
 * The nodes that a search from both ends has reached, in the order in which it did: each has a place, and at it
 * the lowest cost from either end and the place before it. Found by open addressing in arrays that hold these nodes
 * alone: some hundred kilobytes, where arrays of all nodes of a large graph have many megabytes.
 */
export class Reached {
  /** The place of a node, plus one. */
  #slots = new Int32Array(2 * fewest);
  #shift = 32 - Math.log2(2 * fewest);
  size = 0;
  nodes: Int32Array = new Int32Array(fewest);
  costs: readonly [Int32Array, Int32Array] = [new Int32Array(fewest), new Int32Array(fewest)];
  before: readonly [Int32Array, Int32Array] = [new Int32Array(fewest), new Int32Array(fewest)];

  /** Forgets everything. */
  clear(): void {
    this.size = 0;
    if (this.nodes.length > mostKept) this.#resize(fewest);
    else this.#slots.fill(0);
  }

  /** Where a node is; it is taken in when it is new, reached from neither end. */
  placeOf(node: number): number {
    let slot = this.#slotOf(node);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known - 1;
    const place = this.size;
    if (place === this.nodes.length) {
      this.#resize(2 * place);
      slot = this.#slotOf(node);
    }
    this.#slots[slot] = place + 1;
    this.size = place + 1;
    this.nodes[place] = node;
    this.costs[0][place] = noCost;
    this.costs[1][place] = noCost;
    return place;
  }

  /** Where a node's place stands, or would. */
  #slotOf(node: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    // Multiplicative hashing (Knuth 6.4): numbers in a row come far apart.
    let slot = Math.imul(node, -1_640_531_527) >>> this.#shift;
    for (;;) {
      const known = slots[slot] as number;
      if (known === 0 || this.nodes[known - 1] === node) return slot;
      slot = (slot + 1) & last;
    }
  }

  #resize(room: number): void {
    const withRoom = (values: Int32Array) => resized(values.subarray(0, this.size), room);
    this.nodes = withRoom(this.nodes);
    this.costs = [withRoom(this.costs[0]), withRoom(this.costs[1])];
    this.before = [withRoom(this.before[0]), withRoom(this.before[1])];
    this.#slots = new Int32Array(2 * room);
    this.#shift = 32 - Math.log2(2 * room);
    for (let place = 0; place < this.size; place += 1)
      this.#slots[this.#slotOf(this.nodes[place] as number)] = place + 1;
  }
}
