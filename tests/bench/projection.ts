import Graph from 'graphology';
import { connectedComponents } from 'graphology-components';
import { components } from '../../server/projection/algorithms/components.ts';
import { nearestPaths } from '../../server/projection/algorithms/nearest-paths.ts';
import { randomFrom } from '../../server/projection/algorithms/random.ts';
import { strongestPath } from '../../server/projection/algorithms/strongest-path.ts';
import { bytesOf, type GraphArrays } from '../../server/projection/arrays.ts';
import { GraphBuilder } from '../../server/projection/build.ts';
import { usualFilter } from '../../server/projection/filter.ts';
import { inNeo4j } from './projection-neo4j.ts';
import { bitOf, type World, worldOf } from './projection-world.ts';
import { type BenchResult, type BenchRow, machine, quantile } from './table.ts';

/** Graphology's own graph takes some 500 bytes a relationship: so many it is given at most. */
const mostForGraphology = 300_000;

/**
 * The projection from generated arrays, beside graphology on fewer; and from a real Neo4j, beside Cypher.
 * Options: relationships in arrays (1,000,000), relationships in Neo4j (200,000; 0 for none).
 */
export async function benchProjection(options: readonly string[]): Promise<BenchResult> {
  const relationships = Number(options[0] ?? 1_000_000);
  const stored = Number(options[1] ?? 200_000);
  const rows = [
    ...fromArrays(worldOf(relationships)),
    ...besideGraphology(worldOf(Math.min(relationships, mostForGraphology))),
    ...(stored > 0 ? await inNeo4j(worldOf(stored)) : []),
  ];
  return {
    bench: 'projection',
    machine,
    note: 'milliseconds; “processor ms”, and p50 and p95 in arrays, are this process’s own time, so that what else the machine does falls out',
    rows,
  };
}

function built(world: World): GraphArrays {
  const builder = new GraphBuilder(world.ads * 5);
  world.each(({ ad, links }) => {
    builder.source(ad);
    for (const { target, type, weight } of links)
      builder.link(target, bitOf(type), weight, 20_000, 20_100);
  });
  return builder.finish(world.hubs);
}

function fromArrays(world: World): BenchRow[] {
  const { value: graph, row } = timed('arrays: generated, added and turned round', () =>
    built(world),
  );
  const relationships = graph.links;
  const bytes = bytesOf(graph);
  const rows: BenchRow[] = [
    { ...row, relationships, nodes: graph.nodes, 'bytes a relationship': bytes / relationships },
  ];
  components(graph, usualFilter);
  const joined = timed('components, hubs avoided', () => components(graph, usualFilter));
  rows.push({ ...joined.row, relationships, found: joined.value.count });
  const pairs = pairsOf(graph, world, 300);
  rows.push(
    quantiles('strongest path, hubs avoided', relationships, pairs, ([a, b]) =>
      strongestPath(graph, usualFilter, a, b),
    ),
    quantiles('shortest path of up to 8 steps, hubs avoided', relationships, pairs, ([a, b]) =>
      nearestPaths(graph, usualFilter, { from: a, to: b, maxSteps: 8, limit: 1 })?.at(0),
    ),
    quantiles('shortest path of up to 16 steps, hubs avoided', relationships, pairs, ([a, b]) =>
      nearestPaths(graph, usualFilter, { from: a, to: b, maxSteps: 16, limit: 1 })?.at(0),
    ),
    quantiles('eleven shortest of up to 8 steps', relationships, pairs, ([a, b]) =>
      nearestPaths(graph, usualFilter, { from: a, to: b, maxSteps: 8, limit: 11 })?.at(0),
    ),
  );
  return rows;
}

/** Numbers of sellers, one near the other in half of the pairs. */
function pairsOf(graph: GraphArrays, { hubs, phones }: World, count: number): [number, number][] {
  const random = randomFrom(3);
  const node = (number: number) => (graph.places[number] as number) - 1;
  const below = (n: number) => hubs.length + Math.floor(random() * (n - hubs.length));
  return Array.from({ length: count }, (_, i) => {
    const a = below(phones);
    const b = i % 2 === 0 ? below(phones) : Math.min(phones - 1, a + 1 + Math.floor(random() * 4));
    return [node(a), node(b)] as [number, number];
  }).filter(([a, b]) => a >= 0 && b >= 0 && a !== b);
}

function besideGraphology(world: World): BenchRow[] {
  const own = built(world);
  components(own, usualFilter);
  const ours = timed('components of as many as graphology is given', () =>
    components(own, usualFilter),
  );
  const made = timed('baseline: graphology, made', () => {
    const graph = new Graph({ type: 'undirected' });
    for (let n = 0; n < own.nodes; n += 1) graph.addNode(n);
    for (let n = 0; n < own.nodes; n += 1)
      for (let i = own.outStart[n] as number; i < (own.outStart[n + 1] as number); i += 1) {
        const target = own.outTarget[i] as number;
        const isLinking = ((own.outType[i] as number) & usualFilter.types) !== 0;
        if (isLinking && own.hubs[target] === 0) graph.mergeEdge(n, target);
      }
    return graph;
  });
  connectedComponents(made.value);
  const theirs = timed('baseline: graphology, components', () => connectedComponents(made.value));
  if (theirs.value.length !== ours.value.count)
    throw new Error(`graphology finds ${theirs.value.length} components, we ${ours.value.count}`);
  const relationships = own.links;
  return [
    { ...ours.row, relationships, found: ours.value.count },
    { ...made.row, relationships },
    { ...theirs.row, relationships, found: theirs.value.length },
  ];
}

function timed<T>(what: string, work: () => T): { value: T; row: BenchRow } {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { value, row: { what, ms, 'processor ms': (user + system) / 1000 } };
}

function quantiles<T>(
  what: string,
  relationships: number,
  inputs: readonly T[],
  work: (input: T) => unknown,
): BenchRow {
  for (const input of inputs.slice(0, 50)) work(input);
  let found = 0;
  const times = inputs.map((input) => {
    const before = process.cpuUsage();
    if (work(input) !== undefined) found += 1;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const row = { what, relationships, calls: times.length, found };
  return { ...row, 'p50 ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95) };
}
