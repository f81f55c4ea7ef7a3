import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect } from 'react';
import type { Mode } from '../../theme/tokens.ts';
import { useView } from '../view.ts';
import { bindElements } from './bind-elements.ts';
import { bindGroups } from './bind-groups.ts';
import { bindHover } from './bind-hover.ts';
import { bindLasso } from './bind-lasso.ts';
import { bindMenu } from './bind-menu.ts';
import { bindOverlay } from './bind-overlay.ts';
import { bindSelection } from './bind-selection.ts';
import { bindGestures, bindView } from './bind-view.ts';
import { bindRemarks } from './draw-remarks.ts';
import { canvasStyle } from './style.ts';

export interface Layers {
  under: HTMLCanvasElement | null;
  chart: HTMLDivElement | null;
  over: HTMLCanvasElement | null;
}

/** Cytoscape in an element, with the look of a theme. */
export function mount(container: HTMLDivElement, mode: Mode): Core {
  return cytoscape({
    container,
    style: canvasStyle(mode),
    minZoom: 0.06,
    maxZoom: 4,
    // A lasso does it: see bindLasso.
    boxSelectionEnabled: false,
    selectionType: 'single',
  });
}

/** Mounts the chart and binds one concern after another; all of them end with it. */
export function useCytoscape(layers: RefObject<Layers>): void {
  useEffect(() => {
    const { under, chart, over } = layers.current;
    if (!under || !chart || !over) return;
    const cy = mount(chart, useView.getState().mode);
    const stops = [
      bindView(cy),
      bindElements(cy),
      bindSelection(cy),
      bindHover(cy),
      bindGestures(cy),
      bindLasso(cy),
      bindMenu(cy),
      bindRemarks(cy, (remark) => useView.setState({ remark })),
      bindGroups(cy, under),
      bindOverlay(cy, over),
    ];
    return () => {
      for (const stop of stops) stop();
      cy.destroy();
    };
  }, [layers]);
}
