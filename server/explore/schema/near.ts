import type { Builder } from '../../api/builder.ts';
import { apiError } from '../../api/errors.ts';
import { relationships } from '../../model/index.ts';
import {
  type EntityView,
  imagesBetween,
  type LinkView,
  linkId,
  linksAmong,
  type NeighbourCount,
  type Neighbourhood,
  neighbourCounts,
  neighbours,
} from '../index.ts';
import { type EntityTypes, entityOr } from './entity.ts';
import { within } from './limits.ts';

/** More than this at once is no picture any more. */
const mostNeighbours = 2000;
/** A full case file, with the images by which its ads hold pictures. */
const mostLinked = 8000;

function linkable(ids: readonly string[]): readonly string[] {
  if (ids.length <= mostLinked) return ids;
  throw apiError(
    'LIMIT',
    `${ids.length} entities are more than ${mostLinked}.`,
    'Take some off the canvas, or out of the case file.',
    'ids',
  );
}

/** What is near: counts before any expansion, neighbours with what the limit leaves out, links on a canvas. */
export function addNearness(builder: Builder, { Entity, Kind }: EntityTypes) {
  const LinkType = builder.enumType('LinkType', {
    values: [
      ...(Object.keys(relationships) as (keyof typeof relationships)[]),
      'TOGETHER',
    ] as const,
    description:
      'TOGETHER is derived, never stored: two identifiers or pictures that stand in the same ads.',
  });
  const Link = builder.objectRef<LinkView>('Link').implement({
    fields: (t) => ({
      id: t.id({ resolve: linkId }),
      type: t.field({ type: LinkType, resolve: ({ type }) => type }),
      source: t.exposeID('source'),
      target: t.exposeID('target'),
      inferred: t.exposeBoolean('inferred', {
        description: 'A method proposes it; nobody read it. Drawn dashed.',
      }),
      throughHub: t.exposeBoolean('throughHub'),
      judgedWrong: t.exposeBoolean('judgedWrong', {
        description: 'Nothing holds it any more: every reading behind it is judged wrong.',
      }),
      ads: t.exposeInt('ads', { description: 'For TOGETHER the ads that hold both; 1 otherwise.' }),
      captures: t.int({ resolve: ({ captures }) => captures ?? 1 }),
      confidence: t.float({ resolve: ({ confidence }) => confidence ?? 1 }),
      firstSeen: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ firstSeen }) => firstSeen ?? null,
      }),
      lastSeen: t.field({
        type: 'DateTime',
        nullable: true,
        resolve: ({ lastSeen }) => lastSeen ?? null,
      }),
    }),
  });
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
  builder.queryField('links', (t) =>
    t.field({
      type: [Link],
      description: 'Every link among these entities.',
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_, { ids }, { graph }) => linksAmong(graph, linkable(ids)),
    }),
  );
  builder.queryField('imagesBetween', (t) =>
    t.idList({
      description:
        'The images by way of which ads among these entities hold pictures among them; a picture without them seems to stand alone.',
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_, { ids }, { graph }) => imagesBetween(graph, linkable(ids)),
    }),
  );
  return { Link };
}
