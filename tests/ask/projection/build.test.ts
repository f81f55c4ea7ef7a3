import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bytesOf,
  dayOf,
  type GraphArrays,
  weightOf,
} from '../../../server/ask/projection/arrays.ts';
import { GraphBuilder } from '../../../server/ask/projection/build.ts';
import { arraysOf, type Drawn, drawn, links, placed } from './graphs.ts';

function outgoing(graph: GraphArrays): Drawn[] {
  const found: Drawn[] = [];
  for (let n = 0; n < graph.nodes; n += 1)
    for (let i = graph.outStart[n] ?? 0; i < (graph.outStart[n + 1] ?? 0); i += 1)
      found.push({
        source: graph.numbers[n] ?? -1,
        target: graph.numbers[graph.outTarget[i] ?? -1] ?? -1,
        type: graph.outType[i] ?? -1,
        weight: graph.outWeight[i] ?? -1,
        firstDay: graph.firstDay[i] ?? -1,
        lastDay: graph.lastDay[i] ?? -1,
      });
  return found;
}

function incoming(graph: GraphArrays): Partial<Drawn>[] {
  const found: Partial<Drawn>[] = [];
  for (let n = 0; n < graph.nodes; n += 1)
    for (let i = graph.inStart[n] ?? 0; i < (graph.inStart[n + 1] ?? 0); i += 1)
      found.push({
        source: graph.numbers[graph.inSource[i] ?? -1] ?? -1,
        target: graph.numbers[n] ?? -1,
        type: graph.inType[i] ?? -1,
        weight: graph.inWeight[i] ?? -1,
      });
  return found;
}

const byEnds = (a: Partial<Drawn>, b: Partial<Drawn>) =>
  (a.source ?? 0) - (b.source ?? 0) || (a.target ?? 0) - (b.target ?? 0);

test('what goes in lies there from both ends', () => {
  fc.assert(
    fc.property(links(), (all) => {
      const graph = arraysOf(all);
      expect(graph.links).toBe(all.length);
      expect(outgoing(graph).sort(byEnds)).toEqual([...all].sort(byEnds));
      expect(incoming(graph).sort(byEnds)).toEqual(
        all
          .map(({ source, target, type, weight }) => ({ source, target, type, weight }))
          .sort(byEnds),
      );
    }),
  );
});

test('what another was given comes after what one was given', () => {
  const first = new GraphBuilder(1);
  first.source(5);
  first.link(1, 1, 200, 10, 20);
  const second = new GraphBuilder(1);
  for (const source of [9, 3]) {
    second.source(source);
    second.link(1, 2, 100, 30, 40);
    second.link(5, 1, 50, 50, 60);
  }
  first.takeOver(second);
  const graph = first.finish([]);
  expect([...graph.numbers]).toEqual([5, 9, 3, 1]);
  const link = (source: number, target: number, type: number, weight: number, days: number) =>
    drawn(source, target, { type, weight, firstDay: days, lastDay: days + 10 });
  expect(outgoing(graph)).toEqual([
    link(5, 1, 1, 200, 10),
    link(9, 1, 2, 100, 30),
    link(9, 5, 1, 50, 50),
    link(3, 1, 2, 100, 30),
    link(3, 5, 1, 50, 50),
  ]);
});

test('every number of Neo4j’s leads to its node, others to none', () => {
  const graph = arraysOf([drawn(7, 3), drawn(7, 40_000), drawn(3, 7)], [40_000]);
  expect(graph.nodes).toBe(3);
  for (const number of [7, 3, 40_000]) expect(graph.numbers[placed(graph, number)]).toBe(number);
  for (const number of [0, 4, 39_999, 99_999]) expect(placed(graph, number)).toBe(-1);
  expect(graph.hubs[placed(graph, 40_000)]).toBe(1);
  expect(graph.hubs.reduce((a, b) => a + b, 0)).toBe(1);
});

test('more relationships than expected are taken in, fewer leave no empty room', () => {
  const many = Array.from({ length: 1000 }, (_, i) => drawn(i % 20, 1000 + i));
  const counted = (expected: number) => {
    const builder = new GraphBuilder(expected);
    for (let s = 0; s < 20; s += 1) {
      builder.source(s);
      for (const { target } of many.filter(({ source }) => source === s))
        builder.link(target, 1, 255, 1, 1);
    }
    return builder.finish([]);
  };
  const exact = counted(1000);
  for (const graph of [counted(1), counted(100_000)]) {
    expect(graph.links).toBe(1000);
    expect(bytesOf(graph)).toBeLessThan(bytesOf(exact) * 1.1);
    expect(outgoing(graph)).toEqual(outgoing(exact));
  }
});

test('a source that comes twice and a number beyond all arrays are refused', () => {
  const builder = new GraphBuilder(10);
  builder.source(5);
  builder.link(6, 1, 1, 1, 1);
  expect(() => builder.source(5)).toThrow('comes twice');
  expect(() => builder.source(2 ** 33)).toThrow('beyond what the projection can hold');
});

test('16 bytes a relationship, and 21 a node', () => {
  const many = Array.from({ length: 20_000 }, (_, i) =>
    drawn(Math.floor(i / 5), 4000 + (i % 3000)),
  );
  const graph = arraysOf(many);
  expect(graph.nodes).toBe(7000);
  expect(bytesOf(graph)).toBeLessThan(16.5 * graph.links + 22 * graph.nodes);
});

test('days and weights are kept within their bytes', () => {
  expect(dayOf('1970-01-02T23:59:59.999Z')).toBe(1);
  expect(dayOf('2026-03-01T10:00:00.000Z')).toBe(20_513);
  expect(dayOf('1901-01-01')).toBe(0);
  expect(dayOf('2300-01-01')).toBe(65_535);
  expect(dayOf('no time')).toBe(0);
  for (let day = 0; day < 65_536; day += 17)
    expect(dayOf(new Date(day * 86_400_000).toISOString())).toBe(day);
  expect([0, 0.001, 0.5, 1, 3].map(weightOf)).toEqual([1, 1, 128, 255, 255]);
});
