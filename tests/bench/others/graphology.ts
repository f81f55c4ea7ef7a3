import Graph from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { GraphArrays } from '../../../server/projection/arrays.ts';
import type { BenchRow } from '../table.ts';
import { timed } from '../timing.ts';
import type { EachLink } from './links.ts';

/** @returns rows of graphology on the same graph: its nodes, and the links between them */
export async function inGraphology({ nodes }: GraphArrays, each: EachLink): Promise<BenchRow[]> {
  const made = await timed('baseline: graphology, made', () => {
    const graph = new Graph({ type: 'undirected' });
    for (let n = 0; n < nodes; n += 1) graph.addNode(n);
    each((a, b) => graph.mergeEdge(a, b));
    return graph;
  });
  connectedComponents(made.value);
  const merged = await timed('baseline: graphology, components', () =>
    connectedComponents(made.value),
  );
  return [made.row, { ...merged.row, found: merged.value.length }];
}
