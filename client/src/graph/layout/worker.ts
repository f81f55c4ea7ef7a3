import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutInput, Places } from './types.ts';

cytoscape.use(fcose);

/** Runs one layout without a screen. */
function layOut({ nodes, links }: LayoutInput): Places {
  const elements: ElementDefinition[] = [
    ...nodes.map(({ id, x, y, w, h }) => ({ data: { id, w, h }, position: { x, y } })),
    ...links.map(({ source, target }, index) => ({
      data: { id: `link ${index}`, source, target },
    })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
  });
  const fixed = nodes.filter((node) => node.fixed);
  const options = {
    name: 'fcose',
    animate: false,
    fit: false,
    randomize: true,
    quality: 'default',
    nodeSeparation: 90,
    idealEdgeLength: 80,
    nodeRepulsion: 9000,
    packComponents: true,
    // An empty list is not the same as none: fcose would wait for constraints.
    fixedNodeConstraint: fixed.length
      ? fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } }))
      : undefined,
  };
  cy.layout(options).run();
  const places: Places = {};
  cy.nodes().forEach((node) => {
    places[node.id()] = node.position();
  });
  cy.destroy();
  return places;
}

self.onmessage = ({ data }: MessageEvent<{ ticket: number; input: LayoutInput }>) => {
  self.postMessage({ ticket: data.ticket, places: layOut(data.input) });
};
