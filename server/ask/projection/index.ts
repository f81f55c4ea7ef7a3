/**
 * The graph as typed arrays beside Neo4j: what is global is answered from it, such as components, paths and
 * centrality. A cache: it is loaded from Neo4j, knows of which state of the graph, and holds nothing else.
 *
 *     const projection = openProjection({ graph });
 *     const { count } = await projection.query('components', { hubs: 'avoid' });
 *     await projection.close();
 */
import type { Graph } from '../../core/neo4j/index.ts';
import { HeldProjection, type Projection } from './held.ts';
import { Threads } from './threads.ts';

export { dayOf } from './arrays.ts';
export type { Projection } from './held.ts';
export type { OverviewAnswer } from './overview/index.ts';
export { type Bridge, type Centrality, type Structure, structureOf } from './structure.ts';

/**
 * Opens the projection of a graph and begins to load it; nobody has to wait for that.
 * @param load false: nothing is begun before it is told to `refresh`
 */
export function openProjection({
  graph,
  load = true,
}: {
  readonly graph: Graph;
  readonly load?: boolean;
}): Projection {
  const projection = new HeldProjection(graph, () => new Threads());
  if (load) void projection.refresh();
  return projection;
}
