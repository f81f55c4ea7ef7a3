import type { Builder } from '../../api/builder.ts';
import {
  type EntityView,
  type NeighbourCount,
  type Neighbourhood,
  neighbourCounts,
  neighbours,
} from '../index.ts';
import { type EntityTypes, entityOr } from './entity.ts';
import { within } from './limits.ts';
import type { LinkTypes } from './link.ts';

/** More than this at once is no picture any more. */
const mostNeighbours = 2000;

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
  const Near = builder
    .objectRef<Neighbourhood & { origin: EntityView }>('Neighbourhood')
    .implement({
      fields: (t) => ({
        origin: t.field({ type: Entity, resolve: ({ origin }) => origin }),
        entities: t.field({ type: [Entity], resolve: ({ entities }) => [...entities] }),
        links: t.field({
          type: [Link],
          description: 'From the origin to each of the entities.',
          resolve: ({ links }) => [...links],
        }),
        counts: t.field({
          type: [Count],
          description: 'All that there is, by kind.',
          resolve: ({ counts }) => [...counts],
        }),
        total: t.exposeInt('total'),
        missing: t.exposeInt('missing', {
          description: 'What the limit left out, of the kinds asked for.',
        }),
      }),
    });
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
      args: {
        id: t.arg.id({ required: true }),
        kinds: t.arg({ type: [Kind] }),
        limit: t.arg.int({ defaultValue: 50 }),
      },
      resolve: async (_, { id, kinds, limit }, { graph, loaders }) => {
        const origin = await entityOr(loaders.entity.load(id), id);
        return {
          ...(await neighbours(graph, origin, kinds ?? undefined, within(limit, mostNeighbours))),
          origin,
        };
      },
    }),
  );
}
