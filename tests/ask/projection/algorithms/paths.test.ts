import fc from 'fast-check';
import { dijkstra } from 'graphology-shortest-path';
import { describe, expect, test } from 'vitest';
import { adjacencyOf } from '../../../../server/ask/projection/adjacency.ts';
import { nearestPaths } from '../../../../server/ask/projection/algorithms/nearest-paths.ts';
import {
  stepCosts,
  strongestPath,
} from '../../../../server/ask/projection/algorithms/strongest-path.ts';
import { strongestPaths } from '../../../../server/ask/projection/algorithms/strongest-paths.ts';
import type { GraphArrays } from '../../../../server/ask/projection/arrays.ts';
import { type Filter, usualFilter } from '../../../../server/ask/projection/filter.ts';
import { arraysOf, drawn, graphologyOf, links, placed } from '../graphs.ts';

const follow: Filter = { ...usualFilter, hubs: 'follow' };

/** Every path between two nodes on which none comes twice and, when hubs are avoided, none is passed. */
function allPaths(graph: GraphArrays, filter: Filter, from: number, to: number): number[][] {
  const { start, neighbour } = adjacencyOf(graph, follow);
  const found: number[][] = [];
  const walk = (path: number[]) => {
    const last = path.at(-1) ?? -1;
    if (last === to) {
      found.push([...path]);
      return;
    }
    for (const next of new Set(neighbour.subarray(start[last], start[last + 1])))
      if (!path.includes(next) && (filter.hubs === 'follow' || next === to || !graph.hubs[next]))
        walk([...path, next]);
  };
  walk([from]);
  return found;
}

function costOf(graph: GraphArrays, path: readonly number[]): number {
  const { start, neighbour, weight } = adjacencyOf(graph, follow);
  let sum = 0;
  for (const [i, a] of path.slice(0, -1).entries()) {
    const at = neighbour.subarray(start[a], start[a + 1]).indexOf(path[i + 1] ?? -1);
    sum += stepCosts[weight[(start[a] ?? 0) + at] ?? 0] ?? Number.NaN;
  }
  return sum;
}

const question = fc.record({
  all: links(9, 16).filter((all) => all.length > 0),
  hubs: fc.uniqueArray(fc.nat(9), { maxLength: 4 }),
  ends: fc.tuple(fc.nat(9), fc.nat(9)),
  hubRule: fc.constantFrom('avoid' as const, 'follow' as const),
});

function asked({
  all,
  hubs,
  ends,
  hubRule,
}: typeof question extends fc.Arbitrary<infer Q> ? Q : never) {
  const graph = arraysOf(all, hubs);
  const from = ends[0] % graph.nodes;
  const to = ends[1] % graph.nodes;
  fc.pre(from !== to);
  return { graph, from, to, filter: { ...usualFilter, hubs: hubRule } };
}

describe('the paths of fewest steps', () => {
  test('are the shortest of all, each length in full before the next', () => {
    fc.assert(
      fc.property(
        question,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 30 }),
        (q, maxSteps, limit) => {
          const { graph, from, to, filter } = asked(q);
          const { paths: found, whole } = nearestPaths(graph, filter, {
            from,
            to,
            maxSteps,
            limit,
          });
          expect(whole).toBe(true);
          const expected = allPaths(graph, filter, from, to)
            .filter((path) => path.length - 1 <= maxSteps)
            .sort((a, b) => a.length - b.length);
          const lengths = (paths: readonly number[][]) => paths.map((path) => path.length);
          expect(lengths(found)).toEqual(lengths(expected.slice(0, limit)));
          const known = new Set(expected.map((path) => path.join(' ')));
          expect(new Set(found.map((path) => path.join(' '))).size).toBe(found.length);
          for (const path of found) expect(known).toContain(path.join(' '));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('go along no link that is judged wrong, and through no hub but to one', () => {
    const graph = arraysOf([drawn(1, 2), drawn(3, 2), drawn(3, 4, { weight: 0 })], [2]);
    const [one, two, three, four] = [1, 2, 3, 4].map((n) => placed(graph, n)) as [
      number,
      number,
      number,
      number,
    ];
    const between = (from: number, to: number, filter: Filter) =>
      nearestPaths(graph, filter, { from, to, maxSteps: 8, limit: 5 }).paths;
    expect(between(one, three, usualFilter)).toEqual([]);
    expect(between(one, two, usualFilter)).toEqual([[one, two]]);
    expect(between(two, one, usualFilter)).toEqual([[two, one]]);
    expect(between(one, three, follow)).toEqual([[one, two, three]]);
    expect(between(one, four, follow)).toEqual([]);
  });
});

test('two hubs that share much are not looked through for ever: what was found is given, and that it is not all', () => {
  const ads = 30_000;
  const [one, other] = [1, 2];
  const between = 401;
  // Each ad of one hub names many numbers that no ad of the other does, but for the last.
  const links = Array.from({ length: ads }, (_, i) => [
    drawn(10 + i, i % 2 ? one : other),
    drawn(10 + i, 100_000 + (i % between)),
    drawn(10 + i, 200_000 + ((i * 7) % between)),
    drawn(10 + i, 300_000 + ((i * 13) % between)),
  ]).flat();
  const graph = arraysOf(links, [one, other]);
  const [from, to] = [one, other].map((n) => placed(graph, n)) as [number, number];
  const found = nearestPaths(graph, follow, { from, to, maxSteps: 16, limit: 1_000_000 });
  expect(found.whole).toBe(false);
  expect(found.paths.length).toBeGreaterThan(0);
});

describe('the strongest path', () => {
  test('costs what graphology’s costs', () => {
    fc.assert(
      fc.property(question, (q) => {
        const { graph, from, to } = asked({ ...q, hubRule: 'follow' });
        const theirs = dijkstra.bidirectional(
          graphologyOf(adjacencyOf(graph, follow)),
          from,
          to,
          (_, { weight }) => stepCosts[Math.round(Number(weight) * 255)] ?? Number.NaN,
        );
        const own = strongestPath(graph, follow, from, to);
        expect(own === undefined).toBe(theirs === null);
        if (!own || !theirs) return;
        expect(own.cost).toBeCloseTo(costOf(graph, theirs.map(Number)), 9);
        expect(own.cost).toBeCloseTo(costOf(graph, own.nodes), 9);
      }),
      { numRuns: 300 },
    );
  });

  test('is found among many, and then again among few', () => {
    const many = 100_000;
    const star = arraysOf(
      Array.from({ length: many }, (_, n) => drawn(n + 1, 0, { weight: 1 + (n % 255) })),
    );
    const [centre, sure, unsure] = [0, 255, 1].map((number) => placed(star, number)) as [
      number,
      number,
      number,
    ];
    for (let round = 0; round < 2; round += 1)
      expect(strongestPath(star, usualFilter, sure, unsure)).toEqual({
        nodes: [sure, centre, unsure],
        cost: 1 + (stepCosts[1] ?? 0),
      });
    const few = arraysOf([drawn(1, 0), drawn(1, 2, { weight: 100 }), drawn(3, 2), drawn(4, 5)]);
    const between = (from: number, to: number) =>
      strongestPath(few, usualFilter, placed(few, from), placed(few, to));
    expect(between(0, 3)?.nodes).toEqual([0, 1, 2, 3].map((number) => placed(few, number)));
    expect(between(0, 3)?.cost).toBe(2 + (stepCosts[100] ?? 0));
    expect(between(0, 5)).toBeUndefined();
  });

  test('and those after it are the cheapest of all, in order', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 12 }), (q, limit) => {
        const { graph, from, to, filter } = asked(q);
        const found = strongestPaths(graph, filter, from, to, limit);
        const expected = allPaths(graph, filter, from, to)
          .map((path) => costOf(graph, path))
          .sort((a, b) => a - b)
          .slice(0, limit);
        expect(found.length).toBe(expected.length);
        for (const [i, { nodes, cost }] of found.entries()) {
          expect(cost).toBeCloseTo(expected[i] ?? Number.NaN, 9);
          expect(costOf(graph, nodes)).toBeCloseTo(cost, 9);
          expect(new Set(nodes).size).toBe(nodes.length);
        }
        expect(new Set(found.map(({ nodes }) => nodes.join(' '))).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });
});
