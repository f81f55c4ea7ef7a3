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
    // Anew for each length: as long as there is more around, balls for one step more cost more than all before.
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
        if (!this.steps.has(other) && this.#passes(other)) next.push(this.#reach(other));
      });
    this.#edge = next;
  }

  /**
   * One step more, to where the other end is not too far for a path of so many steps. What it comes to is in the ball
   * around the other end: it is looked for from here or from there, wherever fewer relationships have to be looked at.
   */
  growTowards(other: Ball, steps: number): void {
    const isNear = (node: number, radius: number) =>
      (other.steps.get(node) ?? steps) + radius <= steps;
    const edge = this.#edge.filter((node) => isNear(node, this.radius));
    this.radius += 1;
    const wanted = [...other.steps.keys()].filter(
      (node) =>
        node !== this.#end &&
        isNear(node, this.radius) &&
        !this.steps.has(node) &&
        this.#passes(node),
    );
    const next: number[] = [];
    if (this.#costOf(edge) <= this.#costOf(wanted)) {
      const left = new Set(wanted);
      for (const node of edge)
        this.#around(node, (one) => {
          if (left.delete(one)) next.push(this.#reach(one));
        });
    } else {
      const from = new Set(edge.filter((node) => node !== this.#end));
      for (const node of wanted) {
        let touches = false;
        this.#around(node, (one) => {
          touches ||= from.has(one);
        });
        if (touches) next.push(this.#reach(node));
      }
    }
    this.#edge = next;
  }

  #reach(node: number): number {
    this.steps.set(node, this.radius);
    return node;
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
  }

  /**
   * Measures how far the other end is, for paths of up to so many steps: from both ends half of the way, then
   * from the other end on, where the first ball was.
   */
  prepare(steps: number): void {
    const { from, to } = this.#asked;
    const near = new Ball(this.#graph, this.#filter, from, to, this.#clock);
    const far = new Ball(this.#graph, this.#filter, to, from, this.#clock);
    const half = Math.ceil(steps / 2);
    while (near.radius < half) near.grow();
    while (far.radius < steps - half) far.grow();
    while (far.radius < steps) far.growTowards(near, steps);
    this.#left = far.steps;
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
