import { leiden } from '../../../link/communities/index.ts';
import type { Adjacency } from '../adjacency.ts';

export interface CommunityOptions {
  /** Above 1 more and smaller communities, below 1 fewer and larger ones. */
  readonly resolution?: number;
  readonly seed?: number;
}

/**
 * Communities of the highest modularity that Leiden finds.
 * @returns the community of each node, 0 to the number of communities - 1, in the order of their first nodes
 */
export function communities(
  { nodes, start, neighbour, weight }: Adjacency,
  { resolution = 1, seed = 1 }: CommunityOptions = {},
): Int32Array {
  const weights = Float64Array.from(weight, (byte) => byte / 255);
  /** The weights of all links of a node. */
  const strength = new Float64Array(nodes);
  let total = 0;
  for (let n = 0; n < nodes; n += 1) {
    let sum = 0;
    for (let i = start[n] as number; i < (start[n + 1] as number); i += 1)
      sum += weights[i] as number;
    strength[n] = sum;
    total += sum;
  }
  const penalty = total === 0 ? 0 : resolution / total;
  return leiden({ nodes, start, neighbour, weight: weights, mass: strength }, { penalty, seed });
}
