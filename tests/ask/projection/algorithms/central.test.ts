import fc from 'fast-check';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import theirPagerank from 'graphology-metrics/centrality/pagerank';
import { describe, expect, test } from 'vitest';
import { type Adjacency, adjacencyOf } from '../../../../server/ask/projection/adjacency.ts';
import { betweenness } from '../../../../server/ask/projection/algorithms/betweenness.ts';
import { cores } from '../../../../server/ask/projection/algorithms/cores.ts';
import { cuts } from '../../../../server/ask/projection/algorithms/cuts.ts';
import { degree } from '../../../../server/ask/projection/algorithms/degree.ts';
import { pagerank } from '../../../../server/ask/projection/algorithms/pagerank.ts';
import { usualFilter } from '../../../../server/ask/projection/filter.ts';
import { arraysOf, type Drawn, drawn, graphologyOf, links } from '../graphs.ts';

const part = (all: readonly Drawn[]): Adjacency => adjacencyOf(arraysOf(all), usualFilter);
const around = ({ start, neighbour }: Adjacency, n: number) =>
  neighbour.subarray(start[n], start[n + 1]);

/** The sizes of the pieces that the nodes make that are left, going only along links that are left. */
function pieces(
  graph: Adjacency,
  without: number,
  cut: readonly number[] = [],
  from: Iterable<number> = Array.from({ length: graph.nodes }, (_, n) => n),
): number[] {
  const seen = new Set<number>();
  const sizes: number[] = [];
  for (const n of from) {
    if (n === without || seen.has(n)) continue;
    const before = seen.size;
    const stack = [n];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      for (const other of around(graph, node))
        if (other !== without && !(cut.includes(node) && cut.includes(other))) stack.push(other);
    }
    sizes.push(seen.size - before);
  }
  return sizes;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

test('degree counts neighbours', () => {
  const star = part([drawn(1, 2), drawn(1, 3), drawn(4, 1)]);
  expect([...degree(star)].sort()).toEqual([1, 1, 1, 3]);
});

describe('betweenness', () => {
  test('is graphology’s', () => {
    fc.assert(
      fc.property(
        links().filter((all) => all.length > 0),
        (all) => {
          const graph = part(all);
          const theirs = betweennessCentrality(graphologyOf(graph), {
            getEdgeWeight: null,
            normalized: false,
          });
          for (const [n, value] of betweenness(graph).entries())
            expect(value).toBeCloseTo(theirs[n] ?? Number.NaN, 8);
        },
      ),
    );
  });

  test('from a sample: the same for a seed, near the whole, unbiased over all samples', () => {
    const many = Array.from({ length: 300 }, (_, i) => drawn(i % 60, 60 + ((i * i * 7) % 41)));
    const graph = part(
      many.filter(
        (one, i) => many.findIndex((x) => x.source === one.source && x.target === one.target) === i,
      ),
    );
    const whole = betweenness(graph);
    const sampled = (seed: number) => betweenness(graph, { samples: 30, seed });
    expect(sampled(3)).toEqual(sampled(3));
    expect(sampled(3)).not.toEqual(sampled(4));
    const mean = new Float64Array(graph.nodes);
    for (let seed = 1; seed <= 400; seed += 1)
      for (const [n, value] of sampled(seed).entries()) mean[n] = (mean[n] ?? 0) + value / 400;
    const top = whole.indexOf(whole.reduce((a, b) => Math.max(a, b)));
    expect((mean[top] ?? 0) / (whole[top] ?? 1)).toBeCloseTo(1, 1);
  });
});

test('pagerank is graphology’s, sums to one', () => {
  fc.assert(
    fc.property(
      links().filter((all) => all.length > 0),
      (all) => {
        const graph = part(all);
        const ranks = pagerank(graph);
        const theirs = theirPagerank(graphologyOf(graph), {
          getEdgeWeight: 'weight',
          tolerance: 1e-10,
          maxIterations: 2000,
        });
        for (const [n, pageRank] of ranks.entries())
          expect(pageRank).toBeCloseTo(theirs[n] ?? Number.NaN, 6);
        expect(ranks.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('core numbers: what is left when nodes of fewer neighbours are taken away again and again', () => {
  fc.assert(
    fc.property(links(10, 40), (all) => {
      const graph = part(all);
      const own = cores(graph);
      for (let k = 1; k <= 6; k += 1) {
        const left = new Set(Array.from({ length: graph.nodes }, (_, n) => n));
        for (;;) {
          const loose = [...left].filter(
            (n) => around(graph, n).filter((other) => left.has(other)).length < k,
          );
          if (loose.length === 0) break;
          for (const n of loose) left.delete(n);
        }
        expect([...own.keys()].filter((n) => (own[n] ?? 0) >= k)).toEqual([...left]);
      }
    }),
  );
});

describe('what holds things together', () => {
  test('without a point or a bridge its component falls into so many pieces of such sizes', () => {
    fc.assert(
      fc.property(links(12, 18), (all) => {
        const graph = part(all);
        const found = cuts(graph);
        expect(found.sizes).toEqual(pieces(graph, -1));
        for (let n = 0; n < graph.nodes; n += 1) {
          const others = [...graph.start.keys()].filter(
            (m) => m < graph.nodes && m !== n && found.component[m] === found.component[n],
          );
          expect(others).toHaveLength((found.sizes[found.component[n] ?? -1] ?? 0) - 1);
          const left = pieces(graph, n, [], others);
          expect(found.pieces[n]).toBe(left.length > 1 ? left.length : 0);
          expect(found.apart[n]).toBe(left.length > 1 ? sum(left) - Math.max(...left) : 0);
        }
        const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
        const expected = new Map<string, number>();
        for (let a = 0; a < graph.nodes; a += 1)
          for (const b of around(graph, a)) {
            const sides = pieces(graph, -1, [a, b], [a, b]);
            if (sides.length > 1) expected.set(key(a, b), Math.min(...sides));
          }
        expect(new Map(found.bridges.map(({ ends: [a, b], apart }) => [key(a, b), apart]))).toEqual(
          expected,
        );
        expect(found.bridges).toHaveLength(expected.size);
      }),
    );
  });

  test('two links between the same nodes are no bridge', () => {
    const graph = part([drawn(1, 2), drawn(2, 1), drawn(2, 3)]);
    expect(cuts(graph).bridges).toHaveLength(1);
  });

  test('a chain of a hundred thousand is walked without recursion', () => {
    const nodes = 100_000;
    const start = Int32Array.from({ length: nodes + 1 }, (_, n) =>
      n === 0 ? 0 : n === nodes ? 2 * nodes - 2 : 2 * n - 1,
    );
    const neighbour = new Int32Array(2 * nodes - 2);
    for (let n = 0, at = 0; n < nodes; n += 1) {
      if (n > 0) neighbour[at++] = n - 1;
      if (n < nodes - 1) neighbour[at++] = n + 1;
    }
    const weight = new Uint8Array(neighbour.length).fill(255);
    const { sizes, pieces, apart, bridges } = cuts({ nodes, start, neighbour, weight });
    expect(sizes).toEqual([nodes]);
    expect(bridges).toHaveLength(nodes - 1);
    expect(pieces.reduce((a, b) => a + b)).toBe(2 * (nodes - 2));
    expect([...apart.slice(0, 3), apart[nodes / 2]]).toEqual([0, 1, 2, nodes / 2 - 1]);
  });
});
