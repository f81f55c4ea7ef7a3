import { builder, enumValues, implement, objectRef } from '../../../core/graphql/index.ts';
import type { FeatureWeight, featureKinds } from '../../resolve/index.ts';
import { thingOf } from '../explained/things.ts';
import type { HeldEvidence } from '../found-by-run.ts';
import { addEntity } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What both sides of a merge hold, and what it says. */
export function addEvidence(types: NetworkTypes) {
  const Evidence = implement(objectRef<HeldEvidence>('MergeEvidence'), {
    description:
      'An identifier, image cluster or template that both sides of a merge or near match hold.',
    types,
    fields: {
      id: 'ID! The entity id of the identifier, image cluster or template.',
      thing:
        'ID! Its id as `NetworkTree.identifiers` gives it: of a website that is counted by page, the set of pages.',
      weight: 'MatchWeight! How much the shared identifier speaks for one owner.',
      probability:
        'Float! 0..1: how probable it is that two groups of ads which share it, and nothing else, have one owner.',
      groups: 'Int! How many groups of ads held it when the run compared both sides.',
      ads: 'BothSides! How many ads of each side hold it.',
    },
    resolve: {
      id: ({ identifier }) => identifier,
      thing: thingOf,
    },
  });
  addEntity(types, Evidence, ({ identifier }) => identifier);
  return Evidence;
}

/** What speaks for or against one owner. */
export function addFeature() {
  const Kind = builder.enumType('FeatureKind', {
    description: 'What a feature is about.',
    values: enumValues<(typeof featureKinds)[number]>({
      contacts: 'Which contacts both share.',
      holders: 'Who else shows the same contact.',
      words: 'How far both share words.',
      pictures: 'How far both share pictures.',
      'own-contacts': 'Whether each shows contacts of its own.',
      places: 'Where both are.',
      platforms: 'On which platforms both are.',
      times: 'When both were active.',
      sizes: 'How many ads each has.',
      prevalence: 'How often such pairs have one owner.',
      alternatives: 'How many others fit as well.',
      theft: 'Who had what they share first.',
    }),
  });
  return implement(objectRef<FeatureWeight>('NetworkMergeFeature'), {
    description: 'How much the features of one kind speak for or against one owner.',
    types: { Kind },
    fields: {
      about: 'Kind! What the features of this entry are about.',
      nats: 'Float! Their match weight in nats (natural logarithm): above 0 it speaks for one owner, below 0 against.',
    },
  });
}

export interface Shown {
  readonly Evidence: ReturnType<typeof addEvidence>;
  readonly Sign: ReturnType<typeof addFeature>;
}
