import { type Graph, statement } from '../../../core/neo4j/index.ts';
import type { HeldCutPoint, HeldPage, NetworkContent } from '../found-by-run.ts';
import { holdsOf } from './holds.ts';
import { type OnPages, pagesIn, thingAt } from './things.ts';

/** The evidence that holds a network, folded so far that it can be drawn and read. */
export interface EvidenceTree {
  readonly identifiers: readonly TreeIdentifier[];
  readonly groups: readonly TreeGroup[];
  /** Things that hold it in all, and ads that hold none of those that are drawn. */
  readonly identifiersTotal: number;
  readonly adsLeft: number;
}

export interface TreeIdentifier {
  /** Of a set of pages of a website that is counted by page: its own; see `thingOf`. */
  readonly id: string;
  readonly identifier: string;
  readonly page?: HeldPage;
  /** Ads of the network that hold it, and those of them that are in no group of the tree. */
  readonly ads: number;
  readonly folded: number;
  /** Without it the network falls into parts. */
  readonly cutPoint: boolean;
}

/** The ads that link two things: all that hold both, or two that a person judged together. */
export interface TreeGroup {
  readonly ads: readonly string[];
  /** First the one that more ads hold. */
  readonly ends: readonly [TreeEnd, TreeEnd];
  readonly judged: boolean;
  /** It is one ad, and without it the network falls into parts. */
  readonly cutPoint: boolean;
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
  const cutPoints = cutPointsIn(content, ads);
  const drawn = drawnOf(content, cutPoints);
  return treeOf(content, cutPoints, drawn, await heldByOf(graph, content, ads, drawn), ads.length);
}

/**
 * Which of these things each of these ads holds, as the graph is now; on which pages of a website, as the run found.
 * @param members the ads of the network, by id
 */
export async function heldByOf(
  graph: Pick<Graph, 'read'>,
  content: NetworkContent,
  members: readonly string[],
  things: readonly string[],
): Promise<HeldBy> {
  const pages = pagesIn(content);
  const wanted = new Set(things);
  const rows = await graph.read<{ ad: string; held: string[]; inferred: boolean[] }>(
    statement('link/networks/held'),
    { ads: members, held: [...new Set(things.map((one) => pages.get(one)?.site ?? one))] },
  );
  const onPages = pagesByAd(pages, members);
  return new Map(
    rows.map(({ ad, held, inferred }) => [
      ad,
      new Map(
        held
          .map((one, i): [string, boolean] => [
            onPages.get(ad)?.get(one) ?? one,
            inferred[i] ?? true,
          ])
          .filter(([one]) => wanted.has(one)),
      ),
    ]),
  );
}

/** By ad, by website: the set of pages that it is on. */
function pagesByAd(
  pages: ReadonlyMap<string, OnPages>,
  members: readonly string[],
): Map<string, Map<string, string>> {
  const byAd = new Map<string, Map<string, string>>();
  for (const [thing, { site, ads }] of pages)
    for (const at of ads) {
      const ad = members[at] ?? '';
      byAd.set(ad, (byAd.get(ad) ?? new Map()).set(site, thing));
    }
  return byAd;
}

/** Things and ads without which the network falls into parts, by what is drawn for each. */
function cutPointsIn(
  content: NetworkContent,
  members: readonly string[],
): Map<string, HeldCutPoint> {
  const pages = pagesIn(content);
  return new Map(
    content.cutPoints.map((cutPoint) => [thingAt(cutPoint, pages, members), cutPoint]),
  );
}

const smallerPart = ({ parts }: Pick<HeldCutPoint, 'parts'>): number => parts[1] ?? 0;

/** What is drawn: cut points, those that leave the largest parts first, up to half; then what most merges rest on. */
export function drawnOf(
  content: NetworkContent,
  cutPoints: ReadonlyMap<string, Pick<HeldCutPoint, 'parts'>>,
): string[] {
  const holds = holdsOf(content).map(({ thing }) => thing);
  const first = [...cutPoints]
    .filter(([thing]) => holds.includes(thing))
    .sort(([, a], [, b]) => smallerPart(b) - smallerPart(a))
    .slice(0, mostIdentifiers / 2);
  return [...new Set([...first.map(([thing]) => thing), ...holds])].slice(0, mostIdentifiers);
}

/**
 * Each thing is linked to one that more ads hold: to that with which most ads hold both; so the tree stays shallow.
 * What people said is told besides. Pure.
 * @param cut points by name: things and ads without which it falls into parts
 * @param drawn the things that are drawn, see `drawnOf`
 * @param size ads of the network
 */
export function treeOf(
  content: NetworkContent,
  cutPoints: { has(name: string): boolean },
  drawn: readonly string[],
  heldBy: HeldBy,
  size: number,
): EvidenceTree {
  const pages = pagesIn(content);
  const holders: Holders = new Map(
    drawn.map((id) => [id, [...heldBy].flatMap(([ad, held]) => (held.has(id) ? [ad] : []))]),
  );
  const groups = [...attached(holders, heldBy), ...judgedOf(content, heldBy)].map((group) => ({
    ...group,
    cutPoint: group.ads.length === 1 && cutPoints.has(group.ads[0] ?? ''),
  }));
  const inGroup = new Set(groups.flatMap(({ ads }) => ads));
  return {
    identifiers: [...holders].map(([id, ads]) => ({
      ...{ id, ...identifierOf(id, pages), ads: ads.length },
      folded: ads.filter((ad) => !inGroup.has(ad)).length,
      cutPoint: cutPoints.has(id),
    })),
    groups,
    identifiersTotal: holdsOf(content).length,
    adsLeft: size - [...heldBy.values()].filter((held) => held.size > 0).length,
  };
}

function identifierOf(id: string, pages: ReadonlyMap<string, OnPages>) {
  const set = pages.get(id);
  return set
    ? { identifier: set.site, page: { name: set.name, more: set.more } }
    : { identifier: id };
}

/** By thing that is drawn, in the order of drawing: the ads that hold it. */
type Holders = ReadonlyMap<string, readonly string[]>;

function attached(holders: Holders, heldBy: HeldBy): Omit<TreeGroup, 'cutPoint'>[] {
  const adsOf = (id: string) => holders.get(id) ?? [];
  const both = (a: string, b: string) => adsOf(a).filter((ad) => heldBy.get(ad)?.has(b));
  const waiting = [...holders.keys()].sort((a, b) => adsOf(b).length - adsOf(a).length);
  const placed = waiting.splice(0, 1);
  const groups: Omit<TreeGroup, 'cutPoint'>[] = [];
  while (waiting.length > 0) {
    const next = waiting.find((id) => placed.some((other) => both(id, other).length > 0));
    const id = next ?? waiting[0] ?? '';
    waiting.splice(waiting.indexOf(id), 1);
    // Where nothing drawn shares an ad with it, it begins a tree of its own.
    if (next !== undefined) {
      const sharedWith = (other: string) => both(id, other).length;
      const to = placed.reduce((best, one) => (sharedWith(one) > sharedWith(best) ? one : best));
      groups.push(linked(to, id, both(id, to), heldBy));
    }
    placed.push(id);
  }
  return groups;
}

function linked(
  a: string,
  b: string,
  ads: readonly string[],
  heldBy: HeldBy,
): Omit<TreeGroup, 'cutPoint'> {
  const end = (id: string): TreeEnd => ({
    id,
    // Read in one of them, it was seen.
    inferred: ads.every((ad) => heldBy.get(ad)?.get(id) ?? true),
  });
  return { ads: [...ads].sort(), ends: [end(a), end(b)], judged: false };
}

function judgedOf({ merges }: NetworkContent, heldBy: HeldBy): Omit<TreeGroup, 'cutPoint'>[] {
  return merges
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
