import type { Core } from 'cytoscape';
import { noSelection, type Selection, useGraph } from '../store.ts';

/** Selection on the canvas and in the store follow each other; canvas events come in one by one. */
export function bindSelection(cy: Core): () => void {
  let echo = false;
  let pending = false;
  const read = () => {
    pending = false;
    const next = selectionOf(cy);
    const { selection, select } = useGraph.getState();
    if (!isSame(next, selection)) select(next);
  };
  cy.on('select unselect', () => {
    if (echo || pending) return;
    pending = true;
    queueMicrotask(read);
  });
  const write = (selection: Selection) => {
    if (isSame(selectionOf(cy), selection)) return;
    echo = true;
    cy.batch(() => {
      cy.elements(':selected').unselect();
      for (const id of selection.nodes) cy.getElementById(id).select();
      if (selection.link !== null) cy.getElementById(selection.link).select();
    });
    echo = false;
  };
  write(useGraph.getState().selection);
  return useGraph.subscribe((now, before) => {
    if (now.selection !== before.selection) write(now.selection);
  });
}

function selectionOf(cy: Core): Selection {
  const nodes = cy.nodes(':selected').map((node) => node.id());
  const [edge] = cy.edges(':selected').toArray();
  if (nodes.length === 0 && !edge) return noSelection;
  return { nodes, link: nodes.length === 0 && edge ? edge.id() : null };
}

function isSame(one: Selection, other: Selection): boolean {
  return (
    one.link === other.link &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((id) => other.nodes.includes(id))
  );
}
