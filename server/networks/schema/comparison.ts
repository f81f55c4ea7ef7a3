import type { Builder } from '../../api/builder.ts';
import type { Judgement } from '../../judgements/index.ts';
import { type Cause, causeKinds, type Resized } from '../compared/causes.ts';
import { type Change, type Comparison, compareRuns } from '../compared/compare.ts';
import type { OperationChange, OperationsComparison } from '../operations/compare.ts';
import { contradictionSentence } from '../words/contradictions.ts';
import { addEntity, enumValues, judgementsNamed, type TypeOf } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What is otherwise in one run than in another, and because of what. */
export function addComparison(builder: Builder, types: NetworkTypes): void {
  const { Run, Item } = types;
  const ChangeType = addChange(builder, addCause(builder, types));
  const ResizedType = builder.objectRef<Resized>('RunResized').implement({
    description: 'A network or an operation that goes on with other ads.',
    fields: (t) => ({
      before: t.exposeID('before', { description: 'As the earlier run calls it.' }),
      after: t.exposeID('after'),
      adsBefore: t.exposeInt('adsBefore'),
      adsAfter: t.exposeInt('adsAfter'),
    }),
  });
  const ReadingType = builder.objectRef<Judgement>('RunReadingJudged').implement({
    description: 'A judgement that a reading is wrong.',
    fields: (t) => ({
      id: t.exposeID('id'),
      author: t.exposeString('author'),
      reason: t.exposeString('reason'),
      ad: t.id({ resolve: ({ subject }) => subject.ad }),
    }),
  });
  addEntity(builder, types, ReadingType, ({ subject }) => subject.entity);
  const OperationsType = addOperations(builder, ResizedType);
  const ComparisonType = builder.objectRef<Comparison>('RunComparison').implement({
    fields: (t) => ({
      before: t.expose('before', { type: Run }),
      after: t.expose('after', { type: Run }),
      merged: t.expose('merged', {
        type: [ChangeType],
        description: 'What is one network now and was several, or ads alone.',
      }),
      split: t.expose('split', {
        type: [ChangeType],
        description: 'What was one network and is several now, or ads alone.',
      }),
      appeared: t.exposeIDList('appeared', {
        description: 'Networks of ads that the run before did not see, besides one at the most.',
      }),
      gone: t.exposeIDList('gone'),
      same: t.exposeInt('same', { description: 'Networks of the same ads.' }),
      changed: t.exposeInt('changed', {
        description: 'Networks that differ by ads alone that only one of the runs saw.',
      }),
      resized: t.expose('resized', {
        type: [ResizedType],
        description: 'These, those that differ most first.',
      }),
      adsAdded: t.exposeInt('adsAdded'),
      hubsAdded: t.expose('hubsAdded', { type: [Item] }),
      hubsLifted: t.expose('hubsLifted', { type: [Item] }),
      judgementsAdded: t.exposeIDList('judgementsAdded'),
      judgementsLifted: t.exposeIDList('judgementsLifted'),
      readingsJudged: t.expose('readingsJudged', {
        type: [ReadingType],
        description: 'Those of these judgements that are about readings.',
      }),
      operations: t.expose('operations', {
        type: OperationsType,
        nullable: true,
        description:
          'Operations of both runs, each at its usual level; null where a run is from before operations.',
      }),
    }),
  });
  builder.queryField('compareRuns', (t) =>
    t.field({
      type: ComparisonType,
      args: { before: t.arg.int({ required: true }), after: t.arg.int({ required: true }) },
      resolve: (_, { before, after }, room) => compareRuns(room, before, after),
    }),
  );
}

function addCause(builder: Builder, types: NetworkTypes) {
  const Kind = builder.enumType('RunChangeReason', { values: enumValues(causeKinds) });
  const CauseType = builder.objectRef<Cause>('RunChangeCause').implement({
    fields: (t) => ({
      kind: t.expose('kind', { type: Kind }),
      judgement: t.field({
        type: types.Judgement,
        nullable: true,
        resolve: async ({ judgement }, _, { judgements }) =>
          (await judgementsNamed(judgements, judgement === undefined ? [] : [judgement]))[0],
      }),
      exception: t.string({
        nullable: true,
        description:
          'Of a judgement that is followed but for a part: what stands against the part, in a sentence.',
        resolve: async ({ exception }, _, { judgements }) =>
          exception ? contradictionSentence(exception, await judgements.aboutNetworks()) : null,
      }),
    }),
  });
  addEntity(builder, types, CauseType, ({ identifier }) => identifier);
  return CauseType;
}

function addChange(builder: Builder, CauseType: ReturnType<typeof addCause>) {
  return builder.objectRef<Change>('RunChange').implement({
    fields: (t) => ({
      before: t.exposeIDList('before'),
      adsAloneBefore: t.exposeInt('adsAloneBefore', {
        description: 'Ads in it that stood alone before.',
      }),
      after: t.exposeIDList('after'),
      aloneBefore: t.exposeIDList('aloneBefore', { description: 'The first of these ads, by id.' }),
      adsAloneAfter: t.exposeInt('adsAloneAfter', { description: 'Its ads that stand alone now.' }),
      aloneAfter: t.exposeIDList('aloneAfter', { description: 'The first of these ads, by id.' }),
      because: t.expose('because', { type: [CauseType] }),
      moreCauses: t.exposeInt('moreCauses', { description: 'Causes that are not told.' }),
    }),
  });
}

function addOperations(builder: Builder, ResizedType: TypeOf<Resized>) {
  const ChangeType = builder.objectRef<OperationChange>('RunOperationChange').implement({
    fields: (t) => ({
      before: t.exposeIDList('before'),
      adsOutsideBefore: t.exposeInt('adsOutsideBefore', {
        description: 'Ads in it that were in no operation before.',
      }),
      after: t.exposeIDList('after'),
      adsOutsideAfter: t.exposeInt('adsOutsideAfter', {
        description: 'Its ads that are in no operation now.',
      }),
    }),
  });
  return builder.objectRef<OperationsComparison>('RunOperations').implement({
    description: 'What became of operations, by the ads that both runs saw.',
    fields: (t) => ({
      merged: t.expose('merged', { type: [ChangeType] }),
      split: t.expose('split', { type: [ChangeType] }),
      appeared: t.exposeIDList('appeared', {
        description: 'Operations that share no ad with any of the run before.',
      }),
      gone: t.exposeIDList('gone'),
      same: t.exposeInt('same', { description: 'Operations of the same ads.' }),
      changed: t.expose('changed', {
        type: [ResizedType],
        description: 'Operations that go on with other ads.',
      }),
    }),
  });
}
