import { articulations } from './bridges.ts';
import type { Ground } from './ground.ts';
import { byRow } from './rows.ts';
import type { Bridge } from './types.ts';

/** The ads of each group, largest first; of equal ones the one with the least ad. */
export interface Membership {
  /** For each ad (our number) the position of its network. */
  readonly networkOf: Int32Array;
  readonly start: Int32Array;
  readonly ads: Int32Array;
}

/** @param roots for each ad the least ad of its group */
export function membershipOf(roots: Int32Array): Membership {
  const sizes = new Int32Array(roots.length);
  for (const root of roots) sizes[root] = (sizes[root] as number) + 1;
  const order = Int32Array.from(new Set(roots)).sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  const position = new Int32Array(roots.length);
  for (let i = 0; i < order.length; i += 1) position[order[i] as number] = i;
  const networkOf = roots.map((root) => position[root] as number);
  const { start, entry } = byRow(networkOf, order.length);
  return { networkOf, start, ads: entry };
}

/**
 * Single ads and identifiers without which the network falls apart.
 * @param ads our numbers
 * @param holds whether an entry of the ground holds its network together
 */
export function bridgesOf(
  ads: Int32Array,
  ground: Ground,
  holds: (entry: number) => boolean,
): Bridge[] {
  if (ads.length < 2) return [];
  const nodeOf = new Map<number, number>();
  const identifiers: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < ads.length; i += 1) {
    const ad = ads[i] as number;
    for (let e = ground.start[ad] as number; e < (ground.start[ad + 1] as number); e += 1) {
      if (!holds(e)) continue;
      const identifier = ground.identifier[e] as number;
      let node = nodeOf.get(identifier);
      if (node === undefined) {
        node = ads.length + identifiers.length;
        nodeOf.set(identifier, node);
        identifiers.push(identifier);
      }
      from.push(i, node);
      to.push(node, i);
    }
  }
  const { start, entry } = byRow(from, ads.length + identifiers.length);
  const column = entry.map((i) => to[i] as number);
  return articulations({ start, column }, (node) => node < ads.length).map(({ node, parts }) => ({
    item:
      node < ads.length
        ? { ad: ground.callersAd[ads[node] as number] as number }
        : {
            identifier: ground.callersIdentifier[
              identifiers[node - ads.length] as number
            ] as number,
          },
    parts,
  }));
}
