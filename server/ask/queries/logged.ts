import { type ErrorCode, ThroughlineError } from '../../core/errors.ts';
import type { CustodyEvent, Evidence } from '../../core/evidence/index.ts';
import { type Graph, GraphError } from '../../core/neo4j/index.ts';
import { runDraft } from './check.ts';
import { longestQuery, type SavedQuery } from './header.ts';
import { ParameterError } from './parameters.ts';
import { type QueryLimits, type QueryResult, runQuery } from './run-query.ts';
import { type RunState, Turns } from './turns.ts';

/** Where a question is asked and written down, and within what. */
export interface Asking {
  readonly graph: Graph;
  readonly evidence: Pick<Evidence, 'appendCustody'>;
  readonly limits: QueryLimits;
  /** That nobody waits for the answer any more: the question ends on the server too. */
  readonly signal?: AbortSignal;
  /** Who asks, as far as it is known: of each only so many questions are asked at once. */
  readonly who?: string;
  /** What whoever asks calls this run, to ask where it is. */
  readonly run?: string | undefined;
  /** A watch asks, and no person: what persons asked is listed without it. */
  readonly watching?: true;
}

const turns = new WeakMap<Graph, Turns>();

function turnsOf(graph: Graph): Turns {
  const known = turns.get(graph) ?? new Turns();
  turns.set(graph, known);
  return known;
}

/** Where a run is that somebody has given that name; undefined where none of that name waits or runs. */
export const stateOfRun = (graph: Graph, run: string): RunState | undefined =>
  turnsOf(graph).stateOf(run);

/** Whether a question that somebody asked is being answered. */
export const isAsking = (graph: Graph): boolean => turnsOf(graph).isTaken;

type Given = Readonly<Record<string, unknown>>;

/**
 * Runs a saved query. The custody log says that it was asked before anything is read, and what came of it
 * afterwards: an answer, a refusal, a time-out, that it was stopped, or that the server had to be ended for it.
 * @throws as `runQuery`, when the log has been written
 */
export function askSaved(asking: Asking, query: SavedQuery, given: Given): Promise<QueryResult> {
  const { graph, limits, signal } = asking;
  const { name, version } = query;
  const question = { event: 'queried' as const, query: name, version };
  const watching = asking.watching ? { watching: true as const } : {};
  return askLogged(asking, { ...question, ...watching }, given, () =>
    runQuery(graph, query, given, limits, signal),
  );
}

/** The same for a text that is not saved, which the log holds whole; of one too long to be run, its beginning. */
export function askDraft(asking: Asking, text: string, given: Given): Promise<QueryResult> {
  const { graph, limits, signal } = asking;
  const held = text.slice(0, longestQuery).toWellFormed();
  return askLogged(asking, { event: 'draft-queried', text: held }, given, () =>
    runDraft(graph, text, given, limits, signal),
  );
}

/** What was asked, without its parameters; a report of an answer is no question of its own. */
type Question =
  Exclude<Extract<CustodyEvent, { parameters: unknown }>, { event: 'reported' }> extends infer Event
    ? Event extends CustodyEvent
      ? Omit<Event, 'parameters'>
      : never
    : never;

/**
 * Asks whatever answers in rows, in its turn; the custody log says so before and afterwards, as of a saved query.
 * @param run is given the number of that line
 */
export async function askLogged<Result extends Pick<QueryResult, 'rows'>>(
  { graph, evidence, signal, run: name, who = '' }: Asking,
  question: Question,
  given: Given,
  run: (line: number) => Promise<Result>,
): Promise<Result> {
  const { n: line } = await evidence.appendCustody({ ...question, parameters: kept(given) });
  try {
    const result = await turnsOf(graph).take({ who, run: name, signal }, async () => {
      checkLength(given);
      return run(line);
    });
    const { length: rows } = result.rows;
    await evidence.appendCustody({ event: 'query-ended', line, outcome: 'answered', rows });
    return result;
  } catch (error) {
    const outcome = isKilled(error) ? 'killed' : signal?.aborted ? 'stopped' : outcomeOf(error);
    await evidence.appendCustody({ event: 'query-ended', line, outcome });
    throw error;
  }
}

const isKilled = (error: unknown): boolean =>
  error instanceof GraphError && error.code === 'killed';

function outcomeOf(error: unknown): 'refused' | 'timed-out' | 'failed' {
  if (error instanceof GraphError) return error.code === 'timeout' ? 'timed-out' : 'failed';
  return error instanceof ThroughlineError && refusals.has(error.answeredAs) ? 'refused' : 'failed';
}

/** Before anything ran. */
const refusals: ReadonlySet<ErrorCode> = new Set(['BAD_INPUT', 'NOT_FOUND', 'CONFLICT']);

const lengthOf = (given: Given): number => JSON.stringify(given).length;

/** What is too long to be read as parameters is not written down either: the log would grow with it. */
const kept = (given: Given): Given => (lengthOf(given) > longestQuery ? {} : given);

function checkLength(given: Given): void {
  const length = lengthOf(given);
  if (length > longestQuery)
    throw new ParameterError(
      'parameters',
      `the parameters are ${length.toLocaleString('en')} signs long; the longest that are read have ${longestQuery.toLocaleString('en')}`,
      'Shorten them.',
    );
}
