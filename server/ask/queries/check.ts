import type { Explained, Graph } from '../../core/neo4j/index.ts';
import { linesOfHeader } from './front-matter.ts';
import { placeOf, planOfReading } from './guard.ts';
import {
  lineInHeader,
  longestQuery,
  parseQuery,
  QueryHeaderError,
  type SavedQuery,
} from './header.ts';
import { knownParameters } from './known.ts';
import { readParameters } from './parameters.ts';
import { type Problem, QueryRefusedError } from './refused.ts';
import { type QueryLimits, type QueryResult, runPlanned, told } from './run-query.ts';
import { isOfName, misspelt } from './warnings.ts';

/** What there is to say about a text that somebody is writing. */
export interface QueryCheck {
  /** The question as its header has it; none where the header cannot be read. */
  readonly query?: SavedQuery;
  /** What keeps it from being run and saved. */
  readonly problems: readonly Problem[];
  /** What is odd about it. */
  readonly warnings: readonly Problem[];
  /** Of these, names that nothing in the graph has. */
  readonly misspelt: readonly Problem[];
  /** How many parameters the header asks for and the Cypher uses. */
  readonly bound: number;
}

/** What there is to say where there is no plan. */
const nothingSeen = { warnings: [], misspelt: [], bound: 0 };
const unsaved = { name: 'draft', own: true };

/** A text as it is kept: lines end in a line feed, the last one too. */
export const asKept = (text: string): string => `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;

/**
 * Reads a whole text, header and Cypher, and has Neo4j plan it; nothing is run.
 * @throws GraphError where the server does not answer
 */
export async function checkQuery(graph: Graph, text: string): Promise<QueryCheck> {
  const cypher = asKept(text);
  const header = headerOf(cypher);
  // Neo4j is not given what nobody reads.
  if (cypher.length > longestQuery) return { problems: header.problems, ...nothingSeen };
  const lines = cypher.split('\n');
  const below = lines.slice(linesOfHeader(cypher));
  if (below.every((line) => line.trim() === '' || line.startsWith('//'))) {
    const problem = 'there is no Cypher below the header';
    const remedy = 'Write what is asked, such as “MATCH (a:Ad) RETURN a”.';
    return { ...header, problems: [...header.problems, { problem, remedy }], ...nothingSeen };
  }
  try {
    const explained = await planOfReading(graph, cypher);
    const { problems, ...seen } = bindings(header.query, cypher, explained);
    return { ...header, problems: [...header.problems, ...problems], ...seen };
  } catch (error) {
    if (!(error instanceof QueryRefusedError)) throw error;
    return { ...header, problems: [...header.problems, described(error)], ...nothingSeen };
  }
}

/**
 * Runs a text that is not saved, as a saved one is run.
 * @throws QueryRefusedError where there is a problem with it; else as `runQuery`
 */
export async function runDraft(
  graph: Graph,
  text: string,
  given: Readonly<Record<string, unknown>>,
  limits: QueryLimits,
  signal?: AbortSignal,
): Promise<QueryResult> {
  const { query, misspelt: warnings } = await readyQuery(graph, text);
  const parameters = await knownParameters(graph, query, readParameters(query, given));
  return { ...(await runPlanned(graph, query, parameters, limits, signal)), ...told(warnings) };
}

/**
 * The question that a text is, and what is odd about it.
 * @throws QueryRefusedError where there is a problem with it
 */
export async function readyQuery(
  graph: Graph,
  text: string,
): Promise<QueryCheck & { readonly query: SavedQuery }> {
  const check = await checkQuery(graph, text);
  const { query, problems } = check;
  const [first] = problems;
  if (first) throw new QueryRefusedError(first.code ?? 'statement', first);
  if (!query) throw new TypeError('unreachable: a header without problems was not read');
  return { ...check, query };
}

function headerOf(cypher: string): Pick<QueryCheck, 'query' | 'problems'> {
  try {
    return { query: parseQuery(unsaved, cypher), problems: [] };
  } catch (error) {
    if (!(error instanceof QueryHeaderError)) throw error;
    const { line, column, problem, mend, field = 'text' } = error;
    const place = column === undefined ? { line } : { line, column };
    return { problems: [{ ...place, problem, remedy: mend, field }] };
  }
}

const described = ({ code, place, problem, remedy }: QueryRefusedError): Problem => ({
  ...place,
  ...{ problem, remedy },
  ...(code === 'statement' ? {} : { code }),
});

/** Whether the header and the Cypher speak of the same parameters and columns, and what Neo4j finds odd. */
function bindings(
  query: SavedQuery | undefined,
  cypher: string,
  explained: Explained,
): Pick<QueryCheck, 'problems' | 'warnings' | 'misspelt' | 'bound'> {
  const { parameters: used, columns: returned, notes } = explained;
  const names = misspelt(explained);
  const inHeader = (...path: string[]) => {
    const line = lineInHeader(cypher, path);
    return line === undefined ? {} : { line };
  };
  const others = notes.filter(({ code }) => !isOfName(code));
  const noted = others.map(({ text, line, column }) => ({
    ...(line === undefined || column === undefined ? {} : { line, column }),
    problem: text.replace(/\.$/, ''),
    remedy: 'It runs all the same.',
  }));
  const odd = [...names, ...noted];
  if (!query) return { problems: [], warnings: odd, misspelt: names, bound: 0 };
  const asked = query.parameters.map(({ name }) => name);
  const shown = query.columns.map(({ name }) => name);
  const unbound = without(used, asked).map((name) => ({
    ...placeOf(cypher, `$${name}`),
    problem: `the header does not ask for $${name}`,
    remedy: `Write “  ${name}: { type: text, title: … }” below “parameters:” in the header; instead of text: entity, country, platform, date, period, number, boolean and others.`,
  }));
  const unreturned = without(shown, returned).map((name) => ({
    ...inHeader('columns', name),
    problem: `the RETURN gives no ${name}`,
    remedy: `It gives ${returned.join(', ') || 'nothing'}.`,
  }));
  const unused = without(asked, used).map((name) => ({
    ...inHeader('parameters', name),
    problem: `$${name} is asked for and not used`,
    remedy: 'Use it, or take the line out.',
  }));
  const unshown = without(returned, shown).map((name) => ({
    problem: `${name} is returned and not shown`,
    remedy: `Write “  ${name}: …” below “columns:” in the header.`,
  }));
  return {
    problems: [...unbound, ...unreturned],
    warnings: [...unused, ...unshown, ...odd],
    misspelt: names,
    bound: asked.length - unused.length,
  };
}

const without = (names: readonly string[], others: readonly string[]) =>
  names.filter((name) => !others.includes(name));
