import type { GraphArrays } from '../arrays.ts';
import type { Filter } from '../filter.ts';
import { around } from './around.ts';
import { stepCosts, strongestPath, type WeightedPath } from './strongest-path.ts';

/**
 * The `limit` cheapest paths between two nodes on which no node comes twice, the cheapest first (Yen 1971):
 * each further one leaves one of those found somewhere and goes on by the cheapest way not taken there.
 */
export function strongestPaths(
  graph: GraphArrays,
  filter: Filter,
  from: number,
  to: number,
  limit: number,
): WeightedPath[] {
  const first = strongestPath(graph, filter, from, to);
  const found = first ? [first] : [];
  const candidates: WeightedPath[] = [];
  while (found.length > 0 && found.length < limit) {
    for (const path of detours(graph, filter, found, to))
      if (!candidates.some((one) => same(one.nodes, path.nodes))) candidates.push(path);
    candidates.sort((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length);
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found;
}

/** For each node of the last path found: the cheapest path that leaves it there. */
function* detours(
  graph: GraphArrays,
  filter: Filter,
  found: readonly WeightedPath[],
  to: number,
): Generator<WeightedPath> {
  const { nodes } = found.at(-1) as WeightedPath;
  let cost = 0;
  for (let i = 0; i < nodes.length - 1; i += 1) {
    const root = nodes.slice(0, i + 1);
    const leaving = nodes[i] as number;
    const taken = found
      .filter((path) => same(path.nodes.slice(0, i + 1), root))
      .map((path) => path.nodes[i + 1] as number);
    const closed = { nodes: new Set(root.slice(0, -1)), firstSteps: new Set(taken) };
    const rest = strongestPath(graph, filter, leaving, to, closed);
    if (rest) yield { nodes: [...root, ...rest.nodes.slice(1)], cost: cost + rest.cost };
    cost += costBetween(graph, filter, leaving, nodes[i + 1] as number);
  }
}

function costBetween(graph: GraphArrays, filter: Filter, a: number, b: number): number {
  let least = Number.POSITIVE_INFINITY;
  around(graph, filter, a, (node, weight) => {
    if (node === b) least = Math.min(least, stepCosts[weight] as number);
  });
  return least;
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((node, i) => node === b[i]);
