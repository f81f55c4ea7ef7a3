import type { Builder } from '../api/builder.ts';
import {
  checkQuery,
  nameOf,
  type Parameter,
  type Problem,
  parameterTypes,
  type QueryCheck,
  type QueryHeaderError,
  type QueryResult,
  readLibrary,
  removeQuery,
  runDraft,
  runQuery,
  type SavedQuery,
  savedQuery,
  saveQuery,
  wantedOf,
} from './index.ts';

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

/** What was given for parameters; the room says what it cannot be. */
const givenOf = (parameters: unknown): Record<string, unknown> =>
  typeof parameters === 'object' && parameters !== null ? { ...parameters } : {};

/** Saved Cypher: what there is, running it, and writing more. */
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
  const Saving = builder.objectRef<NonNullable<SavedQuery['saved']>>('QuerySaving').implement({
    fields: (t) => ({
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      by: t.exposeString('by', { description: 'The initials that signed.' }),
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
      own: t.exposeBoolean('own', {
        description: 'An analyst’s, in the data folder; else it ships with Throughline.',
      }),
      saved: t.field({
        type: Saving,
        nullable: true,
        description: 'Who saved this version, and when; nobody saved what ships with Throughline.',
        resolve: ({ saved }) => saved ?? null,
      }),
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
      own: t.exposeBoolean('own'),
      problem: t.exposeString('problem', { description: 'With the file and the line.' }),
      remedy: t.exposeString('remedy'),
    }),
  });
  builder.queryField('savedQueries', (t) =>
    t.field({
      type: [Saved],
      resolve: (_, __, { config, dataDir }) => [
        ...readLibrary(config.library, dataDir).queries.values(),
      ],
    }),
  );
  builder.queryField('brokenQueries', (t) =>
    t.field({
      type: [Broken],
      resolve: (_, __, { config, dataDir }) =>
        readLibrary(config.library, dataDir).broken.map(brokenQuery),
    }),
  );
  builder.queryField('runQuery', (t) =>
    t.field({
      type: Result,
      args: {
        name: t.arg.id({ required: true }),
        parameters: t.arg({ type: 'JSON', required: true }),
      },
      resolve: async (_, { name, parameters }, { graph, config, evidence, dataDir }) => {
        const query = savedQuery(name, readLibrary(config.library, dataDir));
        const given = givenOf(parameters);
        const result = await runQuery(graph, query, given, config.query);
        await evidence.appendCustody({
          event: 'queried',
          query: name,
          version: query.version,
          parameters: given,
          rows: result.rows.length,
        });
        return result;
      },
    }),
  );
  const ProblemRef = builder.objectRef<Problem>('QueryProblem').implement({
    fields: (t) => ({
      line: t.int({
        nullable: true,
        description: 'Counts from 1; none: it is about the whole.',
        resolve: ({ line }) => line ?? null,
      }),
      problem: t.exposeString('problem'),
      remedy: t.exposeString('remedy'),
    }),
  });
  const Check = builder.objectRef<QueryCheck>('QueryCheck').implement({
    description: 'What there is to say about a text of Cypher with its header.',
    fields: (t) => ({
      query: t.field({
        type: Saved,
        nullable: true,
        description: 'As its header has it; none where the header cannot be read.',
        resolve: ({ query }) => query ?? null,
      }),
      name: t.id({
        description: 'A name for the file, from the title.',
        resolve: ({ query }) => nameOf(query?.title ?? ''),
      }),
      problems: t.field({
        type: [ProblemRef],
        description: 'They keep it from being run and saved.',
        resolve: ({ problems }) => [...problems],
      }),
      warnings: t.field({ type: [ProblemRef], resolve: ({ warnings }) => [...warnings] }),
      bound: t.exposeInt('bound', {
        description: 'How many parameters the header asks for and the Cypher uses.',
      }),
    }),
  });
  builder.queryField('checkQuery', (t) =>
    t.field({
      type: Check,
      description: 'Has Neo4j plan a text that somebody writes; nothing of it is run.',
      args: { text: t.arg.string({ required: true }) },
      resolve: (_, { text }, { graph }) => checkQuery(graph, text),
    }),
  );
  builder.queryField('runDraft', (t) =>
    t.field({
      type: Result,
      description: 'Runs a text that is not saved; the custody log holds it whole.',
      args: {
        text: t.arg.string({ required: true }),
        parameters: t.arg({ type: 'JSON', required: true }),
      },
      resolve: async (_, { text, parameters }, { graph, config, evidence }) => {
        const given = givenOf(parameters);
        const result = await runDraft(graph, text, given, config.query);
        await evidence.appendCustody({
          event: 'draft-queried',
          text,
          parameters: given,
          rows: result.rows.length,
        });
        return result;
      },
    }),
  );
  builder.mutationField('saveQuery', (t) =>
    t.field({
      type: Saved,
      description: 'Saves a text as a question of the data folder, under the next version.',
      args: {
        name: t.arg.id({ required: true }),
        text: t.arg.string({ required: true }),
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
        from: t.arg.int({
          description: 'The version that the text was made from; none: it is a new question.',
        }),
      },
      resolve: (_, { name, text, initials, from }, { graph, config, evidence, dataDir }) =>
        saveQuery(
          { graph, evidence, dataDir, library: config.library },
          { name, text, initials, ...(typeof from === 'number' ? { from } : {}) },
        ),
    }),
  );
  builder.mutationField('removeQuery', (t) =>
    t.string({
      description:
        'Takes a question of the data folder out of the library; returns where its file is kept.',
      args: {
        name: t.arg.id({ required: true }),
        version: t.arg.int({
          description: 'The one that was looked at; none: its file cannot be used.',
        }),
        reason: t.arg.string({ required: true }),
        initials: t.arg.string({ required: true, description: 'One to four letters, such as AB.' }),
      },
      resolve: (_, { version, ...removing }, { config, evidence, dataDir }) =>
        removeQuery(
          { evidence, dataDir, library: config.library },
          { ...removing, version: version ?? undefined },
        ),
    }),
  );
}
