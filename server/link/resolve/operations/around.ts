import { neighboursOf, Sets } from '../../../core/collections/index.ts';
import { isContact } from '../engine/index.ts';
import { eachShared, type SharedItems } from './operation-items.ts';
import type { Pairs } from './operation-pairs.ts';

/**
 * How the holders of each contact hang together without it, 0..1 by item: the share of them in the largest connected component that
 * pairs make which share another narrow contact as well. Of booking numbers of one house most are in it; of a
 * switchboard's clients few.
 */
export function largestComponents(items: SharedItems, pairs: Pairs): Float64Array {
  const { start, node, kind, count } = items;
  const sets = new Sets(node.length);
  for (let i = 0; i < pairs.size; i += 1) {
    if ((pairs.narrow[i] as number) < 2) continue;
    eachShared(items, pairs.a[i] as number, pairs.b[i] as number, (item, mine, theirs) => {
      if (isContact[kind[item] as number]) sets.merge(mine, theirs);
    });
  }
  const sizes = new Int32Array(node.length);
  const linked = new Float64Array(count);
  for (let item = 0; item < count; item += 1) {
    let most = 0;
    for (let e = start[item] as number; e < (start[item + 1] as number); e += 1) {
      const root = sets.find(e);
      sizes[root] = (sizes[root] as number) + 1;
      most = Math.max(most, sizes[root] as number);
    }
    linked[item] = most / ((start[item + 1] as number) - (start[item] as number));
  }
  return linked;
}

/**
 * How far two nodes have the same neighbours, 0..1 by pair: of all others that share a narrow contact with either, those
 * that do with both.
 */
export function commonNeighbours(nodes: number, pairs: Pairs): Float64Array {
  const ends: number[] = [];
  for (let i = 0; i < pairs.size; i += 1)
    if (pairs.narrow[i] !== 0) ends.push(pairs.a[i] as number, pairs.b[i] as number);
  // Pairs come by a, then b, so the neighbours of each node are in order.
  const { start, neighbour } = neighboursOf(Int32Array.from(ends), nodes);
  const shares = new Float64Array(pairs.size);
  for (let i = 0; i < pairs.size; i += 1) {
    const [a, b] = [pairs.a[i] as number, pairs.b[i] as number];
    const [endA, endB] = [start[a + 1] as number, start[b + 1] as number];
    let [x, y] = [start[a] as number, start[b] as number];
    const all = endA - x + (endB - y) - (pairs.narrow[i] === 0 ? 0 : 2);
    let both = 0;
    while (x < endA && y < endB) {
      const [p, q] = [neighbour[x] as number, neighbour[y] as number];
      if (p === q) both += 1;
      if (p <= q) x += 1;
      if (q <= p) y += 1;
    }
    if (all > both) shares[i] = both / (all - both);
  }
  return shares;
}
