import type { StylesheetJson } from 'cytoscape';
import { kindOrder, kindStyles } from '../../theme/kinds.ts';
import { polygonPoints, type Shape } from '../../theme/shapes.ts';
import { type Mode, tokens } from '../../theme/tokens.ts';
import { type ChartLink, classOf } from '../types.ts';

const cytoscapeShapes: Partial<Record<Shape, string>> = {
  sheet: 'round-rectangle',
  rounded: 'round-rectangle',
  barrel: 'barrel',
  circle: 'ellipse',
};

/** How wide a link is drawn, in px: more sources, wider; other links never grow. */
export function edgeWidth(link: ChartLink, selected = false): number {
  const kind = classOf(link);
  const sources = Math.max(1, link.type === 'TOGETHER' ? link.ads : link.captures);
  const own = {
    observed: Math.min(3, 1.25 + 0.5 * Math.log2(sources)),
    inferred: 1.5,
    hub: 1,
    wrong: 1.25,
  }[kind];
  return selected ? Math.max(own, 3) : own;
}

/** The colour of a link in a theme. */
export function edgeColour(link: ChartLink, mode: Mode, selected = false): string {
  if (link.copied && !selected) return tokens.color[mode].status.caution;
  return tokens.edge[selected ? 'selected' : classOf(link)].colour[mode];
}

/** The canvas' style sheet in a theme; what differs by element stands in its data. */
export function canvasStyle(mode: Mode): StylesheetJson {
  const { selected } = tokens.edge;
  const shapes = kindOrder.map((kind) => {
    const { shape } = kindStyles[kind];
    const points = polygonPoints(shape);
    return {
      selector: `node[kind = "${kind}"]`,
      style: points
        ? { shape: 'polygon' as const, 'shape-polygon-points': points }
        : { shape: (cytoscapeShapes[shape] ?? 'ellipse') as 'ellipse' },
    };
  });
  return [
    {
      selector: 'node[kind]',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-width': 'data(imageW)',
        'background-height': 'data(imageH)',
        // Of the mark and of a thumb over it: what is not said of the second is as by default.
        'background-clip': 'none none',
        'background-image-containment': 'over over',
        'bounds-expansion': [16],
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[?box]',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        shape: 'round-rectangle',
        'background-color': 'data(fill)',
        'border-color': 'data(line)',
        'border-width': 8,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[?remark]',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        shape: 'rectangle',
        'background-opacity': 0,
        'overlay-opacity': 0,
        'z-index': -2,
      },
    },
    ...shapes,
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'curve-style': 'straight',
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[?dashed]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge[?dotted]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
    {
      selector: 'edge[?copied]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 3, 2, 3] },
    },
    {
      selector: 'edge[?chosen]',
      style: {
        'underlay-color': selected.underlay[mode],
        'underlay-opacity': selected.underlayOpacity[mode],
        'underlay-padding': 6,
        'z-index': 5,
      },
    },
    { selector: '.faded', style: { opacity: 0.34 } },
    // Left out by a filter: seen where it is, and nothing to be clicked.
    { selector: '[?grey]', style: { opacity: 0.14, events: 'no', 'z-index': -1 } },
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
      },
    },
  ] as StylesheetJson;
}
