import type { Chart, ChartNode, Filters } from './types.ts';

/** The nodes that the filters of a chart let through. */
export function shownNodes(chart: Chart, filters: Filters = chart.filters): ChartNode[] {
  const nodes = Object.values(chart.nodes);
  const hidden = new Set(filters.hidden);
  const fits = adFilter(filters);
  const bare = fits ? thingsWithoutAds(chart, fits) : undefined;
  return nodes.filter((node) => {
    if (hidden.has(node.id) || filters.kinds.includes(node.kind)) return false;
    if (node.hub && filters.marks.includes('hub')) return false;
    if (node.pinned && filters.marks.includes('pinned')) return false;
    if (node.kind === 'ad') return fits?.(node) ?? true;
    return !bare?.has(node.id);
  });
}

/** What an ad has to be; undefined where nothing is asked. */
function adFilter({
  countries,
  platforms,
  days,
}: Filters): ((ad: ChartNode) => boolean) | undefined {
  if (countries.length === 0 && platforms.length === 0 && days === null) return undefined;
  return ({ country, platform, firstSeen, lastSeen }) => {
    const day = (firstSeen ?? lastSeen ?? '').slice(0, 10);
    return (
      (countries.length === 0 || countries.includes(country ?? '')) &&
      (platforms.length === 0 || platforms.includes(platform ?? '')) &&
      (days === null || (day >= days.from && day <= days.to))
    );
  };
}

/** What stood in ads of this chart, none of which fits; an image cluster by way of its images. */
function thingsWithoutAds(chart: Chart, fits: (ad: ChartNode) => boolean): Set<string> {
  const seen = new Map<string, boolean>();
  const links = Object.values(chart.links);
  const note = (id: string, isIn: boolean) => seen.set(id, isIn || (seen.get(id) ?? false));
  for (const { source, target } of links) {
    const ad = chart.nodes[source];
    if (ad?.kind === 'ad') note(target, fits(ad));
  }
  for (const { source, target, type } of links) {
    const isIn = seen.get(source);
    if (type === 'IN_CLUSTER' && isIn !== undefined) note(target, isIn);
  }
  return new Set([...seen].flatMap(([id, isIn]) => (isIn ? [] : id)));
}
