import type { GraphArrays } from './arrays.ts';
import { counts, type Filter } from './filter.ts';

/**
 * A part of the graph, or all of it, without direction: each relationship stands at both of its ends.
 * The neighbours of node n are `neighbour[start[n]]` up to `neighbour[start[n + 1] - 1]`, in no order; two
 * nodes joined by two relationships are neighbours twice. No node is its own neighbour.
 */
export interface Adjacency {
  readonly nodes: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** Confidence 0..1 as 1..255. */
  readonly weight: Uint8Array;
}

/**
 * The part of the graph among some nodes.
 * @param members nodes of the graph, each once: they become 0, 1, 2 …; all of them when absent
 */
export function adjacencyOf(graph: GraphArrays, filter: Filter, members?: Int32Array): Adjacency {
  const nodes = members?.length ?? graph.nodes;
  const local = members && new Map(Array.from(members, (node, i) => [node, i]));
  const isIn = (node: number) => filter.hubs === 'follow' || graph.hubs[node] === 0;
  const start = new Int32Array(nodes + 1);
  const each = (visit: (a: number, b: number, i: number) => void) => {
    for (let a = 0; a < nodes; a += 1) {
      const source = members ? (members[a] as number) : a;
      if (!isIn(source)) continue;
      const end = graph.outStart[source + 1] as number;
      for (let i = graph.outStart[source] as number; i < end; i += 1) {
        const target = graph.outTarget[i] as number;
        if (target === source || !counts(graph, filter, i) || !isIn(target)) continue;
        const b = local ? local.get(target) : target;
        if (b !== undefined) visit(a, b, i);
      }
    }
  };
  each((a, b) => {
    start[a + 1] = (start[a + 1] as number) + 1;
    start[b + 1] = (start[b + 1] as number) + 1;
  });
  for (let n = 0; n < nodes; n += 1) start[n + 1] = (start[n + 1] as number) + (start[n] as number);
  const next = start.slice();
  const neighbour = new Int32Array(start[nodes] as number);
  const weight = new Uint8Array(neighbour.length);
  const put = (at: number, to: number, i: number) => {
    const place = next[at] as number;
    next[at] = place + 1;
    neighbour[place] = to;
    weight[place] = graph.outWeight[i] as number;
  };
  each((a, b, i) => {
    put(a, b, i);
    put(b, a, i);
  });
  return { nodes, start, neighbour, weight };
}
