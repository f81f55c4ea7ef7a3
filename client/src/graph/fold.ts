import { kindStyles } from '../theme/kinds.ts';
import type { ChartLink, ChartNode } from './types.ts';

/** More ads than this are folded until somebody says otherwise. */
export const foldAbove = 40;

/** What is drawn when ads are folded. */
export interface Folded {
  nodes: readonly ChartNode[];
  links: readonly ChartLink[];
  /** Counted links between two that are no identifiers, each of whose ads an identifier joins to both. */
  told: readonly ChartLink[];
  /** Ads and images that are not drawn; counted links and counts stand for them. */
  away: readonly ChartNode[];
  /** Ads that hold one drawn thing alone, by its id. */
  alone: ReadonlyMap<string, readonly string[]>;
}

/** How an ad holds a thing: read from one or more links. */
interface Holding {
  inferred: boolean;
  confidence: number;
  captures: number;
  firstSeen: string | null;
  lastSeen: string | null;
}

/** The id of the counted link between two things. */
const countedId = (one: string, other: string) => `${one}|FOLDED|${other}`;

export const isCountedId = (id: string): boolean => id.includes('|FOLDED|');

/**
 * Takes ads off a drawing and joins what they hold by counted links; what is judged wrong counts for nothing. An image
 * goes with its ads where its cluster is drawn, or where one ad alone shows it. An ad that holds nothing that is drawn
 * stays. Two pictures, templates or places are not joined where an identifier of each of their ads joins both: it
 * would be drawn twice.
 * @param open ids of ads that stay
 */
export function foldAds(
  nodes: readonly ChartNode[],
  links: readonly ChartLink[],
  open: ReadonlySet<string>,
): Folded {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const foldable = (id: string) => byId.get(id)?.kind === 'ad' && !open.has(id);
  const images = imagesOf(links, byId, foldable);
  const held = new Map<string, Map<string, Holding>>();
  for (const link of links) {
    if (link.judgedWrong || !foldable(link.source)) continue;
    const clusters = images.get(link.target);
    if (!clusters) hold(held, link.source, link.target, link);
    for (const other of clusters ?? []) hold(held, link.source, other.target, weaker(link, other));
  }
  const away = new Set(held.keys());
  for (const link of links) {
    if (images.has(link.target) && away.has(link.source)) away.add(link.target);
  }
  // What an ad that stays shows stays too.
  for (const { source, target, type } of links)
    if (type === 'SHOWS' && !held.has(source)) away.delete(target);
  const telling = adsWithIdentifiers(held, byId);
  const isIdentifier = (id: string) => isTelling(byId.get(id));
  const counted = countedLinks(held, byId);
  const told = counted.filter(
    ({ source, target, via }) =>
      !isIdentifier(source) && !isIdentifier(target) && via.every((ad) => telling.has(ad)),
  );
  const left = new Set(told);
  return {
    told,
    nodes: nodes.filter(({ id }) => !away.has(id)),
    links: [
      ...links.filter(({ source, target }) => !away.has(source) && !away.has(target)),
      ...counted.filter((link) => !left.has(link)),
    ],
    away: nodes.filter(({ id }) => away.has(id)),
    alone: aloneOf(held),
  };
}

/** Images that can go with their ads, each with its links to drawn clusters. */
function imagesOf(
  links: readonly ChartLink[],
  byId: ReadonlyMap<string, ChartNode>,
  foldable: (id: string) => boolean,
): Map<string, ChartLink[]> {
  const ads = new Map<string, Set<string>>();
  const clusters = new Map<string, ChartLink[]>();
  for (const link of links) {
    if (link.type === 'SHOWS')
      ads.set(link.target, (ads.get(link.target) ?? new Set()).add(link.source));
    if (link.type === 'IN_CLUSTER' && !link.judgedWrong)
      clusters.set(link.source, [...(clusters.get(link.source) ?? []), link]);
  }
  const result = new Map<string, ChartLink[]>();
  for (const [id, shownBy] of ads) {
    const own = clusters.get(id) ?? [];
    const isHub = byId.get(id)?.hub !== null;
    if (isHub || ![...shownBy].every(foldable)) continue;
    if (own.length > 0 || shownBy.size === 1) result.set(id, own);
  }
  return result;
}

const earlier = (one: string | null, other: string | null) =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: string | null, other: string | null) =>
  one === null || (other !== null && other > one) ? other : one;

const weaker = (one: Holding, other: Holding): Holding => ({
  inferred: one.inferred || other.inferred,
  confidence: Math.min(one.confidence, other.confidence),
  captures: one.captures,
  firstSeen: one.firstSeen,
  lastSeen: one.lastSeen,
});

/** Two readings of one thing in one ad: the surer one counts, and what was read is not inferred. */
function hold(
  held: Map<string, Map<string, Holding>>,
  ad: string,
  thing: string,
  { inferred, confidence, captures, firstSeen, lastSeen }: Holding,
): void {
  const things = held.get(ad) ?? new Map<string, Holding>();
  held.set(ad, things);
  const known = things.get(thing);
  things.set(thing, {
    inferred: inferred && (known?.inferred ?? true),
    confidence: Math.max(confidence, known?.confidence ?? 0),
    captures: Math.max(captures, known?.captures ?? 0),
    firstSeen: earlier(firstSeen, known?.firstSeen ?? null),
    lastSeen: later(lastSeen, known?.lastSeen ?? null),
  });
}

type Counted = ChartLink & { via: string[] };

/** An identifier that is no hub: it says more of who is behind an ad than a picture or a place. */
const isTelling = (node: ChartNode | undefined): boolean =>
  node !== undefined && kindStyles[node.kind].drawnAs === 'identifier' && node.hub === null;

function adsWithIdentifiers(
  held: ReadonlyMap<string, ReadonlyMap<string, Holding>>,
  byId: ReadonlyMap<string, ChartNode>,
): Set<string> {
  return new Set(
    [...held].flatMap(([ad, things]) =>
      [...things.keys()].some((id) => isTelling(byId.get(id))) ? [ad] : [],
    ),
  );
}

function countedLinks(
  held: ReadonlyMap<string, ReadonlyMap<string, Holding>>,
  byId: ReadonlyMap<string, ChartNode>,
): Counted[] {
  const counted = new Map<string, Counted>();
  for (const [ad, things] of held) {
    const ends = [...things].sort(([one], [other]) => (one < other ? -1 : 1));
    ends.forEach(([source, one], index) => {
      for (const [target, other] of ends.slice(index + 1)) {
        const id = countedId(source, target);
        const both = weaker(one, other);
        const known = counted.get(id);
        if (known) count(known, both, ad);
        else
          counted.set(id, {
            ...{ id, type: 'TOGETHER', source, target, judgedWrong: false },
            throughHub: Boolean(byId.get(source)?.hub ?? byId.get(target)?.hub),
            ...both,
            ...{ ads: 1, via: [ad] },
          });
      }
    });
  }
  return [...counted.values()];
}

/** One ad more: in a drawing of thousands a new link for each would be most of the work. */
function count(link: Counted, both: Holding, ad: string): void {
  link.inferred ||= both.inferred;
  link.confidence = Math.max(both.confidence, link.confidence);
  link.captures += both.captures;
  link.firstSeen = earlier(both.firstSeen, link.firstSeen);
  link.lastSeen = later(both.lastSeen, link.lastSeen);
  link.ads++;
  link.via.push(ad);
}

function aloneOf(
  held: ReadonlyMap<string, ReadonlyMap<string, Holding>>,
): Map<string, readonly string[]> {
  const alone = new Map<string, string[]>();
  for (const [ad, things] of held) {
    const [[only] = [], second] = [...things];
    if (only === undefined || second) continue;
    alone.set(only, [...(alone.get(only) ?? []), ad]);
  }
  return alone;
}
