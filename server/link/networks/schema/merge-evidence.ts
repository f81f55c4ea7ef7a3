import { type Builder, enumValues } from '../../../core/graphql/index.ts';
import type { FeatureWeight, featureKinds } from '../../resolve/index.ts';
import { thingOf } from '../explained/things.ts';
import type { HeldEvidence } from '../found-by-run.ts';
import { addEntity } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What both sides of a merge hold, and what it says. */
export function addEvidence(builder: Builder, types: NetworkTypes) {
  const Evidence = builder.objectRef<HeldEvidence>('MergeEvidence').implement({
    description:
      'An identifier, image cluster or template that both sides of a merge or near match hold.',
    fields: (t) => ({
      id: t.exposeID('identifier', {
        description: 'The entity id of the identifier, image cluster or template.',
      }),
      thing: t.id({
        description:
          'Its id as `NetworkTree.identifiers` gives it: of a website that is counted by page, the set of pages.',
        resolve: thingOf,
      }),
      weight: t.expose('weight', {
        type: types.MatchWeight,
        description: 'How much the shared identifier speaks for one owner.',
      }),
      probability: t.exposeFloat('probability', {
        description:
          '0..1: how probable it is that two groups of ads which share it, and nothing else, have one owner.',
      }),
      groups: t.exposeInt('groups', {
        description: 'How many groups of ads held it when the run compared both sides.',
      }),
      ads: t.expose('ads', {
        type: types.BothSides,
        description: 'How many ads of each side hold it.',
      }),
    }),
  });
  addEntity(builder, types, Evidence, ({ identifier }) => identifier);
  return Evidence;
}

/** What speaks for or against one owner. */
export function addFeature(builder: Builder) {
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
  return builder.objectRef<FeatureWeight>('NetworkMergeFeature').implement({
    description: 'How much the features of one kind speak for or against one owner.',
    fields: (t) => ({
      about: t.expose('about', {
        type: Kind,
        description: 'What the features of this entry are about.',
      }),
      nats: t.exposeFloat('nats', {
        description:
          'Their match weight in nats (natural logarithm): above 0 it speaks for one owner, below 0 against.',
      }),
    }),
  });
}

export interface Shown {
  readonly Evidence: ReturnType<typeof addEvidence>;
  readonly Sign: ReturnType<typeof addFeature>;
}
