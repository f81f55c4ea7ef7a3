import { type Builder, enumValues } from '../../api/builder.ts';
import { type Parameter, readLibrary, type SavedQuery, wantedOf } from '../index.ts';

/** What the library holds: each question with what it asks for. */
export function addLibrary(builder: Builder) {
  const ParameterType = addParameter(builder);
  const Saving = builder.objectRef<NonNullable<SavedQuery['saved']>>('QuerySaving').implement({
    description: 'Who saved a version of a question, and when.',
    fields: (t) => ({
      at: t.field({ description: 'When it was saved.', type: 'DateTime', resolve: ({ at }) => at }),
      by: t.exposeString('by', { description: 'The initials that signed.' }),
    }),
  });
  const Saved = builder.objectRef<SavedQuery>('SavedQuery').implement({
    description: 'A saved question: its header and its Cypher.',
    fields: (t) => ({
      name: t.exposeID('name', {
        description: 'The name of its file, without the ending; it is run by this name.',
      }),
      title: t.exposeString('title', { description: 'The title, as lists show it.' }),
      description: t.exposeString('description', { description: 'What the question asks.' }),
      howToRead: t.exposeString('howToRead', {
        description: 'How its answer is to be read, and what it does not say.',
      }),
      cypher: t.exposeString('cypher', {
        description: 'The whole text, header included: what is run is what is shown.',
      }),
      version: t.exposeInt('version', {
        description: 'The version of the question, counted from 1.',
      }),
      own: t.exposeBoolean('own', {
        description: 'An analyst’s, in the data folder; else it ships with Throughline.',
      }),
      saved: t.field({
        type: Saving,
        nullable: true,
        description: 'Who saved this version, and when; nobody saved what ships with Throughline.',
        resolve: ({ saved }) => saved ?? null,
      }),
      parameters: t.field({
        description: 'What has to be given when it is run.',
        type: [ParameterType],
        resolve: ({ parameters }) => [...parameters],
      }),
    }),
  });
  builder.queryField('savedQueries', (t) =>
    t.field({
      description: 'All questions of the library that can be run.',
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
  const Type = builder.enumType('ParameterType', {
    description: 'What the value of a parameter has to be.',
    values: enumValues({
      text: 'Any text.',
      entity: 'The id of an entity, such as phone:+77000000001.',
      country: 'An ISO 3166-1 code of a country, such as KZ.',
      date: 'A day, such as 2026-05-01.',
      number: 'A number.',
      integer: 'A whole number.',
      kind: 'A kind of entity in small letters, such as phone.',
    }),
  });
  return builder.objectRef<Parameter>('Parameter').implement({
    description: 'A value that a saved question asks for.',
    fields: (t) => ({
      name: t.exposeString('name', {
        description: 'The name of the parameter in the Cypher, without $.',
      }),
      title: t.exposeString('title', { description: 'What is asked for, as a form shows it.' }),
      type: t.field({
        description: 'What the value has to be.',
        type: Type,
        resolve: ({ type }) => type,
      }),
      required: t.boolean({
        description: 'Whether a value has to be given: there is no default.',
        resolve: (parameter) => parameter.default === undefined,
      }),
      default: t.string({
        description: 'The value that counts where none is given; null where one has to be given.',
        nullable: true,
        resolve: (parameter) => parameter.default ?? null,
      }),
      example: t.string({
        description: 'An example of a value; null where there is none.',
        nullable: true,
        resolve: ({ example }) => example ?? null,
      }),
      least: t.float({
        description: 'The least that a number may be; null where there is no such bound.',
        nullable: true,
        resolve: ({ least }) => least ?? null,
      }),
      most: t.float({
        description: 'The most that a number may be; null where there is no such bound.',
        nullable: true,
        resolve: ({ most }) => most ?? null,
      }),
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
