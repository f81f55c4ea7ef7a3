import type { GraphArrays } from '../arrays.ts';
import type { Filter } from '../filter.ts';
import { around } from './around.ts';

export interface NearestPaths {
  readonly from: number;
  readonly to: number;
  readonly maxSteps: number;
  readonly limit: number;
}

/** Milliseconds and places in which paths are looked for; past them the answer is not whole, and says so. */
const mostMs = 1_500;
const mostPlaces = 5_000_000;
/** The clock is looked at once in so many places. */
const lookEvery = 4_096;

class LateError extends Error {}

export interface FoundNearest {
  /** Nodes from end to end, the shortest first. */
  readonly paths: number[][];
  /** All ways were looked through: no path is missing, within the limit. */
  readonly whole: boolean;
}

/**
 * The paths of fewest steps between two nodes, at most `limit` of them and none longer than `maxSteps`; no
 * node comes twice on a path. Balls are grown from both ends until they meet; then paths are followed from one
 * end, never to where the other end cannot be reached any more in the steps that are left.
 * @returns also what was found until the time was over: two hubs of tens of thousands of ads are not looked through
 */
export function nearestPaths(
  graph: GraphArrays,
  filter: Filter,
  asked: NearestPaths,
): FoundNearest {
  const paths: number[][] = [];
  try {
    findAll(graph, filter, asked, paths, new Clock());
    return { paths, whole: true };
  } catch (error) {
    if (!(error instanceof LateError)) throw error;
    return { paths, whole: false };
  }
}

function findAll(
  graph: GraphArrays,
  filter: Filter,
  asked: NearestPaths,
  found: number[][],
  clock: Clock,
): void {
  const first = fewestSteps(graph, filter, asked, clock);
  if (first === undefined) return;
  const walk = new Walk(graph, filter, asked, found, clock);
  for (let steps = first; steps <= asked.maxSteps && found.length < asked.limit; steps += 1) {
    walk.prepare(steps);
    walk.follow(steps);
  }
}

/** How long is looked for them, and at how much. */
class Clock {
  readonly #until = performance.now() + mostMs;
  #places = 0;

  /** @throws LateError */
  tick(): void {
    this.#places += 1;
    if (this.#places % lookEvery !== 0) return;
    if (this.#places > mostPlaces || performance.now() > this.#until) throw new LateError();
  }
}

/** Nodes by their steps from a centre. */
class Ball {
  readonly steps = new Map<number, number>();
  radius = 0;
  #edge: number[];
  readonly #graph: GraphArrays;
  readonly #filter: Filter;
  readonly #end: number;
  readonly #clock: Clock;

  /** @param end the other end of the paths: reached, never passed through */
  constructor(graph: GraphArrays, filter: Filter, centre: number, end: number, clock: Clock) {
    this.#clock = clock;
    this.#graph = graph;
    this.#filter = filter;
    this.#end = end;
    this.#edge = [centre];
    this.steps.set(centre, 0);
  }

  get edge(): readonly number[] {
    return this.#edge;
  }

  /** How many relationships are looked at to go one step further: a hub by itself may have a hundred thousand. */
  get cost(): number {
    return this.#costOf(this.#edge);
  }

  /** One step more in all directions. */
  grow(): void {
    const next: number[] = [];
    this.radius += 1;
    for (const node of this.#edge)
      this.#around(node, (other) => {
        if (this.steps.has(other) || !this.#passes(other)) return;
        this.steps.set(other, this.radius);
        next.push(other);
      });
    this.#edge = next;
  }

  /**
   * Steps to the centre on paths of so many steps from the other end: of all in this ball, and beyond it of what is in the
   * ball around that end and not too far from it. Each step further is looked for from here or from there, wherever
   * fewer relationships have to be looked at.
   */
  reached(other: Ball, steps: number): ReadonlyMap<number, number> {
    const reached = new Map(this.steps);
    let edge = this.#edge;
    for (let radius = this.radius; radius < steps; radius += 1) {
      const isNear = (node: number, at: number) =>
        node !== this.#end && (other.steps.get(node) ?? steps) + at <= steps;
      const from = edge.filter((node) => isNear(node, radius));
      const to = [...other.steps.keys()].filter(
        (node) => isNear(node, radius + 1) && !reached.has(node) && this.#passes(node),
      );
      edge = this.#touching(from, to);
      for (const node of edge) reached.set(node, radius + 1);
    }
    return reached;
  }

  /** Those of some nodes that are next to some others. */
  #touching(from: readonly number[], to: readonly number[]): number[] {
    const next = new Set<number>();
    const [some, others] = this.#costOf(from) <= this.#costOf(to) ? [from, to] : [to, from];
    const sought = new Set(others);
    for (const node of some)
      this.#around(node, (one) => {
        if (sought.has(one)) next.add(some === to ? node : one);
      });
    return [...next];
  }

  #around(node: number, visit: (other: number) => void): void {
    if (node === this.#end) return;
    around(this.#graph, this.#filter, node, (other) => {
      this.#clock.tick();
      visit(other);
    });
  }

  #costOf(nodes: readonly number[]): number {
    const { outStart, inStart } = this.#graph;
    let cost = 0;
    for (const node of nodes)
      for (const start of [outStart, inStart])
        cost += (start[node + 1] as number) - (start[node] as number);
    return cost;
  }

  #passes(node: number): boolean {
    return this.#filter.hubs === 'follow' || node === this.#end || this.#graph.hubs[node] === 0;
  }
}

function fewestSteps(
  graph: GraphArrays,
  filter: Filter,
  { from, to, maxSteps }: NearestPaths,
  clock: Clock,
): number | undefined {
  const near = new Ball(graph, filter, from, to, clock);
  const far = new Ball(graph, filter, to, from, clock);
  while (near.radius + far.radius < maxSteps) {
    const [grown, other] = near.cost <= far.cost ? [near, far] : [far, near];
    if (grown.edge.length === 0) return undefined;
    grown.grow();
    if (grown.edge.some((node) => other.steps.has(node))) return near.radius + far.radius;
  }
  return undefined;
}

/** Follows paths of a given length. */
class Walk {
  readonly #graph: GraphArrays;
  readonly #filter: Filter;
  readonly #asked: NearestPaths;
  readonly #found: number[][];
  readonly #near: Ball;
  readonly #far: Ball;
  /** Steps to the other end, for every node between from which it can be reached in time. */
  #left: ReadonlyMap<number, number> = new Map();
  readonly #clock: Clock;

  constructor(
    graph: GraphArrays,
    filter: Filter,
    asked: NearestPaths,
    found: number[][],
    clock: Clock,
  ) {
    this.#clock = clock;
    this.#graph = graph;
    this.#filter = filter;
    this.#asked = asked;
    this.#found = found;
    this.#near = new Ball(graph, filter, asked.from, asked.to, clock);
    this.#far = new Ball(graph, filter, asked.to, asked.from, clock);
  }

  /**
   * Measures how far the other end is, for paths of so many steps, no fewer than the last time: from both ends half of
   * the way, then from the other end on, where the first ball is.
   */
  prepare(steps: number): void {
    const half = Math.ceil(steps / 2);
    while (this.#near.radius < half) this.#near.grow();
    while (this.#far.radius < steps - half) this.#far.grow();
    this.#left = this.#far.reached(this.#near, steps);
  }

  /** Takes in every path of exactly so many steps, up to the limit. */
  follow(steps: number): void {
    this.#from([this.#asked.from], steps);
  }

  #from(path: number[], steps: number): void {
    if (this.#found.length === this.#asked.limit) return;
    if (steps === 0) {
      this.#found.push([...path]);
      return;
    }
    const next = new Set<number>();
    around(this.#graph, this.#filter, path.at(-1) as number, (node) => {
      this.#clock.tick();
      const left = this.#left.get(node);
      if (left === undefined || left > steps - 1 || (left === 0 && steps > 1)) return;
      if (!path.includes(node)) next.add(node);
    });
    for (const node of next) {
      path.push(node);
      this.#from(path, steps - 1);
      path.pop();
    }
  }
}
