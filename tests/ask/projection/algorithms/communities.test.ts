import fc from 'fast-check';
import louvain from 'graphology-communities-louvain';
import modularity from 'graphology-metrics/graph/modularity';
import { expect, test } from 'vitest';
import { type Adjacency, adjacencyOf } from '../../../../server/ask/projection/adjacency.ts';
import { communities } from '../../../../server/ask/projection/algorithms/communities.ts';
import { usualFilter } from '../../../../server/ask/projection/filter.ts';
import { randomFrom } from '../../../../server/link/communities/index.ts';
import { arraysOf, type Drawn, drawn, graphologyOf, links } from '../graphs.ts';

const quality = (graph: Adjacency, of: ArrayLike<number>) =>
  modularity(graphologyOf(graph), { getNodeCommunity: (n) => of[Number(n)] ?? -1 });

function isInOnePiece({ start, neighbour }: Adjacency, members: ReadonlySet<number>): boolean {
  const [first] = members;
  if (first === undefined) return false;
  const seen = new Set([first]);
  for (const node of seen)
    for (const other of neighbour.subarray(start[node], start[node + 1]))
      if (members.has(other)) seen.add(other);
  return seen.size === members.size;
}

function groupsOf(of: Int32Array): Set<number>[] {
  const all: Set<number>[] = [];
  for (const [n, group] of of.entries()) all[group] = (all[group] ?? new Set()).add(n);
  return all;
}

/** Groups of twenty with many links inside and few between, and the group of each. */
function planted(
  groups: number,
  seed: number,
): { all: Drawn[]; group: (number: number) => number } {
  const random = randomFrom(seed);
  const size = 20;
  const all: Drawn[] = [];
  for (let a = 0; a < groups * size; a += 1)
    for (let b = a + 1; b < groups * size; b += 1) {
      const inside = Math.floor(a / size) === Math.floor(b / size);
      if (random() < (inside ? 0.4 : 0.01)) all.push(drawn(a, b));
    }
  return { all, group: (number) => Math.floor(number / size) };
}

test('every community hangs together, and numbers have no gaps', () => {
  fc.assert(
    fc.property(links(30, 60), fc.nat(1000), (all, seed) => {
      const graph = adjacencyOf(arraysOf(all), usualFilter);
      const of = communities(graph, { seed });
      for (const members of groupsOf(of)) expect(isInOnePiece(graph, members)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('planted groups are found again', () => {
  for (const seed of [1, 2, 3]) {
    const { all, group } = planted(8, seed);
    const arrays = arraysOf(all);
    const of = communities(adjacencyOf(arrays, usualFilter), { seed });
    const found = groupsOf(of).map((members) =>
      [...new Set([...members].map((n) => group(arrays.numbers[n] ?? -1)))].join(),
    );
    expect(found.sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  }
});

test('its modularity is no worse than that of Louvain', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const random = randomFrom(seed);
    const pairs = new Map<string, Drawn>();
    for (let i = 0; i < 400; i += 1) {
      const a = Math.floor(random() ** 2 * 150);
      const b = Math.floor(random() * 150);
      if (a !== b)
        pairs.set(
          `${Math.min(a, b)} ${Math.max(a, b)}`,
          drawn(a, b, { weight: 55 + Math.floor(random() * 200) }),
        );
    }
    const graph = adjacencyOf(arraysOf([...pairs.values()]), usualFilter);
    const own = quality(graph, communities(graph, { seed }));
    const theirs = quality(
      graph,
      Object.values(louvain(graphologyOf(graph), { rng: randomFrom(seed) })),
    );
    expect(own).toBeGreaterThan(theirs - 0.01);
  }
});

test('the same seed gives the same, resolution more or fewer, no links each its own', () => {
  const graph = adjacencyOf(arraysOf(planted(5, 4).all), usualFilter);
  expect(communities(graph, { seed: 9 })).toEqual(communities(graph, { seed: 9 }));
  const count = (resolution: number) => groupsOf(communities(graph, { resolution })).length;
  expect(count(4)).toBeGreaterThan(count(1));
  expect(count(0.05)).toBeLessThan(count(1));
  const empty = {
    nodes: 3,
    start: new Int32Array(4),
    neighbour: new Int32Array(0),
    weight: new Uint8Array(0),
  };
  expect([...communities(empty)]).toEqual([0, 1, 2]);
});
