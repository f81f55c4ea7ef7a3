import { api, type TypeOf } from '../../../core/graphql/index.ts';
import {
  type CaseFile,
  type Entry,
  type EntryKind,
  markNames,
  type NameRole,
  nameRoles,
  readNames,
  saveEntry,
} from '../index.ts';
import { initialsText } from './details-fields.ts';

/** Names of people that a redacted version leaves out. */
export function addNameType(Written: api.Ref<Entry>) {
  const Role = api.enumOf<NameRole>('NameRole', {
    description: 'Who a person is that a case names.',
    values: nameRoles,
  });
  const Name = api.implement(api.objectRef<Entry<'name'>>('CaseName'), {
    description: 'The name of a person, which a redacted version leaves out.',
    interfaces: [Written],
    isTypeOf: isOf('name'),
    types: { Role },
    fields: {
      text: 'String! The name as captured text has it.',
      role: 'Role! Who the person is.',
      spellings: '[String!]! Other ways in which captured text writes the name.',
    },
    resolve: {
      text: ({ content }) => content.text,
      role: ({ content }) => content.role,
      spellings: ({ content }) => [...content.spellings],
    },
  });
  return { Name, Role };
}

/** Whether a value is an entry of this kind. */
export const isOf =
  (kind: EntryKind) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;

/** Marks names in a case. */
export function addNaming(
  Case: TypeOf<CaseFile>,
  { Role }: Pick<ReturnType<typeof addNameType>, 'Role'>,
): void {
  const signed = {
    case: 'ID! The id of the case.',
    initials: `String! ${initialsText}`,
  } as const;
  api.mutation('saveCaseName', {
    types: { Case, Role },
    gives:
      'Case! Marks the name of a person in a case, so that a redacted version leaves it out, or changes one.',
    args: {
      ...signed,
      id: 'ID Which one is changed; a new one is marked where it is left out.',
      baseVersion:
        'Int Of one that is changed, the version that was loaded. CONFLICT where somebody saved a later one.',
      text: 'String! The name as captured text has it, in 2 to 100 characters.',
      role: 'Role! Who the person is.',
      spellings: '[String!] Other ways in which captured text writes the name; at most 20.',
    },
    resolve: async (_, { case: file, initials, id, baseVersion, ...said }, modules) => {
      const by = { case: file, initials };
      const name = { text: said.text, role: said.role, spellings: said.spellings ?? [] };
      if (!id) return (await markNames(modules, by, [name])).file;
      return saveEntry(modules, by, 'name', name, { id, baseVersion: baseVersion ?? 0 });
    },
  });
  api.mutation('markCaseNames', {
    types: { Case, Role },
    gives:
      'Case! Marks a list of names in a case, all or none; names that the case has already stay as they are.',
    args: {
      ...signed,
      list: 'String! One name a line: name, or name;role, or name;role;spelling;spelling.',
      role: 'Role! The role of a name behind which none stands.',
    },
    resolve: async (_, { case: file, initials, list, role }, modules) =>
      (await markNames(modules, { case: file, initials }, readNames(list, role))).file,
  });
}
