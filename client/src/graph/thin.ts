import type { ChartLink } from './types.ts';

/** A drawing is thinned where it has more counted links than this, and than this for each node. */
const mostLinks = 120;
const linksPerNode = 2;

interface Thinned {
  links: readonly ChartLink[];
  /** Counted links of fewer folded ads are not drawn. */
  fewestAds: number;
}

/**
 * Leaves out counted links of few ads. Where nobody says how few, the least number is taken at which the drawing can
 * be read. Nothing falls apart by that: the strongest links that hold it together stay (a maximum spanning forest,
 * Kruskal 1956).
 * @param fewestAds 1 or more; null where the drawing is to choose
 */
export function thin(
  nodeCount: number,
  links: readonly ChartLink[],
  fewestAds: number | null,
): Thinned {
  if (fewestAds !== null)
    return {
      fewestAds,
      links: links.filter((link) => !link.via || adsOf(link) >= fewestAds),
    };
  const room = Math.max(mostLinks, linksPerNode * nodeCount);
  const counted = links.filter(({ via }) => via).sort(strongerFirst);
  if (counted.length <= room) return { links, fewestAds: 1 };
  const holding = forestOf(links, counted);
  const loose = counted.filter((link) => !holding.has(link)).map(adsOf);
  // The first that has no room goes, and all of as few ads with it.
  const most = loose.sort((one, other) => other - one)[room - holding.size] ?? 0;
  return {
    fewestAds: most + 1,
    links: links.filter((link) => !link.via || holding.has(link) || adsOf(link) > most),
  };
}

const adsOf = ({ via }: ChartLink): number => via?.length ?? 0;

/** Of the counted links, the strongest first, those that join what nothing before them joins. */
function forestOf(
  links: readonly ChartLink[],
  counted: readonly ChartLink[],
): ReadonlySet<ChartLink> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const joins = ({ source, target }: ChartLink): boolean => {
    const [one, other] = [rootOf(source), rootOf(target)];
    if (one !== other) parents.set(one, other);
    return one !== other;
  };
  for (const link of links) if (!link.via) joins(link);
  return new Set(counted.filter(joins));
}

/** A hub tells little, however many ads hold it. */
const strongerFirst = (one: ChartLink, other: ChartLink): number =>
  Number(one.throughHub) - Number(other.throughHub) ||
  adsOf(other) - adsOf(one) ||
  other.confidence - one.confidence ||
  (one.id < other.id ? -1 : 1);
