import { createHash } from 'node:crypto';
import type { Config } from '../../core/config.ts';
import { ThroughlineError } from '../../core/errors.ts';
import type { Evidence } from '../../core/evidence/index.ts';
import type { Graph } from '../../core/neo4j/index.ts';
import { search } from '../explore/index.ts';
import { askSaved, type Cell, isEntity, readLibrary, savedQuery } from '../queries/index.ts';
import { type Look, mostLed, type Target } from './types.ts';
import { WatchError } from './watch-errors.ts';

/** What a query or a search gave, a short hash a row, sorted. */
export type RowsState = readonly string[];

/** More hits of words nobody goes through. */
const mostHits = 200;

export interface Asking {
  readonly graph: Graph;
  readonly evidence: Pick<Evidence, 'appendCustody'>;
  readonly config: Pick<Config, 'library' | 'query'>;
  readonly dataDir: string;
}

interface Rows {
  /** By key: the ids of the entities in a row. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** A row is known by the entity that it begins with, so that a count which grew makes no new row; else by all of it. */
function keyOf(row: readonly Cell[]): string {
  const first = row.find((cell) => cell !== null);
  const known = isEntity(first) ? first.id : JSON.stringify(row);
  return createHash('sha256').update(known).digest('hex').slice(0, 16);
}

async function rowsOfQuery(
  { graph, evidence, config, dataDir }: Asking,
  { name, parameters }: Extract<Target, { kind: 'query' }>,
): Promise<Rows> {
  const query = savedQuery(name, readLibrary(config.library, dataDir));
  const asking = { graph, evidence, limits: config.query, watching: true } as const;
  const result = await askSaved(asking, query, parameters);
  const [misspelt] = result.warnings;
  // It would be silent for ever, and read as if there were no news.
  if (misspelt !== undefined)
    throw new WatchError(
      'target',
      `${name} asks for a name that nothing here has. ${misspelt}`,
      'Mend the query; the watch asks it again at the next check.',
    );
  return {
    rows: new Map(
      result.rows.map((row) => [keyOf(row), row.filter(isEntity).map(({ id }) => id)] as const),
    ),
  };
}

async function hitsOf(
  { graph }: Asking,
  { words }: Extract<Target, { kind: 'search' }>,
): Promise<Rows> {
  const { hits } = await search(graph, words, undefined, mostHits);
  return { rows: new Map(hits.map(({ entity }) => [entity.id, [entity.id]])) };
}

export type OfRows = Extract<Target, { kind: 'query' | 'search' }>;

const rowsOf = (asking: Asking, target: OfRows): Promise<Rows> =>
  target.kind === 'query' ? rowsOfQuery(asking, target) : hitsOf(asking, target);

/** @throws as a query or a search that cannot be run */
export async function rowsNow(asking: Asking, target: OfRows): Promise<RowsState> {
  return [...(await rowsOf(asking, target)).rows.keys()].sort();
}

/** What a query or a search gives that it did not give before; that it cannot be run is told, and what was known stays. */
export async function lookAtRows(
  asking: Asking,
  target: OfRows,
  before: RowsState,
): Promise<Look<RowsState>> {
  try {
    const { rows } = await rowsOf(asking, target);
    const known = new Set(before);
    const fresh = [...rows].filter(([key]) => !known.has(key));
    // A row that goes and comes again is no news, and a search shows the best of many hits only.
    const state = [...new Set([...before, ...rows.keys()])].sort();
    if (fresh.length === 0) return { state, news: [] };
    const entities = [...new Set(fresh.flatMap(([, ids]) => ids))].slice(0, mostLed);
    const what = target.kind === 'query' ? 'rows' : 'hits';
    return { state, news: [{ what, count: fresh.length, entities }] };
  } catch (error) {
    if (!(error instanceof ThroughlineError)) throw error;
    return { state: before, news: [{ what: 'failed', why: `${error.message} ${error.remedy}` }] };
  }
}
