import type { Adjacency } from '../adjacency.ts';

/** A link without which its component falls in two. */
export interface Bridge {
  readonly ends: readonly [number, number];
  /** Nodes on its smaller side. */
  readonly apart: number;
}

/** What hangs together, and the single nodes and links without which it falls apart. */
export interface Cuts {
  /** The component of each node, 0 to the number of components - 1, in the order of their first nodes. */
  readonly component: Int32Array;
  /** Nodes in each component. */
  readonly sizes: readonly number[];
  /** Into how many pieces its component falls without each node; 0 where it does not. */
  readonly pieces: Int32Array;
  /** How many nodes no longer hang together with the largest of those pieces. */
  readonly apart: Int32Array;
  readonly bridges: readonly Bridge[];
}

/**
 * Components, articulation points and bridges by one depth-first walk (Hopcroft and Tarjan 1973), without
 * recursion: a component may be a path of a million nodes. Two links between the same nodes are no bridge.
 */
export function cuts({ nodes, start, neighbour }: Adjacency): Cuts {
  const component = new Int32Array(nodes);
  const sizes: number[] = [];
  const bridges: Bridge[] = [];
  const fallen = new Fallen(nodes);
  // When a node was first reached, from 1, and the earliest that its part of the walk leads back to.
  const reached = new Int32Array(nodes);
  const back = new Int32Array(nodes);
  /** Nodes by when they were reached. */
  const order = new Int32Array(nodes);
  /** Nodes that the walk reached by way of each, itself included. */
  const below = new Int32Array(nodes).fill(1);
  const next = start.slice(0, nodes);
  const stack = new Int32Array(nodes);
  // The link by which a node was reached is skipped once; a second one leads back.
  const skipped = new Uint8Array(nodes);
  let clock = 0;
  const reach = (node: number) => {
    order[clock] = node;
    clock += 1;
    reached[node] = clock;
    back[node] = clock;
  };
  for (let root = 0; root < nodes; root += 1) {
    if (reached[root] !== 0) continue;
    const links: [number, number][] = [];
    const first = clock;
    let depth = 0;
    stack[0] = root;
    reach(root);
    while (depth >= 0) {
      const node = stack[depth] as number;
      const i = next[node] as number;
      const parent = depth > 0 ? (stack[depth - 1] as number) : -1;
      if (i < (start[node + 1] as number)) {
        next[node] = i + 1;
        const other = neighbour[i] as number;
        if (other === parent && skipped[node] === 0) skipped[node] = 1;
        else if (reached[other] !== 0)
          back[node] = Math.min(back[node] as number, reached[other] as number);
        else {
          depth += 1;
          stack[depth] = other;
          reach(other);
        }
        continue;
      }
      depth -= 1;
      if (parent < 0) continue;
      back[parent] = Math.min(back[parent] as number, back[node] as number);
      below[parent] = (below[parent] as number) + (below[node] as number);
      if ((back[node] as number) > (reached[parent] as number)) links.push([parent, node]);
      if ((back[node] as number) >= (reached[parent] as number))
        fallen.add(parent, below[node] as number);
    }
    const members = order.subarray(first, clock);
    for (const node of members) {
      component[node] = sizes.length;
      fallen.close(node, members.length);
    }
    sizes.push(members.length);
    for (const ends of links) {
      const side = below[ends[1]] as number;
      bridges.push({ ends, apart: Math.min(side, members.length - side) });
    }
  }
  return { component, sizes, pieces: fallen.pieces, apart: fallen.apart, bridges };
}

/** The pieces that fall off each node, counted while the walk comes back. */
class Fallen {
  readonly pieces: Int32Array;
  /** Nodes in the pieces counted so far; when closed, those outside the largest. */
  readonly apart: Int32Array;
  readonly #largest: Int32Array;

  constructor(nodes: number) {
    this.pieces = new Int32Array(nodes);
    this.apart = new Int32Array(nodes);
    this.#largest = new Int32Array(nodes);
  }

  add(node: number, size: number): void {
    this.pieces[node] = (this.pieces[node] as number) + 1;
    this.apart[node] = (this.apart[node] as number) + size;
    this.#largest[node] = Math.max(this.#largest[node] as number, size);
  }

  /** What is left of the component of `whole` nodes, without the node, is one more piece. */
  close(node: number, whole: number): void {
    const rest = whole - 1 - (this.apart[node] as number);
    if (rest > 0) this.add(node, rest);
    if ((this.pieces[node] as number) < 2) this.pieces[node] = 0;
    this.apart[node] =
      this.pieces[node] === 0 ? 0 : (this.apart[node] as number) - (this.#largest[node] as number);
  }
}
