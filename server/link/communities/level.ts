import { byRow } from '../../core/collections/index.ts';

/**
 * The graph at one level of a search for communities: its nodes stand for one or more nodes of the graph. Without
 * direction: each link stands at both of its ends. The neighbours of node n are `neighbour[start[n]]` up to
 * `neighbour[start[n + 1] - 1]`; two nodes may be neighbours twice, none is its own.
 */
export interface Level {
  readonly nodes: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly weight: Float64Array;
  /** What keeps a node from others: two in one community cost `penalty` times the product of their masses. */
  readonly mass: Float64Array;
}

/** Groups by numbers from 0 in the order of their first members, whatever their numbers were. */
export function renumbered(of: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Int32Array(of.reduce((most, one) => Math.max(most, one + 1), 0)).fill(-1);
  const result = new Int32Array(of.length);
  let count = 0;
  for (let n = 0; n < of.length; n += 1) {
    const group = of[n] as number;
    if (numbers[group] === -1) {
      numbers[group] = count;
      count += 1;
    }
    result[n] = numbers[group] as number;
  }
  return { of: result, count };
}

/** @param of groups numbered from 0 without gaps */
export function membersByGroup(of: Int32Array): Int32Array[] {
  const count = of.reduce((most, group) => Math.max(most, group + 1), 0);
  const { start, entry } = byRow(of, count);
  return Array.from({ length: count }, (_, group) =>
    entry.subarray(start[group], start[group + 1]),
  );
}

/** The level above: each group is a node, what lies between two groups is one link. */
export function aggregated(level: Level, of: Int32Array, count: number): Level {
  const groups = membersByGroup(of);
  const start = new Int32Array(count + 1);
  // No more links than before: cut to size at the end.
  const neighbour = new Int32Array(level.neighbour.length);
  const weight = new Float64Array(level.neighbour.length);
  const mass = new Float64Array(count);
  const place = new Int32Array(count).fill(-1);
  let links = 0;
  for (const [group, members] of groups.entries()) {
    const first = links;
    for (const n of members) {
      mass[group] = (mass[group] as number) + (level.mass[n] as number);
      for (let i = level.start[n] as number; i < (level.start[n + 1] as number); i += 1) {
        const other = of[level.neighbour[i] as number] as number;
        if (other === group) continue;
        let at = place[other] as number;
        if (at < first) {
          at = links;
          place[other] = at;
          neighbour[at] = other;
          links += 1;
        }
        weight[at] = (weight[at] as number) + (level.weight[i] as number);
      }
    }
    start[group + 1] = links;
  }
  return {
    nodes: count,
    start,
    neighbour: neighbour.slice(0, links),
    weight: weight.slice(0, links),
    mass,
  };
}
