import type { ObjectRef } from '@pothos/core';
import { type Builder, enumValues } from '../../core/graphql/index.ts';
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
export function addJudgements(builder: Builder, { Observation, Entity }: Explored) {
  const Kind = builder.enumType('JudgementKind', {
    description: 'What is judged of an observation, of what belongs together, or of a network.',
    values: enumValues({
      'wrong-observation': 'A value was misread: the observation does not count.',
      together: 'Two ads, identifiers or networks belong together.',
      apart: 'Two ads, identifiers or networks do not belong together.',
      shared: 'Strangers share this identifier: it holds nothing together.',
      exclusive: 'This identifier has one owner.',
      confirmed: 'A network is one, as a run found it.',
      rejected: 'A network is not one, as a run found it.',
    }),
  });
  const SignatureType = builder.objectRef<Signature>('Signature').implement({
    description: 'Who signed, when, and why.',
    fields: (t) => ({
      author: t.exposeString('author', { description: 'The initials of who signed.' }),
      account: t.exposeString('account', {
        description: 'The account of the operating system that was at work.',
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When it was signed.' }),
      reason: t.exposeString('reason', { description: 'Why, in the words of who signed.' }),
    }),
  });
  const Observed = addObservation(builder);
  const JudgementType = builder.objectRef<Judgement>('Judgement').implement({
    description:
      'What an analyst says of an observation, of what belongs together, or of a network. It stands until it is withdrawn; every run obeys it.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'The id of the judgement; `withdraw` takes it.' }),
      kind: t.expose('kind', { type: Kind, description: 'What the judgement says.' }),
      about: t.idList({
        description:
          'The ids of what it is about: the ad and the entity of an observation, the ads or identifiers named, or the first ad of a network.',
        resolve: (one) => (isOfObservation(one) ? concerned(one) : [...one.subject.entities]),
      }),
      entities: t.field({
        type: [Entity],
        description: 'What it is about, as far as the graph holds it.',
        resolve: async (one, _, { loaders }) => {
          const ids = isOfObservation(one) ? concerned(one) : one.subject.entities;
          const found = await Promise.all(ids.map((id) => loaders.entity.load(id)));
          return found.filter((entity) => entity !== undefined);
        },
      }),
      observation: t.field({
        type: Observed,
        nullable: true,
        description: 'The observation that is judged wrong; null where it is about something else.',
        resolve: (one) => (isOfObservation(one) ? one.subject : null),
      }),
      author: t.exposeString('author', { description: 'The initials of who signed.' }),
      account: t.exposeString('account', {
        description: 'The account of the operating system that was at work.',
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When it was signed.' }),
      reason: t.exposeString('reason', {
        description: 'What shows it, in the words of who signed.',
      }),
      withdrawn: t.field({
        type: SignatureType,
        nullable: true,
        description: 'Who took it back; null while it stands.',
        resolve: ({ withdrawn }) => withdrawn ?? null,
      }),
    }),
  });
  builder.objectField(Observation, 'judgement', (t) =>
    t.field({
      type: JudgementType,
      nullable: true,
      description:
        'The judgement that stands against it: of the same words, read as the same thing, in the same field of the ad.',
      resolve: async (observation, _, { loaders }) => {
        const about = observation.ad === '' ? [] : await loaders.judgements.load(observation.ad);
        const key = observationKey(observation);
        return about.find((one) => !one.withdrawn && observationKey(one.subject) === key) ?? null;
      },
    }),
  );
  return { Judgement: JudgementType, JudgementKind: Kind };
}

export type JudgementTypes = ReturnType<typeof addJudgements>;

function addObservation(builder: Builder) {
  return builder.objectRef<ObservationSubject>('JudgedObservation').implement({
    description: 'One value that was read at one place of one capture of an ad.',
    fields: (t) => ({
      ad: t.exposeID('ad', { description: 'The id of the ad in which it was read.' }),
      entity: t.exposeID('entity', { description: 'The id of the entity that it was read as.' }),
      capture: t.exposeID('capture', {
        description: 'The id of the capture in which it was read.',
      }),
      field: t.exposeString('field', {
        description:
          'The source field where it was read: title, text, structured (a contact field) or image.',
      }),
      raw: t.exposeString('raw', {
        description: 'What is written there, exactly as in the source.',
      }),
      start: t.exposeInt('start', {
        description: 'UTF-16 code units from the beginning of the field to its first character.',
      }),
      end: t.exposeInt('end', {
        description: 'UTF-16 code units from the beginning of the field to what follows it.',
      }),
      method: t.exposeString('method', { description: 'The rule or program that read it.' }),
      version: t.exposeString('version', { description: 'The version of that method.' }),
    }),
  });
}
