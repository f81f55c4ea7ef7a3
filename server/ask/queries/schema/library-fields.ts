import { builder, enumValues, implement, objectRef, query } from '../../../core/graphql/index.ts';
import { type Parameter, prepareGate, readLibrary, type SavedQuery, wantedOf } from '../index.ts';

/** What the library holds: each query with what it asks for. */
export function addLibrary() {
  const ParameterType = addParameter();
  const Saving = implement(objectRef<NonNullable<SavedQuery['saved']>>('QuerySaving'), {
    description: 'Who saved a version of a query, and when.',
    fields: {
      at: 'DateTime! When it was saved.',
      by: 'String! The initials that signed.',
    },
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
  const Saved = implement(objectRef<SavedQuery>('SavedQuery'), {
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
  query('savedQueries', {
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

export type LibraryTypes = ReturnType<typeof addLibrary>;

function addParameter() {
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
  return implement(objectRef<Parameter>('Parameter'), {
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
