import type { Core } from 'cytoscape';
import { tokens } from '../../theme/tokens.ts';
import { currentChart, useGraph } from '../store.ts';
import { useView } from '../view.ts';
import { visible } from '../visible.ts';
import { type Difference, diffSpecs, iconZoom, type Spec, toSpecs } from './elements.ts';
import { canvasStyle } from './style.ts';

/** Keeps cytoscape's elements in step with the chart: one batch a change. */
export function bindElements(cy: Core): () => void {
  let drawn: ReadonlyMap<string, Spec> = new Map();
  let mode = useView.getState().mode;
  const sync = () => {
    const view = useView.getState();
    if (view.mode !== mode) {
      mode = view.mode;
      cy.style(canvasStyle(mode));
    }
    const next = toSpecs(visible(currentChart()), {
      mode,
      selection: useGraph.getState().selection,
      icons: view.zoom >= iconZoom,
    });
    const difference = diffSpecs(drawn, next);
    const isFirst = drawn.size === 0 && next.size > 0;
    drawn = next;
    apply(cy, difference);
    if (isFirst) fitChart(cy);
    else if (difference.added.length > 0) reveal(cy, difference.added);
  };
  sync();
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.log.present !== before.log.present || now.selection !== before.selection) sync();
    }),
    useView.subscribe((now, before) => {
      const crossed = now.zoom >= iconZoom !== before.zoom >= iconZoom;
      if (now.mode !== before.mode || crossed) sync();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Fits everything in with air around it, never larger than drawn. */
export function fitChart(cy: Core): void {
  if (cy.elements().empty()) return;
  cy.fit(undefined, 48);
  if (cy.zoom() > 1) {
    cy.zoom(1);
    cy.center();
  }
}

/** Widens the window when what was added lies outside it; no node moves. */
function reveal(cy: Core, added: readonly Spec[]): void {
  const { x1, x2, y1, y2 } = cy.extent();
  const isOutside = added.some(
    ({ position: at }) => at && (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2),
  );
  if (!isOutside) return;
  if (isStill()) cy.fit(undefined, 48);
  else
    cy.animate({ fit: { eles: cy.elements(), padding: 48 } }, { duration: tokens.motion.layoutMs });
}

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function apply(cy: Core, { added, removed, changed, moved }: Difference): void {
  cy.batch(() => {
    for (const id of removed) cy.getElementById(id).remove();
    for (const { id, data } of changed) cy.getElementById(id).data(data);
    if (added.length > 0) cy.add(added);
  });
  if (moved.length > 0) move(cy, moved);
}

/** Small charts glide, large ones and readers who asked for less motion jump. */
function move(cy: Core, moved: Difference['moved']): void {
  const { layoutMs, layoutMaxNodes } = tokens.motion;
  const glides = !isStill() && moved.length > 1 && moved.length <= layoutMaxNodes;
  if (!glides) {
    cy.batch(() => {
      for (const { id, position } of moved) cy.getElementById(id).stop().position(position);
    });
    return;
  }
  for (const { id, position } of moved) {
    cy.getElementById(id).stop().animate({ position }, { duration: layoutMs, easing: 'ease-out' });
  }
}
