import { rootOf } from '../../../core/collections/index.ts';
import type { GraphArrays } from '../arrays.ts';
import { counts, type Filter } from '../filter.ts';

/** Which nodes hang together. */
export interface Components {
  /** The component of each node, 0 to `count` - 1, in the order of their first nodes. */
  readonly of: Int32Array;
  readonly count: number;
  /** Nodes in each component. */
  readonly sizes: Int32Array;
}

/**
 * Connected components, directions disregarded, by union-find with path halving (Tarjan and van Leeuwen 1984).
 * A hub that is avoided is a component of its own.
 */
export function components(graph: GraphArrays, filter: Filter): Components {
  const { nodes, outStart, outTarget, hubs } = graph;
  const avoid = filter.hubs === 'avoid';
  const parent = new Int32Array(nodes);
  for (let n = 0; n < nodes; n += 1) parent[n] = n;
  for (let n = 0; n < nodes; n += 1) {
    const end = outStart[n + 1] as number;
    let i = outStart[n] as number;
    if (i === end || (avoid && hubs[n] === 1)) continue;
    let a = rootOf(parent, n);
    for (; i < end; i += 1) {
      const target = outTarget[i] as number;
      if (!counts(graph, filter, i) || (avoid && hubs[target] === 1)) continue;
      const b = rootOf(parent, target);
      // The smaller number is the root, so roots are met before their members below.
      if (a < b) parent[b] = a;
      else if (b < a) {
        parent[a] = b;
        a = b;
      }
    }
  }
  return numbered(parent);
}

/** Gives components numbers in place of roots, in the same array: a root comes before its members. */
function numbered(parent: Int32Array): Components {
  let count = 0;
  for (let n = 0; n < parent.length; n += 1) {
    const up = parent[n] as number;
    if (up === n) {
      // Below zero, so that it is not taken for a parent.
      parent[n] = -1 - count;
      count += 1;
    } else {
      // Whatever stands before n is numbered already.
      parent[n] = parent[up] as number;
    }
  }
  const sizes = new Int32Array(count);
  for (let n = 0; n < parent.length; n += 1) {
    const component = -1 - (parent[n] as number);
    parent[n] = component;
    sizes[component] = (sizes[component] as number) + 1;
  }
  return { of: parent, count, sizes };
}
