import type { Builder } from '../api/builder.ts';
import { notFound } from '../api/errors.ts';
import {
  type Parameter,
  parameterTypes,
  type QueryResult,
  runQuery,
  type SavedQuery,
  savedQueries,
} from './index.ts';

/** Saved Cypher: what there is, and running it. */
export function addQueries(builder: Builder): void {
  const Type = builder.enumType('ParameterType', { values: parameterTypes });
  const ParameterRef = builder.objectRef<Parameter>('Parameter').implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      title: t.exposeString('title'),
      type: t.field({ type: Type, resolve: ({ type }) => type }),
      required: t.boolean({ resolve: (parameter) => parameter.default === undefined }),
      default: t.string({ nullable: true, resolve: (parameter) => parameter.default ?? null }),
      example: t.string({ nullable: true, resolve: ({ example }) => example ?? null }),
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
      parameters: t.field({ type: [ParameterRef], resolve: ({ parameters }) => [...parameters] }),
    }),
  });
  const Column = builder.objectRef<QueryResult['columns'][number]>('QueryColumn').implement({
    fields: (t) => ({ name: t.exposeString('name'), title: t.exposeString('title') }),
  });
  const Result = builder.objectRef<QueryResult>('QueryResult').implement({
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
  builder.queryField('savedQueries', (t) =>
    t.field({ type: [Saved], resolve: () => [...savedQueries().values()] }),
  );
  builder.queryField('runQuery', (t) =>
    t.field({
      type: Result,
      args: {
        name: t.arg.id({ required: true }),
        parameters: t.arg({ type: 'JSON', required: true }),
      },
      resolve: async (_, { name, parameters }, { graph, config, evidence }) => {
        const query = savedQueries().get(name);
        if (!query) throw notFound('saved query', name);
        const given =
          typeof parameters === 'object' && parameters !== null ? { ...parameters } : {};
        const result = await runQuery(graph, query, given, config.query);
        await evidence.appendCustody({
          event: 'queried',
          query: name,
          parameters: given,
          rows: result.rows.length,
        });
        return result;
      },
    }),
  );
}
