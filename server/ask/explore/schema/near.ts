import {
  atMost,
  type Builder,
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
export function addNearness(
  builder: Builder,
  { Entity, Kind, Link }: RecordedTypes & LinkTypes,
): void {
  const Count = builder.objectRef<NeighbourCount>('NeighbourCount').implement({
    description: 'How many neighbours of one kind an entity has.',
    fields: (t) => ({
      kind: t.field({
        description: 'The kind of the neighbours.',
        type: Kind,
        resolve: ({ kind }) => kind,
      }),
      total: t.exposeInt('total', { description: 'Neighbours of this kind, hubs included.' }),
      hubs: t.exposeInt('hubs', { description: 'How many of these are hubs.' }),
    }),
  });
  const Counts = builder
    .objectRef<{ entity: EntityView; counts: readonly NeighbourCount[] }>('NeighbourCounts')
    .implement({
      description: 'How many neighbours an entity has, before any of them is loaded.',
      fields: (t) => ({
        entity: t.field({
          description: 'The entity whose neighbours are counted.',
          type: Entity,
          resolve: ({ entity }) => entity,
        }),
        total: t.int({
          description: 'Neighbours of all kinds together.',
          resolve: ({ counts }) => counts.reduce((sum, { total }) => sum + total, 0),
        }),
        counts: t.field({
          description: 'Neighbours by kind.',
          type: [Count],
          resolve: ({ counts }) => [...counts],
        }),
      }),
    });
  const One = builder.objectRef<Neighbour>('Neighbour').implement({
    description: 'An entity that is linked to the one asked about, and the link.',
    fields: (t) => ({
      entity: t.field({
        description: 'The neighbour.',
        type: Entity,
        resolve: ({ entity }) => entity,
      }),
      link: t.field({
        type: Link,
        description: 'The link between the entity asked about and this neighbour.',
        resolve: ({ link }) => link,
      }),
    }),
  });
  const Near = connection<
    Neighbour,
    Page<Neighbour> & { origin: EntityView; counts: readonly NeighbourCount[] }
  >('Neighbour', One);
  builder.objectFields(Near, (t) => ({
    origin: t.field({
      type: Entity,
      description: 'The entity whose neighbours these are.',
      resolve: ({ origin }) => origin,
    }),
    counts: t.field({
      type: [Count],
      description: 'All neighbours by kind, whatever kinds and page were asked for.',
      resolve: ({ counts }) => [...counts],
    }),
    links: t.field({
      type: [Link],
      description:
        'The links that these neighbours bring to a drawing: to the entities on it, the origin among them, and to each other. Neighbours that are on it already bring none.',
      args: {
        ids: t.arg.idList({
          required: true,
          description: `The ids of the entities on the drawing, at most ${mostEntities}.`,
        }),
      },
      resolve: ({ nodes }, { ids }, { graph }) => {
        const there = new Set(atMost(ids));
        const fresh = nodes.map(({ entity }) => entity.id).filter((id) => !there.has(id));
        return fresh.length > 0 ? linksAmong(graph, [...there, ...fresh], fresh) : [];
      },
    }),
  }));
  builder.queryField('neighbourCounts', (t) =>
    t.field({
      description: 'Counts the neighbours of an entity by kind. NOT_FOUND where it is not held.',
      type: Counts,
      args: {
        id: t.arg.id({
          description: 'The id of an entity, such as phone:+77000000001.',
          required: true,
        }),
      },
      complexity: { field: costOfSearch, multiplier: 1 },
      resolve: async (_, { id }, { graph, loaders }) => ({
        entity: await entityOr(loaders.entity.load(id), id),
        counts: await neighbourCounts(graph, id),
      }),
    }),
  );
  builder.queryField('neighbours', (t) =>
    t.field({
      type: Near,
      description:
        'The entities that are linked to an entity, or stand in the same ads; the most telling first.',
      args: {
        id: t.arg.id({
          description:
            'The id of the entity whose neighbours are wanted, such as phone:+77000000001.',
          required: true,
        }),
        kinds: t.arg({
          type: [Kind],
          description: 'Only neighbours of these kinds are wanted; left out: all.',
        }),
        ...pages.args,
      },
      complexity: pages.complexity,
      resolve: async (_, { id, kinds, ...asked }, { graph, loaders }) => {
        const page = pages.asked(asked);
        const origin = await entityOr(loaders.entity.load(id), id);
        const near = await neighbours(graph, origin, kinds ?? undefined, page.limit, page.offset);
        return { ...page.of(near.found, near.total), origin, counts: near.counts };
      },
    }),
  );
}
