import { type Graph, GraphError } from '../../core/neo4j/index.ts';
import { answerLimits, type Cell, readRow } from './cells.ts';
import { asAuthors } from './failures.ts';
import { lookOver } from './gate/index.ts';
import { planOfReading } from './guard.ts';
import type { SavedQuery } from './header.ts';
import { knownParameters } from './known.ts';
import { ParameterError, type ParameterValues, readParameters } from './parameters.ts';
import { Met } from './query-links.ts';
import type { Problem } from './refused.ts';
import { asWarming } from './warm.ts';
import { inSentences, misspelt } from './warnings.ts';

export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /** A cap was reached, of rows or of bytes: there may be more. */
  readonly truncated: boolean;
  /** What was left out, and why, a sentence each. */
  readonly leftOut: readonly string[];
  /** Names that nothing in the graph has, with the nearest that is one, a sentence each. */
  readonly warnings: readonly string[];
  readonly rowCap: number;
  readonly timeoutMs: number;
  readonly tookMs: number;
  /** All entities in the cells and at the ends of relationships, each once. */
  readonly entities: readonly string[];
}

export interface QueryLimits {
  readonly rowCap: number;
  readonly timeoutMs: number;
}

/**
 * Runs a saved query in a session that can only read, for at most `timeoutMs`, and keeps at most `rowCap` rows.
 * @param signal that nobody waits for the answer any more: the query ends on the server too
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
  const warnings = misspelt(await planOfReading(graph, query.cypher, parameters, !query.own));
  return { ...(await runPlanned(graph, query, parameters, limits, signal)), ...told(warnings) };
}

export const told = (warnings: readonly Problem[]) => ({ warnings: inSentences(warnings) });

/** Runs one of which the plan was seen, with parameters that were read. Throws as `runQuery`. */
export async function runPlanned(
  graph: Graph,
  query: SavedQuery,
  parameters: Readonly<ParameterValues>,
  limits: QueryLimits,
  signal?: AbortSignal,
): Promise<Omit<QueryResult, 'warnings'>> {
  const start = performance.now();
  await lookOver(query.cypher, parameters);
  const reading = new Answer(query, limits.rowCap);
  const options = { timeoutMs: limits.timeoutMs, ...(signal ? { signal } : {}) };
  try {
    for await (const row of graph.ask<Record<string, unknown>>(query.cypher, parameters, options))
      if (!reading.take(row)) break;
  } catch (error) {
    const late = asTooLong(asWarming(graph, error), limits.timeoutMs);
    if (late instanceof GraphError && late.code === 'warming-up') throw late;
    throw late === error ? asAuthors(query.cypher, error) : late;
  }
  await reading.met.close(graph);
  const { rows, truncated, met } = reading;
  return {
    ...{ columns: query.columns, rows, truncated, leftOut: reading.leftOut() },
    ...limits,
    tookMs: performance.now() - start,
    entities: [...met.entities],
  };
}

/** An answer as its rows come in. */
class Answer {
  readonly rows: Cell[][] = [];
  readonly met = new Met();
  truncated = false;
  readonly #query: SavedQuery;
  readonly #rowCap: number;
  #bytes = 0;
  #cut = 0;

  constructor(query: SavedQuery, rowCap: number) {
    this.#query = query;
    this.#rowCap = rowCap;
  }

  /** @returns false when there is no room for it: no more are wanted */
  take(row: Record<string, unknown>): boolean {
    if (this.rows.length === 0) checkColumns(this.#query, row);
    const { cells, cut, bytes } = readRow(
      this.#query.columns.map(({ name }) => row[name]),
      this.met,
    );
    if (this.rows.length >= this.#rowCap || this.#bytes + bytes > answerLimits.bytes) {
      this.truncated = true;
      return false;
    }
    this.#bytes += bytes;
    this.#cut += cut;
    this.rows.push(cells);
    return true;
  }

  /** What is not in it, and why. */
  leftOut(): string[] {
    const { length } = this.rows;
    const said: string[] = [];
    if (this.truncated && length < this.#rowCap)
      said.push(
        `After ${count(length, 'row')} the answer had ${megabytes(answerLimits.bytes)}, the most that is given: there is at least one more row.`,
      );
    if (this.#cut > 0)
      said.push(
        `${count(this.#cut, 'cell')} held more than is shown (${megabytes(answerLimits.cellBytes)} or ${answerLimits.listed.toLocaleString('en')} things in a cell, ${megabytes(answerLimits.rowBytes)} in a row): each says how much is missing.`,
      );
    return said;
  }
}

const count = (number: number, what: string): string =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`;
const megabytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes / 1024} kB` : `${bytes / 1024 / 1024} MB`;

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

/** What Neo4j says of it advises to try again, which would take as long, and leaves out how long it was given. Another error stays as it is. */
export function asTooLong(error: unknown, ms: number): unknown {
  if (!(error instanceof GraphError) || error.code !== 'timeout') return error;
  return new GraphError(
    'timeout',
    `The query was stopped: it took longer than ${ms / 1000} s.`,
    'Narrow its parameters, or start Throughline with more time: THROUGHLINE_QUERY_TIMEOUT_MS, in milliseconds.',
    { cause: error, neo4jCode: error.neo4jCode },
  );
}
