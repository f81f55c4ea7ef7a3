import type { Graph } from '../../core/neo4j/index.ts';
import type { Store } from '../../core/store/index.ts';
import { countRow } from './rows.ts';
import { readerOf, readScope } from './scope.ts';
import { takenApart } from './selection.ts';

/** What a bundle of a selection would hold, before it is frozen. */
export interface ScopeCount {
  /** Ads that the selection names. */
  readonly adsNamed: number;
  /** Ads that nobody named: what the selection names brings them in. */
  readonly adsBrought: number;
  /** Ads that would come in too, were there no limit. */
  readonly adsLeft: number;
  /** Of all these ads: each is an exhibit. */
  readonly captures: number;
}

/**
 * Counts as `freezeSnapshot` would.
 * @throws NetworkError where a network or an operation is named that the active run does not have
 */
export async function countScope(
  graph: Pick<Graph, 'read'>,
  store: Store,
  entities: readonly string[],
): Promise<ScopeCount> {
  const read = readerOf(graph);
  const selection = await takenApart(store, entities);
  const { found, ads, left } = await readScope(read, selection.entities);
  const adsNamed = found.filter(({ kind }) => kind === 'ad').length;
  const captures = (await read('count-captures', { ads })).map((row) => countRow.parse(row).count);
  return { adsNamed, adsBrought: ads.length - adsNamed, adsLeft: left, captures: captures[0] ?? 0 };
}
