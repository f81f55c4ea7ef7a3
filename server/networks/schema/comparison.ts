import type { Builder } from '../../api/builder.ts';
import type { Judgement } from '../../judgements/index.ts';
import {
  type Cause,
  type Change,
  type Comparison,
  causeKinds,
  compareRuns,
  contradictionSentence,
  type OperationChange,
  type OperationsComparison,
} from '../index.ts';
import { addEntity, enumValues, type NetworkTypes } from './types.ts';

/** What is otherwise in one run than in another, and because of what. */
export function addComparison(builder: Builder, types: NetworkTypes): void {
  const { Run } = types;
  const ChangeType = addChange(builder, addCause(builder, types));
  const HubType = builder
    .objectRef<{ readonly identifier: string }>('RunHubChange')
    .implement({ fields: (t) => ({ id: t.exposeID('identifier') }) });
  addEntity(builder, types, HubType, ({ identifier }) => identifier);
  const ResizedType = builder.objectRef<Comparison['resized'][number]>('RunResized').implement({
    fields: (t) => ({
      id: t.exposeID('id', { description: 'As the later run calls it.' }),
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
  const OperationsType = addOperations(builder);
  const asHubs = (ids: readonly string[]) => ids.map((identifier) => ({ identifier }));
  const ids = (pick: (comparison: Comparison) => readonly string[]) => (one: Comparison) => [
    ...pick(one),
  ];
  const ComparisonType = builder.objectRef<Comparison>('RunComparison').implement({
    fields: (t) => ({
      before: t.field({ type: Run, resolve: ({ before }) => before }),
      after: t.field({ type: Run, resolve: ({ after }) => after }),
      merged: t.field({
        type: [ChangeType],
        description: 'What is one network now and was several, or ads alone.',
        resolve: ({ merged }) => [...merged],
      }),
      split: t.field({
        type: [ChangeType],
        description: 'What was one network and is several now, or ads alone.',
        resolve: ({ split }) => [...split],
      }),
      appeared: t.idList({
        description: 'Networks of ads that the run before did not see, besides one at the most.',
        resolve: ids(({ appeared }) => appeared),
      }),
      gone: t.idList({ resolve: ids(({ gone }) => gone) }),
      same: t.exposeInt('same', { description: 'Networks of the same ads.' }),
      changed: t.exposeInt('changed', {
        description: 'Networks that differ by ads alone that only one of the runs saw.',
      }),
      resized: t.field({
        type: [ResizedType],
        description: 'These, those that differ most first.',
        resolve: ({ resized }) => [...resized],
      }),
      adsAdded: t.exposeInt('adsAdded'),
      hubsAdded: t.field({ type: [HubType], resolve: ({ hubsAdded }) => asHubs(hubsAdded) }),
      hubsLifted: t.field({ type: [HubType], resolve: ({ hubsLifted }) => asHubs(hubsLifted) }),
      judgementsAdded: t.idList({ resolve: ids(({ judgementsAdded }) => judgementsAdded) }),
      judgementsLifted: t.idList({ resolve: ids(({ judgementsLifted }) => judgementsLifted) }),
      readingsJudged: t.field({
        type: [ReadingType],
        description: 'Those of these judgements that are about readings.',
        resolve: ({ readingsJudged }) => [...readingsJudged],
      }),
      operations: t.field({
        type: OperationsType,
        nullable: true,
        description:
          'Operations of both runs, each at its usual level; null where a run is from before operations.',
        resolve: ({ operations }) => operations,
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
      kind: t.field({ type: Kind, resolve: ({ kind }) => kind }),
      judgement: t.field({
        type: types.Judgement,
        nullable: true,
        resolve: async ({ judgement }, _, { judgements }) =>
          judgement === undefined
            ? null
            : ((await judgements.aboutNetworks()).find(({ id }) => id === judgement) ?? null),
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
      before: t.idList({ resolve: ({ before }) => [...before] }),
      adsAloneBefore: t.exposeInt('adsAloneBefore', {
        description: 'Ads in it that stood alone before.',
      }),
      after: t.idList({ resolve: ({ after }) => [...after] }),
      aloneBefore: t.idList({
        description: 'The first of these ads, by id.',
        resolve: ({ aloneBefore }) => [...aloneBefore],
      }),
      adsAloneAfter: t.exposeInt('adsAloneAfter', { description: 'Its ads that stand alone now.' }),
      aloneAfter: t.idList({
        description: 'The first of these ads, by id.',
        resolve: ({ aloneAfter }) => [...aloneAfter],
      }),
      because: t.field({ type: [CauseType], resolve: ({ because }) => [...because] }),
      moreCauses: t.exposeInt('moreCauses', { description: 'Causes that are not told.' }),
    }),
  });
}

function addOperations(builder: Builder) {
  const ChangeType = builder.objectRef<OperationChange>('RunOperationChange').implement({
    fields: (t) => ({
      before: t.idList({ resolve: ({ before }) => [...before] }),
      adsOutsideBefore: t.exposeInt('adsOutsideBefore', {
        description: 'Ads in it that were in no operation before.',
      }),
      after: t.idList({ resolve: ({ after }) => [...after] }),
      adsOutsideAfter: t.exposeInt('adsOutsideAfter', {
        description: 'Its ads that are in no operation now.',
      }),
    }),
  });
  const ResizedType = builder
    .objectRef<OperationsComparison['changed'][number]>('RunOperationResized')
    .implement({
      fields: (t) => ({
        before: t.exposeID('before'),
        after: t.exposeID('after'),
        adsBefore: t.exposeInt('adsBefore'),
        adsAfter: t.exposeInt('adsAfter'),
      }),
    });
  return builder.objectRef<OperationsComparison>('RunOperations').implement({
    description: 'What became of operations, by the ads that both runs saw.',
    fields: (t) => ({
      merged: t.field({ type: [ChangeType], resolve: ({ merged }) => [...merged] }),
      split: t.field({ type: [ChangeType], resolve: ({ split }) => [...split] }),
      appeared: t.idList({
        description: 'Operations that share no ad with any of the run before.',
        resolve: ({ appeared }) => [...appeared],
      }),
      gone: t.idList({ resolve: ({ gone }) => [...gone] }),
      same: t.exposeInt('same', { description: 'Operations of the same ads.' }),
      changed: t.field({
        type: [ResizedType],
        description: 'Operations that go on with other ads.',
        resolve: ({ changed }) => [...changed],
      }),
    }),
  });
}
