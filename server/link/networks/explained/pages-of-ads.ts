import type { HeldPage } from '../found-by-run.ts';
import { hubsOf } from '../kept/kept-contacts.ts';
import { contentsOf } from '../kept/kept-networks.ts';
import { membersOf } from '../kept/members.ts';

/** A website that is counted by page, and the sets of its pages that some ads are on. */
export interface PagesOfAds {
  readonly site: string;
  readonly on: readonly (HeldPage & { readonly ads: readonly string[] })[];
}

type Db = Parameters<typeof hubsOf>[0];

/**
 * Which of some websites a run tells by page, by id, and which pages ads of its networks are on. Of an ad that stands
 * alone the page is not known.
 * @param networks those that the ads are in, by id
 */
export async function pagesOfAds(
  db: Db,
  run: number,
  sites: readonly string[],
  networks: readonly string[],
  ads: readonly string[],
): Promise<PagesOfAds[]> {
  const wanted = new Set(sites);
  if (wanted.size === 0) return [];
  const [inScope, found] = [new Set(ads), new Map<string, Map<string, PagesOfAds['on'][number]>>()];
  const pagesOf = (site: string) => {
    const known = found.get(site) ?? new Map<string, PagesOfAds['on'][number]>();
    found.set(site, known);
    return known;
  };
  for (const { identifier, reason } of await hubsOf(db, run))
    if (reason === 'pages' && wanted.has(identifier)) pagesOf(identifier);
  for (const [network, { paged = [] }] of await contentsOf(db, run, [...networks])) {
    const named = paged.filter(({ identifier }) => wanted.has(identifier));
    const members = named.length > 0 ? await membersOf(db, run, network) : [];
    for (const { identifier, on } of named)
      for (const { name, more, ads: own } of on) {
        const [pages, key] = [pagesOf(identifier), name ?? ''];
        const here = own.map((at) => members[at] ?? '').filter((ad) => inScope.has(ad));
        const before = pages.get(key)?.ads ?? [];
        pages.set(key, { name, more, ads: [...before, ...here].sort() });
      }
  }
  return [...found]
    .map(([site, pages]) => ({
      site,
      on: [...pages]
        .filter(([, { ads: own }]) => own.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, set]) => set),
    }))
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}
