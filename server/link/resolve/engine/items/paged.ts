import { Lists, Sets, tally } from '../../../../core/collections/index.ts';
import { engineAd, type Ground, isContact, siteKind } from '../ground/ground.ts';
import { saidShared } from '../judged/judgements.ts';
import type { AdIndex, PageColumns, PagedSite, PageSet } from '../types.ts';
import type { ChangeOfHands } from './items.ts';

/** A contact of more ads than this shows whose pages are only where so much of it stands beside this website. */
const rareAds = 40;
const leastBeside = 0.1;
/** A contact, or a second page, stands for a page where so many of the ads that name it show it, or this share of them. */
const fewAds = 4;
const leastShare = 0.15;
/** Of so many pages or more, this share that hangs together shows whose the others are. */
const manyPages = 10;
const nearlyAll = 0.9;

/** A website with so many sets of pages that share nothing merges strangers, and itself is nobody's. */
export const manySets = 5;

/** Which entries of the ground belong to which set of pages. */
export interface Paged {
  /** In our numbers, by identifier. */
  readonly sites: readonly PagedSite[];
  /** By entry of a website that is counted by page: its set; -1: nobody's. No other entry is in it. */
  readonly setOf: ReadonlyMap<number, number>;
}

/** What is known before. */
interface Known {
  readonly ground: Ground;
  /** By entry: 1 where it says nothing about who placed the ad. */
  readonly dropped: Uint8Array;
  /** By identifier: what a person said of it. */
  readonly said: Uint8Array;
  readonly changes: readonly ChangeOfHands[];
}

/** One website: its entries with the ad of each, and which pages each ad names. */
interface Site {
  readonly identifier: number;
  readonly board: boolean;
  readonly entries: number[];
  readonly ads: number[];
  /** By ad: those that it names, without repeats; none: the website itself. */
  readonly named: Map<number, string[]>;
}

/** The website itself. */
const home = '';

/**
 * Strangers keep pages side by side on one host. A website of which ads name different pages is counted by page: ads
 * that name the same one are linked, and the host links nobody. Pages are one owner's where ads of both show another
 * contact in common that is not common elsewhere; where that puts all of them together the website is one item.
 */
export function pagedSites(known: Known, pages: PageColumns | undefined): Paged {
  const sites: PagedSite[] = [];
  const setOf = new Map<number, number>();
  if (!pages) return { sites, setOf };
  const wanted = sitesOf(known, pages);
  if (wanted.length === 0) return { sites, setOf };
  const contacts = new Contacts(known);
  for (const site of wanted) {
    const pageOf = onePageEach(site);
    const found = setsOf(site, pageOf, contacts.linking(site, pageOf));
    if (!found) continue;
    const { sets, number } = found;
    for (const [i, e] of site.entries.entries())
      setOf.set(e, number.get(pageOf.get(site.ads[i] as number) as string) ?? -1);
    const { identifier, board, ads } = site;
    sites.push({ identifier, board, ads: ads.length, sets });
  }
  return { sites, setOf };
}

/** Websites of which ads name two pages or more, or on which ads are posted; but for those of which a person said whose they are. */
function sitesOf({ ground, dropped, said }: Known, pages: PageColumns): Site[] {
  const boards = new Set(pages.boards.map((one) => ground.ourIdentifier[one] as number));
  const first = new Map<number, number>();
  const several = new Set(boards);
  for (const [row, page] of pages.page.entries()) {
    if (page < 0) continue;
    const site = ground.ourIdentifier[pages.identifier[row] as number] as number;
    if ((first.get(site) ?? page) !== page) several.add(site);
    first.set(site, page);
  }
  const sites = new Map<number, Site>();
  for (const identifier of [...several].sort((a, b) => a - b))
    if (!said[identifier])
      sites.set(identifier, {
        ...{ identifier, board: boards.has(identifier) },
        ...{ entries: [], ads: [], named: new Map() },
      });
  if (sites.size === 0) return [];
  for (let ad = 0; ad < ground.ads; ad += 1)
    for (let e = ground.start[ad] as number; e < (ground.start[ad + 1] as number); e += 1) {
      const site = dropped[e] ? undefined : sites.get(ground.identifier[e] as number);
      site?.entries.push(e);
      site?.ads.push(ad);
    }
  for (const [row, page] of pages.page.entries()) {
    const site = sites.get(ground.ourIdentifier[pages.identifier[row] as number] as number);
    if (!site || page < 0) continue;
    const ad = engineAd(ground, pages.ad[row] as AdIndex);
    const named = site.named.get(ad) ?? [];
    const name = pages.pages[page] as string;
    if (!named.includes(name)) site.named.set(ad, [...named, name]);
  }
  return [...sites.values()];
}

/** By ad the page that it goes with: of several the one that most ads name. */
function onePageEach({ ads, named }: Site): Map<number, string> {
  const count = new Map<string, number>();
  for (const ad of ads) for (const page of named.get(ad) ?? []) tally(count, page);
  const before = byMost(count);
  return new Map(ads.map((ad) => [ad, [...(named.get(ad) ?? [])].sort(before)[0] ?? home]));
}

/** What more ads name comes first, then by name. */
const byMost =
  (count: ReadonlyMap<string, number>) =>
  (a: string, b: string): number =>
    (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);

/** How many ads name a page, and how many of these show something. */
type Counts = ReadonlyMap<string, number>;

const standsFor = (shown: number, all: number): boolean =>
  shown >= Math.min(fewAds, leastShare * all);

/** Finds contacts that pages of a website have in common. */
class Contacts {
  readonly #known: Known;
  readonly #width: Int32Array;
  /** By identifier: 1 where it says nothing of whose pages are. */
  readonly #silent: Uint8Array;

  constructor(known: Known) {
    const { ground, dropped, said, changes } = known;
    this.#known = known;
    this.#width = new Int32Array(ground.identifiers);
    for (const [e, one] of ground.identifier.entries())
      if (!dropped[e]) this.#width[one] = (this.#width[one] as number) + 1;
    this.#silent = Uint8Array.from(ground.kind, (kind, one) =>
      isContact[kind] && kind !== siteKind && said[one] !== saidShared ? 0 : 1,
    );
    for (const { identifier } of changes) this.#silent[identifier] = 1;
  }

  /** Lists of pages that are one owner's, as far as ads show it: what they have in common, and ads that name several. */
  linking({ ads, named }: Site, pageOf: ReadonlyMap<number, string>): string[][] {
    const { ground, dropped } = this.#known;
    const all = new Map<string, number>();
    const shown = new Map<number, Map<string, number>>();
    const together = new Map<string, Map<string, number>>();
    for (const ad of ads) {
      const page = pageOf.get(ad) as string;
      tally(all, page);
      for (const other of named.get(ad) ?? [])
        if (other !== page) {
          // A name may hold any feature.
          const key = JSON.stringify([page, other]);
          together.set(
            key,
            together.get(key) ??
              new Map([
                [page, 0],
                [other, 0],
              ]),
          );
          for (const one of [page, other]) tally(together.get(key) as Map<string, number>, one);
        }
      for (let e = ground.start[ad] as number; e < (ground.start[ad + 1] as number); e += 1) {
        const contact = ground.identifier[e] as number;
        if (dropped[e] || this.#silent[contact]) continue;
        const counts = shown.get(contact) ?? new Map<string, number>();
        shown.set(contact, counts);
        tally(counts, page);
      }
    }
    const telling = [...shown].flatMap(([contact, counts]) =>
      counts.size > 1 && this.#isTheirs(contact, counts) ? [counts] : [],
    );
    return [...telling, ...together.values()].map((counts) =>
      [...counts].flatMap(([page, n]) => (standsFor(n, all.get(page) ?? n) ? [page] : [])),
    );
  }

  /** A switchboard's number stands everywhere, and shows nothing of whose pages it stands beside. */
  #isTheirs(contact: number, counts: Counts): boolean {
    const width = this.#width[contact] as number;
    const beside = [...counts.values()].reduce((sum, n) => sum + n, 0);
    return width <= rareAds || beside >= leastBeside * width;
  }
}

/**
 * The sets of pages of a website, and the set of each page.
 * @param linked lists of pages that are one owner's
 * @returns undefined where it is one owner's as far as can be told
 */
function setsOf(
  { board, ads }: Site,
  pageOf: ReadonlyMap<number, string>,
  linked: readonly (readonly string[])[],
): { sets: PageSet[]; number: Map<string, number> } | undefined {
  const count = new Map<string, number>();
  for (const ad of ads) tally(count, pageOf.get(ad) as string);
  // The front of a board is nobody's.
  if (board) count.delete(home);
  const pages = [...count.keys()].sort(byMost(count));
  const place = new Map(pages.map((page, i) => [page, i]));
  const merged = new Sets(pages.length);
  for (const list of linked) {
    const [first, ...others] = list.flatMap((page) => place.get(page) ?? []);
    if (first !== undefined) for (const other of others) merged.merge(first, other);
  }
  const byRoot = new Lists<number, string>();
  for (const [i, page] of pages.entries()) byRoot.add(merged.find(i), page);
  const all = [...byRoot].map(([, list]) => list);
  if (!board && isOnes(all)) return undefined;
  const withPages = all.filter((list) => list.some((page) => page !== home));
  const lists = withPages.length < manySets ? all : withPages;
  const adsOf = (list: readonly string[]) =>
    list.reduce((sum, page) => sum + (count.get(page) as number), 0);
  const name = ([page]: readonly string[]) => page as string;
  lists.sort((a, b) => adsOf(b) - adsOf(a) || (name(a) < name(b) ? -1 : 1));
  const number = new Map<string, number>();
  for (const [set, list] of lists.entries()) for (const page of list) number.set(page, set);
  const sets = lists.map((list) => ({
    pages: list.filter((page) => page !== home),
    ads: adsOf(list),
  }));
  return { sets, number };
}

/** Whether there is one set of pages, the website itself aside, or as good as one. */
function isOnes(lists: readonly (readonly string[])[]): boolean {
  let [sets, all, most] = [0, 0, 0];
  for (const list of lists) {
    const size = list.includes(home) ? list.length - 1 : list.length;
    if (size > 0) sets += 1;
    all += size;
    most = Math.max(most, size);
  }
  return sets < 2 || (all >= manyPages && most >= nearlyAll * all);
}
