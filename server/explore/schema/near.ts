import type { Builder } from '../../api/builder.ts';
import { connection, type Page, paging } from '../../api/connection.ts';
import {
  type EntityView,
  type Neighbour,
  type NeighbourCount,
  neighbourCounts,
  neighbours,
} from '../index.ts';
import { type EntityTypes, entityOr } from './entity.ts';
import type { LinkTypes } from './link.ts';

/** More than 2000 at once are no picture any more. */
const pages = paging({ usual: 50, most: 2000 });

/** What is near: counts before any expansion, neighbours with what the limit leaves out. */
export function addNearness(
  builder: Builder,
  { Entity, Kind, Link }: EntityTypes & LinkTypes,
): void {
  const Count = builder.objectRef<NeighbourCount>('NeighbourCount').implement({
    fields: (t) => ({
      kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
      total: t.exposeInt('total'),
      hubs: t.exposeInt('hubs'),
    }),
  });
  const Counts = builder
    .objectRef<{ entity: EntityView; counts: readonly NeighbourCount[] }>('NeighbourCounts')
    .implement({
      fields: (t) => ({
        entity: t.field({ type: Entity, resolve: ({ entity }) => entity }),
        total: t.int({
          resolve: ({ counts }) => counts.reduce((sum, { total }) => sum + total, 0),
        }),
        counts: t.field({ type: [Count], resolve: ({ counts }) => [...counts] }),
      }),
    });
  const One = builder.objectRef<Neighbour>('Neighbour').implement({
    fields: (t) => ({
      entity: t.field({ type: Entity, resolve: ({ entity }) => entity }),
      link: t.field({
        type: Link,
        description: 'Between the origin and it.',
        resolve: ({ link }) => link,
      }),
    }),
  });
  const Near = connection<
    Neighbour,
    Page<Neighbour> & { origin: EntityView; counts: readonly NeighbourCount[] }
  >('Neighbour', One);
  builder.objectFields(Near, (t) => ({
    origin: t.field({ type: Entity, resolve: ({ origin }) => origin }),
    counts: t.field({
      type: [Count],
      description: 'All that there is, by kind, whatever was asked for.',
      resolve: ({ counts }) => [...counts],
    }),
  }));
  builder.queryField('neighbourCounts', (t) =>
    t.field({
      type: Counts,
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_, { id }, { graph, loaders }) => ({
        entity: await entityOr(loaders.entity.load(id), id),
        counts: await neighbourCounts(graph, id),
      }),
    }),
  );
  builder.queryField('neighbours', (t) =>
    t.field({
      type: Near,
      description: 'What is linked to it, or stands in the same ads; the most telling first.',
      args: {
        id: t.arg.id({ required: true }),
        kinds: t.arg({ type: [Kind], description: 'Of these alone; all where it is left out.' }),
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
