import { type Graph, type NodeNumber, statement } from '../../../core/neo4j/index.ts';
import type { Store } from '../../../core/store/index.ts';
import type { Judgements } from '../../judgements/index.ts';
import { itemKinds, type LinkJudgement, sourceFields } from '../../resolve/index.ts';
import { obeyedOf } from '../judged/obeyed.ts';
import { areStale } from '../judged/stale.ts';
import { hubsAmong, splitsAmong } from '../kept/kept-contacts.ts';
import { copiedContentOfAds } from '../kept/kept-copied.ts';
import { contentsOf } from '../kept/kept-networks.ts';
import { numbered } from '../loading/columns.ts';
import type { GraphData, LoadedGraph } from '../loading/graph-data.ts';
import { SitePages } from '../loading/site-pages.ts';
import { type ChangedAd, takeOver } from '../loading/take-over.ts';
import type { Run } from '../run.ts';
import type { InputJudgement, RunInput } from './input.ts';
import { readBeliefs } from './input-beliefs.ts';

interface Modules {
  readonly graph: Pick<Graph, 'read'>;
  readonly store: Store;
  readonly judgements: Pick<Judgements, 'about' | 'aboutNetworks'>;
}

/** Values that a statement is given at once. */
const atOnce = 1_000;

/**
 * What a run saw of some ads, as it is in the graph now.
 * @param networks that the ads are in
 * @param inScope ids of what may be named; other identifiers that the ads hold are told by their kind alone
 */
export async function inputOf(
  modules: Modules,
  run: Run,
  ads: readonly string[],
  networks: readonly string[],
  inScope: ReadonlySet<string>,
): Promise<RunInput> {
  const { graph, store } = modules;
  const { graph: loaded, places } = await readAds(graph, ads);
  const { ids, kind } = loaded.observed.identifiers;
  const widths = await widthsOf(graph, ids);
  const held = holdersOf(loaded);
  const hubs = await hubsAmong(store.db, run.n, ids);
  const positions = numbered(ids);
  const positionsOfAds = numbered(loaded.observed.ads.ids);
  const names = namesOf(loaded, inScope);
  const believed = await believedOf(store, run.n, networks);
  const copied = await copiedContentOfAds(store.db, run.n, ads);
  const splits = await splitsAmong(store.db, run.n, ids);
  const said = (await modules.judgements.aboutNetworks()).filter(({ id }) =>
    run.judgements.includes(id),
  );
  const [stale] = await areStale(modules, [run]);
  return {
    statistics: run.counts.statistics ?? null,
    asSeen: stale === false && said.every(({ withdrawn }) => withdrawn === undefined),
    identifiers: ids.map((id, at) => ({
      ...{ id: names[at] ?? '', kind: itemKinds[kind[at] ?? 0] ?? 'phone' },
      outside: Math.max(0, (widths.get(id) ?? 0) - (held[at] ?? 0)),
      // A website that is counted by page is told by its pages.
      hub: hubs.has(id) && hubs.get(id)?.reason !== 'pages',
      believed: readBeliefs(believed.get(id) ?? ''),
    })),
    ads: adsOf(loaded, places),
    boards: [...(loaded.observed.pages?.boards ?? [])],
    reassigned: splits.flatMap(({ identifier, ...split }) => {
      const at = positions(identifier);
      return at === undefined ? [] : [{ identifier: at, ...split }];
    }),
    copied: copied.flatMap(({ ad, identifiers }) => {
      const at = positionsOfAds(ad);
      return at === undefined
        ? []
        : [{ ad: at, identifiers: identifiers.flatMap((one) => positions(one) ?? []) }];
    }),
    judgements: (await obeyedOf(graph, loaded, said)).networkJudgements.map(judgementOf),
  };
}

/** By identifier what the run believed of it, where several networks hold it. */
async function believedOf(
  { db }: Store,
  run: number,
  networks: readonly string[],
): Promise<Map<string, string>> {
  const contents = await contentsOf(db, run, networks);
  const noted = new Map<string, string>();
  for (const { identifiers } of contents.values())
    for (const { id, believed } of identifiers) if (believed) noted.set(id, believed);
  return noted;
}

const nothingRead: GraphData = {
  graph: {
    observed: {
      ads: {
        ids: [],
        ...{ day: new Float64Array(), place: new Int32Array() },
        ...{ country: new Int32Array(), platform: new Int32Array() },
      },
      identifiers: { ids: [], kind: new Uint8Array() },
      incidences: {
        ...{ ad: new Int32Array(), identifier: new Int32Array() },
        ...{ confidence: new Float32Array(), sourceField: new Uint8Array() },
      },
    },
    ...{ countries: [], platforms: [], posted: new Uint8Array(), first: [], last: [] },
  },
  ...{ version: { epoch: '', number: 0 }, mark: null, places: [] },
  addresses: new SitePages().addresses(),
};

/** Ads and what they hold, both by id. */
async function readAds(graph: Modules['graph'], ads: readonly string[]) {
  const rows: ChangedAd[] = [];
  for (const some of inParts(ads)) {
    const found = await graph.read<{ node: NodeNumber }>(statement('link/networks/nodes-of-ads'), {
      ads: some,
    });
    const nodes = found.map(({ node }) => node);
    rows.push(
      ...(await graph.read<ChangedAd>(statement('link/networks/changed-ads'), { ads: nodes })).map(
        inOrder,
      ),
    );
  }
  rows.sort(byId);
  // Numbered as they come: those that are known beforehand are in order.
  const identifiers = [...new Set(rows.flatMap(identifiersOf))].sort();
  const { observed, ...rest } = nothingRead.graph;
  const kinds = takeOver(nothingRead, rows, nothingRead.version).graph.observed.identifiers;
  const kindOf = numbered(kinds.ids);
  const ids = identifiers.filter((id) => kindOf(id) !== undefined);
  const kind = Uint8Array.from(ids, (id) => kinds.kind[kindOf(id) ?? -1] ?? 0);
  const known = {
    ...nothingRead,
    graph: { ...rest, observed: { ...observed, identifiers: { ids, kind } } },
  };
  return takeOver(known, rows, nothingRead.version);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;

/** What Neo4j gives in any order; the same graph has to give the same input. */
const inOrder = ({ listed, worded, shown, ...ad }: ChangedAd): ChangedAd => ({
  ...ad,
  listed: [...listed].sort(byId),
  worded: [...worded].sort(byId),
  shown: [...shown].sort(byId),
});

const identifiersOf = ({ listed, worded, shown }: ChangedAd): string[] => [
  ...[...listed, ...worded].map(({ id }) => id),
  ...shown.flatMap(({ id, alike }) => [id, ...alike.map((one) => one.id)]),
];

async function widthsOf(
  graph: Modules['graph'],
  ids: readonly string[],
): Promise<Map<string, number>> {
  const widths = new Map<string, number>();
  for (const identifiers of inParts(ids)) {
    const rows = await graph.read<{ id: string; ads: number }>(
      statement('link/networks/ads-holding'),
      {
        identifiers,
      },
    );
    for (const { id, ads } of rows) widths.set(id, ads);
  }
  return widths;
}

/** By identifier: how many of the ads hold it. */
function holdersOf({ observed: { identifiers, incidences } }: LoadedGraph): number[] {
  const holders = identifiers.ids.map(() => new Set<number>());
  for (const [row, ad] of incidences.ad.entries())
    holders[incidences.identifier[row] ?? -1]?.add(ad);
  return holders.map(({ size }) => size);
}

/** What is not in scope is told by its kind and a number. */
function namesOf({ observed }: LoadedGraph, inScope: ReadonlySet<string>): string[] {
  const { ids, kind } = observed.identifiers;
  const counts = new Map<number, number>();
  return ids.map((id, at) => {
    if (inScope.has(id)) return id;
    const own = kind[at] ?? 0;
    const n = (counts.get(own) ?? 0) + 1;
    counts.set(own, n);
    return `not-in-scope:${itemKinds[own]}/${n}`;
  });
}

function adsOf(
  { observed, countries, platforms }: LoadedGraph,
  places: readonly string[],
): RunInput['ads'] {
  const { ads, incidences, pages } = observed;
  const holds = ads.ids.map((): RunInput['ads'][number]['holds'][number][] => []);
  for (const [row, ad] of incidences.ad.entries())
    holds[ad]?.push({
      identifier: incidences.identifier[row] ?? -1,
      confidence: incidences.confidence[row] ?? 1,
      read: sourceFields[incidences.sourceField[row] ?? 0] ?? 'text',
    });
  const named = ads.ids.map((): RunInput['ads'][number]['pages'][number][] => []);
  for (const [row, ad] of (pages?.ad ?? new Int32Array()).entries())
    named[ad]?.push({
      identifier: pages?.identifier[row] ?? -1,
      page: pages?.pages[pages.page[row] ?? -1] ?? null,
    });
  return ads.ids.map((id, at) => {
    const day = ads.day[at] ?? Number.NaN;
    return {
      ...{ id, day: Number.isNaN(day) ? null : day },
      place: places[ads.place[at] ?? -1] ?? null,
      country: countries[ads.country[at] ?? -1] ?? null,
      platform: platforms[ads.platform[at] ?? -1] ?? null,
      ...{ holds: holds[at] ?? [], pages: named[at] ?? [] },
    };
  });
}

const judgementOf = (said: LinkJudgement): InputJudgement =>
  'identifier' in said
    ? { ...said, a: [], b: [] }
    : { ...said, a: [...said.a], b: [...said.b], identifier: null };

function* inParts<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < values.length; i += atOnce) yield values.slice(i, i + atOnce);
}
