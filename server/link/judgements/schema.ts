import type { ObjectRef } from '@pothos/core';
import { api, type Builder } from '../../core/graphql/index.ts';
import type { EntityView, PlacedObservation } from '../../read/recorded/index.ts';
import {
  concerned,
  isOfObservation,
  type Judgement,
  type ObservationSubject,
  observationKey,
  type Signature,
} from './index.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

interface Explored {
  readonly Observation: ObjectRef<Types, PlacedObservation>;
  readonly Entity: PothosSchemaTypes.InterfaceRef<Types, EntityView>;
}

/** What analysts say: recorded when signed, withdrawn with a reason, never deleted. */
export function addJudgements({ Observation, Entity }: Explored) {
  const Kind = api.enumOf('JudgementKind', {
    description: 'What is judged of an observation, of what belongs together, or of a network.',
    values: {
      'wrong-observation': 'A value was misread: the observation does not count.',
      together: 'Two ads, identifiers or networks belong together.',
      apart: 'Two ads, identifiers or networks do not belong together.',
      shared: 'Strangers share this identifier: it holds nothing together.',
      exclusive: 'This identifier has one owner.',
      confirmed: 'A network is one, as a run found it.',
      rejected: 'A network is not one, as a run found it.',
      unsure: 'A question that the program asked cannot be answered.',
      right: 'What the program asked about is as the run has it.',
    },
  });
  const SignatureType = api.implement(api.objectRef<Signature>('Signature'), {
    description: 'Who signed, when, and why.',
    fields: {
      author: 'String! The initials of who signed.',
      account: 'String! The account that was signed in, else that of the operating system.',
      at: 'DateTime! When it was signed.',
      reason: 'String! Why, in the words of who signed.',
    },
  });
  const Observed = addObservation();
  const JudgementType = api.implement(api.objectRef<Judgement>('Judgement'), {
    description:
      'What an analyst says of an observation, of what belongs together, or of a network. It stands until it is withdrawn; every run obeys it.',
    types: { Kind, Entity, Observed, SignatureType },
    fields: {
      id: 'ID! The id of the judgement; `withdraw` takes it.',
      kind: 'Kind! What the judgement says.',
      about:
        '[ID!]! The ids of what it is about: the ad and the entity of an observation, the ads or identifiers named, or the first ad of a network.',
      entities: '[Entity!]! What it is about, as far as the graph holds it.',
      observation:
        'Observed The observation that is judged wrong; null where it is about something else.',
      author: 'String! The initials of who signed.',
      account: 'String! The account that was signed in, else that of the operating system.',
      at: 'DateTime! When it was signed.',
      reason: 'String! What shows it, in the words of who signed.',
      withdrawn: 'SignatureType Who took it back; null while it stands.',
    },
    resolve: {
      about: (one) => (isOfObservation(one) ? concerned(one) : [...one.subject.entities]),
      entities: async (one, _, { loaders }) => {
        const ids = isOfObservation(one) ? concerned(one) : one.subject.entities;
        const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
        return found.filter((entity) => entity !== undefined);
      },
      observation: (one) => (isOfObservation(one) ? one.subject : null),
    },
  });
  api.field(Observation, 'judgement', {
    types: { JudgementType },
    gives:
      'JudgementType The judgement that stands against it: of the same words, read as the same thing, in the same field of the ad.',
    resolve: async (observation, _, { loaders }) => {
      const about = observation.ad === '' ? [] : await loaders.judgements.load(observation.ad);
      const key = observationKey(observation);
      return about.find((one) => !one.withdrawn && observationKey(one.subject) === key) ?? null;
    },
  });
  return { Judgement: JudgementType, JudgementKind: Kind };
}

export type JudgementTypes = ReturnType<typeof addJudgements>;

function addObservation() {
  return api.implement(api.objectRef<ObservationSubject>('JudgedObservation'), {
    description: 'One value that was read at one place of one capture of an ad.',
    fields: {
      ad: 'ID! The id of the ad in which it was read.',
      entity: 'ID! The id of the entity that it was read as.',
      capture: 'ID! The id of the capture in which it was read.',
      field:
        'String! The source field where it was read: title, text, structured (a contact field) or image.',
      raw: 'String! What is written there, exactly as in the source.',
      start: 'Int! UTF-16 code units from the beginning of the field to its first character.',
      end: 'Int! UTF-16 code units from the beginning of the field to what follows it.',
      method: 'String! The rule or program that read it.',
      version: 'String! The version of that method.',
    },
  });
}
