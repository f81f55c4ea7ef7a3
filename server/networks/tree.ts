import { type Graph, statement } from '../neo4j/index.ts';
import type { HeldBridge, NetworkContent } from './found.ts';
import { holdsOf } from './holds.ts';

/** The evidence that holds a network, folded so far that it can be drawn and read. */
export interface EvidenceTree {
  readonly identifiers: readonly TreeIdentifier[];
  readonly groups: readonly TreeGroup[];
  /** Things that hold it in all, and ads that hold none of those that are drawn. */
  readonly identifiersTotal: number;
  readonly adsLeft: number;
}

export interface TreeIdentifier {
  readonly id: string;
  /** Ads of the network that hold it, and those of them that are in no group of the tree. */
  readonly ads: number;
  readonly folded: number;
  /** Without it the network falls into parts. */
  readonly bridge: boolean;
}

/** The ads that tie two things: all that hold both, or two that a person judged together. */
export interface TreeGroup {
  readonly ads: readonly string[];
  /** First the one that more ads hold. */
  readonly ends: readonly [TreeEnd, TreeEnd];
  readonly judged: boolean;
  /** It is one ad, and without it the network falls into parts. */
  readonly bridge: boolean;
}

export interface TreeEnd {
  readonly id: string;
  /** Nobody read it in any of these ads: it was worked out, or said. */
  readonly inferred: boolean;
}

/** What each ad holds of what is drawn; true where that was inferred. */
export type HeldBy = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** More than so many cannot be told apart in the room that the page has. */
const mostIdentifiers = 24;
const mostJudged = 10;

/** @returns the tree of a network of these ads; reads what its ads hold from the graph as it is now */
export async function evidenceTree(
  graph: Pick<Graph, 'read'>,
  ads: readonly string[],
  content: NetworkContent,
): Promise<EvidenceTree> {
  const drawn = drawnOf(content);
  return treeOf(content, drawn, await heldByOf(graph, ads, drawn), ads.length);
}

/** Which of these things each of these ads holds, as the graph is now. */
export async function heldByOf(
  graph: Pick<Graph, 'read'>,
  ads: readonly string[],
  held: readonly string[],
): Promise<HeldBy> {
  const rows = await graph.read<{ ad: string; held: string[]; inferred: boolean[] }>(
    statement('networks/held'),
    { ads, held },
  );
  return new Map(
    rows.map((row) => [row.ad, new Map(row.held.map((one, i) => [one, row.inferred[i] ?? true]))]),
  );
}

const smallerPart = ({ parts }: HeldBridge): number => parts[1] ?? 0;

/** What is drawn: bridges that leave parts of two ads or more, then what most joins rest on. */
export function drawnOf(content: NetworkContent): string[] {
  const holds = holdsOf(content).map(({ identifier }) => identifier);
  const bridges = content.bridges
    .filter((bridge) => smallerPart(bridge) > 1 && holds.includes(bridge.item))
    .sort((a, b) => smallerPart(b) - smallerPart(a))
    .slice(0, mostIdentifiers / 2);
  return [...new Set([...bridges.map(({ item }) => item), ...holds])].slice(0, mostIdentifiers);
}

/**
 * Each thing is tied to one that more ads hold: to that with which most ads hold both; so the tree stays shallow.
 * What people said is told besides. Pure.
 * @param drawn the things that are drawn, see `drawnOf`
 * @param size ads of the network
 */
export function treeOf(
  content: NetworkContent,
  drawn: readonly string[],
  heldBy: HeldBy,
  size: number,
): EvidenceTree {
  const bridges = new Set(content.bridges.map(({ item }) => item));
  const holders: Holders = new Map(
    drawn.map((id) => [id, [...heldBy].flatMap(([ad, held]) => (held.has(id) ? [ad] : []))]),
  );
  const groups = [...attached(holders, heldBy), ...judgedOf(content, heldBy)].map((group) => ({
    ...group,
    bridge: group.ads.length === 1 && bridges.has(group.ads[0] ?? ''),
  }));
  const inGroup = new Set(groups.flatMap(({ ads }) => ads));
  return {
    identifiers: [...holders].map(([id, ads]) => ({
      id,
      ads: ads.length,
      folded: ads.filter((ad) => !inGroup.has(ad)).length,
      bridge: bridges.has(id),
    })),
    groups,
    identifiersTotal: holdsOf(content).length,
    adsLeft: size - [...heldBy.values()].filter((held) => held.size > 0).length,
  };
}

/** By thing that is drawn, in the order of drawing: the ads that hold it. */
type Holders = ReadonlyMap<string, readonly string[]>;

function attached(holders: Holders, heldBy: HeldBy): Omit<TreeGroup, 'bridge'>[] {
  const adsOf = (id: string) => holders.get(id) ?? [];
  const both = (a: string, b: string) => adsOf(a).filter((ad) => heldBy.get(ad)?.has(b));
  const waiting = [...holders.keys()].sort((a, b) => adsOf(b).length - adsOf(a).length);
  const placed = waiting.splice(0, 1);
  const groups: Omit<TreeGroup, 'bridge'>[] = [];
  while (waiting.length > 0) {
    const next = waiting.find((id) => placed.some((other) => both(id, other).length > 0));
    const id = next ?? waiting[0] ?? '';
    waiting.splice(waiting.indexOf(id), 1);
    // Where nothing drawn shares an ad with it, it begins a tree of its own.
    if (next !== undefined) {
      const sharedWith = (other: string) => both(id, other).length;
      const to = placed.reduce((best, one) => (sharedWith(one) > sharedWith(best) ? one : best));
      groups.push(tied(to, id, both(id, to), heldBy));
    }
    placed.push(id);
  }
  return groups;
}

function tied(
  a: string,
  b: string,
  ads: readonly string[],
  heldBy: HeldBy,
): Omit<TreeGroup, 'bridge'> {
  const end = (id: string): TreeEnd => ({
    id,
    // Read in one of them, it was seen.
    inferred: ads.every((ad) => heldBy.get(ad)?.get(id) ?? true),
  });
  return { ads: [...ads].sort(), ends: [end(a), end(b)], judged: false };
}

function judgedOf({ joins }: NetworkContent, heldBy: HeldBy): Omit<TreeGroup, 'bridge'>[] {
  return joins
    .filter(({ rule }) => rule === 'judged')
    .flatMap(({ a, b }) => {
      const [left] = heldBy.get(a)?.keys() ?? [];
      const [right] = heldBy.get(b)?.keys() ?? [];
      if (left === undefined || right === undefined || left === right) return [];
      const ends = [
        { id: left, inferred: true },
        { id: right, inferred: true },
      ] as const;
      return [{ ads: [a, b], ends, judged: true }];
    })
    .slice(0, mostJudged);
}
