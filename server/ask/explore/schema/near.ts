import {
  api,
  atMost,
  connection,
  costOfSearch,
  mostEntities,
  type Page,
  paging,
} from '../../../core/graphql/index.ts';
import type { EntityView } from '../../../read/recorded/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import {
  linksAmong,
  type Neighbour,
  type NeighbourCount,
  neighbourCounts,
  neighbours,
} from '../index.ts';
import type { LinkTypes } from './link.ts';

/** More than 2000 at once are no picture any more. */
const pages = paging({ usual: 50, most: 2000, asking: costOfSearch });

/** What is near: counts before any expansion, neighbours with what the limit leaves out. */
export function addNearness({ Entity, Kind, Link }: RecordedTypes & LinkTypes): void {
  const Count = api.implement(api.objectRef<NeighbourCount>('NeighbourCount'), {
    description: 'How many neighbours of one kind an entity has.',
    types: { Kind },
    fields: {
      kind: 'Kind! The kind of the neighbours.',
      total: 'Int! Neighbours of this kind, hubs included.',
      hubs: 'Int! How many of these are hubs.',
    },
  });
  const Counts = api.implement(
    api.objectRef<{ entity: EntityView; counts: readonly NeighbourCount[] }>('NeighbourCounts'),
    {
      description: 'How many neighbours an entity has, before any of them is loaded.',
      types: { Entity, Count },
      fields: {
        entity: 'Entity! The entity whose neighbours are counted.',
        total: 'Int! Neighbours of all kinds together.',
        counts: '[Count!]! Neighbours by kind.',
      },
      resolve: { total: ({ counts }) => counts.reduce((sum, { total }) => sum + total, 0) },
    },
  );
  const One = api.implement(api.objectRef<Neighbour>('Neighbour'), {
    description: 'An entity that is linked to the one asked about, and the link.',
    types: { Entity, Link },
    fields: {
      entity: 'Entity! The neighbour.',
      link: 'Link! The link between the entity asked about and this neighbour.',
    },
  });
  const Near = connection<
    Neighbour,
    Page<Neighbour> & { origin: EntityView; counts: readonly NeighbourCount[] }
  >('Neighbour', One);
  api.extend(Near, {
    types: { Entity, Count },
    fields: {
      origin: 'Entity! The entity whose neighbours these are.',
      counts: '[Count!]! All neighbours by kind, whatever kinds and page were asked for.',
    },
  });
  api.field(Near, 'links', {
    types: { Link },
    gives:
      '[Link!]! The links that these neighbours bring to a drawing: to the entities on it, the origin among them, and to each other. Neighbours that are on it already bring none.',
    args: { ids: `[ID!]! The ids of the entities on the drawing, at most ${mostEntities}.` },
    resolve: ({ nodes }, { ids }, { graph }) => {
      const there = new Set(atMost(ids));
      const fresh = nodes.map(({ entity }) => entity.id).filter((id) => !there.has(id));
      return fresh.length > 0 ? linksAmong(graph, [...there, ...fresh], fresh) : [];
    },
  });
  api.query('neighbourCounts', {
    types: { Counts },
    gives: 'Counts! Counts the neighbours of an entity by kind. NOT_FOUND where it is not held.',
    args: { id: 'ID! The id of an entity, such as phone:+77000000001.' },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: async (_, { id }, { graph, loaders }) => ({
      entity: await entityOr(loaders, id),
      counts: await neighbourCounts(graph, id),
    }),
  });
  api.query('neighbours', {
    types: { Near, Kind },
    gives:
      'Near! The entities that are linked to an entity, or stand in the same ads; the most telling first.',
    args: {
      id: 'ID! The id of the entity whose neighbours are wanted, such as phone:+77000000001.',
      kinds: '[Kind!] Only neighbours of these kinds are wanted; left out: all.',
    },
    pages,
    resolve: async (_, { id, kinds, page }, { graph, loaders }) => {
      const origin = await entityOr(loaders, id);
      const near = await neighbours(graph, origin, kinds ?? undefined, page.limit, page.offset);
      return { ...page.of(near.found, near.total), origin, counts: near.counts };
    },
  });
}
