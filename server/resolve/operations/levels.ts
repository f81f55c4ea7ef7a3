import { type Level, leiden, renumbered } from '../../communities/index.ts';
import type { Bound } from './judged.ts';
import type { OperationLevel } from './types.ts';

/** Links between nodes that may tie them: columns, one entry a link. */
export interface Links {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  readonly probability: Float64Array;
}

/**
 * Communities at every level, from sure to loose. What was one community at one level is one node at the next, so
 * levels are nested. Leiden with the constant Potts model (Traag, Van Dooren and Nesterov 2011; Traag, Waltman
 * and van Eck 2019): the links of a community weigh, for each pair of its ads, `density` or more.
 * @param size ads of each node
 * @returns by level, by node: its community, numbered from 0
 */
export function communitiesByLevel(
  levels: readonly OperationLevel[],
  size: Int32Array,
  links: Links,
  bound: Bound,
): Int32Array[] {
  let of = bound.first;
  return levels.map(({ density, least }) => {
    const graph = graphOf(of, size, links, least);
    const found = leiden(graph, { penalty: density });
    const next = renumbered(of.map((community) => found[community] as number)).of;
    of = renumbered(bound.keptApart(of, next, links)).of;
    return of;
  });
}

/** The communities so far as nodes, tied by the links that are probable enough. */
function graphOf(of: Int32Array, size: Int32Array, links: Links, least: number): Level {
  const nodes = of.reduce((most, one) => Math.max(most, one + 1), 0);
  const mass = new Float64Array(nodes);
  for (let n = 0; n < of.length; n += 1)
    mass[of[n] as number] = (mass[of[n] as number] as number) + (size[n] as number);
  const start = new Int32Array(nodes + 1);
  const counts = (i: number) =>
    (links.probability[i] as number) >= least &&
    of[links.a[i] as number] !== of[links.b[i] as number];
  for (let i = 0; i < links.a.length; i += 1) {
    if (!counts(i)) continue;
    for (const end of [links.a[i] as number, links.b[i] as number]) {
      const row = (of[end] as number) + 1;
      start[row] = (start[row] as number) + 1;
    }
  }
  for (let n = 0; n < nodes; n += 1) start[n + 1] = (start[n + 1] as number) + (start[n] as number);
  const next = start.slice();
  const neighbour = new Int32Array(start[nodes] as number);
  const weight = new Float64Array(neighbour.length);
  const put = (from: number, to: number, value: number) => {
    const at = next[from] as number;
    next[from] = at + 1;
    neighbour[at] = to;
    weight[at] = value;
  };
  for (let i = 0; i < links.a.length; i += 1) {
    if (!counts(i)) continue;
    const [a, b] = [links.a[i] as number, links.b[i] as number];
    const value = (links.weight[i] as number) * (size[a] as number) * (size[b] as number);
    put(of[a] as number, of[b] as number, value);
    put(of[b] as number, of[a] as number, value);
  }
  return { nodes, start, neighbour, weight, mass };
}
