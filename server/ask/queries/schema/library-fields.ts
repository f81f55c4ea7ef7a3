import { api } from '../../../core/graphql/index.ts';
import {
  checkFile,
  checkQuery,
  type FileCheck,
  importQuery,
  nameOf,
  type Parameter,
  prepareGate,
  type QueryCheck,
  type QueryHeaderError,
  type Problem as QueryProblem,
  readLibrary,
  removeQuery,
  type SavedQuery,
  saveQuery,
  wantedOf,
} from '../index.ts';

/** What the library holds: each query with what it asks for. */
export function addLibrary() {
  const ParameterType = addParameter();
  const Saving = api.implement(api.objectRef<NonNullable<SavedQuery['saved']>>('QuerySaving'), {
    description: 'Who saved a version of a query, and when.',
    fields: {
      at: 'DateTime! When it was saved.',
      by: 'String! The initials that signed.',
    },
  });
  const Form = api.enumOf('ResultForm', {
    description: 'What the answer of a query is looked at as first.',
    values: {
      table: 'A table.',
      graph: 'A drawing of the entities, relationships and paths that it returns, above the table.',
      chart: 'Bars of its first number by what stands before it, above the table.',
      line: 'A line of its first number over its first column of days or times, above the table.',
      map: 'Its first number on a map, by its first column of countries or places, above the table.',
    },
  });
  const Saved = api.implement(api.objectRef<SavedQuery>('SavedQuery'), {
    description: 'A saved query: its header and its Cypher.',
    types: { Form, Saving, ParameterType },
    fields: {
      name: 'ID! The name of its file, without the ending; it is run by this name.',
      title: 'String! The title, as lists show it.',
      description: 'String! What the query asks.',
      howToRead: 'String! How its answer is to be read, and what it does not say.',
      cypher: 'String! The whole text, header included: what is run is what is shown.',
      version: 'Int! The version of the query, counted from 1.',
      tags: '[String!]! The folders in which lists show it, such as movement.',
      slow: 'String How long it takes, where that is more than a second on a graph of 100,000 ads; else null.',
      result: 'Form! What its answer is looked at as first.',
      own: 'Boolean! An analyst’s, in the data folder; else it ships with Throughline.',
      saved: 'Saving Who saved this version, and when; nobody saved what ships with Throughline.',
      parameters: '[ParameterType!]! What has to be given when it is run.',
    },
  });
  api.query('savedQueries', {
    types: { Saved },
    gives: '[Saved!]! All queries of the library that can be run.',
    resolve: (_, __, { config, dataDir }) => {
      // Whoever lists them is about to ask one.
      prepareGate();
      return [...readLibrary(config.library, dataDir).queries.values()];
    },
  });
  return { Saved, Form, Parameter: ParameterType };
}

type LibraryTypes = ReturnType<typeof addLibrary>;

function addParameter() {
  const Type = api.enumOf('ParameterType', {
    description: 'What the value of a parameter has to be.',
    values: {
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
    },
  });
  return api.implement(api.objectRef<Parameter>('Parameter'), {
    description: 'A value that a saved query asks for.',
    types: { Type },
    fields: {
      name: 'String! The name of the parameter in the Cypher, without $.',
      title: 'String! What is asked for, as a form shows it.',
      type: 'Type! What the value has to be.',
      required: 'Boolean! Whether a value has to be given: there is no default.',
      default: 'String The value that counts where none is given; null where one has to be given.',
      example: 'String An example of a value; null where there is none.',
      help: 'String What is meant, where the title is too short for it; null where it is not.',
      choices: '[String!] The few texts of which it has to be one; null where it may be any.',
      least: 'Float The least that a number may be; null where there is no such bound.',
      most: 'Float The most that a number may be; null where there is no such bound.',
      unlike: 'String The parameter whose value this one may not have.',
      wanted: 'String! What it has to be, in words: “a whole number from 1 to 9”.',
    },
    resolve: {
      required: (parameter) => parameter.default === undefined,
      choices: ({ choices }) => (choices ? [...choices] : null),
      wanted: (parameter) => wantedOf(parameter),
    },
  });
}

interface BrokenQuery {
  readonly name: string;
  readonly own: boolean;
  readonly problem: string;
  readonly remedy: string;
}

/** GraphQL fails with an error that it is given, were it the answer itself: only what it says is handed on. */
const brokenQuery = ({ query, own, message, remedy }: QueryHeaderError): BrokenQuery => ({
  ...{ name: query, own },
  problem: message,
  remedy,
});

/** Files that lie in the library and cannot be used. */
export function addBroken(): void {
  const Broken = api.implement(api.objectRef<BrokenQuery>('BrokenQuery'), {
    description: 'A file of saved Cypher that is not as it should be.',
    fields: {
      name: 'ID! The name of the file, without its ending.',
      own: 'Boolean! Whether it lies in the data folder; else it ships with Throughline.',
      problem: 'String! With the file and the line.',
      remedy: 'String! What to do about it, in a sentence.',
    },
  });
  api.query('brokenQueries', {
    types: { Broken },
    gives: '[Broken!]! Files of the library that cannot be used, each with what is wrong.',
    resolve: (_, __, { config, dataDir }) =>
      readLibrary(config.library, dataDir).broken.map(brokenQuery),
  });
}

/** Into the library of the data folder and out of it: signed. */
export function addSaving({ Saved }: LibraryTypes): void {
  api.mutation('saveQuery', {
    types: { Saved },
    gives: 'Saved! Saves a text as a query of the data folder, under the next version.',
    args: {
      name: 'ID! The name of the query’s file, without the ending.',
      text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.',
      initials: 'String! One to four letters, such as AB.',
      from: 'Int The version that the text was made from; none: it is a new query.',
    },
    resolve: (_, { name, text, initials, from }, { graph, config, evidence, dataDir }) =>
      saveQuery(
        { graph, evidence, dataDir, library: config.library },
        { name, text, initials, ...(typeof from === 'number' ? { from } : {}) },
      ),
  });
  api.mutation('removeQuery', {
    gives:
      'String! Takes a query of the data folder out of the library; returns where its file is kept.',
    args: {
      name: 'ID! The name of the query.',
      version: 'Int The one that was looked at; none: its file cannot be used.',
      reason: 'String! Why it is taken out, in the words of who signs.',
      initials: 'String! One to four letters, such as AB.',
    },
    resolve: (_, { version, ...removing }, { config, evidence, dataDir }) =>
      removeQuery(
        { evidence, dataDir, library: config.library },
        { ...removing, version: version ?? undefined },
      ),
  });
}

/** What is said of a text while it is written. */
export function addCheck({ Saved }: LibraryTypes) {
  const Problem = api.implement(api.objectRef<QueryProblem>('QueryProblem'), {
    description: 'What is wrong with a text of Cypher or its header.',
    fields: {
      line: 'Int Counts from 1; none: it is about the whole.',
      column:
        'Int Where it begins in the line, from 1, in UTF-16 code units; none: it is about the whole line.',
      problem: 'String! What is wrong, in a sentence.',
      remedy: 'String! What to do about it, in a sentence.',
    },
  });
  const Check = api.implement(api.objectRef<QueryCheck>('QueryCheck'), {
    description: 'What there is to say about a text of Cypher with its header.',
    types: { Saved, Problem },
    fields: {
      query: 'Saved As its header has it; none where the header cannot be read.',
      name: 'ID! A name for the file, from the title.',
      problems: '[Problem!]! They keep it from being run and saved.',
      warnings: '[Problem!]! What may surprise whoever runs it; they keep it from nothing.',
      bound: 'Int! How many parameters the header asks for and the Cypher uses.',
    },
    resolve: { name: ({ query }) => nameOf(query?.title ?? '') },
  });
  api.query('checkQuery', {
    types: { Check },
    gives: 'Check! Has Neo4j plan a text that somebody writes; nothing of it is run.',
    args: { text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.' },
    complexity: { field: 5_000, multiplier: 1 },
    resolve: (_, { text }, { graph }) => checkQuery(graph, text),
  });
  return { Problem };
}

type CheckTypes = ReturnType<typeof addCheck>;

/** Queries come in as files, as others wrote them out. */
export function addExchange({ Saved, Problem }: LibraryTypes & CheckTypes): void {
  const Namesake = api.implement(api.objectRef<NonNullable<FileCheck['there']>>('QueryNamesake'), {
    description: 'A query of the library that has the name of a file.',
    fields: {
      version: 'Int! The version of the query.',
      own: 'Boolean! Whether it lies in the data folder; what ships cannot be replaced.',
      same: 'Boolean! Whether its text is the same, but for the version and who saved it.',
    },
  });
  const Check = api.implement(api.objectRef<FileCheck>('QueryFileCheck'), {
    description: 'What there is to say about a file before it is taken in.',
    types: { Problem, Namesake },
    fields: {
      name: 'ID! What the query would be called.',
      title: 'String The title in its header; null where that cannot be read.',
      problems: '[Problem!]! What keeps it from being taken in.',
      there: 'Namesake The query that has its name already; null where none has.',
    },
  });
  const args = {
    file: 'String! The name of the file, or its path.',
    text: 'String! What the file holds: the header and the Cypher; at most 20 000 UTF-16 code units.',
  } as const;
  api.query('checkQueryFile', {
    types: { Check },
    gives: 'Check! Looks at a file that is to be taken into the library; nothing of it is run.',
    args,
    complexity: { field: 5_000, multiplier: 1 },
    resolve: (_, sent, { graph, dataDir, config }) =>
      checkFile({ graph, dataDir, library: config.library }, sent),
  });
  api.mutation('importQuery', {
    types: { Saved },
    gives:
      'Saved! Saves what a file holds as a query of the data folder, checked as any text that is saved. A name that is taken is refused unless it is said what is done then.',
    args: {
      ...args,
      initials: 'String! One to four letters, such as AB.',
      keepBoth: 'Boolean Where the name is taken, save it under the next free one.',
      replaces: 'Int Where the name is taken, the version of the query that it replaces.',
    },
    resolve: (_, { keepBoth, replaces, ...sent }, { graph, config, evidence, dataDir }) =>
      importQuery(
        { graph, evidence, dataDir, library: config.library },
        sent,
        keepBoth ? 'both' : typeof replaces === 'number' ? { replaces } : undefined,
      ),
  });
}
