import type { ObjectRef } from '@pothos/core';
import type { Builder } from '../api/builder.ts';
import type { EntityView, PlacedObservation } from '../explore/index.ts';
import {
  concerned,
  isOfObservation,
  type Judgement,
  judgementKinds,
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
    values: Object.fromEntries(
      judgementKinds.map((kind) => [kind.replaceAll('-', '_').toUpperCase(), { value: kind }]),
    ) as Record<string, { value: Judgement['kind'] }>,
  });
  const SignatureType = builder.objectRef<Signature>('Signature').implement({
    description: 'Who signed, when, and why.',
    fields: (t) => ({
      author: t.exposeString('author', { description: 'The initials that signed.' }),
      account: t.exposeString('account', {
        description: 'The account of the operating system that was at work.',
      }),
      at: t.expose('at', { type: 'DateTime', description: 'When.' }),
      reason: t.exposeString('reason', { description: 'Why.' }),
    }),
  });
  const Observed = addObservation(builder);
  const JudgementType = builder.objectRef<Judgement>('Judgement').implement({
    description:
      'What an analyst says of an observation, of what belongs together, or of a network. It stands until it is withdrawn; every run obeys it.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'By it a judgement is withdrawn.' }),
      kind: t.expose('kind', { type: Kind, description: 'What is said.' }),
      about: t.idList({
        description:
          'Of an observation the ad and what was read in it; else what was named: of a network its first ad.',
        resolve: (one) => (isOfObservation(one) ? concerned(one) : [...one.subject.entities]),
      }),
      entities: t.field({
        type: [Entity],
        description: 'Those of what it is about that the graph holds.',
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
      author: t.exposeString('author', { description: 'The initials that signed.' }),
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
      ad: t.exposeID('ad', { description: 'In which ad.' }),
      entity: t.exposeID('entity', { description: 'What it was read as.' }),
      capture: t.exposeID('capture', { description: 'In which capture of it.' }),
      field: t.exposeString('field', { description: 'Where in the capture it stands.' }),
      raw: t.exposeString('raw', { description: 'As it is written there.' }),
      start: t.exposeInt('start', { description: 'UTF-16 offset of its first character …' }),
      end: t.exposeInt('end', { description: '… and of what follows it.' }),
      method: t.exposeString('method', { description: 'The rule that read it …' }),
      version: t.exposeString('version', { description: '… and its version.' }),
    }),
  });
}
