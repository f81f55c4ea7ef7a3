import neo4j from 'neo4j-driver';
import { adName, kindNames } from '../model/index.ts';
import { type Graph, GraphError } from '../neo4j/index.ts';
import { planOfReading } from './guard.ts';
import type { SavedQuery } from './header.ts';
import { knownParameters } from './known.ts';
import { ParameterError, type ParameterValues, readParameters } from './parameters.ts';

/** An entity in a cell. */
export interface EntityCell {
  readonly id: string;
  readonly kind: string;
  readonly caption: string;
}

export type Cell = null | string | number | boolean | EntityCell | readonly Cell[];

export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /** The cap was reached: there may be more. */
  readonly truncated: boolean;
  readonly rowCap: number;
  readonly timeoutMs: number;
  readonly tookMs: number;
  /** All entities in the cells, each once. */
  readonly entities: readonly string[];
}

export interface QueryLimits {
  readonly rowCap: number;
  readonly timeoutMs: number;
}

/**
 * Runs a saved query in a session that can only read, for at most `timeoutMs`, and keeps at most `rowCap` rows.
 * @param signal that nobody waits for the answer any more: the question ends on the server too
 * @throws ParameterError and QueryRefusedError before anything runs, ParameterError also where the header names a column that the RETURN lacks; GraphError with code `timeout` and others
 */
export async function runQuery(
  graph: Graph,
  query: SavedQuery,
  given: Readonly<Record<string, unknown>>,
  limits: QueryLimits,
  signal?: AbortSignal,
): Promise<QueryResult> {
  const parameters = await knownParameters(graph, query, readParameters(query, given));
  await planOfReading(graph, query.cypher, parameters);
  return runPlanned(graph, query, parameters, limits, signal);
}

/** Runs one of which the plan was seen, with parameters that were read. Throws as `runQuery`. */
export async function runPlanned(
  graph: Graph,
  query: SavedQuery,
  parameters: Readonly<ParameterValues>,
  limits: QueryLimits,
  signal?: AbortSignal,
): Promise<QueryResult> {
  const start = performance.now();
  const rows: Cell[][] = [];
  const entities = new Set<string>();
  let truncated = false;
  try {
    for await (const row of graph.stream<Record<string, unknown>>(query.cypher, parameters, {
      fetchSize: 1000,
      timeoutMs: limits.timeoutMs,
      ...(signal ? { signal } : {}),
    })) {
      if (rows.length >= limits.rowCap) {
        truncated = true;
        break;
      }
      if (rows.length === 0) checkColumns(query, row);
      rows.push(query.columns.map(({ name }) => toCell(row[name], entities)));
    }
  } catch (error) {
    throw error instanceof GraphError && error.code === 'timeout'
      ? tookTooLong(error, limits.timeoutMs)
      : error;
  }
  return {
    columns: query.columns,
    rows,
    truncated,
    ...limits,
    tookMs: performance.now() - start,
    entities: [...entities],
  };
}

/** @throws ParameterError where the header names a column that the statement does not return */
function checkColumns({ name, columns }: SavedQuery, row: Record<string, unknown>): void {
  const missing = columns.find((column) => !Object.hasOwn(row, column.name));
  if (missing)
    throw new ParameterError(
      'column',
      `the header of ${name} names a column ${missing.name}, and its RETURN gives ${Object.keys(row).join(', ')}`,
      'Make the names in the header those of the RETURN.',
    );
}

/** What Neo4j says of it advises to try again, which would take as long, and leaves out how long it was given. */
const tookTooLong = (cause: GraphError, ms: number) =>
  new GraphError(
    'timeout',
    `The question was stopped: it took longer than ${ms / 1000} s.`,
    'Narrow its parameters, or start Throughline with more time: THROUGHLINE_QUERY_TIMEOUT_MS, in milliseconds.',
    { cause, neo4jCode: cause.neo4jCode },
  );

/** More in one cell nobody reads, and a page would not draw. */
const longestList = 10_000;

function toCell(value: unknown, entities: Set<string>): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : beyondNumbers(value);
  if (Array.isArray(value)) {
    const cells = value.slice(0, longestList).map((item) => toCell(item, entities));
    const more = value.length - cells.length;
    return more > 0 ? [...cells, `and ${more.toLocaleString('en')} more`] : cells;
  }
  if (neo4j.isNode(value as object))
    return nodeCell((value as { properties: Record<string, unknown> }).properties, entities);
  return isTime(value) ? timeText(value) : JSON.stringify(value, inWords);
}

/** JSON has neither, and would have an empty cell; the driver gives a whole number that is too large as infinite. */
const beyondNumbers = (value: number): string =>
  Number.isNaN(value) ? 'NaN' : `${value > 0 ? '' : '-'}Infinity, or too large: ask by toString()`;

const times = [
  ...[neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime],
  ...[neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration],
];
/** Days, times and stretches of time say themselves as ISO 8601 has them. */
const isTime = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && times.some((is) => is(value));

/** The driver ends a stretch of days in the T of times that it has none of. */
const timeText = (value: unknown): string => String(value).replace(/T$/, '');

function inWords(_: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return beyondNumbers(value);
  return isTime(value) ? timeText(value) : value;
}

function nodeCell(
  { id, kind, caption, ...rest }: Record<string, unknown>,
  entities: Set<string>,
): Cell {
  const known = kindNames.find((name) => name === kind);
  if (typeof id !== 'string' || !known) return String(id);
  entities.add(id);
  // A part of an ad may lack what its name is made of.
  const isWholeAd = known === 'ad' && 'platform' in rest;
  return {
    id,
    kind: known,
    caption: isWholeAd ? adName(rest as Parameters<typeof adName>[0]) : String(caption),
  };
}
