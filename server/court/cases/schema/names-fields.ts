import { type Builder, enumValues, type TypeOf } from '../../../core/graphql/index.ts';
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
export function addNameType(
  builder: Builder,
  Written: ReturnType<ReturnType<Builder['interfaceRef']>['implement']>,
) {
  const Role = builder.enumType('NameRole', {
    description: 'Who a person is that a case names.',
    values: enumValues<NameRole>(nameRoles),
  });
  const Name = builder.objectRef<Entry<'name'>>('CaseName').implement({
    description: 'The name of a person, which a redacted version leaves out.',
    interfaces: [Written],
    isTypeOf: isOf('name'),
    fields: (t) => ({
      text: t.string({
        description: 'The name as captured text has it.',
        resolve: ({ content }) => content.text,
      }),
      role: t.field({
        type: Role,
        description: 'Who the person is.',
        resolve: ({ content }) => content.role,
      }),
      spellings: t.stringList({
        description: 'Other ways in which captured text writes the name.',
        resolve: ({ content }) => [...content.spellings],
      }),
    }),
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
  builder: Builder,
  Case: TypeOf<CaseFile>,
  { Role }: Pick<ReturnType<typeof addNameType>, 'Role'>,
): void {
  const signed = builder.args((t) => ({
    case: t.id({ required: true, description: 'The id of the case.' }),
    initials: t.string({ required: true, description: initialsText }),
  }));
  builder.mutationField('saveCaseName', (t) =>
    t.field({
      type: Case,
      description:
        'Marks the name of a person in a case, so that a redacted version leaves it out, or changes one.',
      args: {
        ...signed,
        id: t.arg.id({
          description: 'Which one is changed; a new one is marked where it is left out.',
        }),
        baseVersion: t.arg.int({
          description:
            'Of one that is changed, the version that was loaded. CONFLICT where somebody saved a later one.',
        }),
        text: t.arg.string({
          required: true,
          description: 'The name as captured text has it, in 2 to 100 characters.',
        }),
        role: t.arg({ type: Role, required: true, description: 'Who the person is.' }),
        spellings: t.arg.stringList({
          description: 'Other ways in which captured text writes the name; at most 20.',
        }),
      },
      resolve: async (_, { case: file, initials, id, baseVersion, ...said }, modules) => {
        const by = { case: file, initials };
        const name = { text: said.text, role: said.role, spellings: said.spellings ?? [] };
        if (!id) return (await markNames(modules, by, [name])).file;
        return saveEntry(modules, by, 'name', name, { id, baseVersion: baseVersion ?? 0 });
      },
    }),
  );
  builder.mutationField('markCaseNames', (t) =>
    t.field({
      type: Case,
      description:
        'Marks a list of names in a case, all or none; names that the case has already stay as they are.',
      args: {
        ...signed,
        list: t.arg.string({
          required: true,
          description: 'One name a line: name, or name;role, or name;role;spelling;spelling.',
        }),
        role: t.arg({
          type: Role,
          required: true,
          description: 'The role of a name behind which none stands.',
        }),
      },
      resolve: async (_, { case: file, initials, list, role }, modules) =>
        (await markNames(modules, { case: file, initials }, readNames(list, role))).file,
    }),
  );
}
