import type { Adjacency } from '../adjacency.ts';

/** How a walk goes: how often it follows a link, and how exactly and how long it is followed. */
export interface WalkOptions {
  readonly damping?: number;
  /** The sum of all changes of a round below which it is done, for each node. */
  readonly tolerance?: number;
  readonly rounds?: number;
}

/**
 * PageRank (Page, Brin, Motwani and Winograd 1999) by repeated rounds: the share of time that a walk spends at
 * each node when it follows links in proportion to their weight and now and then begins anew anywhere. Sums to 1.
 */
export function pagerank(
  { nodes, start, neighbour, weight }: Adjacency,
  { damping = 0.85, tolerance = 1e-9, rounds = 200 }: WalkOptions = {},
): Float64Array {
  let pageRank = new Float64Array(nodes).fill(1 / nodes);
  let next = new Float64Array(nodes);
  const total = new Float64Array(nodes);
  for (let n = 0; n < nodes; n += 1)
    for (let i = start[n] as number; i < (start[n + 1] as number); i += 1)
      total[n] = (total[n] as number) + (weight[i] as number);
  for (let round = 0; round < rounds; round += 1) {
    let stranded = 0;
    for (let n = 0; n < nodes; n += 1) if (total[n] === 0) stranded += pageRank[n] as number;
    next.fill((1 - damping + damping * stranded) / nodes);
    for (let n = 0; n < nodes; n += 1) {
      const share = (damping * (pageRank[n] as number)) / (total[n] as number);
      for (let i = start[n] as number; i < (start[n + 1] as number); i += 1) {
        const other = neighbour[i] as number;
        next[other] = (next[other] as number) + share * (weight[i] as number);
      }
    }
    let change = 0;
    for (let n = 0; n < nodes; n += 1)
      change += Math.abs((next[n] as number) - (pageRank[n] as number));
    [pageRank, next] = [next, pageRank];
    if (change < tolerance * nodes) break;
  }
  return pageRank;
}
