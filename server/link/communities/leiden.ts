import { aggregated, type Level, membersByGroup, renumbered } from './level.ts';
import { randomFrom, shuffled } from './random.ts';

export interface LeidenOptions {
  /**
   * What two nodes of mass 1 in one community cost. Modularity: the masses are the strengths of the nodes, the penalty
   * is resolution / (2 × all weights). Constant Potts model (Traag, Van Dooren and Nesterov 2011): the masses are
   * sizes, the penalty is the density of links that a community has to reach.
   */
  readonly penalty: number;
  readonly seed?: number;
}

/** How much chance there is in refining: the value that the authors use. */
const chance = 0.01;
const mostLevels = 50;

/**
 * Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019): nodes move to where
 * they fit best; each community is then made anew out of parts that hang together (refined), and the parts
 * become the nodes of the next round. So no community can fall into pieces, as Louvain's can.
 * @returns the community of each node, 0 to the number of communities - 1, in the order of their first nodes
 */
export function leiden(graph: Level, { penalty, seed = 1 }: LeidenOptions): Int32Array {
  const random = randomFrom(seed);
  let level = graph;
  let of: Int32Array = Int32Array.from({ length: level.nodes }, (_, n) => n);
  // In a graph without links each node is a community.
  if (graph.neighbour.length === 0) return of;
  /** The node of the current level that each node of the graph has become part of. */
  let place: Int32Array = of.slice();
  for (let round = 0; round < mostLevels; round += 1) {
    of = renumbered(moved(level, of, penalty, random)).of;
    const parts = renumbered(refined(level, of, penalty, random));
    if (parts.count === level.nodes) break;
    // The next level starts from the communities, not from the parts.
    const next = new Int32Array(parts.count);
    for (let n = 0; n < level.nodes; n += 1) next[parts.of[n] as number] = of[n] as number;
    level = aggregated(level, parts.of, parts.count);
    place = place.map((n) => parts.of[n] as number);
    of = next;
  }
  return pieces(
    graph,
    place.map((n) => of[n] as number),
  );
}

/**
 * Where refining has joined nothing, a community of the last round may still consist of parts that do not hang
 * together: each becomes one of its own, which never makes them worse.
 */
function pieces({ nodes, start, neighbour }: Level, of: Int32Array): Int32Array {
  const piece = new Int32Array(nodes).fill(-1);
  const stack: number[] = [];
  for (let n = 0; n < nodes; n += 1) {
    if (piece[n] !== -1) continue;
    piece[n] = n;
    stack.push(n);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let i = start[node] as number; i < (start[node + 1] as number); i += 1) {
        const other = neighbour[i] as number;
        if (piece[other] !== -1 || of[other] !== of[node]) continue;
        piece[other] = n;
        stack.push(other);
      }
    }
  }
  return renumbered(piece).of;
}

/** Moves nodes to the community of a neighbour while that raises the quality; those around a move look again. */
function moved(level: Level, start: Int32Array, penalty: number, random: () => number): Int32Array {
  const { nodes, mass } = level;
  const of = start.slice();
  const weight = new Float64Array(nodes);
  for (let n = 0; n < nodes; n += 1)
    weight[of[n] as number] = (weight[of[n] as number] as number) + (mass[n] as number);
  const links = new Links(level);
  const queue = shuffled(nodes, random);
  const waits = new Uint8Array(nodes).fill(1);
  let head = 0;
  let waiting = nodes;
  while (waiting > 0) {
    const node = queue[head] as number;
    head = (head + 1) % nodes;
    waiting -= 1;
    waits[node] = 0;
    const own = of[node] as number;
    const k = mass[node] as number;
    weight[own] = (weight[own] as number) - k;
    links.count(node, of);
    const scale = penalty * k;
    let best = own;
    let gain = links.to(own) - scale * (weight[own] as number);
    for (const group of links.groups) {
      const its = links.to(group) - scale * (weight[group] as number);
      if (its > gain + 1e-12) {
        gain = its;
        best = group;
      }
    }
    weight[best] = (weight[best] as number) + k;
    links.clear();
    if (best === own) continue;
    of[node] = best;
    for (let i = level.start[node] as number; i < (level.start[node + 1] as number); i += 1) {
      const other = level.neighbour[i] as number;
      if (of[other] === best || waits[other] === 1) continue;
      waits[other] = 1;
      queue[(head + waiting) % nodes] = other;
      waiting += 1;
    }
  }
  return of;
}

/**
 * Makes each community anew from its single nodes: one that is well tied to the rest of its community joins a
 * part that is so too, the likelier the more it gains. Only parts that it is tied to: they hang together.
 */
function refined(
  level: Level,
  communities: Int32Array,
  penalty: number,
  random: () => number,
): Int32Array {
  const { nodes, mass } = level;
  const of = Int32Array.from({ length: nodes }, (_, n) => n);
  const weight = mass.slice();
  const alone = new Uint8Array(nodes).fill(1);
  const links = new Links(level);
  const groups = membersByGroup(communities);
  // What links each part to the rest of its community.
  const outward = tiesWithin(level, communities);
  for (const members of groups) {
    const all = members.reduce((sum, n) => sum + (mass[n] as number), 0);
    const isWellLinked = (part: number) => {
      const its = weight[part] as number;
      return (outward[part] as number) >= penalty * its * (all - its) - 1e-12;
    };
    for (const i of shuffled(members.length, random)) {
      const node = members[i] as number;
      if (alone[node] === 0 || !isWellLinked(node)) continue;
      links.count(node, of, (other) => communities[other] === communities[node]);
      const k = mass[node] as number;
      const into = drawn(links, node, random, (part) =>
        isWellLinked(part) ? links.to(part) - penalty * k * (weight[part] as number) : -1,
      );
      if (into !== node) {
        of[node] = into;
        alone[into] = 0;
        outward[into] = (outward[into] as number) + (outward[node] as number) - 2 * links.to(into);
        weight[into] = (weight[into] as number) + k;
        weight[node] = 0;
      }
      links.clear();
    }
  }
  return of;
}

/** One of the parts that cost nothing to join, the likelier the more it gains; or none: the node itself. */
function drawn(
  links: Links,
  node: number,
  random: () => number,
  gainOf: (part: number) => number,
): number {
  const parts = [node];
  const gains = [0];
  for (const part of links.groups) {
    if (part === node) continue;
    const gain = gainOf(part);
    if (gain < 0) continue;
    parts.push(part);
    gains.push(gain);
  }
  const most = Math.max(...gains);
  const chances = gains.map((gain) => Math.exp((gain - most) / (chance * Math.max(most, 1e-9))));
  let at = random() * chances.reduce((a, b) => a + b, 0);
  for (const [i, likely] of chances.entries()) {
    at -= likely;
    if (at <= 0) return parts[i] as number;
  }
  return parts.at(-1) as number;
}

function tiesWithin({ nodes, start, neighbour, weight }: Level, of: Int32Array): Float64Array {
  const sums = new Float64Array(nodes);
  for (let n = 0; n < nodes; n += 1)
    for (let i = start[n] as number; i < (start[n + 1] as number); i += 1)
      if (of[neighbour[i] as number] === of[n])
        sums[n] = (sums[n] as number) + (weight[i] as number);
  return sums;
}

/** How strongly one node is tied to each group around it. */
class Links {
  readonly #level: Level;
  readonly #weights: Float64Array;
  readonly groups: number[] = [];

  constructor(level: Level) {
    this.#level = level;
    this.#weights = new Float64Array(level.nodes);
  }

  count(node: number, of: Int32Array, isMeant: (other: number) => boolean = () => true): void {
    const { start, neighbour, weight } = this.#level;
    for (let i = start[node] as number; i < (start[node + 1] as number); i += 1) {
      const other = neighbour[i] as number;
      if (!isMeant(other)) continue;
      const group = of[other] as number;
      if (this.#weights[group] === 0) this.groups.push(group);
      this.#weights[group] = (this.#weights[group] as number) + (weight[i] as number);
    }
  }

  to(group: number): number {
    return this.#weights[group] as number;
  }

  clear(): void {
    for (const group of this.groups) this.#weights[group] = 0;
    this.groups.length = 0;
  }
}
