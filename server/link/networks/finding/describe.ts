import { tally } from '../../../core/collections/index.ts';
import { lastDayOfMost } from '../../../core/day.ts';
import { indicators, type Marks } from '../../indicators/index.ts';
import type { Network, Operations, Question, Resolution } from '../../resolve/index.ts';
import type { Found, FoundNetwork } from '../found-by-run.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import { describeOperations } from '../operations/describe-operations.ts';
import type { OperationsBefore } from '../operations/keep-operation-ids.ts';
import { contentOf, splitsOf } from './content.ts';
import { describeQuestions } from './describe-questions.ts';
import { keepIds } from './keep-ids.ts';
import { findSharedIdentifiers } from './shared-identifiers.ts';

const dayMs = 86_400_000;
const monthDays = 30;

/**
 * Turns the engine's answer into what is kept. Networks of one are ads that stand alone. Pure.
 * @param before the network of each ad in the run before, which gives networks their ids; and its operations
 * @param marks which ads show which indicators
 * @param updates the run that this one brings up to date
 * @param isAnew by position of a network: whether this run found it; others are as they were
 */
export function describe(
  graph: LoadedGraph,
  resolution: Resolution,
  { operations, questions }: { operations: Operations; questions: readonly Question[] },
  { before, run, marks, updates, isAnew = () => true }: Given,
): Found {
  const { identifiers } = graph.observed;
  const { real, inOrder, members, ids, alone } = groupsOf(graph, resolution, before.networks, run);
  const positions = new Map(resolution.networks.map((network, at) => [network, at]));
  const idOf = new Map(real.map((network, i) => [network, ids[i] ?? '']));
  const idOfNode = (node: number) => {
    const network = resolution.networks[node];
    return network && idOf.get(network);
  };
  const content = contentOf(graph, resolution, (network) => idOf.get(network));
  const facts = factsOf(graph);
  return {
    ...(updates === undefined ? {} : { updates }),
    networks: real.map((network, i) => ({
      ...{ id: ids[i] ?? '', ads: members[i] ?? [], score: network.probability },
      ...facts(network),
      ...(isAnew(positions.get(network) ?? -1)
        ? { content: { ...content(network), indicators: shownBy(inOrder[i] ?? [], marks) } }
        : {}),
    })),
    alone,
    hubs: resolution.verdicts
      .filter(({ hub }) => hub)
      .map(({ hub: _, identifier, ...numbers }) => ({
        identifier: identifiers.ids[identifier] ?? '',
        ...numbers,
      }))
      .sort(byMostAds),
    sites: resolution.paged.map((site) => ({
      ...site,
      identifier: identifiers.ids[site.identifier] ?? '',
    })),
    splits: splitsOf(resolution, identifiers.ids),
    sharedIdentifiers: findSharedIdentifiers(
      graph,
      resolution,
      resolution.networks.map((network) => idOf.get(network)),
    ),
    ...copiedOf(graph, resolution),
    contradictions: allContradictions(resolution, operations),
    operations: describeOperations(graph, resolution, operations, {
      ...{ facts, run, before: before.operations },
      idOf: idOfNode,
    }),
    questions: describeQuestions(graph, resolution, questions, idOfNode),
  };
}

/**
 * Who is together, by ids. Pure.
 * @param before the network of each ad in the run before, which gives networks their ids
 */
export function groupsOf(
  { observed: { ads } }: LoadedGraph,
  { networks }: Resolution,
  before: Before['networks'],
  run: number,
) {
  const adId = (ad: number) => ads.ids[ad] ?? '';
  const real = networks.filter((network) => network.ads.length > 1);
  const inOrder = real.map(({ ads: own }) => [...own].sort((a, b) => (adId(a) < adId(b) ? -1 : 1)));
  const members = inOrder.map((own) => own.map(adId));
  return {
    ...{ real, inOrder, members, ids: keepIds(members, before, run) },
    alone: networks
      .filter((network) => network.ads.length === 1)
      .map((network) => adId(network.ads[0] ?? -1)),
  };
}

interface Given {
  readonly before: Before;
  readonly run: number;
  readonly marks: Marks;
  readonly updates?: number;
  readonly isAnew?: (network: number) => boolean;
}

/** The run before: the network of each ad, and its operations; nothing before the first. */
export interface Before {
  readonly networks: ReadonlyMap<string, string>;
  readonly operations?: OperationsBefore;
}

/** An `apart` of two networks binds both; where neither can follow it, it is named once. */
function allContradictions(one: Resolution, other: Operations): Found['contradictions'] {
  const refused = new Set(one.contradictions.map((named) => named.refused));
  const more = other.contradictions.filter((named) => !refused.has(named.refused));
  return [...one.contradictions, ...more];
}

const byMostAds = (
  a: { readonly ads: number; readonly identifier: string },
  b: { readonly ads: number; readonly identifier: string },
): number => b.ads - a.ads || (a.identifier < b.identifier ? -1 : 1);

/** What was copied, in ids. */
function copiedOf(
  { observed: { ads, identifiers } }: LoadedGraph,
  { reposters, copiedContent }: Resolution,
): Pick<Found, 'reposters' | 'copiedContent'> {
  const held = (identifier: number) => identifiers.ids[identifier] ?? '';
  return {
    reposters: reposters
      .map((reposter) => ({ ...reposter, identifier: held(reposter.identifier) }))
      .sort(byMostAds),
    copiedContent: copiedContent
      .map(({ why, ad, contact, source, identifiers: left }) => ({
        ...{ why, ad: ads.ids[ad] ?? '', contact: held(contact) },
        source: ads.ids[source] ?? null,
        identifiers: left.map(held),
      }))
      .sort((a, b) => (a.ad < b.ad ? -1 : a.ad > b.ad ? 1 : 0)),
  };
}

/**
 * By indicator: the ads of a network that show it, as positions in the order of their ids.
 * @param inOrder ads of the network
 */
function shownBy(inOrder: readonly number[], marks: Marks): Record<string, number[]> {
  const position = new Map(inOrder.map((ad, i) => [ad, i]));
  const shown = indicators.map(({ id }): [string, number[]] => [
    id,
    marks.of(id, inOrder).map((ad) => position.get(ad) ?? -1),
  ]);
  return Object.fromEntries(shown.filter(([, ads]) => ads.length > 0));
}

type Facts = Pick<
  FoundNetwork,
  'recent' | 'before' | 'firstSeen' | 'lastSeen' | 'countries' | 'platforms'
>;

/** The day to which growth is counted, YYYY-MM-DD; none in an empty graph. Never by the clock: see `lastDayOfMost`. */
export function growthEnd({ first }: LoadedGraph): string | undefined {
  const ads = new Map<string, number>();
  for (const time of first) tally(ads, time.slice(0, 10));
  return lastDayOfMost(ads);
}

/** Where and when the ads of a network are. */
function factsOf(graph: LoadedGraph) {
  const { observed, countries, platforms, first, last } = graph;
  const { ads } = observed;
  const end = growthEnd(graph) ?? '';
  const since = (days: number) =>
    end === '' ? '' : new Date(Date.parse(end) - days * dayMs).toISOString().slice(0, 10);
  const [month, twoMonths] = [since(monthDays), since(2 * monthDays)];
  return ({ ads: members }: Pick<Network, 'ads'>): Facts => {
    const own = [...members];
    const firsts = own.map((ad) => first[ad] ?? '');
    const days = firsts.map((time) => time.slice(0, 10));
    const most = (names: readonly string[], column: Int32Array) => {
      const totals = new Map<string, number>();
      for (const ad of own) {
        const name = names[column[ad] ?? -1];
        if (name !== undefined) tally(totals, name);
      }
      return [...totals].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
    };
    return {
      recent: days.filter((day) => day > month && day <= end).length,
      before: days.filter((day) => day > twoMonths && day <= month).length,
      firstSeen: firsts.reduce((least, time) => (time < least ? time : least)),
      lastSeen: own.map((ad) => last[ad] ?? '').reduce((most, time) => (time > most ? time : most)),
      countries: most(countries, ads.country),
      platforms: most(platforms, ads.platform),
    };
  };
}
