import { branchesOf, isOnePage, pageOf, pageParts, parseEntityId } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import type { AdEvidence } from './source.ts';

/** What of a website leads to many pages is seen in so many of its observations, or it leads to few. */
const mostRead = 20_000;

/** Reads as what all ads name those websites that these ads name by several addresses; by id. */
export async function addressesOfSites(
  graph: Pick<Graph, 'read'>,
  ads: readonly AdEvidence[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sites = [...bySite(ads)].flatMap(([site, raw]) => (raw.size > 1 ? [site] : []));
  if (sites.length === 0) return new Map();
  const rows = await graph.read<{ site: string; addresses: string[] }>(
    statement('ask/explore/addresses'),
    { sites, most: mostRead },
  );
  return new Map(rows.map(({ site, addresses }) => [site, addresses]));
}

/**
 * The pages of a website that an ad names: strangers can have pages on one host side by side. An address that names no
 * page, or says only what stands there, is none. What leads to many pages is told by all ads, as in a run:
 * `almaty/anna` and `almaty/bella` are two where enough others stand beside them.
 * @param addresses by website: as what all ads name it; see `addressesOfSites`
 */
export function pagesNamed(
  ad: AdEvidence,
  site: string,
  addresses: ReadonlyMap<string, readonly string[]>,
): string[] {
  const branches = branchesOf((addresses.get(site) ?? []).map(pageParts));
  const own = bySite([ad]).get(site) ?? [];
  const pages = new Set([...own].map((raw) => pageOf(pageParts(raw), branches)));
  pages.delete('');
  return [...pages].sort();
}

/** By website on which there can be several: the addresses as which these ads name it. */
function bySite(ads: readonly AdEvidence[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { observations } of ads)
    for (const { target, evidence } of observations) {
      const { kind, key = '' } = parseEntityId(target) ?? {};
      if (kind === 'site' && !isOnePage(key))
        found.set(target, (found.get(target) ?? new Set()).add(evidence.raw));
    }
  return found;
}
