import type { GraphArrays } from '../arrays.ts';
import type { Filter } from '../filter.ts';
import { around } from './around.ts';
import { Heap } from './heap.ts';

export interface WeightedPath {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** What a search may not use, beside what its filter says. */
export interface Closed {
  readonly nodes: ReadonlySet<number>;
  /** Neighbours of the first node to which it may not go at once. */
  readonly firstSteps: ReadonlySet<number>;
}

const open: Closed = { nodes: new Set(), firstSteps: new Set() };

/**
 * What a step costs by its weight: one for the step, and minus the logarithm of its confidence, so that of two
 * paths of one length the one is cheaper whose readings are more likely all right.
 */
export const stepCosts = Float64Array.from(
  { length: 256 },
  (_, weight) => 1 - Math.log(weight / 255),
);

/**
 * The cheapest path between two nodes, from both ends at once (Dijkstra 1959; Nicholson 1966). Only the ends
 * may be hubs when these are avoided.
 * @returns undefined where there is none
 */
export function strongestPath(
  graph: GraphArrays,
  filter: Filter,
  from: number,
  to: number,
  closed: Closed = open,
): WeightedPath | undefined {
  if (from === to) return { nodes: [from], cost: 0 };
  const passes = (node: number) =>
    (filter.hubs === 'follow' || graph.hubs[node] === 0) && !closed.nodes.has(node);
  const near = new Front(from);
  const far = new Front(to);
  let best = Number.POSITIVE_INFINITY;
  let middle = -1;
  while (near.heap.least + far.heap.least < best) {
    const [front, other] = near.heap.least <= far.heap.least ? [near, far] : [far, near];
    const node = front.settle();
    if (node === undefined) continue;
    const cost = front.costs.get(node) as number;
    const end = front === near ? to : from;
    around(graph, filter, node, (next, weight) => {
      if (next !== end && !passes(next)) return;
      if (
        closed.firstSteps.size > 0 &&
        isClosed(closed, front === near ? [node, next] : [next, node], from)
      )
        return;
      const total = cost + (stepCosts[weight] as number);
      if (!front.reach(next, total, node)) return;
      const rest = other.costs.get(next);
      if (rest !== undefined && total + rest < best) {
        best = total + rest;
        middle = next;
      }
    });
  }
  if (middle < 0) return undefined;
  return { nodes: [...near.wayTo(middle).reverse(), ...far.wayTo(middle).slice(1)], cost: best };
}

/** Is a step, seen in the direction of the path, one that its first node may not take? */
const isClosed = ({ firstSteps }: Closed, [a, b]: readonly [number, number], from: number) =>
  a === from && firstSteps.has(b);

/** What has been reached from one end, each node with its lowest cost so far. */
class Front {
  readonly heap = new Heap();
  readonly costs = new Map<number, number>();
  readonly #before = new Map<number, number>();
  readonly #settled = new Set<number>();

  constructor(start: number) {
    this.heap.push(0, start);
    this.costs.set(start, 0);
  }

  /** @returns the cheapest node not dealt with, undefined when it has been */
  settle(): number | undefined {
    const node = this.heap.pop();
    if (this.#settled.has(node)) return undefined;
    this.#settled.add(node);
    return node;
  }

  /** @returns whether this is cheaper than what was known */
  reach(node: number, cost: number, before: number): boolean {
    const known = this.costs.get(node);
    if (known !== undefined && known <= cost) return false;
    this.costs.set(node, cost);
    this.#before.set(node, before);
    this.heap.push(cost, node);
    return true;
  }

  /** From a node back to where this front began. */
  wayTo(node: number): number[] {
    const way = [node];
    for (let at = this.#before.get(node); at !== undefined; at = this.#before.get(at)) way.push(at);
    return way;
  }
}
