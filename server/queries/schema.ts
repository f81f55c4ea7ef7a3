import type { Builder } from '../api/builder.ts';
import {
  type Parameter,
  parameterTypes,
  type QueryHeaderError,
  type QueryResult,
  readLibrary,
  runQuery,
  type SavedQuery,
  savedQuery,
  wantedOf,
} from './index.ts';

interface BrokenQuery {
  readonly name: string;
  readonly problem: string;
  readonly remedy: string;
}

/** GraphQL fails with an error that it is given, were it the answer itself: only what it says is handed on. */
const brokenQuery = ({ query, message, remedy }: QueryHeaderError): BrokenQuery => ({
  name: query,
  problem: message,
  remedy,
});

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
  const Broken = builder.objectRef<BrokenQuery>('BrokenQuery').implement({
    description: 'A file of saved Cypher that is not as it should be.',
    fields: (t) => ({
      name: t.exposeID('name'),
      problem: t.exposeString('problem', { description: 'With the file and the line.' }),
      remedy: t.exposeString('remedy'),
    }),
  });
  builder.queryField('savedQueries', (t) =>
    t.field({
      type: [Saved],
      resolve: (_, __, { config }) => [...readLibrary(config.library).queries.values()],
    }),
  );
  builder.queryField('brokenQueries', (t) =>
    t.field({
      type: [Broken],
      resolve: (_, __, { config }) => readLibrary(config.library).broken.map(brokenQuery),
    }),
  );
  builder.queryField('runQuery', (t) =>
    t.field({
      type: Result,
      args: {
        name: t.arg.id({ required: true }),
        parameters: t.arg({ type: 'JSON', required: true }),
      },
      resolve: async (_, { name, parameters }, { graph, config, evidence }) => {
        const query = savedQuery(name, readLibrary(config.library));
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
