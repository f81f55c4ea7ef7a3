import { readLibrary } from '../../../ask/queries/index.ts';
import { type Builder, enumValues, type TypeOf } from '../../../core/graphql/index.ts';
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

const addCheckId = (builder: Builder) =>
  builder.enumType('CheckId', {
    description: 'What is checked before a bundle of a case is no draft any more.',
    values: enumValues<CheckId>(
      Object.fromEntries(checkIds.map((id) => [id, checkWords[id].passed])) as Record<
        CheckId,
        string
      >,
    ),
  });

/** The completeness checks of a case, and their answers. */
export function addChecks(
  builder: Builder,
  Case: TypeOf<CaseFile>,
  Written: ReturnType<ReturnType<Builder['interfaceRef']>['implement']>,
): void {
  const Id = addCheckId(builder);
  const Answer = builder.objectRef<Entry<'answer'>>('CheckAnswer').implement({
    description: 'Why somebody accepts what a completeness check found.',
    interfaces: [Written],
    isTypeOf: isOf('answer'),
    fields: (t) => ({
      reason: t.string({
        description: 'Why it is accepted; a bundle prints it.',
        resolve: ({ content }) => content.reason,
      }),
    }),
  });
  const Check = builder.objectRef<CaseCheck>('CaseCheck').implement({
    description: 'A completeness check of a case as it stands now.',
    fields: (t) => ({
      id: t.expose('id', { type: Id, description: 'Which check it is.' }),
      text: t.string({
        description: 'What holds where it passed, or what was found.',
        resolve: ({ id, open }) => checkSentence(id, open),
      }),
      remedy: t.string({
        description: 'What can be done where it did not pass.',
        resolve: ({ id }) => checkWords[id].remedy,
      }),
      open: t.exposeInt('open', { description: 'How many things are open; 0 where it passed.' }),
      shown: t.stringList({
        description: 'What the first of them are called; at most 5.',
        resolve: ({ shown }) => [...shown],
      }),
      found: t.exposeString('found', {
        description:
          'A hash of all that is open, for which an answer is given; empty where it passed.',
      }),
      answered: t.exposeBoolean('answered', {
        description: 'Whether somebody accepted, with a reason, what is open now.',
      }),
      answer: t.expose('answer', {
        type: Answer,
        nullable: true,
        description: 'The answer that somebody gave, even where something else is open by now.',
      }),
    }),
  });
  builder.objectFields(Case, (t) => ({
    answers: t.field({
      type: [Answer],
      description: 'The answers to completeness checks that stand, whatever is open by now.',
      resolve: ({ id }, _, { store }) => entriesOf(store.db, id, 'answer'),
    }),
    checks: t.field({
      type: [Check],
      description:
        'The completeness checks, by what would be frozen now. A bundle is a draft while one of them neither passed nor is answered.',
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
    }),
  }));
  addAnswering(builder, Case, Id);
}

function addAnswering(
  builder: Builder,
  Case: TypeOf<CaseFile>,
  Id: ReturnType<typeof addCheckId>,
): void {
  builder.mutationField('answerCaseCheck', (t) =>
    t.field({
      type: Case,
      description:
        'Accepts with a reason what a completeness check found, or changes such an answer. It stands for what was found, and for nothing else.',
      args: {
        case: t.arg.id({ required: true, description: 'The id of the case.' }),
        check: t.arg({ type: Id, required: true, description: 'Which check is answered.' }),
        found: t.arg.string({
          required: true,
          description: 'What the check had found, as its `found` says.',
        }),
        reason: t.arg.string({
          required: true,
          description: 'Why it is accepted, in up to 4000 characters; a bundle prints it.',
        }),
        id: t.arg.id({
          description: 'The id of the answer that is changed; left out where there is none.',
        }),
        baseVersion: t.arg.int({
          description:
            'Of one that is changed, the version that was loaded. CONFLICT where somebody saved a later one.',
        }),
        initials: t.arg.string({ required: true, description: initialsText }),
      },
      resolve: (_, { case: file, initials, id, baseVersion, ...given }, modules) =>
        answerCheck(
          modules,
          { case: file, initials },
          given,
          id ? { id, baseVersion: baseVersion ?? 0 } : undefined,
        ),
    }),
  );
}
