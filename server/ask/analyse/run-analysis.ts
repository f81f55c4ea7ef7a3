import { GraphError, statement } from '../../core/neo4j/index.ts';
import {
  type Asking,
  askLogged,
  asTooLong,
  asWarming,
  type Cell,
  isEntity,
  knownParameters,
  noSuchName,
  type ParameterValues,
  type QueryResult,
  readParameters,
} from '../queries/index.ts';
import { analyses } from './analyses/index.ts';
import type { Analysis } from './analysis.ts';

/** As of a saved query, with what its numbers are beside. */
export interface AnalysisResult extends QueryResult {
  readonly beside: readonly string[];
}

/** Small rows: more at once than of what somebody else wrote. */
const rowsAtOnce = 1000;
/** More are not held in memory: rows, and what lists in them hold, for one can hold all ads of a network. */
const mostHeld = 1_000_000;

/**
 * The analysis of that name.
 * @throws ParameterError where there is none
 */
export function analysisCalled(name: string): Analysis {
  const found = analyses.find((analysis) => analysis.name === name);
  if (found) return found;
  const names = analyses.map((analysis) => analysis.name);
  throw noSuchName('analysis', name, names, `There are: ${names.join(', ')}.`);
}

/**
 * Runs an analysis in its turn. The custody log says that it was asked before anything is read, and what came of it
 * afterwards, as of a saved query.
 * @throws ParameterError before anything runs; GraphError with code `timeout` and others
 */
export function askAnalysis(
  asking: Asking,
  analysis: Analysis,
  given: Readonly<Record<string, unknown>>,
): Promise<AnalysisResult> {
  const { name, version } = analysis;
  return askLogged(asking, { event: 'analysed', analysis: name, version }, given, () =>
    runAnalysis(asking, analysis, given),
  );
}

/** The same without a word in the log; throws as `askAnalysis`. */
export async function runAnalysis(
  asking: Pick<Asking, 'graph' | 'limits' | 'signal'>,
  analysis: Analysis,
  given: Readonly<Record<string, unknown>>,
): Promise<AnalysisResult> {
  const start = performance.now();
  const { limits } = asking;
  const { read, parameters } = await readFor(asking, analysis, given);
  const { rows, beside } = analysis.analyse(read, parameters);
  const kept = rows.slice(0, limits.rowCap);
  return {
    ...{ columns: analysis.columns, rows: kept, beside, warnings: [] },
    ...{ truncated: kept.length < rows.length, leftOut: leftOut(rows.length - kept.length) },
    ...{ rowCap: limits.rowCap, timeoutMs: limits.timeoutMs },
    tookMs: performance.now() - start,
    entities: [...new Set(kept.flat().flatMap(entitiesIn))],
  };
}

/** What the statements of an analysis return, and its parameters; all of them together within the time of a question. */
export async function readFor(
  { graph, limits, signal }: Pick<Asking, 'graph' | 'limits' | 'signal'>,
  analysis: Analysis,
  given: Readonly<Record<string, unknown>>,
): Promise<{ read: Record<string, never[]>; parameters: ParameterValues }> {
  const start = performance.now();
  const parameters = await knownParameters(graph, analysis, readParameters(analysis, given));
  const read: Record<string, never[]> = {};
  for (const [name, file] of Object.entries(analysis.statements)) {
    const timeoutMs = Math.max(1, Math.round(limits.timeoutMs - (performance.now() - start)));
    const options = { timeoutMs, rowsAtOnce, ...(signal ? { signal } : {}) };
    const rows: never[] = [];
    let held = 0;
    try {
      for await (const row of graph.ask<never>(statement(file), parameters, options)) {
        held += weightOf(row);
        if (held > mostHeld) throw tooMany();
        rows.push(row);
      }
    } catch (error) {
      throw asTooLong(asWarming(graph, error), limits.timeoutMs);
    }
    read[name] = rows;
  }
  return { read, parameters };
}

const leftOut = (more: number): string[] =>
  more > 0 ? [`${more.toLocaleString('en')} more rows are not shown.`] : [];

function entitiesIn(cell: Cell): string[] {
  if (isEntity(cell)) return [cell.id];
  return Array.isArray(cell) ? cell.flatMap(entitiesIn) : [];
}

const weightOf = (row: object): number =>
  Object.values(row).reduce((all, value) => all + (Array.isArray(value) ? value.length : 0), 1);

const tooMany = () =>
  new GraphError(
    'memory-limit',
    `A part of it has more than ${mostHeld.toLocaleString('en')} rows and ads: nothing was reckoned.`,
    'Give a period, or narrow its other parameters.',
  );
