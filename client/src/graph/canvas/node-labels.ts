import type { Core, NodeSingular } from 'cytoscape';
import { uiFamily } from '../../theme/tokens.ts';
import { type Noted, notedAds } from '../noted.ts';
import type { ChartLink, ChartNode } from '../types.ts';
import { type Label, shorten, type Template } from './labels.ts';
import { farZoom } from './marks.ts';

export const plainFont = `500 11px ${uiFamily}`;
const strongFont = `600 12px ${uiFamily}`;
const hubFont = `600 11px ${uiFamily}`;
/** An ad with so many links is labelled like an identifier. */
const degreeLimit = 8;
/** From here on counted links carry their counts. */
const linkZoom = 0.6;

/** "12 ads, 2 with notes" on counted links, below all names in rank, the most ads first. */
export function linkLabels(
  cy: Core,
  links: readonly ChartLink[],
  noted: Noted | undefined,
  measure: (text: string, font: string) => number,
): Label[] {
  if (cy.zoom() < linkZoom) return [];
  return links.flatMap(({ id, via, ads }) => {
    const edge = cy.getElementById(id);
    const isNoted = via?.some((ad) => noted?.has(ad)) ?? false;
    if (!via || (ads < 2 && !isNoted) || edge.empty() || edge.hasClass('faded')) return [];
    const { x, y } = edge.renderedMidpoint();
    if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) return [];
    const text = notedAds(noted, via);
    const width = measure(text, plainFont) + 4;
    // Rather none than one over a shape.
    const place = { x, width, height: 14, below: y - 7, above: y - 7, shorter: [] };
    return { id, text, ...place, rank: isNoted ? 0 : -1 / ads };
  });
}

interface LabelPlace {
  at: { x: number; y: number };
  /** Of the shape. */
  width: number;
  height: number;
  zoom: number;
  windowWidth: number;
  counted: boolean;
  chosen: ReadonlySet<string>;
  measure: (text: string, font: string) => number;
}

/** The caption of a node with the places where it may stand. */
export function labelOf(
  node: ChartNode,
  _: NodeSingular,
  { at, height, counted, chosen, measure }: LabelPlace,
): Omit<Label, 'rank'> {
  const text = shorten(node.caption);
  const half = height * (0.5 + halo(node, chosen));
  const width = measure(text, fontOf(node, chosen)) + 4;
  const places = aboveAndBelow(at.y, half + 4);
  // Under its count, which hangs from it.
  const below = at.y + half + (counted ? badgeHeight : 4);
  return { id: node.id, text, x: at.x, width, ...places, below };
}

/** The same in a tree of rows: in several lengths, inside the window, and below the counts beside the shapes. */
export function labelInRow(
  node: ChartNode,
  element: NodeSingular,
  { at, width, height, zoom, windowWidth, counted, chosen, measure }: LabelPlace,
): Omit<Label, 'rank'> {
  const side = freeSide(element);
  const end = at.x + side * (width / 2 + 4 + (side > 0 && counted ? countWidth : 0));
  const templates = lengths.map((letters): Template => {
    const text = shorten(node.caption, letters);
    const wide = measure(text, fontOf(node, chosen)) + 4;
    const middle = end + (side * wide) / 2;
    const fits = side !== 0 && middle >= wide / 2 && middle <= windowWidth - wide / 2;
    return {
      ...{ text, width: wide },
      x: Math.max(wide / 2, Math.min(windowWidth - wide / 2, at.x)),
      ...(fits ? { beside: { x: middle, y: at.y - 7 } } : {}),
    };
  });
  const [longest, ...shorter] = templates.filter(
    ({ text }, i) => i === 0 || text !== templates[i - 1]?.text,
  );
  // One line for all of a row: a count beside it may hang from a higher shape.
  const half = Math.max(height * (0.5 + halo(node, chosen)), (highShape * zoom) / 2) + badgeHeight;
  return {
    ...{ id: node.id, ...(longest ?? { text: '', x: at.x, width: 0 }), shorter },
    ...aboveAndBelow(at.y, half),
  };
}

const halo = ({ id }: ChartNode, chosen: ReadonlySet<string>): number =>
  chosen.has(id) ? 0.21 : 0;

const aboveAndBelow = (y: number, half: number) => ({
  ...{ below: y + half, above: y - half - 14, height: 14 },
});

/** Px of a count, which stands to the right of its shape and hangs below it. */
const countWidth = 24;
const badgeHeight = 11;
/** Most shapes are no higher, in the chart's own px. */
export const highShape = 31;
/** Letters of a name in a row, as long as there is room. */
const lengths = [40, 26, 18, 12];

/** Where nothing is linked to the end of a row: 1 to the right of it, -1 to the left; 0: it ends none. */
function freeSide(element: NodeSingular): -1 | 0 | 1 {
  const { x, y } = element.position();
  const places = element
    .openNeighborhood()
    .nodes()
    .map((one) => one.position());
  if (!places.some((place) => Math.abs(place.y - y) < 1)) return 0;
  if (places.every((place) => place.x < x)) return 1;
  return places.every((place) => place.x > x) ? -1 : 0;
}

export function fontOf(node: ChartNode, chosen: ReadonlySet<string>): string {
  if (chosen.has(node.id)) return strongFont;
  return node.hub ? hubFont : plainFont;
}

interface Circumstances {
  chosen: ReadonlySet<string>;
  quoted: ReadonlySet<string>;
  degree: number;
  zoom: number;
}

/** Who may carry a label and who wins: below 0 nobody sees it. */
export function rankOf(node: ChartNode, element: NodeSingular, about: Circumstances): number {
  if (element.hasClass('hovered')) return 2e6;
  if (element.hasClass('faded')) return -1;
  if (about.chosen.has(node.id)) return 1e6 + about.degree;
  // From afar the names of what joins much tell most.
  if (about.zoom < farZoom) return node.hub || about.degree > degreeLimit ? about.degree : -1;
  if (node.hub) return 1e5 + about.degree;
  if (about.quoted.has(node.id)) return 1e4 + about.degree;
  if (node.kind === 'ad' && about.degree <= degreeLimit) return -1;
  return about.degree;
}
