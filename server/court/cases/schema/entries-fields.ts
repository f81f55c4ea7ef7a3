import { api } from '../../../core/graphql/index.ts';
import { type EntryKind, saveEntry, serveBundle, withdrawEntry } from '../index.ts';
import type { CaseTypes } from './case-fields.ts';
import { initialsText } from './details-fields.ts';
import { addNaming } from './names-fields.ts';

/** What people write in a case, and that a bundle was served. */
export function addEntries(types: CaseTypes): void {
  const args = entryArgs();
  addSaving(types, args);
  addWithdrawing(types, args);
  addNaming(types.Case, types.entries);
  api.mutation('serveBundle', {
    types,
    gives:
      'Case! Marks a bundle of a case as served. What comes into the case from then on is numbered as a supplement to it, such as AB121A.',
    args: {
      case: args.case,
      bundle: 'ID! The id of the bundle in its case.',
      on: 'Date! The day on which it was served.',
      to: 'String! To whom it was served.',
      initials: args.initials,
    },
    resolve: (_, { case: id, initials, ...served }, modules) =>
      serveBundle(modules, { case: id, initials }, served),
  });
}

const entryArgs = () =>
  ({
    case: 'ID! The id of the case.',
    id: 'ID Which one is changed; a new one is written where it is left out.',
    baseVersion:
      'Int Of one that is changed, the version that was loaded. CONFLICT where somebody saved a later one.',
    initials: `String! ${initialsText}`,
  }) as const;
type Args = ReturnType<typeof entryArgs>;

interface Base {
  readonly id?: string | null | undefined;
  readonly baseVersion?: number | null | undefined;
}
const baseOf = ({ id, baseVersion }: Base) =>
  id ? { id, baseVersion: baseVersion ?? 0 } : undefined;

function addSaving({ Case, entries: { Status } }: CaseTypes, args: Args): void {
  api.mutation('saveCaseNote', {
    types: { Case },
    gives: 'Case! Writes a note in a case, or changes one; what it said before stays on record.',
    args: {
      ...args,
      text: 'String! What the note says, in up to 4000 characters.',
      about:
        'ID The id of what it is about, of the case’s scope. Null: the case itself. Left out: as it was, or the case itself.',
    },
    resolve: (_, { case: file, initials, text, about, ...base }, modules) =>
      saveEntry(modules, { case: file, initials }, 'note', { text, about }, baseOf(base)),
  });
  api.mutation('saveCaseTask', {
    types: { Case },
    gives: 'Case! Writes a task of a case, changes it, or says that it is done.',
    args: {
      ...args,
      text: 'String! What is to be done, in up to 4000 characters.',
      done: 'Boolean Whether it is done; no where it is left out.',
      assignee: 'String The initials of who is to do it; left out: anybody.',
    },
    resolve: (_, { case: file, initials, text, done, assignee, ...base }, modules) =>
      saveEntry(
        modules,
        { case: file, initials },
        'task',
        { text, done: done ?? false, assignee: assignee ?? null },
        baseOf(base),
      ),
  });
  api.mutation('saveCaseDisclosure', {
    types: { Case, Status },
    gives: 'Case! Writes an entry of the disclosure schedule of a case, or changes one.',
    args: {
      ...args,
      what: 'String! What the material is, in up to 500 characters.',
      status: 'Status! Whether it is used, not used or sensitive.',
      reason: 'String Why it is so; needed of what is not used or sensitive.',
      contrary: 'Boolean Whether it points the other way; no where it is left out.',
      about:
        'ID The id of the entity that it is about. Null: about none. Left out: as it was, or about none.',
    },
    resolve: (_, { case: file, initials, id, baseVersion, ...said }, modules) =>
      saveEntry(
        modules,
        { case: file, initials },
        'disclosure',
        {
          ...{ what: said.what, status: said.status, reason: said.reason ?? '' },
          ...{ contrary: said.contrary ?? false, about: said.about },
        },
        baseOf({ id, baseVersion }),
      ),
  });
}

const withdrawn: readonly (readonly [field: string, kind: EntryKind, description: string])[] = [
  ['withdrawCaseNote', 'note', 'Withdraws a note of a case; it stays on record.'],
  ['withdrawCaseTask', 'task', 'Withdraws a task of a case; it stays on record.'],
  [
    'withdrawCaseDisclosure',
    'disclosure',
    'Withdraws an entry of the disclosure schedule of a case; it stays on record.',
  ],
  [
    'withdrawCaseAnswer',
    'answer',
    'Withdraws the answer to a completeness check; it stays on record.',
  ],
  ['withdrawCaseName', 'name', 'Withdraws a name that is marked in a case; it stays on record.'],
];

function addWithdrawing({ Case }: CaseTypes, args: Args): void {
  for (const [field, kind, description] of withdrawn)
    api.mutation(field, {
      types: { Case },
      gives: `Case! ${description}`,
      args: {
        case: args.case,
        id: 'ID! Which one is withdrawn.',
        baseVersion:
          'Int! The version of it that was loaded. CONFLICT where somebody saved a later one.',
        initials: args.initials,
      },
      resolve: (_, { case: file, initials, ...base }, modules) =>
        withdrawEntry(modules, { case: file, initials }, { ...base, kind }),
    });
}
