import type { Adjacency } from '../adjacency.ts';
import { degree } from './degree.ts';

/**
 * The core number of each node: the largest k for which it belongs to a part where each node has k neighbours
 * in that part. By buckets of nodes ordered by degree (Batagelj and Zaveršnik 2003), linear in the links.
 */
export function cores(graph: Adjacency): Int32Array {
  const { nodes, start, neighbour } = graph;
  const core = degree(graph);
  const { order, place, bucket } = byDegree(core);
  for (let i = 0; i < nodes; i += 1) {
    const node = order[i] as number;
    const own = core[node] as number;
    for (let j = start[node] as number; j < (start[node + 1] as number); j += 1) {
      const other = neighbour[j] as number;
      const its = core[other] as number;
      if (its <= own) continue;
      // It loses a neighbour: it changes places with the first of its bucket, which then begins one later.
      const first = bucket[its] as number;
      const at = place[other] as number;
      const moved = order[first] as number;
      order[at] = moved;
      place[moved] = at;
      order[first] = other;
      place[other] = first;
      bucket[its] = first + 1;
      core[other] = its - 1;
    }
  }
  return core;
}

/** Nodes ordered by degree, the place of each in that order, and where the nodes of each degree begin. */
function byDegree(degrees: Int32Array) {
  const most = degrees.reduce((a, b) => Math.max(a, b), 0);
  const bucket = new Int32Array(most + 2);
  for (const d of degrees) bucket[d + 1] = (bucket[d + 1] as number) + 1;
  for (let d = 0; d <= most; d += 1)
    bucket[d + 1] = (bucket[d + 1] as number) + (bucket[d] as number);
  const next = bucket.slice();
  const order = new Int32Array(degrees.length);
  const place = new Int32Array(degrees.length);
  for (let n = 0; n < degrees.length; n += 1) {
    const d = degrees[n] as number;
    const at = next[d] as number;
    next[d] = at + 1;
    order[at] = n;
    place[n] = at;
  }
  return { order, place, bucket };
}
