import { type Builder, enumValues } from '../../api/builder.ts';
import type { TypeOf } from '../../api/connection.ts';
import { type Because, type Cause, causeKinds } from '../compared/causes.ts';
import { type Comparison, compareRuns } from '../compared/compare.ts';
import type { Regrouped, Regrouping, Resized } from '../compared/regroup.ts';
import { contradictionSentence } from '../messages/contradictions.ts';
import { addEntity, judgementsNamed } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What is otherwise in one run than in another, and because of what. */
export function addComparison(builder: Builder, types: NetworkTypes): void {
  const { Run, Item, Judgement } = types;
  const parts = { Change: addChange(builder, addCause(builder, types)), ...addResized(builder) };
  const Operations = builder.objectRef<Regrouped>('RunOperations').implement({
    description: 'What became of operations, by the ads that both runs saw.',
    fields: (t) => ({ same: t.exposeInt('same', { description: 'Of the same ads.' }) }),
  });
  addRegrouped(builder, Operations, parts);
  const ComparisonType = builder.objectRef<Comparison>('RunComparison').implement({
    fields: (t) => ({
      before: t.expose('before', { type: Run }),
      after: t.expose('after', { type: Run }),
      same: t.exposeInt('same', { description: 'Networks of the same ads.' }),
      adsAdded: t.exposeInt('adsAdded'),
      hubsAdded: t.expose('hubsAdded', { type: [Item] }),
      hubsLifted: t.expose('hubsLifted', { type: [Item] }),
      judgementsAdded: t.field({
        type: [Judgement],
        description: 'Those that the later run obeyed and the earlier did not.',
        resolve: ({ judgementsAdded: ids }, _, modules) => judgementsNamed(modules.judgements, ids),
      }),
      judgementsLifted: t.field({
        type: [Judgement],
        description: 'Those that the earlier run obeyed and the later did not.',
        resolve: ({ judgementsLifted: ids }, _, modules) =>
          judgementsNamed(modules.judgements, ids),
      }),
      operations: t.expose('operations', {
        type: Operations,
        description: 'Operations of both runs, each at its usual level.',
      }),
    }),
  });
  addRegrouped(builder, ComparisonType, parts);
  builder.queryField('compareRuns', (t) =>
    t.field({
      type: ComparisonType,
      args: { before: t.arg.int({ required: true }), after: t.arg.int({ required: true }) },
      resolve: (_, { before, after }, modules) => compareRuns(modules, before, after),
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
  return builder.objectRef<Regrouping & Partial<Because>>('RunChange').implement({
    fields: (t) => ({
      before: t.exposeIDList('before'),
      adsAloneBefore: t.exposeInt('adsAloneBefore', {
        description: 'Ads in it that were in none before.',
      }),
      aloneBefore: t.exposeIDList('aloneBefore', { description: 'The first of these ads, by id.' }),
      after: t.exposeIDList('after'),
      adsAloneAfter: t.exposeInt('adsAloneAfter', { description: 'Its ads that are in none now.' }),
      aloneAfter: t.exposeIDList('aloneAfter', { description: 'The first of these ads, by id.' }),
      because: t.field({
        type: [CauseType],
        description: 'Of networks; of operations no cause is told.',
        resolve: ({ because = [] }) => because,
      }),
      moreCauses: t.int({
        description: 'Causes that are not told.',
        resolve: ({ moreCauses = 0 }) => moreCauses,
      }),
    }),
  });
}

const addResized = (builder: Builder) => ({
  Resized: builder.objectRef<Resized>('RunResized').implement({
    description: 'A network or an operation that goes on with other ads.',
    fields: (t) => ({
      before: t.exposeID('before', { description: 'As the earlier run calls it.' }),
      after: t.exposeID('after'),
      adsBefore: t.exposeInt('adsBefore'),
      adsAfter: t.exposeInt('adsAfter'),
    }),
  }),
});

/** What became of groups, networks or operations alike. */
function addRegrouped<T extends Regrouped>(
  builder: Builder,
  type: TypeOf<T>,
  {
    Change,
    Resized,
  }: { readonly Change: ReturnType<typeof addChange> } & ReturnType<typeof addResized>,
): void {
  builder.objectFields(type, (t) => ({
    merged: t.field({
      type: [Change],
      description: 'What is one now and was several, or of networks ads alone.',
      resolve: (one) => (one as T).merged,
    }),
    split: t.field({
      type: [Change],
      description: 'What was one and is several now, or of networks ads alone.',
      resolve: (one) => (one as T).split,
    }),
    appeared: t.idList({
      description: 'Those of ads that were in none before, as far as the run before saw them.',
      resolve: (one) => (one as T).appeared,
    }),
    gone: t.idList({ resolve: (one) => (one as T).gone }),
    resized: t.field({
      type: [Resized],
      description: 'Those that go on with other ads, those that differ most first.',
      resolve: (one) => (one as T).resized,
    }),
  }));
}
