import type { Adjacency } from '../adjacency.ts';

/** The single nodes and links without which something falls apart. */
export interface Cuts {
  /** 1 for each node without which its component falls into pieces. */
  readonly points: Uint8Array;
  /** The two ends of each link without which its component falls into two. */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * Articulation points and bridges by one depth-first walk (Hopcroft and Tarjan 1973), without recursion: a
 * component may be a path of a million nodes. Two links between the same nodes are no bridge.
 */
export function cuts({ nodes, start, neighbour }: Adjacency): Cuts {
  const points = new Uint8Array(nodes);
  const bridges: [number, number][] = [];
  // When a node was first reached, from 1, and the earliest that its part of the walk leads back to.
  const reached = new Int32Array(nodes);
  const back = new Int32Array(nodes);
  const next = start.slice(0, nodes);
  const stack = new Int32Array(nodes);
  // The link by which a node was reached is skipped once; a second one leads back.
  const skipped = new Uint8Array(nodes);
  let clock = 0;
  for (let root = 0; root < nodes; root += 1) {
    if (reached[root] !== 0) continue;
    let depth = 0;
    let branches = 0;
    stack[0] = root;
    clock += 1;
    reached[root] = clock;
    back[root] = clock;
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
          if (depth === 0) branches += 1;
          depth += 1;
          stack[depth] = other;
          clock += 1;
          reached[other] = clock;
          back[other] = clock;
        }
        continue;
      }
      depth -= 1;
      if (parent < 0) continue;
      back[parent] = Math.min(back[parent] as number, back[node] as number);
      if ((back[node] as number) > (reached[parent] as number)) bridges.push([parent, node]);
      if (depth > 0 && (back[node] as number) >= (reached[parent] as number)) points[parent] = 1;
    }
    if (branches > 1) points[root] = 1;
  }
  return { points, bridges };
}
