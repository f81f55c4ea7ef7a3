import type { Builder } from '../../api/builder.ts';
import { apiError } from '../../api/errors.ts';
import { limit } from '../../api/limits.ts';
import {
  findPaths,
  mostPaths,
  observationOfEvidence,
  type PathStep,
  type Paths,
  type PathView,
  type PlacedObservation,
} from '../index.ts';
import { asksFor } from './asked.ts';
import type { CaptureTypes } from './capture.ts';
import { type EntityTypes, entityOr } from './entity.ts';
import type { LinkTypes } from './link.ts';
import type { ObservationTypes } from './observation.ts';
import type { WhyTypes } from './why.ts';

const steps = limit({ usual: 6, most: 8, name: 'maxSteps', of: 'How long a path may be' });
const paths = limit({ usual: 5, most: mostPaths, of: 'How many of either sort' });

type Types = EntityTypes & CaptureTypes & LinkTypes & ObservationTypes & WhyTypes;

/** How two things are connected at a distance: sentences first, each step with its observation. */
export function addPaths(builder: Builder, types: Types): void {
  const { Entity } = types;
  const Path = addPath(builder, types);
  const Result = builder
    .objectRef<Paths & { from: string; to: string; tookMs: number }>('PathsResult')
    .implement({
      fields: (t) => ({
        from: t.field({
          type: Entity,
          resolve: ({ from }, _, { loaders }) => entityOr(loaders.entity.load(from), from),
        }),
        to: t.field({
          type: Entity,
          resolve: ({ to }, _, { loaders }) => entityOr(loaders.entity.load(to), to),
        }),
        withoutHub: t.field({ type: [Path], resolve: ({ withoutHub }) => [...withoutHub] }),
        throughHub: t.field({
          type: [Path],
          description: 'Only through a hub: not evidence of a connection.',
          resolve: ({ throughHub }) => [...throughHub],
        }),
        maxSteps: t.exposeInt('maxSteps'),
        truncated: t.exposeBoolean('truncated'),
        tookMs: t.exposeFloat('tookMs'),
      }),
    });
  builder.queryField('paths', (t) =>
    t.field({
      type: Result,
      args: {
        from: t.arg.id({ required: true }),
        to: t.arg.id({ required: true }),
        maxSteps: steps.arg,
        limit: paths.arg,
      },
      complexity: ({ limit }) => paths.cost(limit),
      resolve: async (_, { from, to, ...wanted }, { graph, loaders, projection }, info) => {
        const [maxSteps, limit] = [steps.read(wanted.maxSteps), paths.read(wanted.limit)];
        if (from === to)
          throw apiError(
            'BAD_INPUT',
            'Both ends are the same.',
            'Choose two different entities.',
            'to',
          );
        const start = performance.now();
        const asked = {
          ...{ from, to, maxSteps, limit },
          throughHub: asksFor(info, 'throughHub') || asksFor(info, 'truncated'),
        };
        const found = await findPaths(graph, asked, projection);
        if (!found.endsHeld)
          for (const id of [from, to]) await entityOr(loaders.entity.load(id), id);
        return { ...found, from, to, tookMs: performance.now() - start };
      },
    }),
  );
}

function addPath(builder: Builder, { Entity, Capture, Link, Part, Observation, Strength }: Types) {
  const Step = builder.objectRef<PathStep>('PathStep').implement({
    fields: (t) => ({
      source: t.field({ type: Entity, resolve: ({ source }) => source }),
      target: t.field({ type: Entity, resolve: ({ target }) => target }),
      link: t.field({ type: Link, resolve: ({ link }) => link }),
      capture: t.field({
        type: Capture,
        nullable: true,
        resolve: async ({ evidence }, _, { loaders }) =>
          (await loaders.capture.load(evidence.capture)) ?? null,
      }),
      observation: t.field({
        type: Observation,
        resolve: async ({ read, evidence }, _, { loaders }): Promise<PlacedObservation> => {
          const capture = await loaders.capture.load(evidence.capture);
          const stored = capture && (await loaders.stored.load(capture));
          const observation = observationOfEvidence(read, evidence, stored?.content);
          return { ...observation, ad: capture?.ad ?? '', capture: evidence.capture };
        },
      }),
    }),
  });
  return builder.objectRef<PathView>('Path').implement({
    fields: (t) => ({
      entities: t.field({ type: [Entity], resolve: ({ entities }) => [...entities] }),
      steps: t.field({ type: [Step], resolve: ({ steps }) => [...steps] }),
      sentence: t.field({ type: [Part], resolve: ({ sentence }) => [...sentence] }),
      strength: t.field({ type: Strength, resolve: ({ strength }) => strength }),
      weakest: t.exposeFloat('weakest'),
      hubs: t.field({ type: [Entity], resolve: ({ hubs }) => [...hubs] }),
      inferred: t.exposeInt('inferred'),
      ads: t.exposeInt('ads'),
    }),
  });
}
