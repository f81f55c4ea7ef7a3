import {
  type Builder,
  costOfSearch,
  enumValues,
  type TypeOf,
} from '../../../core/graphql/index.ts';
import type { Because, Cause, causeKinds } from '../compared/causes.ts';
import { type Comparison, compareRuns } from '../compared/compare-runs.ts';
import type { Regrouped, Regrouping, Resized } from '../compared/regroup.ts';
import { contradictionSentence } from '../messages/contradictions.ts';
import { addEntity, judgementsNamed } from './fields.ts';
import type { NetworkTypes } from './types.ts';

/** What is otherwise in one run than in another, and because of what. */
export function addComparison(builder: Builder, types: NetworkTypes): void {
  const { Run, Item, Judgement } = types;
  const parts = { Change: addChange(builder, addCause(builder, types)), ...addResized(builder) };
  const Operations = builder.objectRef<Regrouped>('RunOperations').implement({
    description:
      'What became of operations from the earlier run to the later, by the ads that both runs saw.',
    fields: (t) => ({
      same: t.exposeInt('same', {
        description: 'How many operations have the same ads in both runs.',
      }),
    }),
  });
  addRegrouped(builder, Operations, parts);
  const ComparisonType = builder.objectRef<Comparison>('RunComparison').implement({
    description:
      'How two runs differ, by the ads that both saw: which networks merged, split, came or went, and why.',
    fields: (t) => ({
      before: t.expose('before', {
        type: Run,
        description: 'The earlier of the two runs, as argument `before` names it.',
      }),
      after: t.expose('after', {
        type: Run,
        description: 'The later of the two runs, as argument `after` names it.',
      }),
      same: t.exposeInt('same', {
        description: 'How many networks have the same ads in both runs.',
      }),
      adsAdded: t.exposeInt('adsAdded', {
        description: 'How many ads the later run saw and the earlier did not.',
      }),
      hubsAdded: t.expose('hubsAdded', {
        type: [Item],
        description: 'Identifiers that are hubs in the later run and were none in the earlier.',
      }),
      hubsLifted: t.expose('hubsLifted', {
        type: [Item],
        description: 'Identifiers that were hubs in the earlier run and are none in the later.',
      }),
      judgementsAdded: t.field({
        type: [Judgement],
        description: 'Judgements that the later run read and the earlier did not.',
        resolve: ({ judgementsAdded: ids }, _, modules) => judgementsNamed(modules.judgements, ids),
      }),
      judgementsLifted: t.field({
        type: [Judgement],
        description: 'Judgements that the earlier run read and the later did not.',
        resolve: ({ judgementsLifted: ids }, _, modules) =>
          judgementsNamed(modules.judgements, ids),
      }),
      operations: t.expose('operations', {
        type: Operations,
        description: 'What became of the operations, each run at its usual level.',
      }),
    }),
  });
  addRegrouped(builder, ComparisonType, parts);
  builder.queryField('compareRuns', (t) =>
    t.field({
      type: ComparisonType,
      description:
        'Compares two runs that are kept: what is otherwise in the later one, and because of what.',
      args: {
        before: t.arg.int({ required: true, description: 'The number of the earlier run.' }),
        after: t.arg.int({ required: true, description: 'The number of the later run.' }),
      },
      complexity: { field: costOfSearch, multiplier: 1 },
      resolve: (_, { before, after }, modules) => compareRuns(modules, before, after),
    }),
  );
}

const causeDescriptions: Readonly<Record<Cause['kind'], string>> = {
  links:
    'The identifier links them in the later run. Whether they held it in common before is not known.',
  'believed-now':
    'They held the identifier in common before too; only the later run takes it as a link.',
  'no-hub-any-more': 'The identifier was a hub and is none in the later run.',
  'hub-now': 'The identifier is a hub in the later run and was none before.',
  reassigned: 'The later run reads the number as passed to another owner.',
  'reassigned-no-more': 'The later run no longer reads the number as passed to another owner.',
  'copied-now':
    'The later run takes the identifier in these ads as copied, so it counts for nothing there.',
  'copied-no-more': 'The later run no longer takes the identifier in these ads as copied.',
  'too-little-now':
    'The identifier is too little evidence in the later run. Whether they still hold it in common is not known.',
  'believed-no-more':
    'They still hold the identifier in common; the later run no longer takes it as a link.',
  'read-wrong': 'Observations of the identifier are judged wrong in the later run.',
  'read-wrong-no-more':
    'Observations of the identifier are no longer judged wrong in the later run.',
  judged: 'The later run follows the judgement as a whole.',
  'judged-in-part': 'The later run follows the judgement but for a part; see `exception`.',
  'judged-no-more': 'The later run no longer follows the judgement.',
};

function addCause(builder: Builder, types: NetworkTypes) {
  const Kind = builder.enumType('RunChangeReason', {
    description: 'What became of an identifier or a judgement, so that networks merged or split.',
    values: enumValues<(typeof causeKinds)[number]>(causeDescriptions),
  });
  const CauseType = builder.objectRef<Cause>('RunChangeCause').implement({
    description:
      'One reason why networks merged or split: an identifier or a judgement, and what became of it.',
    fields: (t) => ({
      kind: t.expose('kind', {
        type: Kind,
        description: 'What became of the identifier or judgement.',
      }),
      judgement: t.field({
        type: types.Judgement,
        nullable: true,
        description: 'The judgement that is the reason; null where the reason is an identifier.',
        resolve: async ({ judgement }, _, { judgements }) =>
          (await judgementsNamed(judgements, judgement === undefined ? [] : [judgement]))[0],
      }),
      exception: t.string({
        nullable: true,
        description:
          'What stands against the part of the judgement that is not followed, as a sentence; null unless `kind` is JUDGED_IN_PART.',
        resolve: async ({ exception }, _, { judgements }) =>
          exception ? contradictionSentence(exception, await judgements.aboutNetworks()) : null,
      }),
    }),
  });
  const about =
    'The identifier that is the reason; null where it is a judgement, or the graph no longer holds the identifier.';
  addEntity(builder, types, CauseType, ({ identifier }) => identifier, 'entity', about);
  return CauseType;
}

function addChange(builder: Builder, CauseType: ReturnType<typeof addCause>) {
  return builder.objectRef<Regrouping & Partial<Because>>('RunChange').implement({
    description:
      'One merge or split between two runs: which networks or operations became which, and because of what.',
    fields: (t) => ({
      before: t.exposeIDList('before', {
        description:
          'Ids of the networks or operations of the earlier run that take part in the change.',
      }),
      adsAloneBefore: t.exposeInt('adsAloneBefore', {
        description:
          'How many ads of the change were in no network or operation in the earlier run.',
      }),
      aloneBefore: t.exposeIDList('aloneBefore', {
        description:
          'Ids of the first ads, by id, that were in no network or operation in the earlier run; at most 5.',
      }),
      after: t.exposeIDList('after', {
        description:
          'Ids of the networks or operations of the later run that take part in the change.',
      }),
      adsAloneAfter: t.exposeInt('adsAloneAfter', {
        description: 'How many ads of the change are in no network or operation in the later run.',
      }),
      aloneAfter: t.exposeIDList('aloneAfter', {
        description:
          'Ids of the first ads, by id, that are in no network or operation in the later run; at most 5.',
      }),
      because: t.field({
        type: [CauseType],
        description:
          'The reasons, judgements first. Empty for operations, of which no reason is given.',
        resolve: ({ because = [] }) => because,
      }),
      moreCauses: t.int({
        description: 'How many reasons there are besides those in `because`.',
        resolve: ({ moreCauses = 0 }) => moreCauses,
      }),
    }),
  });
}

const addResized = (builder: Builder) => ({
  Resized: builder.objectRef<Resized>('RunResized').implement({
    description: 'A network or an operation that goes on in the later run with other ads.',
    fields: (t) => ({
      before: t.exposeID('before', {
        description: 'The id of the network or operation in the earlier run.',
      }),
      after: t.exposeID('after', {
        description: 'The id of the network or operation in the later run.',
      }),
      adsBefore: t.exposeInt('adsBefore', {
        description: 'How many ads the network or operation had in the earlier run.',
      }),
      adsAfter: t.exposeInt('adsAfter', {
        description: 'How many ads the network or operation has in the later run.',
      }),
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
      description:
        'Networks or operations that are one in the later run and were several before. For networks, single ads count as one each.',
      resolve: (one) => (one as T).merged,
    }),
    split: t.field({
      type: [Change],
      description:
        'Networks or operations that were one in the earlier run and are several in the later. For networks, single ads count as one each.',
      resolve: (one) => (one as T).split,
    }),
    appeared: t.idList({
      description:
        'Ids of the networks or operations that are new: their ads were in none in the earlier run, or it did not see them.',
      resolve: (one) => (one as T).appeared,
    }),
    gone: t.idList({
      description:
        'Ids of the networks or operations of the earlier run of which nothing goes on in the later.',
      resolve: (one) => (one as T).gone,
    }),
    resized: t.field({
      type: [Resized],
      description:
        'Networks or operations that go on in the later run with other ads, those whose number of ads differs most first.',
      resolve: (one) => (one as T).resized,
    }),
  }));
}
