import { type KindName, kindNames, kinds } from '../model/index.ts';
import { type Graph, statement } from '../neo4j/index.ts';
import { type EntityRow, type EntityView, entityView } from './entity.ts';
import type { LinkView } from './links.ts';

export interface NeighbourCount {
  readonly kind: KindName;
  readonly total: number;
  readonly hubs: number;
}

export interface Neighbourhood {
  readonly entities: readonly EntityView[];
  /** From the origin to each of the entities. */
  readonly links: readonly LinkView[];
  /** All that there is, by kind, whatever the limit. */
  readonly counts: readonly NeighbourCount[];
  readonly total: number;
  /** What the limit left out, of the kinds that were asked for. */
  readonly missing: number;
}

const contextKinds = kindNames.filter((name) => kinds[name].family === 'context');

/** How many neighbours of each kind an entity has, in the model's order. */
export async function neighbourCounts(graph: Graph, id: string): Promise<NeighbourCount[]> {
  const rows = await graph.read<NeighbourCount>(statement('explore/neighbour-counts'), { id });
  const order = Object.keys(kinds);
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/**
 * What is near: everything tied to the entity, and what was read together with it in the same ads.
 * @param origin the entity, already loaded: its hub mark tells how links to it are drawn
 */
export async function neighbours(
  graph: Graph,
  origin: EntityView,
  asked: readonly KindName[] | undefined,
  limit: number,
): Promise<Neighbourhood> {
  const names = asked ?? kindNames;
  const [counts, rows] = await Promise.all([
    neighbourCounts(graph, origin.id),
    graph.read<EntityRow & { link: NeighbourLink }>(statement('explore/neighbours'), {
      id: origin.id,
      kinds: names,
      context: contextKinds,
      limit,
    }),
  ]);
  const entities = new Map(rows.map((row) => [row.properties.id, entityView(row)]));
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const wanted = counts
    .filter(({ kind }) => names.includes(kind))
    .reduce((sum, count) => sum + count.total, 0);
  return {
    entities: [...entities.values()],
    links: rows.map(({ properties, link }) =>
      linkTo(origin, entities.get(properties.id), properties.id, link),
    ),
    counts,
    total,
    missing: wanted - entities.size,
  };
}

type NeighbourLink = Omit<LinkView, 'source' | 'target' | 'throughHub'> & {
  readonly outward: boolean;
};

function linkTo(
  origin: EntityView,
  other: EntityView | undefined,
  otherId: string,
  { outward, ...link }: NeighbourLink,
): LinkView {
  const [source, target] = outward ? [origin.id, otherId] : [otherId, origin.id];
  return {
    ...link,
    source,
    target,
    throughHub: origin.hub !== undefined || other?.hub !== undefined,
  };
}
