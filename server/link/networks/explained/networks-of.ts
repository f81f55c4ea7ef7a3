import { type Graph, statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { HeldNearMatch } from '../found-by-run.ts';
import { contentsOf, type NetworkRow, networkRows } from '../kept/kept-networks.ts';
import { networksOfAds, seenOf } from '../kept/members.ts';
import { activeRunNumber } from '../kept/run-records.ts';

/** The networks whose ads hold a thing. */
export interface Holding {
  readonly total: number;
  /** Ads that hold it and are in none. */
  readonly adsAlone: number;
  /** Ads that hold it and came after the run. */
  readonly adsSince: number;
  /** Those with most of its ads first, each with how many of these there are. */
  readonly nodes: readonly { readonly network: NetworkRow; readonly ads: number }[];
}

/**
 * In which networks of the active run an identifier, picture or template is, or an ad; misreadings count for nothing.
 * @returns undefined before the first run
 */
export async function networksHolding(
  { graph, store: { db } }: { readonly graph: Pick<Graph, 'read'>; readonly store: Store },
  entity: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Holding | undefined> {
  const run = await activeRunNumber(db);
  if (run === undefined) return undefined;
  const [row] = await graph.read<{ ads: string[] }>(statement('link/networks/ads-of'), {
    ids: [entity],
  });
  const ads = row?.ads ?? [];
  const networkOf = await networksOfAds(db, run, ads);
  const seen = await seenOf(db, run, ads);
  const counts = new Map<string, number>();
  for (const network of networkOf.values()) counts.set(network, (counts.get(network) ?? 0) + 1);
  const first = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(offset, offset + limit);
  const ids = first.map(([id]) => id);
  const rows = new Map((await networkRows(db, run, ids)).map((network) => [network.id, network]));
  return {
    total: counts.size,
    adsAlone: seen - networkOf.size,
    adsSince: ads.length - seen,
    nodes: first.flatMap(([id, n]) => {
      const network = rows.get(id);
      return network ? [{ network, ads: n }] : [];
    }),
  };
}

/** A network and what it was not merged with although both hold a thing. */
export interface NearMatchOver {
  readonly network: NetworkRow;
  readonly nearMatch: HeldNearMatch;
}

/** So many networks are looked at: those with most ads of the thing. */
export const mostLookedAt = 20;

/** Near matches of the networks whose ads hold a thing, of those over it, each pair once, the most probable first. */
export async function nearMatchesOver(
  modules: Parameters<typeof networksHolding>[0],
  entity: string,
): Promise<NearMatchOver[]> {
  const holding = await networksHolding(modules, entity, { offset: 0, limit: mostLookedAt });
  const networks = holding?.nodes.map(({ network }) => network) ?? [];
  const run = networks[0]?.run;
  if (run === undefined) return [];
  const ids = networks.map(({ id }) => id);
  const contents = await contentsOf(modules.store.db, run, ids);
  const pairs = new Map<string, NearMatchOver>();
  for (const network of networks)
    for (const nearMatch of contents.get(network.id)?.nearMatches ?? []) {
      if (!nearMatch.evidence.some(({ identifier }) => identifier === entity)) continue;
      const pair = [network.id, nearMatch.other].sort().join(' ');
      if (!pairs.has(pair)) pairs.set(pair, { network, nearMatch });
    }
  return [...pairs.values()].sort((a, b) => b.nearMatch.probability - a.nearMatch.probability);
}
