import type {
  JoinEvidence,
  Network,
  PagedSite,
  ReassignedSplit,
  Resolution,
} from '../../resolve/index.ts';
import type {
  HeldCut,
  HeldEvidence,
  HeldIdentifier,
  HeldJoin,
  HeldLifted,
  HeldNearMatch,
  HeldPage,
  HeldPaged,
  HeldSplit,
  NetworkContent,
} from '../found.ts';
import type { LoadedGraph } from '../reading/reading.ts';

const dayMs = 86_400_000;
const day = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10);

/** Numbers that passed to another owner, by their ids. */
export const splitsOf = ({ reassigned }: Resolution, identifiers: readonly string[]): HeldSplit[] =>
  reassigned.map((split) => held(split, identifiers));

const held = <T extends ReassignedSplit>(
  { identifier, lastBefore, firstAfter, ...numbers }: T,
  identifiers: readonly string[],
) => ({
  identifier: identifiers[identifier] ?? '',
  lastBefore: day(lastBefore),
  firstAfter: day(firstAfter),
  ...numbers,
});

/**
 * What each network rests on, in ids. What lies between two networks is told in both.
 * @param idOf of a network of two ads or more
 */
export function contentOf(
  graph: LoadedGraph,
  resolution: Resolution,
  idOf: (network: Network) => string | undefined,
): (network: Network) => Omit<NetworkContent, 'indicators'> {
  const ad = (one: number) => graph.holdings.ads.ids[one] ?? '';
  const ids = {
    ad,
    identifier: (identifier: number) => graph.holdings.identifiers.ids[identifier] ?? '',
    network: (at: number) => {
      const network = resolution.networks[at];
      return network && (idOf(network) ?? ad(network.ads[0] ?? -1));
    },
    paged: new Map(resolution.paged.map((site) => [site.identifier, site])),
  };
  const paged = pagedOf(graph, resolution, ids);
  const joins = joinsOf(resolution, ids);
  const nearMatches = nearMatchesOf(resolution, ids);
  const cuts = cutsOf(resolution, ids);
  const identifiersIn = identifiersOf(graph, resolution, ids);
  const identifierIds = graph.holdings.identifiers.ids;
  const splits = new Lists<string, HeldSplit>();
  for (const split of splitsOf(resolution, identifierIds)) splits.add(split.identifier, split);
  const lifted = new Lists<string, HeldLifted>();
  for (const one of resolution.lifted)
    lifted.add(ids.identifier(one.identifier), held(one, identifierIds));
  const position = new Map(resolution.networks.map((network, at) => [network, at]));
  return (network) => {
    const at = position.get(network) ?? -1;
    const identifiers = identifiersIn(at);
    const judged = identifiers.flatMap(({ id }) => lifted.of(id));
    const byPage = paged(at);
    return {
      identifiers,
      joins: joins.of(at),
      bridges: network.bridges.map(({ item, parts, ads, sides, spans }) => ({
        item: 'ad' in item ? ids.ad(item.ad) : ids.identifier(item.identifier),
        parts,
        ads: ads.map(ids.ad),
        sides: sides.map((side) => side.map(ids.ad)),
        spans,
      })),
      ...(network.walk.length > 0 ? { walk: positionsOf(network.walk.map(ids.ad)) } : {}),
      nearMatches: nearMatches.of(at),
      cuts: cuts.of(at),
      splits: identifiers.flatMap(({ id }) => splits.of(id)),
      ...(judged.length > 0 ? { lifted: judged } : {}),
      ...(byPage.length > 0 ? { paged: byPage } : {}),
    };
  };
}

/** Each as its position among all of them by id. */
function positionsOf(ads: readonly string[]): number[] {
  const position = new Map([...ads].sort().map((ad, i) => [ad, i]));
  return ads.map((ad) => position.get(ad) ?? -1);
}

interface Ids {
  readonly ad: (ad: number) => string;
  readonly identifier: (identifier: number) => string;
  /** Of a network by its position: its id, or that of the ad that stands alone in it. */
  readonly network: (at: number) => string | undefined;
  /** Websites that are told by page. */
  readonly paged: ReadonlyMap<number, PagedSite>;
}

const heldEvidence =
  ({ identifier: idOf, paged }: Ids) =>
  (evidence: JoinEvidence): HeldEvidence => {
    const { identifier, era, differ } = evidence;
    const set = differ ? undefined : paged.get(identifier)?.sets[era];
    // There are millions: what is left of one in which a part was named (`...rest`) costs several times as much.
    const held = { ...evidence, identifier: idOf(identifier) };
    return set ? { ...held, page: pageOf(set) } : held;
  };

const pageOf = ({ pages }: PagedSite['sets'][number]): HeldPage => ({
  name: pages[0] ?? null,
  more: Math.max(0, pages.length - 1),
});

const mostNamed = 3;

/** The website itself is no page of it. */
const countPages = (sets: PagedSite['sets']) => sets.filter(({ pages }) => pages.length > 0).length;

/** By network: websites that are told by page, with those that its ads name. */
function pagedOf(
  { holdings: { pages } }: LoadedGraph,
  { networks, networkOf }: Resolution,
  ids: Ids,
): (at: number) => HeldPaged[] {
  if (!pages || ids.paged.size === 0) return () => [];
  const lists = new Lists<number, number>();
  for (const [row, ad] of pages.ad.entries()) {
    const at = networkOf[ad] ?? -1;
    if ((networks[at]?.ads.length ?? 0) > 1 && ids.paged.has(pages.identifier[row] ?? -1))
      lists.add(at, row);
  }
  const setsOn = new Map([...ids.paged].map(([site, paged]) => [site, setsNamed(paged)]));
  return (at) => {
    const named = new Map<number, Map<number, string[]>>();
    for (const row of lists.of(at)) {
      const [site, ad] = [pages.identifier[row] ?? -1, pages.ad[row] ?? -1];
      const page = pages.pages[pages.page[row] ?? -1];
      const byAd = named.get(site) ?? new Map<number, string[]>();
      byAd.set(ad, [...(byAd.get(ad) ?? []), ...(page === undefined ? [] : [page])]);
      named.set(site, byAd);
    }
    if (named.size === 0) return [];
    const members = [...(networks[at]?.ads ?? [])].map(ids.ad).sort();
    const position = new Map(members.map((ad, i) => [ad, i]));
    return [...named].flatMap(([site, byAd]) => {
      const { board = false, ads = 0, sets = [] } = ids.paged.get(site) ?? {};
      const inOrder = [...new Set([...byAd.values()].flat())].sort();
      const shown = { named: inOrder.slice(0, mostNamed), more: inOrder.slice(mostNamed).length };
      const on = (setsOn.get(site)?.(byAd) ?? []).map(([set, own]) => ({
        ...pageOf(set),
        ads: own.map((ad) => position.get(ids.ad(ad)) ?? -1).sort((a, b) => a - b),
      }));
      const told = { identifier: ids.identifier(site), board, ads, sets: countPages(sets) };
      return [{ ...told, ...shown, on }];
    });
  };
}

/**
 * Which ads are on which set of pages of a website. An ad that names pages of several is on the one of most ads.
 * @param named by ad: the pages that it names; none: the website itself
 */
function setsNamed({ ads, sets }: PagedSite) {
  const setOf = new Map(
    sets.flatMap(({ pages }, set) => pages.map((page) => [page, set] as const)),
  );
  const front = sets.findIndex(({ pages }) => pages.length === 0);
  const isSomebodys = ads === sets.reduce((sum, set) => sum + set.ads, 0);
  return (named: ReadonlyMap<number, readonly string[]>) => {
    const on = new Map<number, number[]>();
    const add = (set: number, ad: number) => on.set(set, [...(on.get(set) ?? []), ad]);
    const atFront: number[] = [];
    for (const [ad, pages] of named) {
      const set = Math.min(...pages.map((page) => setOf.get(page) ?? sets.length));
      if (pages.length === 0) atFront.push(ad);
      else if (set < sets.length) add(set, ad);
    }
    // The website itself is a set, goes with pages that are somebody's, or is nobody's.
    const [first = -1, ...others] = on.keys();
    const home = front < 0 && isSomebodys && others.length === 0 ? first : front;
    if (home >= 0) for (const ad of atFront) add(home, ad);
    return [...on].flatMap(([set, own]) => {
      const pages = sets[set];
      return pages ? [[pages, own] as const] : [];
    });
  };
}

function joinsOf({ joins, networkOf }: Resolution, ids: Ids): Lists<number, HeldJoin> {
  const lists = new Lists<number, HeldJoin>();
  const held = heldEvidence(ids);
  for (const join of joins) {
    const { a, b, evidence } = join;
    const at = networkOf[a] ?? -1;
    // A join that a later cut undid is told by the cut.
    if (at !== networkOf[b]) continue;
    lists.add(at, { ...join, a: ids.ad(a), b: ids.ad(b), evidence: evidence.map(held) });
  }
  return lists;
}

function nearMatchesOf({ rejected }: Resolution, ids: Ids): Lists<number, HeldNearMatch> {
  const lists = new Lists<number, HeldNearMatch>();
  for (const { a, b, evidence, ...nearMatch } of rejected) {
    const held = { ...nearMatch, evidence: evidence.map(heldEvidence(ids)) };
    lists.add(a, { ...held, other: ids.network(b) ?? '' });
    lists.add(b, { ...held, other: ids.network(a) ?? '' });
  }
  return lists;
}

function cutsOf({ cuts, networkOf }: Resolution, ids: Ids): Lists<number, HeldCut> {
  const lists = new Lists<number, HeldCut>();
  const now = (ad: number) => ids.network(networkOf[ad] ?? -1) ?? ids.ad(ad);
  for (const { a, b, identifiers, ...told } of cuts) {
    const held = {
      ...told,
      ...{ a: ids.ad(a), b: ids.ad(b), now: [now(a), now(b)] as const },
      identifiers: identifiers.map(ids.identifier),
    };
    for (const at of new Set([networkOf[a] ?? -1, networkOf[b] ?? -1])) lists.add(at, held);
  }
  return lists;
}

function identifiersOf(
  { holdings: { incidences } }: LoadedGraph,
  { networks, networkOf, verdicts }: Resolution,
  ids: Ids,
): (at: number) => HeldIdentifier[] {
  // Of a website that is told by page the host ties nobody, and its pages do.
  const hubs = new Set(
    verdicts
      .filter(({ hub, reason }) => hub && reason !== 'pages')
      .map(({ identifier }) => identifier),
  );
  const lists = new Lists<number, number>();
  for (const [i, ad] of incidences.ad.entries()) {
    const at = networkOf[ad] ?? -1;
    if ((networks[at]?.ads.length ?? 0) > 1) lists.add(at, incidences.identifier[i] ?? -1);
  }
  return (at) => {
    const totals = new Map<number, number>();
    for (const one of lists.of(at)) totals.set(one, (totals.get(one) ?? 0) + 1);
    return [...totals]
      .map(([one, ads]) => ({ id: ids.identifier(one), ads, hub: hubs.has(one) }))
      .sort((a, b) => b.ads - a.ads || (a.id < b.id ? -1 : 1));
  };
}

class Lists<K, T> {
  readonly #lists = new Map<K, T[]>();

  add(at: K, item: T): void {
    const list = this.#lists.get(at);
    if (list) list.push(item);
    else this.#lists.set(at, [item]);
  }

  of(at: K): readonly T[] {
    return this.#lists.get(at) ?? [];
  }
}
