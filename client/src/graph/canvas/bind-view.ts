import type { Core } from 'cytoscape';
import { t } from '../../app/i18n/t.ts';
import { foldSelectedGroups } from '../commands.ts';
import { expand } from '../effects.ts';
import { extentOf, isGroupId } from '../fold-groups.ts';
import { moveNodes } from '../producers/arrange.ts';
import { moveGroups } from '../producers/group.ts';
import { isRemarkId, moveRemarks } from '../producers/remark.ts';
import { currentChart, useGraph } from '../store.ts';
import type { Point } from '../types.ts';
import { useView } from '../view.ts';
import { visible } from '../visible.ts';
import { fitTo, holdsAll } from './fit.ts';

const zoomStep = 1.25;
/** So long after a click it may be the first of two: nothing moves under the pointer. */
const clickMs = 500;

/** Zoom, middle of the window and requests of the toolbar. */
export function bindView(cy: Core): () => void {
  const note = () => {
    const { x1, x2, y1, y2 } = cy.extent();
    const centre = { x: Math.round((x1 + x2) / 2), y: Math.round((y1 + y2) / 2) };
    useView.setState({ zoom: cy.zoom(), centre });
  };
  cy.on('viewport resize', note);
  note();
  let clickedAt = -clickMs;
  cy.on('tapstart', () => {
    clickedAt = performance.now();
  });
  // What is in the middle stays there when the canvas grows or shrinks; where all was seen, all is seen.
  const resize = new ResizeObserver(() => {
    const before = sizeOf(cy);
    const nodes = extentOf(visible(currentChart()));
    const sawAll = holdsAll(nodes, { zoom: cy.zoom(), pan: cy.pan() }, before);
    cy.resize();
    const { width, height } = sizeOf(cy);
    // The inspector opens by what is selected: where that was clicked it stays, and is only not covered.
    if (performance.now() - clickedAt < clickMs) {
      setTimeout(() => bringSelectedIntoView(cy), clickMs);
      return;
    }
    cy.panBy({ x: (width - before.width) / 2, y: (height - before.height) / 2 });
    if (sawAll && !holdsAll(nodes, { zoom: cy.zoom(), pan: cy.pan() }, { width, height }))
      fitTo(cy, nodes, false);
  });
  const container = cy.container();
  if (container) resize.observe(container);
  const stop = useView.subscribe(({ request }, before) => {
    if (request.at === before.request.at) return;
    answer(cy, request.kind, request.id);
  });
  return () => {
    stop();
    resize.disconnect();
  };
}

const sizeOf = (cy: Core) => ({ width: cy.width(), height: cy.height() });

function answer(cy: Core, kind: string, id: string | undefined): void {
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  if (kind === 'fit') fitTo(cy, extentOf(visible(currentChart())), true);
  if (kind === 'zoomIn') cy.zoom({ level: cy.zoom() * zoomStep, renderedPosition: middle });
  if (kind === 'zoomOut') cy.zoom({ level: cy.zoom() / zoomStep, renderedPosition: middle });
  if (kind === 'centre' && id !== undefined) bringIntoView(cy, id);
}

function bringSelectedIntoView(cy: Core): void {
  const [only, second] = useGraph.getState().selection.nodes;
  if (!cy.destroyed() && only !== undefined && second === undefined) bringIntoView(cy, only);
}

/** Moves the window only when the node is outside it. */
function bringIntoView(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const margin = 40;
  const inside = x > margin && y > margin && x < cy.width() - margin && y < cy.height() - margin;
  if (!inside) cy.center(node);
}

/** A drag is one command; a double click expands, and unfolds a group. */
export function bindGestures(cy: Core): () => void {
  let dragged: Record<string, Point> = {};
  let pending = false;
  cy.on('dragfree', 'node', ({ target }) => {
    dragged[target.id()] = { ...target.position() };
    if (pending) return;
    pending = true;
    queueMicrotask(() => {
      const moved = dragged;
      [dragged, pending] = [{}, false];
      const count = Object.keys(moved).length;
      useGraph
        .getState()
        .run(t('explore.command.move', { count }), (chart) =>
          moveRemarks(moveGroups(moveNodes(chart, moved), moved), moved),
        );
    });
  });
  cy.on('dbltap', 'node', ({ target }) => {
    const id: string = target.id();
    if (isGroupId(id)) foldSelectedGroups([id]);
    else if (!isRemarkId(id)) void expand(id);
  });
  return () => {};
}
