import { components } from '../../../server/projection/algorithms/components.ts';
import { strongestPath } from '../../../server/projection/algorithms/strongest-path.ts';
import { usualFilter } from '../../../server/projection/filter.ts';
import { inGraphology } from '../others/graphology.ts';
import { linksOf, same } from '../others/links.ts';
import { inNetworkX } from '../others/networkx.ts';
import type { BenchRow } from '../table.ts';
import { quantilesOfProcessor, timed } from '../timing.ts';
import { built, communities, pairsOf } from './arrays.ts';
import type { Scenario } from './scenario.ts';

/**
 * The same questions of one graph in our arrays, in graphology and in NetworkX. Stops where they do not find the
 * same components, or where their paths cost otherwise.
 */
export async function besideOthers(scenario: Scenario): Promise<BenchRow[]> {
  const graph = built(scenario);
  const each = linksOf(graph);
  components(graph, usualFilter);
  const merged = await timed('components, hubs avoided', () => components(graph, usualFilter));
  const { count } = merged.value;
  const pairs = pairsOf(graph, scenario, 100);
  const ours = [
    { ...merged.row, found: count },
    quantilesOfProcessor('strongest path, hubs avoided', pairs, ([a, b]) =>
      strongestPath(graph, usualFilter, a, b),
    ),
    await communities(graph),
  ];
  const graphology = await inGraphology(graph, each);
  same('components in graphology', graphology.at(-1)?.found, count);
  const { rows: networkx, said } = await inNetworkX(each, pairs);
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
