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
  const near = fronts[0].begin(graph.nodes, from);
  const far = fronts[1].begin(graph.nodes, to);
  let best = Number.POSITIVE_INFINITY;
  let middle = -1;
  while (near.heap.least + far.heap.least < best) {
    const [front, other] = near.heap.least <= far.heap.least ? [near, far] : [far, near];
    const node = front.settle();
    if (node === undefined) continue;
    const cost = front.costOf(node);
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
      const whole = total + other.costOf(next);
      if (whole < best) {
        best = whole;
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

/**
 * What has been reached from one end, each node with its lowest cost so far. In arrays of all nodes, since maps
 * take three times as long; they are kept for the next search, which knows its own nodes by its number.
 */
class Front {
  heap = new Heap();
  #search = 0;
  #start = -1;
  /** The search that reached a node; minus it once the node has been dealt with. */
  #reached = new Int32Array(0);
  #costs = new Float64Array(0);
  #before = new Int32Array(0);

  begin(nodes: number, start: number): this {
    if (this.#reached.length < nodes || this.#search === lastSearch) {
      this.#reached = new Int32Array(nodes);
      this.#costs = new Float64Array(nodes);
      this.#before = new Int32Array(nodes);
      this.#search = 0;
    }
    this.#search += 1;
    this.#start = start;
    this.heap = new Heap();
    this.reach(start, 0, -1);
    return this;
  }

  /** @returns the cheapest node not dealt with, undefined when it has been */
  settle(): number | undefined {
    const node = this.heap.pop();
    if (this.#reached[node] === -this.#search) return undefined;
    this.#reached[node] = -this.#search;
    return node;
  }

  /** The lowest cost of a node so far, infinite when it has not been reached. */
  costOf(node: number): number {
    return Math.abs(this.#reached[node] as number) === this.#search
      ? (this.#costs[node] as number)
      : Number.POSITIVE_INFINITY;
  }

  /** @returns whether this is cheaper than what was known */
  reach(node: number, cost: number, before: number): boolean {
    if (this.costOf(node) <= cost) return false;
    this.#reached[node] = this.#search;
    this.#costs[node] = cost;
    this.#before[node] = before;
    this.heap.push(cost, node);
    return true;
  }

  /** From a node back to where this front began. */
  wayTo(node: number): number[] {
    const way = [node];
    for (let at = node; at !== this.#start; ) {
      at = this.#before[at] as number;
      way.push(at);
    }
    return way;
  }
}

const lastSearch = 2 ** 31 - 2;
/** One search at a time: nothing here waits. */
const fronts = [new Front(), new Front()] as const;
