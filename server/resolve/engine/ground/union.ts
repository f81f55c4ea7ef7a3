/** Disjoint sets over 0..n-1; the root of a set is its least member, whatever the order of unions. */
export class Sets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let i = 0; i < size; i += 1) this.#parent[i] = i;
  }

  find(member: number): number {
    const parent = this.#parent;
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

  /** @returns whether they were two sets before */
  join(a: number, b: number): boolean {
    const left = this.find(a);
    const right = this.find(b);
    if (left === right) return false;
    if (left < right) this.#parent[right] = left;
    else this.#parent[left] = right;
    return true;
  }

  /** The root of every member. */
  roots(): Int32Array {
    return this.#parent.map((_, i) => this.find(i));
  }
}
