import {
  builder,
  enumValues,
  implement,
  mutation,
  objectRef,
  query,
} from '../../../core/graphql/index.ts';
import {
  askDraft,
  askSaved,
  givenOf,
  type QueryResult,
  type RunState,
  readLibrary,
  savedQuery,
  stateOfRun,
} from '../index.ts';
import { askingOf, costOfAsking } from './asking.ts';

/** Running a saved query or a text that is not saved; either is written into the custody log. */
export function addRunning() {
  const Result = addResult();
  addState();
  mutation('runQuery', {
    types: { Result },
    gives:
      'Result! Runs a saved query. It changes nothing but the custody log, which says beforehand that it is asked and afterwards what came of it.',
    args: {
      name: 'ID! The name of the saved query.',
      version:
        'Int The version that was looked at: where another was saved meanwhile, nothing is run.',
      parameters: 'JSON! The values of its parameters, by name: {"<name>": "<value>"}.',
      run: 'ID A name that the caller gives this run, to ask for its state by questionRun.',
    },
    complexity: costOfAsking,
    resolve: (_, { name, version, parameters, run }, context) => {
      const { config, dataDir } = context;
      return askSaved(
        askingOf(context, run),
        savedQuery(name, readLibrary(config.library, dataDir), version ?? undefined),
        givenOf(parameters),
      );
    },
  });
  mutation('runDraft', {
    types: { Result },
    gives:
      'Result! Runs a text that is not saved; the custody log holds it whole, and what came of it.',
    args: {
      text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.',
      parameters: 'JSON! The values of its parameters, by name: {"<name>": "<value>"}.',
      run: 'ID A name that the caller gives this run, to ask for its state by questionRun.',
    },
    complexity: costOfAsking,
    resolve: (_, { text, parameters, run }, context) =>
      askDraft(askingOf(context, run), text, givenOf(parameters)),
  });
  return { Result };
}

/** Where a run is while it is waited for. */
function addState(): void {
  const Where = builder.enumType('QuestionState', {
    description: 'Where a query is that was asked and has no answer yet.',
    values: enumValues({
      waiting: 'It waits for its turn: only a few queries are asked at once.',
      running: 'Neo4j works on it.',
    }),
  });
  const State = implement(objectRef<RunState>('QuestionRun'), {
    description: 'A query that was asked and has no answer yet.',
    types: { Where },
    fields: {
      state: 'Where! Where it is.',
      ahead: 'Int! How many queries wait before it.',
      running: 'Int! How many queries are being asked at this moment, by everybody.',
      sinceMs: 'Float! How long it has been there, in milliseconds.',
    },
  });
  query('questionRun', {
    types: { State },
    gives: 'State Where a run is; null where none of that name waits or runs.',
    args: { run: 'ID! The name that it was given.' },
    resolve: (_, { run }, { graph }) => stateOfRun(graph, run),
  });
}

function addResult() {
  const Column = implement(objectRef<QueryResult['columns'][number]>('QueryColumn'), {
    description: 'A column of an answer.',
    fields: {
      name: 'String! The name of the column in the Cypher.',
      title: 'String! What the column holds, as a table shows it.',
    },
  });
  return implement(objectRef<QueryResult>('QueryResult'), {
    description: 'The answer of a query.',
    types: { Column },
    fields: {
      columns: '[Column!]! The columns, in order.',
      rows: '[JSON!]! Each row a list of cells: null, text, number, boolean, a list of cells, an entity {id, kind, caption}, or a relationship {link, type, source, target, caption, inferred}. A path is a list of entities and relationships in turn.',
      rowCount: 'Int! Rows in this answer.',
      truncated: 'Boolean! The most rows or bytes were reached: there may be more.',
      leftOut: '[String!]! What was left out because of its size, and why, a sentence each.',
      warnings:
        '[String!]! Labels, relationship types and properties of the query that nothing in the graph has, with the nearest name that is one; a sentence each. Where there is one, an answer without rows may say nothing.',
      rowCap: 'Int! The most rows that an answer holds.',
      timeoutMs: 'Int! How long a query may run, in milliseconds.',
      tookMs: 'Float! How long it took, in milliseconds.',
      entities:
        '[ID!]! The ids of all entities in the cells and at the ends of relationships, each once.',
    },
    resolve: { rowCount: ({ rows }) => rows.length },
  });
}
