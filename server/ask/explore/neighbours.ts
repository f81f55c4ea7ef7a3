import { type KindName, kindNames, kinds } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type EntityRow, type EntityView, entityView } from '../../read/recorded/index.ts';
import type { LinkView } from './links.ts';

export interface NeighbourCount {
  readonly kind: KindName;
  readonly total: number;
  readonly hubs: number;
}

export interface Neighbour {
  readonly entity: EntityView;
  /** Between the origin and it. */
  readonly link: LinkView;
}

export interface Neighbours {
  readonly found: readonly Neighbour[];
  /** All that there is, by kind, whatever was asked for. */
  readonly counts: readonly NeighbourCount[];
  /** All that there is of the kinds that were asked for. */
  readonly total: number;
}

const contextKinds = kindNames.filter((name) => kinds[name].family === 'context');

/** How many neighbours of each kind an entity has, in the model's order. */
export async function neighbourCounts(graph: Graph, id: string): Promise<NeighbourCount[]> {
  const rows = await graph.read<NeighbourCount>(statement('ask/explore/neighbour-counts'), { id });
  const order = Object.keys(kinds);
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/**
 * What is near: everything linked to the entity, and what was read together with it in the same ads.
 * @param origin the entity, already loaded: its hub mark tells how links to it are drawn
 */
export async function neighbours(
  graph: Graph,
  origin: EntityView,
  asked: readonly KindName[] | undefined,
  limit: number,
  offset = 0,
): Promise<Neighbours> {
  const names = asked ?? kindNames;
  const [counts, rows] = await Promise.all([
    neighbourCounts(graph, origin.id),
    graph.read<EntityRow & { link: NeighbourLink }>(statement('ask/explore/neighbours'), {
      id: origin.id,
      kinds: names,
      context: contextKinds,
      ...{ offset, limit },
    }),
  ]);
  return {
    found: rows.map(({ link, ...row }) => {
      const entity = entityView(row);
      return { entity, link: linkTo(origin, entity, link) };
    }),
    counts,
    total: counts
      .filter(({ kind }) => names.includes(kind))
      .reduce((sum, count) => sum + count.total, 0),
  };
}

type NeighbourLink = Omit<LinkView, 'source' | 'target' | 'throughHub'> & {
  readonly outward: boolean;
};

function linkTo(
  origin: EntityView,
  other: EntityView,
  { outward, ...link }: NeighbourLink,
): LinkView {
  const [source, target] = outward ? [origin.id, other.id] : [other.id, origin.id];
  return {
    ...link,
    source,
    target,
    throughHub: origin.hub !== undefined || other.hub !== undefined,
  };
}
