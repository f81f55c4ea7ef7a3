/** Nodes by cost, the cheapest first. A node may be in it more than once. */
export class Heap {
  readonly #costs: number[] = [];
  readonly #nodes: number[] = [];

  get size(): number {
    return this.#nodes.length;
  }

  /** The lowest cost in it, or infinity. */
  get least(): number {
    return this.#costs[0] ?? Number.POSITIVE_INFINITY;
  }

  push(cost: number, node: number): void {
    const costs = this.#costs;
    const nodes = this.#nodes;
    let at = nodes.length;
    costs.push(cost);
    nodes.push(node);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((costs[up] as number) <= cost) break;
      costs[at] = costs[up] as number;
      nodes[at] = nodes[up] as number;
      at = up;
    }
    costs[at] = cost;
    nodes[at] = node;
  }

  /** Takes the cheapest node out; not to be called when none is in it. */
  pop(): number {
    const costs = this.#costs;
    const nodes = this.#nodes;
    const first = nodes[0] as number;
    const cost = costs.pop() as number;
    const node = nodes.pop() as number;
    const size = nodes.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && (costs[down + 1] as number) < (costs[down] as number)) down += 1;
      if ((costs[down] as number) >= cost) break;
      costs[at] = costs[down] as number;
      nodes[at] = nodes[down] as number;
      at = down;
    }
    costs[at] = cost;
    nodes[at] = node;
    return first;
  }
}
