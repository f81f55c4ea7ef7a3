import type { Core } from 'cytoscape';
import { groupAt, isGroupId } from '../fold-groups.ts';
import { currentChart, noSelection, type Selection, useGraph } from '../store.ts';
import { visible } from '../visible.ts';

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
      const { groupOf } = visible(currentChart());
      // A folded group is selected where anything in it is.
      const ids = new Set(selection.nodes.map((id) => groupOf.get(id) ?? id));
      for (const id of ids) cy.getElementById(id).select();
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
  const nodes = cy
    .nodes(':selected[!remark]')
    .toArray()
    .flatMap((node) => membersOf(node.id()));
  const [edge] = cy.edges(':selected').toArray();
  if (nodes.length === 0 && !edge) return noSelection;
  return { nodes, link: nodes.length === 0 && edge ? edge.id() : null };
}

/** An entity is itself; a folded group is all that it holds. */
export function membersOf(id: string): readonly string[] {
  return isGroupId(id) ? (groupAt(currentChart(), id)?.ids ?? []) : [id];
}

function isSame(one: Selection, other: Selection): boolean {
  const ids = new Set(other.nodes);
  return (
    one.link === other.link && one.nodes.length === ids.size && one.nodes.every((id) => ids.has(id))
  );
}
