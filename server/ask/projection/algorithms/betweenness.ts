import { randomFrom, shuffled } from '../../../link/communities/index.ts';
import type { Adjacency } from '../adjacency.ts';

export interface Sampling {
  /** Nodes that shortest paths are followed from; all of them when there are no more. */
  readonly samples?: number;
  readonly seed?: number;
}

/**
 * On how many shortest paths between two others each node lies; of several shortest paths each counts in part
 * (Brandes 2001). From a sample of the nodes the figure is an estimate, made as large as the whole would be
 * (Brandes and Pich 2007).
 */
export function betweenness(
  graph: Adjacency,
  { samples = Number.POSITIVE_INFINITY, seed = 1 }: Sampling = {},
): Float64Array {
  const { nodes } = graph;
  const between = new Float64Array(nodes);
  const search = new Search(graph);
  const sources =
    samples < nodes
      ? shuffled(nodes, randomFrom(seed)).subarray(0, samples)
      : Int32Array.from({ length: nodes }, (_, n) => n);
  for (const source of sources) search.add(source, between);
  // Each pair is met from both of its ends.
  const scale = sources.length === 0 ? 0 : nodes / sources.length / 2;
  for (let n = 0; n < nodes; n += 1) between[n] = (between[n] as number) * scale;
  return between;
}

/** One search after another in the same arrays: only what a search has reached is cleaned after it. */
class Search {
  readonly #graph: Adjacency;
  /** Steps from the source, plus one; 0 is not reached. */
  readonly #steps: Int32Array;
  readonly #paths: Float64Array;
  readonly #share: Float64Array;
  readonly #order: Int32Array;

  constructor(graph: Adjacency) {
    this.#graph = graph;
    this.#steps = new Int32Array(graph.nodes);
    this.#paths = new Float64Array(graph.nodes);
    this.#share = new Float64Array(graph.nodes);
    this.#order = new Int32Array(graph.nodes);
  }

  add(source: number, between: Float64Array): void {
    const reached = this.#forwards(source);
    this.#backwards(reached, between);
  }

  #forwards(source: number): number {
    const { start, neighbour } = this.#graph;
    const steps = this.#steps;
    const paths = this.#paths;
    const order = this.#order;
    steps[source] = 1;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at += 1) {
      const node = order[at] as number;
      const further = (steps[node] as number) + 1;
      for (let i = start[node] as number; i < (start[node + 1] as number); i += 1) {
        const other = neighbour[i] as number;
        if (steps[other] === 0) {
          steps[other] = further;
          order[reached] = other;
          reached += 1;
        }
        if (steps[other] === further)
          paths[other] = (paths[other] as number) + (paths[node] as number);
      }
    }
    return reached;
  }

  /** From the farthest back to the source: each passes its share on to those before it. */
  #backwards(reached: number, between: Float64Array): void {
    const { start, neighbour } = this.#graph;
    const steps = this.#steps;
    const paths = this.#paths;
    const share = this.#share;
    for (let at = reached - 1; at >= 0; at -= 1) {
      const node = this.#order[at] as number;
      const nearer = (steps[node] as number) - 1;
      const part = (1 + (share[node] as number)) / (paths[node] as number);
      for (let i = start[node] as number; i < (start[node + 1] as number); i += 1) {
        const other = neighbour[i] as number;
        if (steps[other] === nearer)
          share[other] = (share[other] as number) + part * (paths[other] as number);
      }
      if (at > 0) between[node] = (between[node] as number) + (share[node] as number);
    }
    for (let at = 0; at < reached; at += 1) {
      const node = this.#order[at] as number;
      steps[node] = 0;
      paths[node] = 0;
      share[node] = 0;
    }
  }
}
