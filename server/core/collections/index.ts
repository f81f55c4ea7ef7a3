/** Typed arrays and what is made of them, lists and counts by key: knows nothing of what is in them. */

/** Where arrays come from. All are zero. */
export interface Memory {
  int32(length: number): Int32Array;
  uint8(length: number): Uint8Array;
  float32(length: number): Float32Array;
  float64(length: number): Float64Array;
}

/** Bytes at the least that are asked of the system at once. */
const leastChunk = 1 << 16;
/** Every kind of array may begin here. */
const alignment = 8;

/**
 * Memory that is held once and used again: a round over a million ads asks for half a gigabyte, and the collector
 * walks through all there is for every hundred megabytes that are asked for anew.
 */
export class Arena implements Memory {
  readonly #chunks: ArrayBuffer[] = [];
  /** The chunk at hand, and how much of it is given away. */
  #chunk = 0;
  #used = 0;

  /** All that was given away is given away again from here on: nobody may still hold it. */
  reset(): void {
    this.#chunk = 0;
    this.#used = 0;
  }

  int32(length: number): Int32Array {
    const [buffer, at] = this.#take(length * Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(buffer, at, length).fill(0);
  }

  uint8(length: number): Uint8Array {
    const [buffer, at] = this.#take(length);
    return new Uint8Array(buffer, at, length).fill(0);
  }

  float32(length: number): Float32Array {
    const [buffer, at] = this.#take(length * Float32Array.BYTES_PER_ELEMENT);
    return new Float32Array(buffer, at, length).fill(0);
  }

  float64(length: number): Float64Array {
    const [buffer, at] = this.#take(length * Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(buffer, at, length).fill(0);
  }

  #take(bytes: number): readonly [ArrayBuffer, number] {
    const chunk = this.#chunkFor(bytes);
    const at = this.#used;
    this.#used += Math.ceil(bytes / alignment) * alignment;
    return [chunk, at];
  }

  /** The first chunk from the one at hand on that has room for so much; a new one is as large as all before it. */
  #chunkFor(bytes: number): ArrayBuffer {
    for (; this.#chunk < this.#chunks.length; this.#chunk += 1) {
      const chunk = this.#chunks[this.#chunk] as ArrayBuffer;
      if (this.#used + bytes <= chunk.byteLength) return chunk;
      this.#used = 0;
    }
    const held = this.#chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const size = Math.ceil(Math.max(leastChunk, held, bytes) / alignment) * alignment;
    const chunk = new ArrayBuffer(size);
    this.#chunks.push(chunk);
    return chunk;
  }
}

/** Memory of its own for every array. */
export const heap: Memory = {
  int32: (length) => new Int32Array(length),
  uint8: (length) => new Uint8Array(length),
  float32: (length) => new Float32Array(length),
  float64: (length) => new Float64Array(length),
};

/** The same numbers in an array of another length. */
export function resized<A extends Int32Array | Uint32Array | Float64Array | Uint8Array>(
  values: A,
  length: number,
): A {
  const other = new (values.constructor as new (length: number) => A)(length);
  other.set(values.subarray(0, length));
  return other;
}

/** A sparse matrix by rows: the entries of row r are at `start[r]` to `start[r + 1]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly column: Int32Array;
}

/**
 * Groups entries by row, in the order in which they come.
 * @param rowOf the row of each entry; below 0: left out
 * @returns where rows begin, and the entries in order of rows
 */
export function byRow(
  rowOf: ArrayLike<number>,
  rows: number,
  memory: Memory = heap,
): { start: Int32Array; entry: Int32Array } {
  const start = memory.int32(rows + 1);
  for (let i = 0; i < rowOf.length; i += 1) {
    const row = rowOf[i] as number;
    if (row >= 0) start[row] = (start[row] as number) + 1;
  }
  let size = 0;
  for (let row = 0; row <= rows; row += 1) {
    size += start[row] as number;
    start[row] = size;
  }
  const entry = memory.int32(size);
  // From the last on: each row's start goes from its end to where it begins.
  for (let i = rowOf.length - 1; i >= 0; i -= 1) {
    const row = rowOf[i] as number;
    if (row < 0) continue;
    const at = (start[row] as number) - 1;
    start[row] = at;
    entry[at] = i;
  }
  return { start, entry };
}

/** Links without direction, as rows by node: each stands at both of its ends. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** The position of each link among those that were given. */
  readonly link: Int32Array;
}

/**
 * @param ends of one link after another: its two nodes
 * @returns the links of each node in the order in which they come
 */
export function neighboursOf(ends: Int32Array, nodes: number): Neighbours {
  const { start, entry } = byRow(ends, nodes);
  return {
    start,
    neighbour: entry.map((end) => ends[end ^ 1] as number),
    link: entry.map((end) => end >> 1),
  };
}

/** Whether a row of a sparse matrix has an entry in a column. */
export function rowHolds(
  start: Int32Array,
  column: Int32Array,
  row: number,
  wanted: number,
): boolean {
  for (let e = start[row] as number; e < (start[row + 1] as number); e += 1)
    if (column[e] === wanted) return true;
  return false;
}

/** Which row each entry lies in. */
export function rowOfEach(start: Int32Array, memory: Memory = heap): Int32Array {
  const rowOf = memory.int32(start[start.length - 1] as number);
  for (let row = 0; row + 1 < start.length; row += 1)
    for (let at = start[row] as number; at < (start[row + 1] as number); at += 1) rowOf[at] = row;
  return rowOf;
}

/** The root of a member, in a forest in which each knows its parent and a root itself (Tarjan and van Leeuwen 1984). */
export function rootOf(parent: Int32Array, member: number): number {
  let at = member;
  let up = parent[at] as number;
  while (up !== at) {
    const next = parent[up] as number;
    // Each step halves the way for those who come after.
    parent[at] = next;
    at = next;
    up = parent[at] as number;
  }
  return at;
}

/** Puts two trees of a forest together under the lesser of their roots. @returns whether they were two before */
export function unite(parent: Int32Array, a: number, b: number): boolean {
  const left = rootOf(parent, a);
  const right = rootOf(parent, b);
  if (left === right) return false;
  if (left < right) parent[right] = left;
  else parent[left] = right;
  return true;
}

/** Disjoint sets over 0..n-1; the root of a set is its least member, whatever the order of unions. */
export class Sets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let i = 0; i < size; i += 1) this.#parent[i] = i;
  }

  find(member: number): number {
    return rootOf(this.#parent, member);
  }

  /** @returns whether they were two sets before */
  merge(a: number, b: number): boolean {
    return unite(this.#parent, a, b);
  }

  /** The root of every member. */
  roots(): Int32Array {
    return this.#parent.map((_, i) => this.find(i));
  }
}

/** Lists by key; of a key that has none, an empty one. */
export class Lists<K, T> {
  readonly #lists = new Map<K, T[]>();

  add(key: K, item: T): void {
    const list = this.#lists.get(key);
    if (list) list.push(item);
    else this.#lists.set(key, [item]);
  }

  /** How many keys have any. */
  get size(): number {
    return this.#lists.size;
  }

  of(key: K): readonly T[] {
    return this.#lists.get(key) ?? [];
  }

  [Symbol.iterator](): Iterator<[K, T[]]> {
    return this.#lists[Symbol.iterator]();
  }
}

/** Counts one more of a key, or so many more. @returns how many these are by now */
export function tally<K>(counts: Map<K, number>, key: K, more = 1): number {
  const now = (counts.get(key) ?? 0) + more;
  counts.set(key, now);
  return now;
}
