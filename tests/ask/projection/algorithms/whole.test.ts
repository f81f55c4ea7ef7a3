import fc from 'fast-check';
import { connectedComponents } from 'graphology-components';
import { expect, test } from 'vitest';
import { adjacencyOf } from '../../../../server/ask/projection/adjacency.ts';
import { components } from '../../../../server/ask/projection/algorithms/components.ts';
import { GraphBuilder } from '../../../../server/ask/projection/build.ts';
import { filterOf, usualFilter } from '../../../../server/ask/projection/filter.ts';
import { arraysOf, drawn, graphologyOf, links, placed } from '../graphs.ts';

const groups = (of: Int32Array): string[] => {
  const members = new Map<number, number[]>();
  for (const [n, group] of of.entries()) members.set(group, [...(members.get(group) ?? []), n]);
  return [...members.values()].map((all) => all.join(' ')).sort();
};

test('components are graphology’s, hubs avoided or not', () => {
  fc.assert(
    fc.property(links(14, 16), fc.uniqueArray(fc.nat(14)), (all, hubs) => {
      const graph = arraysOf(all, hubs);
      for (const filter of [usualFilter, { ...usualFilter, hubs: 'follow' as const }]) {
        const { of, sizes, count } = components(graph, filter);
        const theirs = connectedComponents(graphologyOf(adjacencyOf(graph, filter)));
        expect(groups(of)).toEqual(
          theirs
            .map((part) =>
              part
                .map(Number)
                .sort((a, b) => a - b)
                .join(' '),
            )
            .sort(),
        );
        expect(count).toBe(theirs.length);
        for (let c = 0; c < count; c += 1)
          expect(sizes[c]).toBe(of.filter((component) => component === c).length);
      }
    }),
  );
});

test('only links that count join: of the types asked for, not judged wrong, seen in the period', () => {
  const graph = arraysOf([
    drawn(1, 2, { firstDay: 10, lastDay: 20 }),
    drawn(3, 4, { weight: 0 }),
    drawn(5, 6, { type: 16 }),
  ]);
  const joined = (filter = usualFilter) => {
    const { of } = components(graph, filter);
    return [
      [1, 2],
      [3, 4],
      [5, 6],
    ].map(([a = 0, b = 0]) => of[placed(graph, a)] === of[placed(graph, b)]);
  };
  expect(joined()).toEqual([true, false, false]);
  expect(joined({ ...usualFilter, types: 16 })).toEqual([false, false, true]);
  const period = (from: string, to: string) => joined(filterOf('avoid', { from, to }))[0];
  expect(period('1970-01-21', '1970-02-01')).toBe(true);
  expect(period('1970-01-22', '1970-02-01')).toBe(false);
  expect(period('1970-01-01', '1970-01-10')).toBe(false);
  expect(period('1970-01-01', '1970-01-11')).toBe(true);
});

test('a chain of a hundred thousand is one component', () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => i);
  // Every second one first, so that parts are joined late.
  const order = [...chain.filter((i) => i % 2 === 0), ...chain.filter((i) => i % 2 === 1)];
  const builderLinks = order.map((i) => drawn(i, i + 1));
  const graph = arraysOfChain(builderLinks);
  expect(components(graph, usualFilter).count).toBe(1);
});

function arraysOfChain(all: ReturnType<typeof drawn>[]) {
  const builder = new GraphBuilder(all.length, all.length + 2);
  for (const { source, target } of all) {
    builder.source(source);
    builder.link(target, 1, 255, 1, 1);
  }
  return builder.finish([]);
}

test('a part of the graph holds the links among its members alone', () => {
  fc.assert(
    fc.property(links(), fc.uniqueArray(fc.nat(12)), (all, numbers) => {
      const graph = arraysOf(all);
      const members = Int32Array.from(numbers.map((n) => placed(graph, n)).filter((n) => n >= 0));
      const part = adjacencyOf(graph, usualFilter, members);
      const isIn = (number: number) => members.includes(placed(graph, number));
      const inside = all.filter(({ source, target }) => isIn(source) && isIn(target));
      expect(part.neighbour.length).toBe(inside.length * 2);
      for (const { source, target, weight } of inside) {
        const a = members.indexOf(placed(graph, source));
        const b = members.indexOf(placed(graph, target));
        const around = part.neighbour.subarray(part.start[a], part.start[a + 1]);
        expect(part.weight[(part.start[a] ?? 0) + around.indexOf(b)]).toBe(weight);
      }
    }),
  );
});
