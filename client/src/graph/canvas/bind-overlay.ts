import type { Core } from 'cytoscape';
import { formatNumber } from '../../app/format.ts';
import { type Mode, tokens } from '../../theme/tokens.ts';
import { type Noted, notedAds, useNoted } from '../noted.ts';
import { shapeBox } from '../sizes.ts';
import { useGraph } from '../store.ts';
import type { Chart, ChartNode } from '../types.ts';
import { useView } from '../view.ts';
import { folded, visible } from '../visible.ts';
import { drawBoxTitles, titleLines } from './bind-groups.ts';
import { drawRemarks } from './draw-remarks.ts';
import { type Label, type PlacedLabel, placeLabels, type Shape } from './labels.ts';
import { drawMarks } from './marks.ts';
import { fontOf, labelInRow, labelOf, linkLabels, plainFont, rankOf } from './node-labels.ts';

/** What the layer over the chart tells of. */
export interface OverlayScene {
  chart: Chart;
  mode: Mode;
  selected: readonly string[];
  /** Labelled whatever they are. */
  cited: readonly string[];
  /** What a network falls apart without. */
  cutPoints?: readonly string[];
  /** What analysts wrote on is marked. */
  noted?: Noted;
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
    const { noted } = useNoted.getState();
    return { chart: log.present, mode, cited, noted, selected: selection.nodes };
  });
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.log.present !== before.log.present || now.selection !== before.selection) draw();
    }),
    useNoted.subscribe(draw),
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
 * @returns has it drawn with the next frame, when the scene has changed and the chart has not
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
  let isDue = false;
  const draw = () => {
    isDue = false;
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
  const drawNext = () => {
    if (isDue) return;
    isDue = true;
    // A chart that has changed renders in the next frame, and this is drawn with it.
    requestAnimationFrame(() => {
      if (isDue) draw();
    });
  };
  cy.on('render', draw);
  void document.fonts.ready.then(() => {
    widths.clear();
    draw();
  });
  return drawNext;
}

function drawAll(
  cy: Core,
  context: CanvasRenderingContext2D,
  measure: (text: string, font: string) => number,
  { chart, mode, selected, cited, cutPoints = [], noted, rows = false, onUnnamed }: OverlayScene,
): void {
  const { degrees, nodes, links, alone, boxes } = visible(chart);
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
    const count = badgeOf(noted, alone.get(node.id), counts.get(node.id));
    const isNoted = noted?.has(node.id) ?? false;
    shapes.push(
      ...drawMarks(context, {
        ...{ node, at, width, height, zoom, mode, count, isNoted, rows },
        isCutPoint: cutPoints.includes(node.id),
      }),
    );
    const rank = rankOf(node, element, { chosen, quoted, degree: degrees.get(node.id) ?? 0, zoom });
    if (rank < 0) continue;
    const place = {
      at,
      width,
      height,
      zoom,
      windowWidth: cy.width(),
      counted: count !== undefined || isNoted,
    };
    const label = rows ? labelInRow : labelOf;
    labels.push({ ...label(node, element, { ...place, chosen, measure }), rank });
  }
  drawBoxTitles(cy, context, boxes, mode);
  drawRemarks(cy, context, chart.remarks, mode);
  const wanted = [...labels, ...linkLabels(cy, links, noted, measure)];
  const placed = placeLabels(wanted, shapes, titleLines(cy, chart.groups));
  const named = placed.filter(({ id }) => id in chart.nodes);
  onUnnamed?.(labels.length - named.length);
  for (const label of placed) drawLabel(context, label, chart.nodes[label.id], chosen, mode);
}

function badgeOf(
  noted: Noted | undefined,
  ads: readonly string[] | undefined,
  more: number | undefined,
): string | undefined {
  const parts = [ads?.length ? notedAds(noted, ads) : '', more ? `+${formatNumber(more)}` : ''];
  return parts.filter(Boolean).join(' ') || undefined;
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
