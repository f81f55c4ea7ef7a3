import { readLibrary } from '../../../ask/queries/index.ts';
import { api, type TypeOf } from '../../../core/graphql/index.ts';
import { type CheckId, checkIds, checkSentence, checkWords } from '../../snapshot/index.ts';
import { software } from '../../software.ts';
import {
  answerCheck,
  type CaseCheck,
  type CaseFile,
  checkCase,
  type Entry,
  entriesOf,
} from '../index.ts';
import { initialsText } from './details-fields.ts';
import { isOf } from './names-fields.ts';

const addCheckId = () =>
  api.enumOf<CheckId>('CheckId', {
    description: 'What is checked before a bundle of a case is no draft any more.',
    values: Object.fromEntries(checkIds.map((id) => [id, checkWords[id].passed])) as Record<
      CheckId,
      string
    >,
  });

/** The completeness checks of a case, and their answers. */
export function addChecks(Case: TypeOf<CaseFile>, Written: api.Ref<Entry>): void {
  const Id = addCheckId();
  const Answer = api.implement(api.objectRef<Entry<'answer'>>('CheckAnswer'), {
    description: 'Why somebody accepts what a completeness check found.',
    interfaces: [Written],
    isTypeOf: isOf('answer'),
    fields: { reason: 'String! Why it is accepted; a bundle prints it.' },
    resolve: { reason: ({ content }) => content.reason },
  });
  const Check = api.implement(api.objectRef<CaseCheck>('CaseCheck'), {
    description: 'A completeness check of a case as it stands now.',
    types: { Id, Answer },
    fields: {
      id: 'Id! Which check it is.',
      text: 'String! What holds where it passed, or what was found.',
      remedy: 'String! What can be done where it did not pass.',
      open: 'Int! How many things are open; 0 where it passed.',
      shown: '[String!]! What the first of them are called; at most 5.',
      found:
        'String! A hash of all that is open, for which an answer is given; empty where it passed.',
      answered: 'Boolean! Whether somebody accepted, with a reason, what is open now.',
      answer: 'Answer The answer that somebody gave, even where something else is open by now.',
    },
    resolve: {
      text: ({ id, open }) => checkSentence(id, open),
      remedy: ({ id }) => checkWords[id].remedy,
    },
  });
  api.extend(Case, {
    types: { Answer },
    fields: {
      answers: '[Answer!]! The answers to completeness checks that stand, whatever is open by now.',
    },
    resolve: { answers: ({ id }, _, { store }) => entriesOf(store.db, id, 'answer') },
  });
  api.field(Case, 'checks', {
    types: { Check },
    gives:
      '[Check!]! The completeness checks, by what would be frozen now. A bundle is a draft while one of them neither passed nor is answered.',
    complexity: 400,
    resolve: ({ id }, _, modules) =>
      checkCase(
        {
          ...modules,
          ...{ now: new Date(), software },
          library: readLibrary(modules.config.library, modules.dataDir),
        },
        id,
      ),
  });
  addAnswering(Case, Id);
}

function addAnswering(Case: TypeOf<CaseFile>, Id: ReturnType<typeof addCheckId>): void {
  api.mutation('answerCaseCheck', {
    types: { Case, Id },
    gives:
      'Case! Accepts with a reason what a completeness check found, or changes such an answer. It stands for what was found, and for nothing else.',
    args: {
      case: 'ID! The id of the case.',
      check: 'Id! Which check is answered.',
      found: 'String! What the check had found, as its `found` says.',
      reason: 'String! Why it is accepted, in up to 4000 characters; a bundle prints it.',
      id: 'ID The id of the answer that is changed; left out where there is none.',
      baseVersion:
        'Int Of one that is changed, the version that was loaded. CONFLICT where somebody saved a later one.',
      initials: `String! ${initialsText}`,
    },
    resolve: (_, { case: file, initials, id, baseVersion, ...given }, modules) =>
      answerCheck(
        modules,
        { case: file, initials },
        given,
        id ? { id, baseVersion: baseVersion ?? 0 } : undefined,
      ),
  });
}
