import type { Builder } from '../../api/builder.ts';
import { askDraft, askSaved, type QueryResult, readLibrary, savedQuery } from '../index.ts';

/** Running a saved question or a text that is not saved; either is written into the custody log. */
export function addRunning(builder: Builder): void {
  const Result = addResult(builder);
  builder.mutationField('runQuery', (t) =>
    t.field({
      type: Result,
      description:
        'Runs a saved question. It changes nothing but the custody log, which says beforehand that it is asked and afterwards what came of it.',
      args: {
        name: t.arg.id({ description: 'The name of the saved question.', required: true }),
        parameters: t.arg({
          description: 'The values of its parameters, by name: {"<name>": "<value>"}.',
          type: 'JSON',
          required: true,
        }),
      },
      resolve: (_, { name, parameters }, { graph, config, evidence, dataDir, gone }) =>
        askSaved(
          { graph, evidence, limits: config.query, signal: gone },
          savedQuery(name, readLibrary(config.library, dataDir)),
          givenOf(parameters),
        ),
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
      },
      resolve: (_, { text, parameters }, { graph, config, evidence, gone }) =>
        askDraft(
          { graph, evidence, limits: config.query, signal: gone },
          text,
          givenOf(parameters),
        ),
    }),
  );
}

/** What was given for parameters; the module says what it cannot be. */
const givenOf = (parameters: unknown): Record<string, unknown> =>
  typeof parameters === 'object' && parameters !== null ? { ...parameters } : {};

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
    description: 'The answer of a question.',
    fields: (t) => ({
      columns: t.field({
        description: 'The columns, in order.',
        type: [Column],
        resolve: ({ columns }) => [...columns],
      }),
      rows: t.field({
        type: ['JSON'],
        description:
          'Each row a list of cells: null, text, number, boolean, a list of cells, or an entity {id, kind, caption}.',
        resolve: ({ rows }) => [...rows],
      }),
      rowCount: t.int({ description: 'Rows in this answer.', resolve: ({ rows }) => rows.length }),
      truncated: t.exposeBoolean('truncated', {
        description: 'The most rows were reached: there may be more.',
      }),
      rowCap: t.exposeInt('rowCap', { description: 'The most rows that an answer holds.' }),
      timeoutMs: t.exposeInt('timeoutMs', {
        description: 'How long a question may run, in milliseconds.',
      }),
      tookMs: t.exposeFloat('tookMs', { description: 'How long it took, in milliseconds.' }),
      entities: t.exposeIDList('entities', {
        description: 'The ids of all entities in the cells, each once.',
      }),
    }),
  });
}
