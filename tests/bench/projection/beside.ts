import { components } from '../../../server/projection/algorithms/components.ts';
import { strongestPath } from '../../../server/projection/algorithms/strongest-path.ts';
import type { GraphArrays } from '../../../server/projection/arrays.ts';
import { usualFilter } from '../../../server/projection/filter.ts';
import type { BenchRow } from '../table.ts';
import { built, communities, pairsOf } from './arrays.ts';
import { type EachLink, inGraphology } from './graphology.ts';
import { inNetworkX } from './networkx.ts';
import { quantilesOfProcessor, timed } from './timing.ts';
import type { World } from './world.ts';

/**
 * The same questions of one graph in our arrays, in graphology and in NetworkX. Stops where they do not find the
 * same components, or where their paths cost otherwise.
 */
export async function besideOthers(world: World): Promise<BenchRow[]> {
  const graph = built(world);
  const each = linksOf(graph);
  components(graph, usualFilter);
  const joined = await timed('components, hubs avoided', () => components(graph, usualFilter));
  const { count } = joined.value;
  const pairs = pairsOf(graph, world, 100);
  const ours = [
    { ...joined.row, found: count },
    quantilesOfProcessor('strongest path, hubs avoided', pairs, ([a, b]) =>
      strongestPath(graph, usualFilter, a, b),
    ),
    await communities(graph),
  ];
  const graphology = await inGraphology(graph, each);
  same('components in graphology', graphology.at(-1)?.found, count);
  const { rows: networkx, said } = inNetworkX(each, pairs);
  if (said) {
    // It knows of no node without a link; ours counts each as a component.
    same('components in NetworkX', said.components.found + graph.nodes - said.nodes, count);
    for (const [i, [a, b]] of pairs.entries()) {
      const cost = strongestPath(graph, usualFilter, a, b)?.cost;
      same(
        'the cost of a path in NetworkX',
        said.paths.costs[i],
        cost === undefined ? null : cost * 256,
      );
    }
  }
  return [...ours, ...graphology, ...networkx].map((row) => ({
    ...row,
    relationships: graph.links,
  }));
}

/** The links that the usual questions go along: by types that say who is behind an ad, and to no hub. */
export function linksOf(graph: GraphArrays): EachLink {
  const isLinking = (i: number) => ((graph.outType[i] as number) & usualFilter.types) !== 0;
  return (take) => {
    for (let n = 0; n < graph.nodes; n += 1)
      for (let i = graph.outStart[n] as number; i < (graph.outStart[n + 1] as number); i += 1) {
        const target = graph.outTarget[i] as number;
        if (isLinking(i) && graph.hubs[target] === 0) take(n, target, graph.outWeight[i] as number);
      }
  };
}

export function same(what: string, theirs: unknown, ours: unknown): void {
  if (theirs !== ours) throw new Error(`${what}: theirs is ${theirs}, ours ${ours}`);
}
