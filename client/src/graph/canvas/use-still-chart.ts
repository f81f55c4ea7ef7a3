import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import type { Mode } from '../../theme/tokens.ts';
import type { Selection } from '../store.ts';
import { type Thumbs, useThumbs, wantThumbs } from '../thumbs.ts';
import type { Chart } from '../types.ts';
import { visible } from '../visible.ts';
import { apply } from './bind-elements.ts';
import { drawOver } from './bind-overlay.ts';
import { diffSpecs, type Spec, toSpecs } from './elements.ts';
import { fitTo } from './fit.ts';
import { canvasStyle } from './style.ts';
import { type Layers, mount } from './use-cytoscape.ts';

/** A chart beside the one in the store: shown with the same marks, chosen from, never changed. */
export interface StillChart {
  chart: Chart;
  mode: Mode;
  selection: Selection;
  cited: readonly string[];
  cutPoints: readonly string[];
  /** A node or link that was clicked, by id. */
  onChoose: (id: string) => void;
  /** Is told how many names have no room. */
  onUnnamed: (count: number) => void;
}

/** Px about it: at its sides what names beside the ends of rows need, else less than in Explore. */
export const air = { x: 128, y: 16 };

interface Mounted {
  cy: Core;
  redraw: () => void;
  drawn: ReadonlyMap<string, Spec>;
  chart?: Chart;
}

/** Mounts the chart in its layers; `under` is not used. */
export function useStillChart(layers: RefObject<Layers>, still: StillChart): void {
  const mounted = useRef<Mounted | null>(null);
  const latest = useRef(still);
  latest.current = still;
  useEffect(() => {
    const { chart, over } = layers.current;
    if (!chart || !over) return;
    const cy = mount(chart, latest.current.mode);
    cy.autoungrabify(true);
    cy.userZoomingEnabled(false);
    // A name that is cut short is told in full by the window.
    cy.on('mouseover', 'node', ({ target }) => {
      chart.title = latest.current.chart.nodes[target.id()]?.caption ?? '';
    });
    cy.on('mouseout', 'node', () => chart.removeAttribute('title'));
    cy.on('tap', 'node, edge', ({ target }) => latest.current.onChoose(target.id()));
    const redraw = drawOver(cy, over, () => {
      const { selection, ...scene } = latest.current;
      return { ...scene, selected: selection.nodes, rows: true };
    });
    const resize = new ResizeObserver(() => {
      cy.resize();
      fitTo(cy, Object.values(latest.current.chart.nodes), false, air);
    });
    resize.observe(chart);
    mounted.current = { cy, redraw, drawn: new Map() };
    return () => {
      mounted.current = null;
      resize.disconnect();
      cy.destroy();
    };
  }, [layers]);
  const { chart, mode, selection } = still;
  const { thumbs } = useThumbs();
  useEffect(() => void wantThumbs(Object.values(chart.nodes)), [chart]);
  useEffect(() => {
    if (mounted.current) sync(mounted.current, { chart, mode, selection, thumbs });
  }, [chart, mode, selection, thumbs]);
}

function sync(
  mounted: Mounted,
  {
    chart,
    mode,
    selection,
    thumbs,
  }: Pick<StillChart, 'chart' | 'mode' | 'selection'> & { thumbs: Thumbs },
): void {
  const { cy } = mounted;
  cy.style(canvasStyle(mode));
  const next = toSpecs(visible(chart), { mode, selection, thumbs, icons: true });
  if (mounted.chart !== chart) fitTo(cy, Object.values(chart.nodes), false, air);
  apply(cy, diffSpecs(mounted.drawn, next));
  mounted.drawn = next;
  mounted.chart = chart;
  mounted.redraw();
}
