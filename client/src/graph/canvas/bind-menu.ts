import type { Core } from 'cytoscape';
import { useGraph } from '../store.ts';
import { useView } from '../view.ts';

/** A right click on a node, or a request by keys, opens its menu; it is selected first. */
export function bindMenu(cy: Core): () => void {
  const open = (id: string) => {
    const node = cy.getElementById(id);
    if (node.empty()) return;
    const { selection, select } = useGraph.getState();
    if (!selection.nodes.includes(id)) select({ nodes: [id], link: null });
    const { x, y } = node.renderedPosition();
    useView.setState({ menu: { id, x, y: y + node.renderedHeight() / 2 } });
  };
  cy.on('cxttap', 'node[kind]', ({ target }) => open(target.id()));
  cy.on('pan zoom tapstart', () => {
    if (useView.getState().menu) useView.setState({ menu: null });
  });
  const container = cy.container();
  const own = (event: Event) => event.preventDefault();
  container?.addEventListener('contextmenu', own);
  const stop = useView.subscribe(({ request }, before) => {
    if (request.at !== before.request.at && request.kind === 'menu' && request.id) open(request.id);
  });
  return () => {
    container?.removeEventListener('contextmenu', own);
    stop();
  };
}
