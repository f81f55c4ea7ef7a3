import type { ObjectRef } from '@pothos/core';
import type { Builder } from '../api/builder.ts';
import type { PlacedReading } from '../explore/index.ts';
import { type Judgement, judgementKinds, readingKey, type Signature } from './index.ts';

type Types = Builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** What analysts say about what was read: recorded when signed, withdrawn with a reason, never deleted. */
export function addJudgements(
  builder: Builder,
  { Reading }: { readonly Reading: ObjectRef<Types, PlacedReading> },
): void {
  const JudgementType = addJudgement(builder);
  builder.objectField(Reading, 'judgement', (t) =>
    t.field({
      type: JudgementType,
      nullable: true,
      description:
        'The judgement that stands against it: of the same words, read as the same thing, in the same field of the ad.',
      resolve: async (reading, _, { loaders }) => {
        const about = reading.ad === '' ? [] : await loaders.judgements.load(reading.ad);
        const key = readingKey(reading);
        return about.find((one) => !one.withdrawn && readingKey(one.subject) === key) ?? null;
      },
    }),
  );
  builder.queryField('judgements', (t) =>
    t.field({
      type: [JudgementType],
      description: 'All judgements about an entity or an ad, withdrawn ones too, the newest first.',
      args: { about: t.arg.id({ required: true }) },
      resolve: async (_, { about }, { loaders }) => [...(await loaders.judgements.load(about))],
    }),
  );
  addSigning(builder, JudgementType);
}

function addJudgement(builder: Builder) {
  const Kind = builder.enumType('JudgementKind', {
    values: Object.fromEntries(
      judgementKinds.map((kind) => [kind.replaceAll('-', '_').toUpperCase(), { value: kind }]),
    ),
  });
  const Withdrawal = builder.objectRef<Signature>('Withdrawal').implement({
    fields: (t) => ({
      author: t.exposeString('author'),
      account: t.exposeString('account'),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      reason: t.exposeString('reason'),
    }),
  });
  return builder.objectRef<Judgement>('Judgement').implement({
    description: 'An analyst’s word on one reading. It stands until it is withdrawn.',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
      ad: t.id({ resolve: ({ subject }) => subject.ad }),
      entity: t.id({ resolve: ({ subject }) => subject.entity }),
      capture: t.id({ resolve: ({ subject }) => subject.capture }),
      field: t.string({ resolve: ({ subject }) => subject.field }),
      raw: t.string({ resolve: ({ subject }) => subject.raw }),
      start: t.int({ resolve: ({ subject }) => subject.start }),
      end: t.int({ resolve: ({ subject }) => subject.end }),
      method: t.string({ resolve: ({ subject }) => subject.method }),
      version: t.string({ resolve: ({ subject }) => subject.version }),
      author: t.exposeString('author', { description: 'The initials that signed.' }),
      account: t.exposeString('account', {
        description: 'The account of the operating system that was at work.',
      }),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      reason: t.exposeString('reason'),
      withdrawn: t.field({
        type: Withdrawal,
        nullable: true,
        resolve: ({ withdrawn }) => withdrawn ?? null,
      }),
    }),
  });
}

function addSigning(builder: Builder, JudgementType: ReturnType<typeof addJudgement>): void {
  const Named = builder.inputType('ReadingInput', {
    fields: (t) => ({
      capture: t.id({ required: true }),
      entity: t.id({ required: true }),
      field: t.string({ required: true }),
      raw: t.string({ required: true }),
      start: t.int({ required: true }),
      end: t.int({ required: true }),
    }),
  });
  builder.mutationField('judgeObservationWrong', (t) =>
    t.field({
      type: JudgementType,
      args: {
        reading: t.arg({ type: Named, required: true }),
        reason: t.arg.string({ required: true }),
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
      },
      resolve: (_, { reading, reason, initials }, { judgements }) =>
        judgements.judgeWrong(reading, { reason, initials }),
    }),
  );
  builder.mutationField('withdrawJudgement', (t) =>
    t.field({
      type: JudgementType,
      args: {
        id: t.arg.id({ required: true }),
        reason: t.arg.string({ required: true }),
        initials: t.arg.string({ required: true }),
      },
      resolve: (_, { id, reason, initials }, { judgements }) =>
        judgements.withdraw(id, { reason, initials }),
    }),
  );
}
