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
        name: t.arg.id({ required: true }),
        parameters: t.arg({ type: 'JSON', required: true }),
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
        text: t.arg.string({ required: true }),
        parameters: t.arg({ type: 'JSON', required: true }),
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
    fields: (t) => ({ name: t.exposeString('name'), title: t.exposeString('title') }),
  });
  return builder.objectRef<QueryResult>('QueryResult').implement({
    fields: (t) => ({
      columns: t.field({ type: [Column], resolve: ({ columns }) => [...columns] }),
      rows: t.field({
        type: ['JSON'],
        description:
          'Each row a list of cells: null, text, number, boolean, a list of cells, or an entity {id, kind, caption}.',
        resolve: ({ rows }) => [...rows],
      }),
      rowCount: t.int({ resolve: ({ rows }) => rows.length }),
      truncated: t.exposeBoolean('truncated'),
      rowCap: t.exposeInt('rowCap'),
      timeoutMs: t.exposeInt('timeoutMs'),
      tookMs: t.exposeFloat('tookMs'),
      entities: t.exposeIDList('entities'),
    }),
  });
}
