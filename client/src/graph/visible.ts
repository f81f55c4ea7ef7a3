import type { Kind } from '../gql/graphql.ts';
import {
  type Chart,
  type ChartLink,
  type ChartNode,
  classOf,
  type Filters,
  type LinkClass,
} from './types.ts';

/** What is drawn, and what is counted beside it. */
export interface Visible {
  nodes: readonly ChartNode[];
  links: readonly ChartLink[];
  /** Links not drawn because an ad on the chart shows the same. */
  shortcuts: readonly ChartLink[];
  /** How many drawn links an entity has, by id. */
  degrees: ReadonlyMap<string, number>;
  /** Links that only the confidence level hides. */
  belowConfidence: number;
}

/** The chart without what its filters hide and without links that an ad on it already shows. */
export function visibleChart(chart: Chart): Visible {
  const nodes = Object.values(chart.nodes).filter((node) => isShown(node, chart.filters));
  const shown = new Set(nodes.map(({ id }) => id));
  const inPlace = Object.values(chart.links).filter(
    (link) =>
      shown.has(link.source) &&
      shown.has(link.target) &&
      !chart.filters.links.includes(classOf(link)),
  );
  const sure = inPlace.filter((link) => link.confidence >= chart.filters.confidence);
  const links = withoutShortcuts(sure);
  const drawn = new Set(links);
  const shortcuts = sure.filter((link) => !drawn.has(link));
  const degrees = new Map<string, number>();
  for (const { source, target } of links) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return { nodes, links, shortcuts, degrees, belowConfidence: inPlace.length - sure.length };
}

function isShown(node: ChartNode, filters: Filters): boolean {
  if (filters.kinds.includes(node.kind)) return false;
  if (node.hub && filters.marks.includes('hub')) return false;
  return !(node.pinned && filters.marks.includes('pinned'));
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

/** Counts for the legend: what is on the canvas, hidden or not. */
export function legendCounts(chart: Chart) {
  const kinds = new Map<Kind, number>();
  const marks = { hub: 0, pinned: 0 };
  for (const node of Object.values(chart.nodes)) {
    kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
    if (node.hub) marks.hub++;
    if (node.pinned) marks.pinned++;
  }
  const links: Record<LinkClass, number> = { observed: 0, inferred: 0, hub: 0, wrong: 0 };
  for (const link of withoutShortcuts(Object.values(chart.links))) links[classOf(link)]++;
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

/** A function of one object that remembers its last answer: the chart is replaced, never changed. */
export function remember<Input extends object, Output>(
  compute: (input: Input) => Output,
): (input: Input) => Output {
  let last: { input: Input; output: Output } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, output: compute(input) };
    return last.output;
  };
}

export const visible = remember(visibleChart);
export const legend = remember(legendCounts);
export const folded = remember(foldedCounts);
