import { randomFrom } from '../../../server/communities/index.ts';
import { adjacencyOf } from '../../../server/projection/adjacency.ts';
import { communities as leiden } from '../../../server/projection/algorithms/communities.ts';
import { components } from '../../../server/projection/algorithms/components.ts';
import { nearestPaths } from '../../../server/projection/algorithms/nearest-paths.ts';
import { strongestPath } from '../../../server/projection/algorithms/strongest-path.ts';
import { bytesOf, type GraphArrays } from '../../../server/projection/arrays.ts';
import { GraphBuilder } from '../../../server/projection/build.ts';
import { usualFilter } from '../../../server/projection/filter.ts';
import type { BenchRow } from '../table.ts';
import { quantilesOfProcessor, timed } from '../timing.ts';
import { bitOf, type Scenario } from './scenario.ts';

export function built(scenario: Scenario): GraphArrays {
  const builder = new GraphBuilder(scenario.ads * 5);
  scenario.each(({ ad, links }) => {
    builder.source(ad);
    for (const { target, type, weight } of links)
      builder.link(target, bitOf(type), weight, 20_000, 20_100);
  });
  return builder.finish(scenario.hubs);
}

/** What is asked of arrays that were generated, without a Neo4j. */
export async function inArrays(scenario: Scenario, withLeiden: boolean): Promise<BenchRow[]> {
  const made = await timed('arrays: generated, added and turned round', () => built(scenario));
  const graph = made.value;
  const relationships = graph.links;
  components(graph, usualFilter);
  const merged = await timed('components, hubs avoided', () => components(graph, usualFilter));
  const pairs = pairsOf(graph, scenario, 300);
  const nearest = (maxSteps: number, limit: number) => (pair: readonly [number, number]) =>
    nearestPaths(graph, usualFilter, { from: pair[0], to: pair[1], maxSteps, limit }).paths.at(0);
  const rows: BenchRow[] = [
    {
      ...made.row,
      nodes: graph.nodes,
      'bytes a relationship': bytesOf(graph) / relationships,
    },
    { ...merged.row, found: merged.value.count },
    quantilesOfProcessor('strongest path, hubs avoided', pairs, ([a, b]) =>
      strongestPath(graph, usualFilter, a, b),
    ),
    quantilesOfProcessor('shortest path of up to 8 steps, hubs avoided', pairs, nearest(8, 1)),
    quantilesOfProcessor('shortest path of up to 16 steps, hubs avoided', pairs, nearest(16, 1)),
    quantilesOfProcessor('eleven shortest of up to 8 steps', pairs, nearest(8, 11)),
  ];
  if (withLeiden) rows.push(await communities(graph));
  return rows.map((row) => ({ ...row, relationships }));
}

/** Leiden on the whole graph. */
export async function communities(graph: GraphArrays): Promise<BenchRow> {
  const found = await timed('Leiden, hubs avoided', () => leiden(adjacencyOf(graph, usualFilter)));
  return { ...found.row, found: new Set(found.value).size };
}

/** Numbers of sellers, one near the other in half of the pairs. */
export function pairsOf(graph: GraphArrays, scenario: Scenario, count: number): [number, number][] {
  const random = randomFrom(3);
  const { hubs, phones } = scenario;
  const node = (number: number) => (graph.places[number] as number) - 1;
  const below = (n: number) => hubs.length + Math.floor(random() * (n - hubs.length));
  return Array.from({ length: count }, (_, i) => {
    const a = below(phones);
    const b = i % 2 === 0 ? below(phones) : Math.min(phones - 1, a + 1 + Math.floor(random() * 4));
    return [node(a), node(b)] as [number, number];
  }).filter(([a, b]) => a >= 0 && b >= 0 && a !== b);
}
