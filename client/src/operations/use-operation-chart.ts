import type { Core, StylesheetJson } from 'cytoscape';
import cytoscape from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';

import { operationName } from '../app/network-name.ts';
import { type PlacedLabel, placeLabels } from '../graph/canvas/labels.ts';
import type { Point } from '../graph/types.ts';
import { hueOf } from '../theme/hues.ts';
import { type Mode, tokens, uiFamily } from '../theme/tokens.ts';
import type { OperationChart } from './chart.ts';

interface Scene {
  readonly chart: OperationChart;
  /** By id, in px of the frame. */
  readonly places: Readonly<Record<string, Point>>;
  readonly mode: Mode;
  readonly chosen: readonly string[];
  /** Members that a click means: one, or both ends of a line. */
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  /** Is told how many names have no room. */
  readonly onUnnamed: (count: number) => void;
}

/** Draws an operation in an element and follows what is chosen. Nothing can be moved: the table is the same for keys. */
export function useOperationChart(element: RefObject<HTMLDivElement | null>, scene: Scene): void {
  const mounted = useRef<Core | null>(null);
  const latest = useRef(scene);
  latest.current = scene;
  useEffect(() => {
    if (!element.current) return;
    const cy = cytoscape({
      container: element.current,
      autoungrabify: true,
      boxSelectionEnabled: false,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      autounselectify: true,
    });
    cy.on('tap', 'node', ({ target }) => {
      if (!target.isParent()) latest.current.onChoose([target.id()]);
    });
    cy.on('tap', 'edge', ({ target }) =>
      latest.current.onChoose([target.source().id(), target.target().id()]),
    );
    cy.on('dbltap', 'node', ({ target }) => latest.current.onOpen(target.id()));
    const box = element.current;
    cy.on('mouseover', 'node, edge', ({ target }) => {
      box.title = target.data('name');
    });
    cy.on('mouseout', 'node, edge', () => box.removeAttribute('title'));
    mounted.current = cy;
    return () => {
      mounted.current = null;
      cy.destroy();
    };
  }, [element]);
  const { chart, places, mode, chosen } = scene;
  useEffect(() => {
    const cy = mounted.current;
    if (!cy || cy.destroyed()) return;
    cy.resize();
    const named = namesWithRoom({ chart, places, chosen }, cy.width());
    cy.json({ elements: elementsOf({ chart, places, mode, chosen }, named), style: styleOf(mode) });
    cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    latest.current.onUnnamed(chart.nodes.length - named.size);
  }, [chart, places, mode, chosen]);
}

const font = `500 ${tokens.type.scale.canvasLabel.px}px ${uiFamily}`;
const lineHeight = 15;

/** A name with its place; of a large shape without room about it in the shape. */
type Named = Pick<PlacedLabel, 'text' | 'y'> & { inside?: true };

/** Names that hide no other: of what is chosen first, then of what is large. */
function namesWithRoom(
  { chart, places, chosen }: Pick<Scene, 'chart' | 'places' | 'chosen'>,
  frameWidth: number,
): ReadonlyMap<string, Named> {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const drawn = chart.nodes.flatMap((node) => {
    const at = places[node.id];
    return at ? [{ ...node, ...at }] : [];
  });
  const said = (text: string, x: number) => ({
    ...{ text, x, width: (context?.measureText(text).width ?? 0) + 4 },
  });
  const labels = drawn.flatMap(({ id, label, shorter, size, x, y }) => {
    const all = [label, ...shorter].map((text) => said(text, x));
    // A long name of a network at the edge would be cut.
    const inside = all.filter(({ width }) => width <= 2 * Math.min(x, frameWidth - x));
    const [first, ...rest] = inside.length > 0 ? inside : all.slice(-1);
    if (!first) return [];
    return [
      {
        ...{ id, ...first, below: y + size / 2 + 3, above: y - size / 2 - lineHeight - 3 },
        shorter: rest,
        height: lineHeight,
        rank: size + (chosen.includes(id) ? 1000 : 0),
      },
    ];
  });
  const shapes = drawn.map(({ id, size, x, y }) => ({
    ...{ id, x, y: y - size / 2, width: size, height: size },
  }));
  // The number alone, which is the shortest name, where the shape itself has room for it.
  const inside = labels.flatMap(({ id, shorter, text, width }) => {
    const least = shorter.at(-1) ?? { text, width };
    const shape = shapes.find((one) => one.id === id);
    return shape && least.width <= shape.width
      ? [[id, { text: least.text, y: shape.y, inside: true }] as const]
      : [];
  });
  return new Map<string, Named>([
    ...inside,
    ...placeLabels(labels, shapes).map((label) => [label.id, label] as const),
  ]);
}

function elementsOf(
  { chart, places, mode, chosen }: Pick<Scene, 'chart' | 'places' | 'mode' | 'chosen'>,
  named: ReadonlyMap<string, Named>,
) {
  const nodes = chart.nodes.map((node) => {
    const place = places[node.id] ?? { x: 0, y: 0 };
    const label = named.get(node.id);
    return {
      data: {
        id: node.id,
        ...(node.group === undefined ? {} : { parent: node.group }),
        size: node.size,
        name: node.label,
        label: label?.text ?? '',
        above: label !== undefined && !label.inside && label.y < place.y,
        inside: label?.inside ?? false,
        colour: hueOf(node.colour, mode).fill,
        ink: hueOf(node.colour, mode).icon,
        cut: node.cut,
        alone: node.alone,
        chosen: chosen.includes(node.id),
      },
      position: { x: place.x, y: place.y },
    };
  });
  const isBoth = (source: string, target: string) =>
    chosen.includes(source) && chosen.includes(target);
  const edges = chart.edges.map(({ id, source, target, label, sentence }) => ({
    data: {
      ...{ id, source, target, name: sentence },
      label: chart.numbered || isBoth(source, target) ? label : '',
      chosen: isBoth(source, target),
    },
  }));
  const groups = [...new Set(chart.nodes.flatMap(({ group }) => group ?? []))].map((id) => ({
    data: { id, name: operationName(id) },
  }));
  return { nodes: [...groups, ...nodes], edges };
}

function styleOf(mode: Mode): StylesheetJson {
  const { surface, text, highlight } = tokens.color[mode];
  const { inferred, selected } = tokens.edge;
  const words = {
    'font-family': uiFamily,
    'font-size': tokens.type.scale.canvasLabel.px,
    'font-weight': 500,
    color: text.primary,
    'text-background-color': surface.canvas,
    'text-background-opacity': 0.85,
    'text-background-padding': 1,
  };
  return [
    {
      selector: 'node',
      style: {
        ...words,
        width: 'data(size)',
        height: 'data(size)',
        shape: 'ellipse',
        'background-color': 'data(colour)',
        'border-width': 1,
        'border-color': surface.canvas,
        label: 'data(label)',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node:parent',
      style: {
        shape: 'round-rectangle',
        'background-color': surface.group,
        'background-opacity': 1,
        'border-width': 1,
        'border-color': surface.groupLine,
        padding: '14px',
        'compound-sizing-wrt-labels': 'exclude',
        label: 'data(name)',
        'text-valign': 'top',
        'text-margin-y': -1,
        'text-background-opacity': 0,
        color: text.tertiary,
        'font-size': 11,
        'min-zoomed-font-size': 0,
      },
    },
    { selector: 'node[?above]', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    {
      selector: 'node[?inside]',
      style: {
        color: 'data(ink)',
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-background-opacity': 0,
      },
    },
    { selector: 'node[?alone]', style: { shape: 'round-rectangle' } },
    { selector: 'node[?cut]', style: { 'border-width': 3, 'border-color': text.primary } },
    {
      selector: 'node[?chosen]',
      style: {
        'underlay-color': highlight.edge,
        'underlay-opacity': 0.6,
        'underlay-padding': 7,
        'underlay-shape': 'ellipse',
        'font-weight': 600,
      },
    },
    {
      selector: 'edge',
      style: {
        ...words,
        color: text.secondary,
        width: 1.5,
        'line-color': inferred.colour[mode],
        'line-style': 'dashed',
        'line-dash-pattern': [6, 4],
        'curve-style': 'straight',
        label: 'data(label)',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[?chosen]',
      style: {
        'line-color': selected.colour[mode],
        'underlay-color': selected.underlay[mode],
        'underlay-opacity': selected.underlayOpacity[mode],
        'underlay-padding': 5,
        color: text.primary,
      },
    },
  ] as StylesheetJson;
}
