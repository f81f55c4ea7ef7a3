import { type Builder, enumValues } from '../../../core/graphql/index.ts';
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
export function addRunning(builder: Builder) {
  const Result = addResult(builder);
  addState(builder);
  builder.mutationField('runQuery', (t) =>
    t.field({
      type: Result,
      description:
        'Runs a saved query. It changes nothing but the custody log, which says beforehand that it is asked and afterwards what came of it.',
      args: {
        name: t.arg.id({ description: 'The name of the saved query.', required: true }),
        version: t.arg.int({
          description:
            'The version that was looked at: where another was saved meanwhile, nothing is run.',
        }),
        parameters: t.arg({
          description: 'The values of its parameters, by name: {"<name>": "<value>"}.',
          type: 'JSON',
          required: true,
        }),
        run: t.arg.id({
          description:
            'A name that the caller gives this run, to ask for its state by questionRun.',
        }),
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
    }),
  );
  builder.mutationField('runDraft', (t) =>
    t.field({
      type: Result,
      description:
        'Runs a text that is not saved; the custody log holds it whole, and what came of it.',
      args: {
        text: t.arg.string({
          description: 'The header and the Cypher; at most 20 000 UTF-16 code units.',
          required: true,
        }),
        parameters: t.arg({
          description: 'The values of its parameters, by name: {"<name>": "<value>"}.',
          type: 'JSON',
          required: true,
        }),
        run: t.arg.id({
          description:
            'A name that the caller gives this run, to ask for its state by questionRun.',
        }),
      },
      complexity: costOfAsking,
      resolve: (_, { text, parameters, run }, context) =>
        askDraft(askingOf(context, run), text, givenOf(parameters)),
    }),
  );
  return { Result };
}

/** Where a run is while it is waited for. */
function addState(builder: Builder): void {
  const Where = builder.enumType('QuestionState', {
    description: 'Where a query is that was asked and has no answer yet.',
    values: enumValues({
      waiting: 'It waits for its turn: only a few queries are asked at once.',
      running: 'Neo4j works on it.',
    }),
  });
  const State = builder.objectRef<RunState>('QuestionRun').implement({
    description: 'A query that was asked and has no answer yet.',
    fields: (t) => ({
      state: t.field({ description: 'Where it is.', type: Where, resolve: ({ state }) => state }),
      ahead: t.exposeInt('ahead', { description: 'How many queries wait before it.' }),
      running: t.exposeInt('running', {
        description: 'How many queries are being asked at this moment, by everybody.',
      }),
      sinceMs: t.exposeFloat('sinceMs', {
        description: 'How long it has been there, in milliseconds.',
      }),
    }),
  });
  builder.queryField('questionRun', (t) =>
    t.field({
      type: State,
      nullable: true,
      description: 'Where a run is; null where none of that name waits or runs.',
      args: {
        run: t.arg.id({ description: 'The name that it was given.', required: true }),
      },
      resolve: (_, { run }, { graph }) => stateOfRun(graph, run) ?? null,
    }),
  );
}

function addResult(builder: Builder) {
  const Column = builder.objectRef<QueryResult['columns'][number]>('QueryColumn').implement({
    description: 'A column of an answer.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name of the column in the Cypher.' }),
      title: t.exposeString('title', {
        description: 'What the column holds, as a table shows it.',
      }),
    }),
  });
  return builder.objectRef<QueryResult>('QueryResult').implement({
    description: 'The answer of a query.',
    fields: (t) => ({
      columns: t.field({
        description: 'The columns, in order.',
        type: [Column],
        resolve: ({ columns }) => [...columns],
      }),
      rows: t.field({
        type: ['JSON'],
        description:
          'Each row a list of cells: null, text, number, boolean, a list of cells, an entity {id, kind, caption}, or a relationship {link, type, source, target, caption, inferred}. A path is a list of entities and relationships in turn.',
        resolve: ({ rows }) => [...rows],
      }),
      rowCount: t.int({ description: 'Rows in this answer.', resolve: ({ rows }) => rows.length }),
      truncated: t.exposeBoolean('truncated', {
        description: 'The most rows or bytes were reached: there may be more.',
      }),
      leftOut: t.exposeStringList('leftOut', {
        description: 'What was left out because of its size, and why, a sentence each.',
      }),
      warnings: t.exposeStringList('warnings', {
        description:
          'Labels, relationship types and properties of the query that nothing in the graph has, with the nearest name that is one; a sentence each. Where there is one, an answer without rows may say nothing.',
      }),
      rowCap: t.exposeInt('rowCap', { description: 'The most rows that an answer holds.' }),
      timeoutMs: t.exposeInt('timeoutMs', {
        description: 'How long a query may run, in milliseconds.',
      }),
      tookMs: t.exposeFloat('tookMs', { description: 'How long it took, in milliseconds.' }),
      entities: t.exposeIDList('entities', {
        description:
          'The ids of all entities in the cells and at the ends of relationships, each once.',
      }),
    }),
  });
}
