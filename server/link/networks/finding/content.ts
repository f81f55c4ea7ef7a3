import { Lists, tally } from '../../../core/collections/index.ts';
import type { MergeEvidence, Network, ReassignedSplit, Resolution } from '../../resolve/index.ts';
import type {
  HeldCut,
  HeldCutPoint,
  HeldEvidence,
  HeldIdentifier,
  HeldLifted,
  HeldMerge,
  HeldNearMatch,
  HeldSplit,
  NetworkContent,
} from '../found-by-run.ts';
import { writtenBeliefs } from '../input/input-beliefs.ts';
import type { LoadedGraph } from '../loading/graph-data.ts';
import { type Names, namesOf } from './network-names.ts';
import { pagedOf, pageOf } from './paged-sites.ts';

/**
 * What each network rests on, in ids. What lies between two networks is told in both.
 * @param idOf of a network of two ads or more
 */
export function contentOf(
  graph: LoadedGraph,
  resolution: Resolution,
  idOf: (network: Network) => string | undefined,
): (network: Network) => Omit<NetworkContent, 'indicators'> {
  const names = namesOf(graph, resolution, idOf);
  const evidence = evidenceOf(resolution, names);
  const identifiersOf = identifiersByNetwork(graph, resolution, names);
  const merges = mergesByNetwork(resolution, names, evidence);
  const nearMatches = nearMatchesByNetwork(resolution, names, evidence);
  const cuts = cutsByNetwork(resolution, names);
  const paged = pagedOf(graph, resolution, names);
  const splits = new Lists<string, HeldSplit>();
  for (const split of splitsOf(resolution, graph.observed.identifiers.ids))
    splits.add(split.identifier, split);
  const lifted = new Lists<string, HeldLifted>();
  for (const one of resolution.lifted)
    lifted.add(names.identifier(one.identifier), splitOf(one, names.identifier(one.identifier)));
  const position = new Map(resolution.networks.map((network, at) => [network, at]));
  return (network) => {
    const at = position.get(network) ?? -1;
    const identifiers = identifiersOf(at);
    const ofIdentifiers = <T>(lists: Lists<string, T>) =>
      identifiers.flatMap(({ id }) => lists.of(id));
    const [judged, byPage] = [ofIdentifiers(lifted), paged(at)];
    return {
      ...{ identifiers, merges: merges.of(at), cutPoints: cutPointsOf(network, names) },
      ...(network.walk.length > 0 ? { walk: positionsOf(network.walk.map(names.ad)) } : {}),
      ...{ nearMatches: nearMatches.of(at), cuts: cuts.of(at), splits: ofIdentifiers(splits) },
      ...(judged.length > 0 ? { lifted: judged } : {}),
      ...(byPage.length > 0 ? { paged: byPage } : {}),
    };
  };
}

/** What the network holds, as ids: what most of its ads hold first. */
function identifiersByNetwork(
  { observed: { incidences, identifiers } }: LoadedGraph,
  { networks, networkOf, verdicts, beliefs }: Resolution,
  names: Names,
): (at: number) => HeldIdentifier[] {
  // Of a website that is counted by page the host links nobody, and its pages do.
  const hubs = new Set(
    verdicts
      .filter(({ hub, reason }) => hub && reason !== 'pages')
      .map(({ identifier }) => identifier),
  );
  const held = new Lists<number, number>();
  // -1: nobody holds it so far; -2: several networks or single ads do.
  const holder = new Int32Array(identifiers.ids.length).fill(-1);
  for (const [i, ad] of incidences.ad.entries()) {
    const at = networkOf[ad] ?? -1;
    const one = incidences.identifier[i] as number;
    holder[one] = holder[one] === -1 || holder[one] === at ? at : -2;
    if ((networks[at]?.ads.length ?? 0) > 1) held.add(at, incidences.identifier[i] ?? -1);
  }
  return (at) => {
    const totals = new Map<number, number>();
    for (const one of held.of(at)) tally(totals, one);
    return [...totals]
      .map(([one, ads]) => ({
        ...{ id: names.identifier(one), ads, hub: hubs.has(one) },
        ...(holder[one] === -2 ? { believed: writtenBeliefs(beliefs.believedOf(one)) } : {}),
      }))
      .sort((a, b) => b.ads - a.ads || (a.id < b.id ? -1 : 1));
  };
}

function mergesByNetwork(
  { merges, networkOf }: Resolution,
  names: Names,
  held: EvidenceOf,
): Lists<number, HeldMerge> {
  const lists = new Lists<number, HeldMerge>();
  for (const merge of merges) {
    const { a, b, evidence } = merge;
    const at = networkOf[a] ?? -1;
    // A merge that a later cut undid is told by the cut.
    if (at !== networkOf[b]) continue;
    lists.add(at, { ...merge, a: names.ad(a), b: names.ad(b), evidence: evidence.map(held) });
  }
  return lists;
}

function nearMatchesByNetwork(
  { rejected }: Resolution,
  names: Names,
  held: EvidenceOf,
): Lists<number, HeldNearMatch> {
  const lists = new Lists<number, HeldNearMatch>();
  for (const { a, b, evidence, ...described } of rejected) {
    const nearMatch = { ...described, evidence: evidence.map(held) };
    lists.add(a, { ...nearMatch, other: names.network(b) ?? '' });
    lists.add(b, { ...nearMatch, other: names.network(a) ?? '' });
  }
  return lists;
}

type EvidenceOf = (evidence: MergeEvidence) => HeldEvidence;

function evidenceOf({ paged }: Resolution, names: Names): EvidenceOf {
  const setsOf = new Map(paged.map(({ identifier, sets }) => [identifier, sets]));
  return (evidence) => {
    const { identifier, era, differ } = evidence;
    // There are millions: what is left of one in which a part was named (`...rest`) costs several times as much.
    const held = { ...evidence, identifier: names.identifier(identifier) };
    const set = differ ? undefined : setsOf.get(identifier)?.[era];
    return set ? { ...held, page: pageOf(set) } : held;
  };
}

function cutsByNetwork({ cuts, networkOf }: Resolution, names: Names): Lists<number, HeldCut> {
  const lists = new Lists<number, HeldCut>();
  const now = (ad: number) => names.network(networkOf[ad] ?? -1) ?? names.ad(ad);
  for (const { a, b, sizes, identifiers } of cuts) {
    const held = {
      ...{ sizes, a: names.ad(a), b: names.ad(b), now: [now(a), now(b)] as const },
      identifiers: identifiers.map(names.identifier),
    };
    for (const at of new Set([networkOf[a] ?? -1, networkOf[b] ?? -1])) lists.add(at, held);
  }
  return lists;
}

const cutPointsOf = ({ cutPoints }: Network, names: Names): HeldCutPoint[] =>
  cutPoints.map(({ item, parts, ads, sides, spans }) => ({
    item: 'ad' in item ? names.ad(item.ad) : names.identifier(item.identifier),
    ...{ parts, spans, ads: ads.map(names.ad), sides: sides.map((side) => side.map(names.ad)) },
  }));

/** Each as its position among all of them by id. */
function positionsOf(ads: readonly string[]): number[] {
  const position = new Map([...ads].sort().map((ad, i) => [ad, i]));
  return ads.map((ad) => position.get(ad) ?? -1);
}

const dayMs = 86_400_000;
const day = (days: number): string => new Date(days * dayMs).toISOString().slice(0, 10);

/** Numbers that passed to another owner, by their ids. */
export const splitsOf = ({ reassigned }: Resolution, identifiers: readonly string[]): HeldSplit[] =>
  reassigned.map((split) => splitOf(split, identifiers[split.identifier] ?? ''));

const splitOf = <T extends ReassignedSplit>(split: T, identifier: string) => ({
  ...{ ...split, identifier, lastBefore: day(split.lastBefore) },
  firstAfter: day(split.firstAfter),
});
