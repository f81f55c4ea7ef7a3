import { type Builder, enumValues } from '../../../core/graphql/index.ts';
import { type Parameter, prepareGate, readLibrary, type SavedQuery, wantedOf } from '../index.ts';

/** What the library holds: each query with what it asks for. */
export function addLibrary(builder: Builder) {
  const ParameterType = addParameter(builder);
  const Saving = builder.objectRef<NonNullable<SavedQuery['saved']>>('QuerySaving').implement({
    description: 'Who saved a version of a query, and when.',
    fields: (t) => ({
      at: t.field({ description: 'When it was saved.', type: 'DateTime', resolve: ({ at }) => at }),
      by: t.exposeString('by', { description: 'The initials that signed.' }),
    }),
  });
  const Form = builder.enumType('ResultForm', {
    description: 'What the answer of a query is looked at as first.',
    values: enumValues({
      table: 'A table.',
      graph: 'A drawing of the entities, relationships and paths that it returns, above the table.',
      chart: 'Bars of its first number by what stands before it, above the table.',
      line: 'A line of its first number over its first column of days or times, above the table.',
      map: 'Its first number on a map, by its first column of countries or places, above the table.',
    }),
  });
  const Saved = builder.objectRef<SavedQuery>('SavedQuery').implement({
    description: 'A saved query: its header and its Cypher.',
    fields: (t) => ({
      name: t.exposeID('name', {
        description: 'The name of its file, without the ending; it is run by this name.',
      }),
      title: t.exposeString('title', { description: 'The title, as lists show it.' }),
      description: t.exposeString('description', { description: 'What the query asks.' }),
      howToRead: t.exposeString('howToRead', {
        description: 'How its answer is to be read, and what it does not say.',
      }),
      cypher: t.exposeString('cypher', {
        description: 'The whole text, header included: what is run is what is shown.',
      }),
      version: t.exposeInt('version', {
        description: 'The version of the query, counted from 1.',
      }),
      tags: t.exposeStringList('tags', {
        description: 'The folders in which lists show it, such as movement.',
      }),
      slow: t.string({
        nullable: true,
        description:
          'How long it takes, where that is more than a second on a graph of 100,000 ads; else null.',
        resolve: ({ slow }) => slow ?? null,
      }),
      result: t.field({
        type: Form,
        description: 'What its answer is looked at as first.',
        resolve: ({ result }) => result,
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
      description: 'All queries of the library that can be run.',
      type: [Saved],
      resolve: (_, __, { config, dataDir }) => {
        // Whoever lists them is about to ask one.
        prepareGate();
        return [...readLibrary(config.library, dataDir).queries.values()];
      },
    }),
  );
  return { Saved, Form, Parameter: ParameterType };
}

export type LibraryTypes = ReturnType<typeof addLibrary>;

function addParameter(builder: Builder) {
  const Type = builder.enumType('ParameterType', {
    description: 'What the value of a parameter has to be.',
    values: enumValues({
      text: 'Any text, or one of the choices where there are any.',
      texts: 'Texts, with commas between.',
      entity:
        'An entity: its id, such as phone:+77000000001, or a number, address or account as it is written.',
      entities: 'Entities as in `entity`, with commas or line breaks between.',
      country: 'An ISO 3166-1 code of a country, such as KZ.',
      countries: 'Codes of countries, with commas between.',
      platform: 'The host of a platform, such as lotus-board.example.',
      platforms: 'Hosts of platforms, with commas between.',
      place: 'The name of a place, such as Almaty, or its id.',
      network: 'The id of a network, such as network:1/1.',
      operation: 'The id of an operation, such as operation:1/1.',
      date: 'A day, such as 2026-05-01, or from the day it is: today, today-30.',
      period: 'Two days with dots between, such as 2026-01-01..2026-06-30; one may be left out.',
      number: 'A number.',
      integer: 'A whole number.',
      confidence: 'How sure a reading has to be, from 0 to 1.',
      boolean: 'Yes or no, as true or false.',
      kind: 'A kind of entity in small letters, such as phone.',
      kinds: 'Kinds of entities, with commas between.',
    }),
  });
  return builder.objectRef<Parameter>('Parameter').implement({
    description: 'A value that a saved query asks for.',
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
      help: t.string({
        description: 'What is meant, where the title is too short for it; null where it is not.',
        nullable: true,
        resolve: ({ help }) => help ?? null,
      }),
      choices: t.stringList({
        description: 'The few texts of which it has to be one; null where it may be any.',
        nullable: true,
        resolve: ({ choices }) => (choices ? [...choices] : null),
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
