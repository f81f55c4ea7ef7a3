import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useGraph } from '../store.ts';
import type { Point } from '../types.ts';
import { useView } from '../view.ts';
import { membersOf } from './bind-selection.ts';

/** Shorter lines are clicks. */
const shortest = 8;

/** A line drawn free-hand with Shift, or in the lasso's mode, selects the nodes inside it. */
export function bindLasso(cy: Core): () => void {
  let line: Point[] | null = null;
  let adding = false;
  const at = (event: EventObject): Point => ({ ...event.renderedPosition });
  const isMode = () => useView.getState().lassoing;
  const sync = () => {
    cy.userPanningEnabled(!isMode());
    cy.autoungrabify(isMode());
  };
  cy.on('tapstart', (event) => {
    const shift = (event.originalEvent as MouseEvent | undefined)?.shiftKey === true;
    // Shift on a shape adds it to the selection.
    if (!isMode() && !(shift && event.target === cy)) return;
    line = [at(event)];
    adding = shift;
    cy.userPanningEnabled(false);
  });
  cy.on('tapdrag', (event) => {
    if (!line) return;
    line = [...line, at(event)];
    useView.setState({ lasso: line });
  });
  cy.on('tapend', () => {
    if (!line) return;
    const drawn = line;
    line = null;
    useView.setState({ lasso: null, lassoing: false });
    sync();
    if (lengthOf(drawn) < shortest) return;
    const inside = cy
      .nodes()
      .filter((node) => !isLeftOut(node) && isInside(node.renderedPosition(), drawn))
      .toArray()
      .flatMap((node) => membersOf(node.id()));
    const { selection, select } = useGraph.getState();
    const nodes = adding ? [...new Set([...selection.nodes, ...inside])] : inside;
    // Cytoscape takes the end of the line for a click on the ground, which selects nothing.
    setTimeout(() => select({ nodes, link: null }));
  });
  const stop = useView.subscribe((now, before) => {
    if (now.lassoing !== before.lassoing) sync();
  });
  return stop;
}

/** In grey by a filter, or outside the range of the timeline. */
const isLeftOut = (node: NodeSingular): boolean =>
  node.data('grey') === true ||
  node.data('remark') === true ||
  useView.getState().outside.has(node.id());

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, index) => {
    const before = line[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);
}

/** Whether a point is inside a closed line: a ray from it crosses the line an odd number of times. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  line.forEach((one, index) => {
    const other = line[index === 0 ? line.length - 1 : index - 1];
    if (!other || one.y > y === other.y > y) return;
    if (x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x) inside = !inside;
  });
  return inside;
}
