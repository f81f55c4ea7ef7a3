import type { Core } from 'cytoscape';
import { tokens } from '../../theme/tokens.ts';
import { extentOf } from '../fold-groups.ts';
import { currentChart, useGraph } from '../store.ts';
import { useThumbs, wantThumbs } from '../thumbs.ts';
import type { Point } from '../types.ts';
import { useView } from '../view.ts';

import { visible } from '../visible.ts';
import { type Difference, diffSpecs, type Spec, toSpecs } from './elements.ts';
import { fitTo, isStill } from './fit.ts';
import { readImages } from './images.ts';
import { iconZoom } from './marks.ts';
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
    const shown = visible(currentChart());
    const isFirst =
      drawn.size === 0 && shown.nodes.length + shown.boxes.length + shown.remarks.length > 0;
    // First the window: its zoom decides whether icons are drawn, and nothing has to be drawn twice.
    if (isFirst) fitTo(cy, extentOf(shown), false);
    const icons = useView.getState().zoom >= iconZoom;
    // Far out there are no icons, and nothing to be seen of a thumb.
    if (icons) void wantThumbs(shown.nodes);
    const { thumbs } = useThumbs.getState();
    const next = toSpecs(shown, { mode, icons, thumbs, selection: useGraph.getState().selection });
    const difference = diffSpecs(drawn, next);
    drawn = next;
    apply(cy, difference);
    if (!isFirst) reveal(cy, changedPlaces(difference));
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
  stops.push(useThumbs.subscribe(sync));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Widens the window when what was added or moved lies outside it. */
function reveal(cy: Core, changed: readonly Point[]): void {
  const { x1, x2, y1, y2 } = cy.extent();
  const isOutside = changed.some(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2);
  if (isOutside) fitTo(cy, extentOf(visible(currentChart())), true);
}

/** Places of what came or went elsewhere; one dragged node moves nothing but itself. */
function changedPlaces({ added, moved }: Difference): Point[] {
  const far = moved.length > 1 ? moved.map(({ position }) => position) : [];
  return [...added.flatMap(({ position }) => position ?? []), ...far];
}

/** Takes the steps from one set of elements to the next. */
export function apply(cy: Core, { added, removed, changed, moved }: Difference): void {
  readImages([...added, ...changed]);
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
