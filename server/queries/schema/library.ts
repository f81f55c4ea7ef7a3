import { type Builder, enumValues } from '../../api/builder.ts';
import {
  type Parameter,
  parameterTypes,
  readLibrary,
  type SavedQuery,
  wantedOf,
} from '../index.ts';

/** What the library holds: each question with what it asks for. */
export function addLibrary(builder: Builder) {
  const ParameterType = addParameter(builder);
  const Saving = builder.objectRef<NonNullable<SavedQuery['saved']>>('QuerySaving').implement({
    fields: (t) => ({
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      by: t.exposeString('by', { description: 'The initials that signed.' }),
    }),
  });
  const Saved = builder.objectRef<SavedQuery>('SavedQuery').implement({
    fields: (t) => ({
      name: t.exposeID('name'),
      title: t.exposeString('title'),
      description: t.exposeString('description'),
      howToRead: t.exposeString('howToRead'),
      cypher: t.exposeString('cypher'),
      version: t.exposeInt('version'),
      own: t.exposeBoolean('own', {
        description: 'An analyst’s, in the data folder; else it ships with Throughline.',
      }),
      saved: t.field({
        type: Saving,
        nullable: true,
        description: 'Who saved this version, and when; nobody saved what ships with Throughline.',
        resolve: ({ saved }) => saved ?? null,
      }),
      parameters: t.field({ type: [ParameterType], resolve: ({ parameters }) => [...parameters] }),
    }),
  });
  builder.queryField('savedQueries', (t) =>
    t.field({
      type: [Saved],
      resolve: (_, __, { config, dataDir }) => [
        ...readLibrary(config.library, dataDir).queries.values(),
      ],
    }),
  );
  return { Saved };
}

export type LibraryTypes = ReturnType<typeof addLibrary>;

function addParameter(builder: Builder) {
  const Type = builder.enumType('ParameterType', { values: enumValues(parameterTypes) });
  return builder.objectRef<Parameter>('Parameter').implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      title: t.exposeString('title'),
      type: t.field({ type: Type, resolve: ({ type }) => type }),
      required: t.boolean({ resolve: (parameter) => parameter.default === undefined }),
      default: t.string({ nullable: true, resolve: (parameter) => parameter.default ?? null }),
      example: t.string({ nullable: true, resolve: ({ example }) => example ?? null }),
      least: t.float({ nullable: true, resolve: ({ least }) => least ?? null }),
      most: t.float({ nullable: true, resolve: ({ most }) => most ?? null }),
      unlike: t.string({
        nullable: true,
        description: 'The parameter whose value this one may not have.',
        resolve: ({ unlike }) => unlike ?? null,
      }),
      wanted: t.string({
        description: 'What it has to be, in words: “a whole number from 1 to 9”.',
        resolve: (parameter) => wantedOf(parameter),
      }),
    }),
  });
}
