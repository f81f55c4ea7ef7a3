/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { seeded } from './seeded.ts';
import type { LayoutInput, Places } from './types.ts';

cytoscape.use(fcose);

const seed = 20_260_301;

/** Runs one layout without a screen. The same nodes and links have the same places, in whichever order they come. */
export function layOut({ nodes, links }: LayoutInput): Places {
  const ordered = nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const ends = links
    .map(({ source, target }) => ({ source, target }))
    .sort((one, other) => (endsOf(one) < endsOf(other) ? -1 : 1));
  const elements: ElementDefinition[] = [
    ...ordered.map(({ id, x, y, w, h }) => ({ data: { id, w, h }, position: { x, y } })),
    ...ends.map((link, index) => ({ data: { id: `link ${index}`, ...link } })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [{ selector: 'node', style: { width: 'data(w)', height: 'data(h)' } }],
  });
  const fixed = ordered.filter((node) => node.fixed);
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
  seeded(seed, () => cy.layout(options).run());
  const places: Places = {};
  cy.nodes().forEach((node) => {
    places[node.id()] = node.position();
  });
  cy.destroy();
  return places;
}

const endsOf = ({ source, target }: { source: string; target: string }): string =>
  `${source} ${target}`;
