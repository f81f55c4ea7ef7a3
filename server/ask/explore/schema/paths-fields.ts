import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { api, apiError, costOfSearch, limit } from '../../../core/graphql/index.ts';
import { observationOfEvidence, type PlacedObservation } from '../../../read/recorded/index.ts';
import { entityOr, type RecordedTypes } from '../../../read/recorded/schema/index.ts';
import { findPaths, mostPaths, type PathStep, type Paths, type PathView } from '../index.ts';
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
export function addPaths(types: Types): void {
  const { Entity } = types;
  const Path = addPath(types);
  const Result = api.implement(
    api.objectRef<Paths & { from: string; to: string; tookMs: number }>('PathsResult'),
    {
      description: 'How two entities are connected at a distance.',
      types: { Entity, Path },
      fields: {
        from: 'Entity! The entity at which the paths begin.',
        to: 'Entity! The entity at which the paths end.',
        withoutHub:
          '[Path!]! Paths that go through no hub and against which nothing like it is known: the shortest first, of one length the surest first.',
        doubted:
          '[Path!]! Paths that go through no hub and rest on what is known to connect strangers, such as different pages of one website: they are not evidence of a connection.',
        throughHub: '[Path!]! Paths that go through a hub: they are not evidence of a connection.',
        maxSteps: 'Int! The most steps that a path could have in this search.',
        truncated: 'Boolean! Whether there are more paths than were returned.',
        whole:
          'Boolean! Whether all ways were looked through. Between two hubs of tens of thousands of ads they are not: others are missing then, and there may be some where none was found.',
        tookMs: 'Float! How long the search took, in milliseconds.',
      },
      resolve: {
        from: ({ from }, _, { loaders }) => entityOr(loaders, from),
        to: ({ to }, _, { loaders }) => entityOr(loaders, to),
      },
    },
  );
  api.query('paths', {
    types: { Result },
    gives:
      'Result! Finds the shortest paths between two entities. BAD_INPUT where both are the same, NOT_FOUND where one is not held.',
    args: {
      from: 'ID! The id of the entity at which the paths begin, such as phone:+77000000001.',
      to: 'ID! The id of the entity at which the paths end.',
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
      if (!found.endsHeld) for (const id of [from, to]) await entityOr(loaders, id);
      return { ...found, from, to, tookMs: performance.now() - start };
    },
  });
}

function addPath({ Entity, Capture, Caution, Link, Part, Observation, Strength }: Types) {
  const Step = api.implement(api.objectRef<PathStep>('PathStep'), {
    description: 'One step of a path: a stored relationship, in the direction of the path.',
    types: { Entity, Link, Capture, Observation },
    fields: {
      source: 'Entity! The entity at which the step begins.',
      target: 'Entity! The entity at which the step ends.',
      link: 'Link! The link that the step goes along.',
      capture: 'Capture The capture in which the link was read; null where it is no longer held.',
      observation: 'Observation! How the link was read in that capture.',
    },
    resolve: {
      capture: ({ evidence }, _, { loaders }) => loaders.capture.load(evidence.capture),
      observation: async ({ read, evidence }, _, { loaders }): Promise<PlacedObservation> => {
        const capture = await loaders.capture.load(evidence.capture);
        const stored = capture && (await loaders.stored.load(capture));
        const observation = observationOfEvidence(read, evidence, stored?.content);
        return { ...observation, ad: capture?.ad ?? '', capture: evidence.capture };
      },
    },
  });
  return api.implement(api.objectRef<PathView>('Path'), {
    description: 'A chain of links from one entity to another.',
    types: { Entity, Step, Part, Strength, Caution },
    fields: {
      entities: '[Entity!]! The entities of the path in order, both ends included.',
      steps: '[Step!]! The steps of the path in order.',
      sentence: '[Part!]! The path in words, as the parts of one sentence.',
      strength: 'Strength! How much is behind the weakest step of the path.',
      weakest: 'Float! The lowest confidence of all observations on the path, 0 to 1.',
      hubs: '[Entity!]! The hubs through which the path goes.',
      inferred: 'Int! Steps that a method proposes and nobody read.',
      ads: 'Int! Ads on the path.',
      against: '[Caution!]! What is known against it: by the ads on it, and by the active run.',
      doubted:
        'Boolean! By what is known, something on it does not connect the two ads beside it: it is no evidence of a connection.',
    },
  });
}

/** Does a question ask for a field of what a resolver answers, itself or in a fragment? What it does not ask for need not be found. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const isIn = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      if (selection.kind === Kind.INLINE_FRAGMENT) return isIn(selection.selectionSet);
      return isIn(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => isIn(selectionSet));
}
