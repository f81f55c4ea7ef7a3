import { apiError, type Builder, costOfSearch, limit } from '../../../core/graphql/index.ts';
import { observationOfEvidence, type PlacedObservation } from '../../../read/recorded/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { findPaths, mostPaths, type PathStep, type Paths, type PathView } from '../index.ts';
import { asksFor } from './asks-for.ts';
import type { CautionTypes } from './caution-fields.ts';
import type { LinkTypes } from './link.ts';
import type { WhyTypes } from './why-fields.ts';

const steps = limit({ usual: 6, most: 8, name: 'maxSteps', of: 'How many steps a path may have' });
const paths = limit({
  usual: 5,
  most: mostPaths,
  of: 'How many paths are returned at most, with a hub and without one each',
});

type Types = CautionTypes & RecordedTypes & LinkTypes & WhyTypes;

/** How two things are connected at a distance: sentences first, each step with its observation. */
export function addPaths(builder: Builder, types: Types): void {
  const { Entity } = types;
  const Path = addPath(builder, types);
  const Result = builder
    .objectRef<Paths & { from: string; to: string; tookMs: number }>('PathsResult')
    .implement({
      description: 'How two entities are connected at a distance.',
      fields: (t) => ({
        from: t.field({
          description: 'The entity at which the paths begin.',
          type: Entity,
          resolve: ({ from }, _, { loaders }) => entityOr(loaders.entity.load(from), from),
        }),
        to: t.field({
          description: 'The entity at which the paths end.',
          type: Entity,
          resolve: ({ to }, _, { loaders }) => entityOr(loaders.entity.load(to), to),
        }),
        withoutHub: t.field({
          description:
            'Paths that go through no hub and against which nothing like it is known: the shortest first, of one length the surest first.',
          type: [Path],
          resolve: ({ withoutHub }) => [...withoutHub],
        }),
        doubted: t.field({
          type: [Path],
          description:
            'Paths that go through no hub and rest on what is known to connect strangers, such as different pages of one website: they are not evidence of a connection.',
          resolve: ({ doubted }) => [...doubted],
        }),
        throughHub: t.field({
          type: [Path],
          description: 'Paths that go through a hub: they are not evidence of a connection.',
          resolve: ({ throughHub }) => [...throughHub],
        }),
        maxSteps: t.exposeInt('maxSteps', {
          description: 'The most steps that a path could have in this search.',
        }),
        truncated: t.exposeBoolean('truncated', {
          description: 'Whether there are more paths than were returned.',
        }),
        whole: t.exposeBoolean('whole', {
          description:
            'Whether all ways were looked through. Between two hubs of tens of thousands of ads they are not: others are missing then, and there may be some where none was found.',
        }),
        tookMs: t.exposeFloat('tookMs', {
          description: 'How long the search took, in milliseconds.',
        }),
      }),
    });
  builder.queryField('paths', (t) =>
    t.field({
      description:
        'Finds the shortest paths between two entities. BAD_INPUT where both are the same, NOT_FOUND where one is not held.',
      type: Result,
      args: {
        from: t.arg.id({
          description: 'The id of the entity at which the paths begin, such as phone:+77000000001.',
          required: true,
        }),
        to: t.arg.id({
          description: 'The id of the entity at which the paths end.',
          required: true,
        }),
        maxSteps: steps.arg,
        limit: paths.arg,
      },
      complexity: ({ limit }) => ({ ...paths.cost(limit), field: 3 * costOfSearch }),
      resolve: async (_, { from, to, ...wanted }, { graph, loaders, projection, store }, info) => {
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
        const found = await findPaths({ graph, projection, store }, asked);
        if (!found.endsHeld)
          for (const id of [from, to]) await entityOr(loaders.entity.load(id), id);
        return { ...found, from, to, tookMs: performance.now() - start };
      },
    }),
  );
}

function addPath(
  builder: Builder,
  { Entity, Capture, Caution, Link, Part, Observation, Strength }: Types,
) {
  const Step = builder.objectRef<PathStep>('PathStep').implement({
    description: 'One step of a path: a stored relationship, in the direction of the path.',
    fields: (t) => ({
      source: t.field({
        description: 'The entity at which the step begins.',
        type: Entity,
        resolve: ({ source }) => source,
      }),
      target: t.field({
        description: 'The entity at which the step ends.',
        type: Entity,
        resolve: ({ target }) => target,
      }),
      link: t.field({
        description: 'The link that the step goes along.',
        type: Link,
        resolve: ({ link }) => link,
      }),
      capture: t.field({
        description: 'The capture in which the link was read; null where it is no longer held.',
        type: Capture,
        nullable: true,
        resolve: async ({ evidence }, _, { loaders }) =>
          (await loaders.capture.load(evidence.capture)) ?? null,
      }),
      observation: t.field({
        description: 'How the link was read in that capture.',
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
    description: 'A chain of links from one entity to another.',
    fields: (t) => ({
      entities: t.field({
        description: 'The entities of the path in order, both ends included.',
        type: [Entity],
        resolve: ({ entities }) => [...entities],
      }),
      steps: t.field({
        description: 'The steps of the path in order.',
        type: [Step],
        resolve: ({ steps }) => [...steps],
      }),
      sentence: t.field({
        description: 'The path in words, as the parts of one sentence.',
        type: [Part],
        resolve: ({ sentence }) => [...sentence],
      }),
      strength: t.field({
        description: 'How much is behind the weakest step of the path.',
        type: Strength,
        resolve: ({ strength }) => strength,
      }),
      weakest: t.exposeFloat('weakest', {
        description: 'The lowest confidence of all observations on the path, 0 to 1.',
      }),
      hubs: t.field({
        description: 'The hubs through which the path goes.',
        type: [Entity],
        resolve: ({ hubs }) => [...hubs],
      }),
      inferred: t.exposeInt('inferred', {
        description: 'Steps that a method proposes and nobody read.',
      }),
      ads: t.exposeInt('ads', { description: 'Ads on the path.' }),
      against: t.field({
        description: 'What is known against it: by the ads on it, and by the active run.',
        type: [Caution],
        resolve: ({ against }) => [...against],
      }),
      doubted: t.exposeBoolean('doubted', {
        description:
          'By what is known, something on it does not connect the two ads beside it: it is no evidence of a connection.',
      }),
    }),
  });
}
