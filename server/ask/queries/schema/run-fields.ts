import type { Config } from '../../../core/config.ts';
import { api } from '../../../core/graphql/index.ts';
import {
  type Asking,
  askDraft,
  askSaved,
  type Completion,
  type Completions,
  completeQuery,
  type ExplainedStep,
  givenOf,
  planOfQuery,
  type QueryPlan,
  type QueryResult,
  type RunState,
  readLibrary,
  type ShownName,
  savedQuery,
  shownCypher,
  stateOfRun,
} from '../index.ts';

/** Running a saved query or a text that is not saved; either is written into the custody log. */
export function addRunning() {
  const Result = addResult();
  addState();
  api.mutation('runQuery', {
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
  api.mutation('runDraft', {
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
  const Where = api.enumOf('QuestionState', {
    description: 'Where a query is that was asked and has no answer yet.',
    values: {
      waiting: 'It waits for its turn: only a few queries are asked at once.',
      running: 'Neo4j works on it.',
    },
  });
  const State = api.implement(api.objectRef<RunState>('QuestionRun'), {
    description: 'A query that was asked and has no answer yet.',
    types: { Where },
    fields: {
      state: 'Where! Where it is.',
      ahead: 'Int! How many queries wait before it.',
      running: 'Int! How many queries are being asked at this moment, by everybody.',
      sinceMs: 'Float! How long it has been there, in milliseconds.',
    },
  });
  api.query('questionRun', {
    types: { State },
    gives: 'State Where a run is; null where none of that name waits or runs.',
    args: { run: 'ID! The name that it was given.' },
    resolve: (_, { run }, { graph }) => stateOfRun(graph, run),
  });
}

function addResult() {
  const Column = api.implement(api.objectRef<QueryResult['columns'][number]>('QueryColumn'), {
    description: 'A column of an answer.',
    fields: {
      name: 'String! The name of the column in the Cypher.',
      title: 'String! What the column holds, as a table shows it.',
    },
  });
  return api.implement(api.objectRef<QueryResult>('QueryResult'), {
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

/** Of whatever is asked in turn: it takes seconds, and a request with many of them is refused. */
export const costOfAsking = { field: 10_000, multiplier: 1 };

/** A longer name of a run tells nothing more. */
const longestName = 100;

/** What a request brings of its own. */
interface Asked extends Pick<Asking, 'graph' | 'evidence'> {
  readonly config: Config;
  readonly gone: AbortSignal;
  readonly who: string;
}

/**
 * Where a request asks, within what, and for whom.
 * @param run what the caller calls it, to ask where it is
 */
export const askingOf = (
  { graph, evidence, config, gone, who }: Asked,
  run?: string | null,
): Asking => ({
  ...{ graph, evidence, limits: config.query, signal: gone, who },
  run: run?.slice(0, longestName),
});

/** What Neo4j would do for a text; nothing is done. */
export function addPlan(): void {
  const Step = api.implement(api.objectRef<ExplainedStep>('QueryPlanStep'), {
    description: 'A step of what Neo4j would do for a query.',
    fields: {
      operator: 'String! What Neo4j calls it, such as NodeByLabelScan.',
      does: 'String What it does, in plain words; null where that is not known.',
      details: 'String! What it is about, in Neo4j’s words.',
      rows: 'Float! How many rows Neo4j expects of it.',
      depth: 'Int! How many steps stand between it and the answer; 0 for the last.',
    },
  });
  const Plan = api.implement(api.objectRef<QueryPlan>('QueryPlan'), {
    description: 'What Neo4j would do for a query.',
    types: { Step },
    fields: {
      steps:
        '[Step!]! The last step first, each before those whose rows it takes: read from below.',
      warnings:
        '[String!]! What makes it slow on a large graph, and what to do, a sentence or two each.',
    },
  });
  api.query('queryPlan', {
    types: { Plan },
    gives:
      'Plan! What Neo4j would do for a text, saved or not; nothing of it is run. A text that would be refused has none.',
    args: { text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.' },
    complexity: { field: 5_000, multiplier: 1 },
    resolve: (_, { text }, { graph }) => planOfQuery(graph, text),
  });
}

/** The Cypher behind the views of the workspace. */
export function addShown(): void {
  const View = api.enumOf<ShownName>('ShownView', {
    description: 'A view of the workspace whose Cypher can be shown.',
    values: {
      'overview-cells': 'Ads by country and platform on the overview.',
      'overview-corridors': 'Countries that share identifiers or networks, on the overview.',
      'overview-weeks': 'Ads by week on the overview.',
      'overview-places': 'Ads by place on the overview.',
      'overview-growing': 'Networks that grow, on the overview.',
      'overview-operations': 'What associates the networks of operations, on the overview.',
      neighbours: 'What Explore adds when an entity is expanded.',
      paths: 'Paths that no hub lies on.',
      'paths-through-hub': 'Paths that a hub lies on.',
      track: 'The ads and places of a track.',
    },
  });
  api.query('shownCypher', {
    types: { View },
    gives:
      'String! The statement of a view with a header, as a text that can be run, changed and saved. Where the view does not ask Neo4j itself, the text says so, and is the same in Cypher.',
    args: { view: 'View! The view.' },
    resolve: (_, { view }) => shownCypher(view as ShownName),
  });
}

/** What may stand at a place of a text that somebody writes. */
export function addCompletion(): void {
  const Kind = api.enumOf('CompletionKind', {
    description: 'What something that may be written at a place is.',
    values: {
      parameter: 'A parameter that the header asks for.',
      variable: 'A name that the Cypher has given.',
      property: 'A property of a node or of a relationship.',
      label: 'A label of nodes.',
      type: 'A type of relationships.',
      field: 'A field of the header.',
      function: 'A function of Neo4j.',
      procedure: 'A procedure that may be called here.',
      keyword: 'A word of Cypher, or a value of a field of the header.',
    },
  });
  const Option = api.implement(api.objectRef<Completion>('QueryCompletionOption'), {
    description: 'Something that may be written at a place of a text.',
    types: { Kind },
    fields: {
      label: 'String! What it is called.',
      kind: 'Kind! What it is.',
      insert: 'String! What is put in for it.',
      about: 'String! What it stands for, in a few words; empty where its name says it.',
    },
    resolve: { insert: ({ label, insert = label }) => insert },
  });
  const Found = api.implement(api.objectRef<Completions>('QueryCompletions'), {
    description: 'What may be written at a place of a text.',
    types: { Option },
    fields: {
      from: 'Int! Where what is put in begins, in UTF-16 code units: what stands from there to the place is replaced.',
      options: '[Option!]! All that may be written there.',
    },
  });
  api.query('completeQuery', {
    types: { Found },
    gives:
      'Found! What may stand at a place of a text that somebody writes. Names come from the declared model, nothing is run.',
    args: {
      text: 'String! The header and the Cypher; at most 20 000 UTF-16 code units.',
      at: 'Int! The place, in UTF-16 code units.',
    },
    complexity: { field: 2_000, multiplier: 1 },
    resolve: (_, { text, at }, { graph }) => completeQuery(graph, text, at),
  });
}
