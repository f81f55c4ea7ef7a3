import type { Graph } from '../../../core/neo4j/index.ts';
import type { HeldCutPoint, NetworkContent } from '../found-by-run.ts';
import { holdsOf } from './holds.ts';
import { pagesIn, thingAt } from './things.ts';
import { type EvidenceTree, type HeldBy, heldByOf, treeOf } from './tree.ts';

/** What is left together where a network falls apart. */
export interface NetworkPart {
  /** By id. */
  readonly ads: readonly string[];
  /** What holds it by itself. */
  readonly tree: EvidenceTree;
  /** Things of the tree that more ads of another part hold: by the run, they link nothing between the two. */
  readonly shared: readonly string[];
}

/** Things that are drawn of each part, and those of the whole network that are looked for in its ads. */
const mostOfPart = 12;
const mostLookedFor = 500;

/**
 * The ads of each part that a network falls into without a cut point, as its run found them, in the order of its parts.
 * @param members the ads of the network, by id
 */
export function adsWithout(
  { item, spans }: Pick<HeldCutPoint, 'item' | 'spans'>,
  { walk = [] }: Pick<NetworkContent, 'walk'>,
  members: readonly string[],
): string[][] {
  const named = spans.map((span) => span && walk.slice(...span));
  const taken = new Set(named.flatMap((part) => part ?? []));
  const rest = walk.filter((at) => !taken.has(at) && members[at] !== item);
  return named.map((part) =>
    [...(part ?? rest)].sort((a, b) => a - b).map((at) => members[at] ?? ''),
  );
}

/**
 * The largest parts that a network falls into without a cut point, each with what holds it by itself: things that its
 * ads hold, as the graph is now. Nothing in a part is called a cut point: the run looked for those of the whole.
 * @param members the ads of the network, by id
 * @param ads of each part, see `adsWithout`
 */
export async function partsWithout(
  graph: Pick<Graph, 'read'>,
  content: NetworkContent,
  cutPoint: HeldCutPoint,
  members: readonly string[],
  ads: readonly (readonly string[])[],
): Promise<NetworkPart[]> {
  const left = thingAt(cutPoint, pagesIn(content), members);
  const things = holdsOf(content)
    .map(({ thing }) => thing)
    .filter((one) => one !== left)
    .slice(0, mostLookedFor);
  const heldBy = await heldByOf(graph, content, members, things);
  const holders = ads.map((own) => holdersIn(own, heldBy));
  return ads.map((own, part) => {
    const here = things.filter((one) => holders[part]?.has(one));
    const drawn = here.slice(0, mostOfPart);
    const tree = treeOf(content, new Set(), drawn, only(heldBy, own, drawn), own.length);
    const shared = drawn.filter((one) => firstMost(holders, one) !== part);
    return { ads: own, tree: { ...tree, identifiersTotal: here.length }, shared };
  });
}

/** By thing: how many of these ads hold it. */
function holdersIn(ads: readonly string[], heldBy: HeldBy): Map<string, number> {
  const holders = new Map<string, number>();
  for (const ad of ads)
    for (const one of heldBy.get(ad)?.keys() ?? []) holders.set(one, (holders.get(one) ?? 0) + 1);
  return holders;
}

/** The first of the parts in which most ads hold a thing. */
function firstMost(holders: readonly ReadonlyMap<string, number>[], thing: string): number {
  const counts = holders.map((here) => here.get(thing) ?? 0);
  return counts.indexOf(Math.max(...counts));
}

/** What these ads hold of these things. */
const only = (heldBy: HeldBy, ads: readonly string[], things: readonly string[]): HeldBy =>
  new Map(
    ads.map((ad) => [
      ad,
      new Map([...(heldBy.get(ad) ?? [])].filter(([one]) => things.includes(one))),
    ]),
  );
