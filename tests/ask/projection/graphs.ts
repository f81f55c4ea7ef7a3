import fc from 'fast-check';
import Graph from 'graphology';
import type { Adjacency } from '../../../server/ask/projection/adjacency.ts';
import type { GraphArrays } from '../../../server/ask/projection/arrays.ts';
import { GraphBuilder } from '../../../server/ask/projection/build.ts';

/** A relationship of a made-up graph, between numbers as Neo4j gives them. */
export interface Drawn {
  readonly source: number;
  readonly target: number;
  readonly type: number;
  readonly weight: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

export const drawn = (source: number, target: number, over: Partial<Drawn> = {}): Drawn => ({
  source,
  target,
  type: 1,
  weight: 255,
  firstDay: 100,
  lastDay: 200,
  ...over,
});

/** The arrays of these relationships, sources in the order in which they first come. */
export function arraysOf(links: readonly Drawn[], hubs: readonly number[] = []): GraphArrays {
  const builder = new GraphBuilder(links.length, 1);
  const bySource = new Map<number, Drawn[]>();
  for (const link of links) {
    const own = bySource.get(link.source);
    if (own) own.push(link);
    else bySource.set(link.source, [link]);
  }
  for (const [source, own] of bySource) {
    builder.source(source);
    for (const { target, type, weight, firstDay, lastDay } of own)
      builder.link(target, type, weight, firstDay, lastDay);
  }
  return builder.finish(hubs);
}

/** The node that has a number of Neo4j's; -1 where it is none. */
export const placed = ({ places }: GraphArrays, number: number): number =>
  (places[number] ?? 0) - 1;

/** Few nodes, so that links meet: each pair at most once, none with itself. */
export const links = (most = 12, density = 24): fc.Arbitrary<Drawn[]> =>
  fc
    .uniqueArray(
      fc.record({
        source: fc.nat(most),
        target: fc.nat(most),
        type: fc.constantFrom(1, 2),
        weight: fc.integer({ min: 1, max: 255 }),
        firstDay: fc.constant(100),
        lastDay: fc.constant(200),
      }),
      {
        maxLength: density,
        selector: ({ source, target }) => `${Math.min(source, target)} ${Math.max(source, target)}`,
      },
    )
    .map((all) => all.filter(({ source, target }) => source !== target));

/** The same as a graph of graphology's, its nodes named by ours; weights are confidences. */
export function graphologyOf({ nodes, start, neighbour, weight }: Adjacency): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (let n = 0; n < nodes; n += 1) graph.addNode(n);
  for (let n = 0; n < nodes; n += 1)
    for (let i = start[n] ?? 0; i < (start[n + 1] ?? 0); i += 1)
      if (n < (neighbour[i] ?? 0))
        graph.mergeEdge(n, neighbour[i], { weight: (weight[i] ?? 0) / 255 });
  return graph;
}
