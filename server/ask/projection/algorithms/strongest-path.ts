import type { GraphArrays } from '../arrays.ts';
import type { Filter } from '../filter.ts';
import { around } from './around.ts';
import { Buckets, noCost } from './buckets.ts';
import { Reached, type Side } from './reached.ts';

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

/** Costs are counted in parts of a step: whole, so that they can be sorted by lists; as fine as a confidence is. */
const parts = 256;
/** What any step costs at least, and less than it costs at most. */
const leastStep = parts;
const span = 8 * parts;

const partsOf = Int32Array.from({ length: 256 }, (_, weight) =>
  Math.round(parts * (1 - Math.log(Math.max(1, weight) / 255))),
);

/**
 * What a step costs by its weight: one for the step, and minus the logarithm of its confidence, so that of two
 * paths of one length the one is cheaper whose observations are more likely all right. In 256ths.
 */
export const stepCosts = Float64Array.from(partsOf, (cost) => cost / parts);

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
  closed?: Closed,
): WeightedPath | undefined {
  if (from === to) return { nodes: [from], cost: 0 };
  return search.path({ graph, filter, ends: [from, to], ...(closed ? { closed } : {}) });
}

interface Question {
  readonly graph: GraphArrays;
  readonly filter: Filter;
  readonly ends: readonly [number, number];
  readonly closed?: Closed;
}

/** A search from both ends. What it needs is kept for the next: one at a time, since nothing here waits. */
class Search {
  readonly #reached = new Reached();
  readonly #fronts = [new Buckets(span), new Buckets(span)] as const;
  #best = noCost;
  #middle = -1;

  path(asked: Question): WeightedPath | undefined {
    this.#begin(asked.ends);
    const [near, far] = this.#fronts;
    // A path not yet known has at least one step between what has been dealt with from here and from there.
    while (near.least + leastStep + far.least < this.#best) {
      // The smaller front has less to look at until it has grown by as much.
      const side: Side = near.size <= far.size ? 0 : 1;
      const cost = this.#fronts[side].least;
      const place = this.#fronts[side].pop();
      // It may have been found again for less since it was put there.
      if (cost === this.#reached.costs[side][place]) this.#goOn(asked, side, place, cost);
    }
    if (this.#middle < 0) return undefined;
    const nodes = [...this.#way(0).reverse(), ...this.#way(1).slice(1)];
    return { nodes, cost: this.#best / parts };
  }

  #begin(ends: Question['ends']): void {
    this.#best = noCost;
    this.#middle = -1;
    this.#reached.clear();
    for (const side of [0, 1] as const) {
      const place = this.#reached.placeOf(ends[side]);
      this.#reached.costs[side][place] = 0;
      this.#reached.before[side][place] = -1;
      this.#fronts[side].clear();
      this.#fronts[side].push(0, place);
    }
  }

  /** To all neighbours of the node at a place. */
  #goOn({ graph, filter, ends, closed }: Question, side: Side, place: number, cost: number): void {
    const node = this.#reached.nodes[place] as number;
    const avoid = filter.hubs === 'avoid';
    const { hubs } = graph;
    const end = ends[1 - side];
    around(graph, filter, node, (next, weight) => {
      if (next !== end && ((avoid && hubs[next] === 1) || closed?.nodes.has(next))) return;
      if (closed && isClosed(closed, ends[0], side === 0 ? [node, next] : [next, node])) return;
      this.#reach(side, next, place, cost + (partsOf[weight] as number));
    });
  }

  #reach(side: Side, node: number, before: number, cost: number): void {
    const reached = this.#reached;
    const place = reached.placeOf(node);
    const costs = reached.costs[side];
    if ((costs[place] as number) <= cost) return;
    costs[place] = cost;
    reached.before[side][place] = before;
    const other: Side = side === 0 ? 1 : 0;
    const whole = cost + (reached.costs[other][place] as number);
    if (whole < this.#best) {
      this.#best = whole;
      this.#middle = place;
    }
    // Who goes on from where the best cannot be bettered goes on for nothing.
    if (cost + leastStep + this.#fronts[other].least < this.#best)
      this.#fronts[side].push(cost, place);
  }

  /** From the middle back to one end. */
  #way(side: Side): number[] {
    const way: number[] = [];
    for (let at = this.#middle; at >= 0; at = this.#reached.before[side][at] as number)
      way.push(this.#reached.nodes[at] as number);
    return way;
  }
}

const search = new Search();

/** Is a step, seen in the direction of the path, one that its first node may not take? */
const isClosed = ({ firstSteps }: Closed, from: number, [a, b]: readonly [number, number]) =>
  a === from && firstSteps.has(b);
