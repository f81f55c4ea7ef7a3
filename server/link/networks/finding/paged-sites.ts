import { Lists } from '../../../core/collections/index.ts';
import type { Observed, PagedSite, PageSet, Resolution } from '../../resolve/index.ts';
import type { HeldPage, HeldPaged } from '../found-by-run.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import type { Names } from './network-names.ts';

/** So many pages of a website are named, the first by name. */
const mostNamed = 3;

/** A website that is counted by page, and by page the position of its set. */
interface Site extends PagedSite {
  readonly setOf: ReadonlyMap<string, number>;
}

/** By ad the pages of one website that it names; none: the website itself. */
type Named = ReadonlyMap<number, readonly string[]>;

/** By position of a network: websites that are counted by page, with those pages that its ads name. */
export function pagedOf(
  { observed: { pages } }: LoadedGraph,
  { networks, networkOf, paged }: Resolution,
  names: Names,
): (at: number) => HeldPaged[] {
  if (!pages || paged.length === 0) return () => [];
  const sites = new Map(paged.map((site) => [site.identifier, { ...site, setOf: setOf(site) }]));
  const rows = new Lists<number, number>();
  for (const [row, ad] of pages.ad.entries()) {
    const at = networkOf[ad] ?? -1;
    if ((networks[at]?.ads.length ?? 0) > 1 && sites.has(pages.identifier[row] ?? -1))
      rows.add(at, row);
  }
  return (at) => {
    const own = rows.of(at);
    if (own.length === 0) return [];
    const members = [...(networks[at]?.ads ?? [])].sort((a, b) =>
      names.ad(a) < names.ad(b) ? -1 : 1,
    );
    const position = new Map(members.map((ad, i) => [ad, i]));
    return [...namedIn(pages, own)].flatMap(([identifier, named]) => {
      const site = sites.get(identifier);
      return site ? [heldPaged(names.identifier(identifier), site, named, position)] : [];
    });
  };
}

const setOf = ({ sets }: PagedSite): Map<string, number> =>
  new Map(sets.flatMap(({ pages }, set) => pages.map((page) => [page, set] as const)));

/** By website: what is named in these rows. */
function namedIn(
  pages: NonNullable<Observed['pages']>,
  rows: readonly number[],
): Map<number, Named> {
  const bySite = new Map<number, Map<number, string[]>>();
  for (const row of rows) {
    const [site, ad] = [pages.identifier[row] ?? -1, pages.ad[row] ?? -1];
    const byAd = bySite.get(site) ?? new Map<number, string[]>();
    bySite.set(site, byAd);
    const named = byAd.get(ad) ?? [];
    byAd.set(ad, named);
    const page = pages.pages[pages.page[row] ?? -1];
    if (page !== undefined) named.push(page);
  }
  return bySite;
}

/** @param position of an ad among those of its network by id */
function heldPaged(
  identifier: string,
  site: Site,
  named: Named,
  position: ReadonlyMap<number, number>,
): HeldPaged {
  const { board, ads, sets } = site;
  const pages = [...new Set([...named.values()].flat())].sort();
  return {
    ...{ identifier, board, ads },
    // The website itself is no page of it.
    sets: sets.filter((set) => set.pages.length > 0).length,
    named: pages.slice(0, mostNamed),
    more: pages.slice(mostNamed).length,
    on: [...adsBySet(site, named)].flatMap(([at, own]) => {
      const set = sets[at];
      const positions = own.map((ad) => position.get(ad) ?? -1).sort((a, b) => a - b);
      return set ? [{ ...pageOf(set), ads: positions }] : [];
    }),
  };
}

/**
 * Which ads are on which set of pages. An ad that names pages of several is on the one of most ads, which comes first; one
 * that names none is on the website itself.
 */
function adsBySet({ ads, sets, setOf }: Site, named: Named): Lists<number, number> {
  const on = new Lists<number, number>();
  const atHome: number[] = [];
  for (const [ad, pages] of named) {
    const set = Math.min(...pages.map((page) => setOf.get(page) ?? sets.length));
    if (pages.length === 0) atHome.push(ad);
    else if (set < sets.length) on.add(set, ad);
  }
  // The website itself is a set, goes with pages that are somebody's, or is nobody's.
  const front = sets.findIndex(({ pages }) => pages.length === 0);
  const isSomebodys = ads === sets.reduce((sum, set) => sum + set.ads, 0);
  const [only = -1, ...others] = [...on].map(([set]) => set);
  const home = front < 0 && isSomebodys && others.length === 0 ? only : front;
  if (home >= 0) for (const ad of atHome) on.add(home, ad);
  return on;
}

/** A set of pages by that which most ads name; null: the website itself. */
export const pageOf = ({ pages }: PageSet): HeldPage => ({
  name: pages[0] ?? null,
  more: Math.max(0, pages.length - 1),
});
