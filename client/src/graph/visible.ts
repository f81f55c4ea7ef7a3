import type { Kind } from '../gql/graphql.ts';
import { foldAbove, foldAds, isCountedId } from './fold.ts';
import { foldGroups, type Grouped } from './fold-groups.ts';
import { type ColourKey, dress } from './look.ts';
import { sameFilters } from './producers/filter.ts';
import { shownNodes } from './shown.ts';
import { thin } from './thin.ts';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  classOf,
  type LinkClass,
  noFilters,
} from './types.ts';

/** What is drawn, and what is counted beside it. */
export interface Visible extends Grouped {
  remarks: Chart['remarks'];
  /** Links not drawn because an ad or an identifier on the chart shows the same. */
  shortcuts: readonly ChartLink[];
  /** How many drawn links an entity has, by id. */
  degrees: ReadonlyMap<string, number>;
  /** Links that only the confidence level hides. */
  belowConfidence: number;
  /** Counted links that stand for too few ads to be drawn. */
  thin: number;
  /** So few: counted links of fewer ads are left out, but for those that hold the drawing together. */
  fewestAds: number;
  /** Ads and images for which counted links and counts stand. */
  away: readonly ChartNode[];
  /** Folded ads that hold one drawn thing alone, by its id. */
  alone: ReadonlyMap<string, readonly string[]>;
  /** What the colours of the nodes tell; empty where they tell their kinds. */
  key: readonly ColourKey[];
  /** What the filters leave out: in grey at its place, and counted nowhere. What was hidden by hand is not in it. */
  grey: { nodes: readonly ChartNode[]; links: readonly ChartLink[] };
}

type Drawn = Omit<Visible, 'grey'>;

const noGrey: Visible['grey'] = { nodes: [], links: [] };

/** What counts of the chart, and what its filters leave out of it. */
export function visibleChart(chart: Chart): Visible {
  const drawn = drawnChart(chart);
  const { hidden, fewestAds } = chart.filters;
  const free = { ...noFilters, hidden, fewestAds };
  const isFree = sameFilters(free, chart.filters);
  return { ...drawn, grey: isFree ? noGrey : greyOf(drawn, { ...chart, filters: free }) };
}

function greyOf({ nodes, away, inside, links }: Drawn, unfiltered: Chart): Visible['grey'] {
  const all = drawnChart(unfiltered);
  const told = new Set([...nodes, ...away, ...inside].map(({ id }) => id));
  const left = all.nodes.filter(({ id }) => !told.has(id));
  const there = new Set([...nodes, ...left].map(({ id }) => id));
  const counted = new Set(links.map(({ id }) => id));
  return {
    nodes: left,
    links: all.links.filter(
      ({ id, source, target }) => !counted.has(id) && there.has(source) && there.has(target),
    ),
  };
}

/** The chart without what its filters leave out and without links that an ad on it already shows; ads folded. */
function drawnChart(chart: Chart): Drawn {
  const all = shownNodes(chart);
  const shown = new Set(all.map(({ id }) => id));
  const inPlace = Object.values(chart.links).filter(
    (link) =>
      shown.has(link.source) &&
      shown.has(link.target) &&
      !chart.filters.links.includes(classOf(link)),
  );
  const sure = inPlace.filter((link) => link.confidence >= chart.filters.confidence);
  const kept = withoutShortcuts(sure);
  const {
    nodes: unfolded,
    links: joined,
    told,
    ...rest
  } = isFolded(chart)
    ? foldAds(all, kept, new Set(chart.folding.open))
    : { nodes: all, links: kept, told: [], away: [], alone: new Map<string, string[]>() };
  const thinned = thin(unfolded.length, joined, chart.filters.fewestAds);
  const grouped = foldGroups(chart, unfolded, thinned.links, rest.away);
  const { nodes, links } = grouped;
  const drawn = new Set(kept);
  const there = new Set(nodes.map(({ id }) => id));
  const counted = new Set(links.map(({ source, target }) => `${source} ${target}`));
  const isTold = ({ source, target }: ChartLink) =>
    counted.has(`${source} ${target}`) || counted.has(`${target} ${source}`);
  const shortcuts = [
    ...told.filter(({ source, target }) => there.has(source) && there.has(target)),
    ...sure.filter(
      (link) =>
        !drawn.has(link) && there.has(link.source) && there.has(link.target) && !isTold(link),
    ),
  ];
  const dressed = dress(chart, nodes);
  const degrees = new Map<string, number>();
  for (const { source, target } of links) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return {
    ...{ ...grouped, remarks: chart.remarks, shortcuts, degrees, ...rest, ...dressed },
    belowConfidence: inPlace.length - sure.length,
    thin: joined.length - thinned.links.length,
    fewestAds: thinned.fewestAds,
  };
}

/** Whether ads of the chart are drawn as counted links: as somebody said, or where they are many. */
export function isFolded({ nodes, folding }: Chart): boolean {
  if (folding.ads !== null) return folding.ads;
  return Object.values(nodes).filter(({ kind }) => kind === 'ad').length > foldAbove;
}

/**
 * Leaves out a TOGETHER link when an ad on the chart connects both ends: the ad says it better. An ad
 * whose link is judged wrong says nothing for two that others hold together.
 */
export function withoutShortcuts(links: readonly ChartLink[]): ChartLink[] {
  const all = adsByEntity(links);
  const sound = adsByEntity(links.filter(({ judgedWrong }) => !judgedWrong));
  return links.filter(({ type, source, target, judgedWrong }) => {
    if (type !== 'TOGETHER') return true;
    const ads = judgedWrong ? all : sound;
    const [one, other] = [ads.get(source), ads.get(target)];
    if (!one || !other) return true;
    for (const ad of one) if (other.has(ad)) return false;
    return true;
  });
}

function adsByEntity(links: readonly ChartLink[]): Map<string, Set<string>> {
  const adsOf = new Map<string, Set<string>>();
  for (const { type, source: ad, target: other } of links) {
    // Every link of an ad starts at the ad.
    if (type === 'TOGETHER' || !ad.startsWith('ad:')) continue;
    const known = adsOf.get(other);
    if (known) known.add(ad);
    else adsOf.set(other, new Set([ad]));
  }
  return adsOf;
}

/**
 * Counts for the legend: what each of its rows shows or would show, with all that the other rows hide left out. Folded
 * ads are counted as ads; a counted link is one.
 */
export function legendCounts(chart: Chart) {
  const { filters } = chart;
  const kinds = new Map<Kind, number>();
  const marks = { hub: 0, pinned: 0 };
  for (const { kind } of shownNodes(chart, { ...filters, kinds: [] }))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const { hub, pinned } of shownNodes(chart, { ...filters, marks: [] })) {
    if (hub) marks.hub++;
    if (pinned) marks.pinned++;
  }
  const links: Record<LinkClass, number> = { observed: 0, inferred: 0, hub: 0, wrong: 0 };
  const all =
    filters.links.length === 0
      ? visible(chart)
      : drawnChart({ ...chart, filters: { ...filters, links: [] } });
  for (const link of all.links) links[classOf(link)]++;
  return { kinds, links, marks };
}

/** How many neighbours of an expanded entity are not on the canvas, by id; none at 0. */
export function foldedCounts(chart: Chart): Map<string, number> {
  const drawn = new Map<string, Set<string>>();
  const note = (id: string, other: string) => {
    if (!(id in chart.totals)) return;
    const known = drawn.get(id);
    if (known) known.add(other);
    else drawn.set(id, new Set([other]));
  };
  for (const { source, target } of Object.values(chart.links)) {
    note(source, target);
    note(target, source);
  }
  const folded = new Map<string, number>();
  for (const [id, total] of Object.entries(chart.totals)) {
    const missing = total - (drawn.get(id)?.size ?? 0);
    if (missing > 0) folded.set(id, missing);
  }
  return folded;
}

/**
 * A function of one object that remembers its last two answers: the chart is replaced, never changed, and while the
 * canvas draws a new one a panel may still show that before it.
 */
export function remember<Input extends object, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  let last: { input: Input; output: Output } | undefined;
  let before: typeof last;
  return (input) => {
    if (last?.input === input) return last.output;
    [last, before] = before?.input === input ? [before, last] : [undefined, last];
    last ??= { input, output: compute(input) };
    return last.output;
  };
}

export const visible = remember(visibleChart);

/** A link of the chart, or a counted one. */
export const linkOf = (chart: Chart, id: string): ChartLink | undefined =>
  isCountedId(id)
    ? [...visible(chart).links, ...visible(chart).shortcuts].find((link) => link.id === id)
    : chart.links[id];
export const legend = remember(legendCounts);
export const folded = remember(foldedCounts);
