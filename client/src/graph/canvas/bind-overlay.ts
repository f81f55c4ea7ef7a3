import type { Core, NodeSingular } from 'cytoscape';
import { t } from '../../app/i18n/t.ts';
import { type Mode, tokens, uiFamily } from '../../theme/tokens.ts';
import { shapeBox } from '../sizes.ts';
import { useGraph } from '../store.ts';
import type { Chart, ChartLink, ChartNode } from '../types.ts';
import { useView } from '../view.ts';
import { folded, visible } from '../visible.ts';
import {
  type Label,
  type PlacedLabel,
  placeLabels,
  type Shape,
  shorten,
  type Template,
} from './labels.ts';
import { drawBadge, drawCutPoint, drawPin, drawSign } from './marks.ts';

const plainFont = `500 11px ${uiFamily}`;
const strongFont = `600 12px ${uiFamily}`;
const hubFont = `600 11px ${uiFamily}`;
/** An ad with so many links is labelled like an identifier. */
const degreeLimit = 8;
const farZoom = 0.25;
/** From here on counted links carry their counts. */
const linkZoom = 0.6;

/** What the layer over the chart tells of. */
export interface OverlayScene {
  chart: Chart;
  mode: Mode;
  selected: readonly string[];
  /** Labelled whatever they are. */
  cited: readonly string[];
  /** What a network falls apart without. */
  cutPoints?: readonly string[];
  /** It is a tree of rows: what ends one has its label beside it, and nothing is written over. */
  rows?: boolean;
  /** Is told how many that would be labelled have no room for it. */
  onUnnamed?: (count: number) => void;
}

/** Labels, pins and counts of the chart in the store. */
export function bindOverlay(cy: Core, layer: HTMLCanvasElement): () => void {
  const draw = drawOver(cy, layer, () => {
    const { mode, cited } = useView.getState();
    const { log, selection } = useGraph.getState();
    return { chart: log.present, mode, cited, selected: selection.nodes };
  });
  const stops = [
    useGraph.subscribe(draw),
    useView.subscribe((now, before) => {
      if (now.cited !== before.cited) draw();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Draws labels, pins and counts over a chart whenever it renders: at 11 px at any zoom, which cytoscape cannot.
 * @returns draws once more, when the scene has changed and the chart has not
 */
export function drawOver(
  cy: Core,
  layer: HTMLCanvasElement,
  sceneOf: () => OverlayScene,
): () => void {
  const context = layer.getContext('2d');
  if (!context) return () => {};
  const widths = new Map<string, number>();
  const measure = (text: string, font: string) => {
    const key = `${font}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  const draw = () => {
    if (cy.destroyed()) return;
    const ratio = window.devicePixelRatio;
    const [w, h] = [cy.width(), cy.height()];
    if (layer.width !== Math.round(w * ratio) || layer.height !== Math.round(h * ratio)) {
      layer.width = Math.round(w * ratio);
      layer.height = Math.round(h * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, w, h);
    drawAll(cy, context, measure, sceneOf());
  };
  cy.on('render', draw);
  void document.fonts.ready.then(() => {
    widths.clear();
    draw();
  });
  return draw;
}

function drawAll(
  cy: Core,
  context: CanvasRenderingContext2D,
  measure: (text: string, font: string) => number,
  { chart, mode, selected, cited, cutPoints = [], rows = false, onUnnamed }: OverlayScene,
): void {
  const { degrees, nodes, links, alone } = visible(chart);
  const counts = folded(chart);
  const chosen = new Set(selected);
  const quoted = new Set(cited);
  const labels: Label[] = [];
  const shapes: Shape[] = [];
  const zoom = cy.zoom();
  for (const node of nodes) {
    const element = cy.getElementById(node.id);
    if (element.empty()) continue;
    const at = element.renderedPosition();
    if (at.x < -80 || at.y < -40 || at.x > cy.width() + 80 || at.y > cy.height() + 40) continue;
    const { w, h } = shapeBox(node);
    const [width, height] = [w * zoom, h * zoom];
    shapes.push({ id: node.id, x: at.x, y: at.y - height / 2, width, height });
    if (node.pinned) drawPin(context, at.x + (w * zoom) / 2, at.y - (h * zoom) / 2, mode);
    if (cutPoints.includes(node.id)) {
      const disc = drawCutPoint(context, at.x - width / 2, at.y - height / 2, mode);
      if (rows) shapes.push({ ...disc, id: `${node.id} cut point` });
    }
    if (node.hue && zoom >= farZoom)
      drawSign(context, at.x - width / 2, at.y - height / 2, node.hue.sign, mode);
    const count = badgeOf(alone.get(node.id)?.length, counts.get(node.id));
    if (count !== undefined) {
      const badge = drawBadge(context, at.x + width / 2, at.y + height / 2, count, mode);
      shapes.push({ ...badge, id: `${node.id} count` });
    }
    const rank = rankOf(node, element, { chosen, quoted, degree: degrees.get(node.id) ?? 0, zoom });
    if (rank < 0) continue;
    const place = {
      at,
      width,
      height,
      zoom,
      windowWidth: cy.width(),
      counted: count !== undefined,
    };
    const label = rows ? labelInRow : labelOf;
    labels.push({ ...label(node, element, { ...place, chosen, measure }), rank });
  }
  const placed = placeLabels([...labels, ...linkLabels(cy, links, measure)], shapes);
  const named = placed.filter(({ id }) => id in chart.nodes);
  onUnnamed?.(labels.length - named.length);
  for (const label of placed) drawLabel(context, label, chart.nodes[label.id], chosen, mode);
}

function badgeOf(ads: number | undefined, more: number | undefined): string | undefined {
  const parts = [
    ads ? t('fold.ads', { count: ads }) : '',
    more ? `+${more.toLocaleString('en')}` : '',
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}

/** "12 ads" on counted links, below all names in rank, the most ads first. */
function linkLabels(
  cy: Core,
  links: readonly ChartLink[],
  measure: (text: string, font: string) => number,
): Label[] {
  if (cy.zoom() < linkZoom) return [];
  return links.flatMap(({ id, via, ads }) => {
    const edge = cy.getElementById(id);
    if (!via || ads < 2 || edge.empty() || edge.hasClass('faded')) return [];
    const { x, y } = edge.renderedMidpoint();
    if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) return [];
    const text = t('fold.ads', { count: ads });
    const width = measure(text, plainFont) + 4;
    return { id, text, x, width, height: 14, below: y - 7, above: y - 7, rank: -1 / ads };
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
function labelOf(
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
function labelInRow(
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

function fontOf(node: ChartNode, chosen: ReadonlySet<string>): string {
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
function rankOf(node: ChartNode, element: NodeSingular, about: Circumstances): number {
  if (element.hasClass('hovered')) return 2e6;
  if (element.hasClass('faded')) return -1;
  if (about.chosen.has(node.id)) return 1e6 + about.degree;
  if (about.zoom < farZoom) return node.hub ? about.degree : -1;
  if (node.hub) return 1e5 + about.degree;
  if (about.quoted.has(node.id)) return 1e4 + about.degree;
  if (node.kind === 'ad' && about.degree <= degreeLimit) return -1;
  return about.degree;
}

function drawLabel(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  node: ChartNode | undefined,
  chosen: ReadonlySet<string>,
  mode: Mode,
): void {
  const { surface, text } = tokens.color[mode];
  context.font = node ? fontOf(node, chosen) : plainFont;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = surface.canvas;
  context.strokeText(label.text, label.x, label.y + 1);
  context.fillStyle = node ? text.primary : text.secondary;
  context.fillText(label.text, label.x, label.y + 1);
}
