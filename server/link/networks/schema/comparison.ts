import { api, costOfSearch } from '../../../core/graphql/index.ts';
import type { Because, Cause, causeKinds } from '../compared/causes.ts';
import { type Comparison, compareRuns } from '../compared/compare-runs.ts';
import type { Regrouped, Regrouping, Resized } from '../compared/regroup.ts';
import { contradictionSentence } from '../messages/contradictions.ts';
import { addEntity, judgementsNamed, type NetworkTypes } from './fields.ts';

/** What is otherwise in one run than in another, and because of what. */
export function addComparison(types: NetworkTypes): void {
  const { Run, Item, Judgement } = types;
  const parts = { Change: addChange(addCause(types)), ...addResized() };
  const Operations = api.implement(api.objectRef<Regrouped>('RunOperations'), {
    description:
      'What became of operations from the earlier run to the later, by the ads that both runs saw.',
    fields: { same: 'Int! How many operations have the same ads in both runs.' },
  });
  addRegrouped(Operations, parts);
  const ComparisonType = api.implement(api.objectRef<Comparison>('RunComparison'), {
    description:
      'How two runs differ, by the ads that both saw: which networks merged, split, came or went, and why.',
    types: { Run, Item, Judgement, Operations },
    fields: {
      before: 'Run! The earlier of the two runs, as argument `before` names it.',
      after: 'Run! The later of the two runs, as argument `after` names it.',
      same: 'Int! How many networks have the same ads in both runs.',
      adsAdded: 'Int! How many ads the later run saw and the earlier did not.',
      hubsAdded:
        '[Item!]! Identifiers that are hubs in the later run and were none in the earlier.',
      hubsLifted:
        '[Item!]! Identifiers that were hubs in the earlier run and are none in the later.',
      judgementsAdded: '[Judgement!]! Judgements that the later run read and the earlier did not.',
      judgementsLifted: '[Judgement!]! Judgements that the earlier run read and the later did not.',
      operations: 'Operations! What became of the operations, each run at its usual level.',
    },
    resolve: {
      judgementsAdded: ({ judgementsAdded: ids }, _, modules) =>
        judgementsNamed(modules.judgements, ids),
      judgementsLifted: ({ judgementsLifted: ids }, _, modules) =>
        judgementsNamed(modules.judgements, ids),
    },
  });
  addRegrouped(ComparisonType, parts);
  api.query('compareRuns', {
    types: { ComparisonType },
    gives:
      'ComparisonType! Compares two runs that are kept: what is otherwise in the later one, and because of what.',
    args: {
      before: 'Int! The number of the earlier run.',
      after: 'Int! The number of the later run.',
    },
    complexity: { field: costOfSearch, multiplier: 1 },
    resolve: (_, { before, after }, modules) => compareRuns(modules, before, after),
  });
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

function addCause(types: NetworkTypes) {
  const Kind = api.enumOf<(typeof causeKinds)[number]>('RunChangeReason', {
    description: 'What became of an identifier or a judgement, so that networks merged or split.',
    values: causeDescriptions,
  });
  const CauseType = api.implement(api.objectRef<Cause>('RunChangeCause'), {
    description:
      'One reason why networks merged or split: an identifier or a judgement, and what became of it.',
    types: { ...types, Kind },
    fields: {
      kind: 'Kind! What became of the identifier or judgement.',
      judgement:
        'Judgement The judgement that is the reason; null where the reason is an identifier.',
      exception:
        'String What stands against the part of the judgement that is not followed, as a sentence; null unless `kind` is JUDGED_IN_PART.',
    },
    resolve: {
      judgement: async ({ judgement }, _, { judgements }) =>
        (await judgementsNamed(judgements, judgement === undefined ? [] : [judgement]))[0],
      exception: async ({ exception }, _, { judgements }) =>
        exception ? contradictionSentence(exception, await judgements.aboutNetworks()) : null,
    },
  });
  const about =
    'The identifier that is the reason; null where it is a judgement, or the graph no longer holds the identifier.';
  addEntity(types, CauseType, ({ identifier }) => identifier, 'entity', about);
  return CauseType;
}

function addChange(CauseType: ReturnType<typeof addCause>) {
  return api.implement(api.objectRef<Regrouping & Partial<Because>>('RunChange'), {
    description:
      'One merge or split between two runs: which networks or operations became which, and because of what.',
    types: { CauseType },
    fields: {
      before:
        '[ID!]! Ids of the networks or operations of the earlier run that take part in the change.',
      adsAloneBefore:
        'Int! How many ads of the change were in no network or operation in the earlier run.',
      aloneBefore:
        '[ID!]! Ids of the first ads, by id, that were in no network or operation in the earlier run; at most 5.',
      after:
        '[ID!]! Ids of the networks or operations of the later run that take part in the change.',
      adsAloneAfter:
        'Int! How many ads of the change are in no network or operation in the later run.',
      aloneAfter:
        '[ID!]! Ids of the first ads, by id, that are in no network or operation in the later run; at most 5.',
      because:
        '[CauseType!]! The reasons, judgements first. Empty for operations, of which no reason is given.',
      moreCauses: 'Int! How many reasons there are besides those in `because`.',
    },
    resolve: {
      because: ({ because = [] }) => because,
      moreCauses: ({ moreCauses = 0 }) => moreCauses,
    },
  });
}

const addResized = () => ({
  Resized: api.implement(api.objectRef<Resized>('RunResized'), {
    description: 'A network or an operation that goes on in the later run with other ads.',
    fields: {
      before: 'ID! The id of the network or operation in the earlier run.',
      after: 'ID! The id of the network or operation in the later run.',
      adsBefore: 'Int! How many ads the network or operation had in the earlier run.',
      adsAfter: 'Int! How many ads the network or operation has in the later run.',
    },
  }),
});

/** What became of groups, networks or operations alike. */
function addRegrouped(
  type: api.Ref<Regrouped>,
  {
    Change,
    Resized,
  }: { readonly Change: ReturnType<typeof addChange> } & ReturnType<typeof addResized>,
): void {
  api.extend(type, {
    types: { Change, Resized },
    fields: {
      merged:
        '[Change!]! Networks or operations that are one in the later run and were several before. For networks, single ads count as one each.',
      split:
        '[Change!]! Networks or operations that were one in the earlier run and are several in the later. For networks, single ads count as one each.',
      appeared:
        '[ID!]! Ids of the networks or operations that are new: their ads were in none in the earlier run, or it did not see them.',
      gone: '[ID!]! Ids of the networks or operations of the earlier run of which nothing goes on in the later.',
      resized:
        '[Resized!]! Networks or operations that go on in the later run with other ads, those whose number of ads differs most first.',
    },
  });
}
