import { describe, expect, test } from 'vitest';
import { algorithms } from '../../../../server/ask/projection/algorithms/index.ts';
import { typeBits } from '../../../../server/ask/projection/arrays.ts';
import { arraysOf, drawn } from '../graphs.ts';

/** Two identifiers (1, 2) in two ads (10, 11), a third (3) in an ad (12) with the first, a hub (9) with all. */
const graph = arraysOf(
  [
    ...[drawn(10, 1), drawn(10, 2), drawn(10, 9), drawn(11, 1), drawn(11, 2), drawn(11, 9)],
    ...[drawn(12, 1), drawn(12, 3), drawn(12, 9), drawn(13, 9), drawn(13, 4)],
    drawn(13, 5, { type: typeBits.POSTED_ON }),
  ],
  [9],
);

test('every one is named as it is declared, and takes nothing as asking for the usual', () => {
  for (const [name, { id, title, parameters }] of Object.entries(algorithms)) {
    expect(id).toBe(name);
    expect(title).toMatch(/^\w.*\w$/);
    const ends =
      'maxSteps' in parameters.shape || id === 'strongestPaths' ? { from: 1, to: 2 } : {};
    expect(parameters.parse(ends)).toMatchObject({ hubs: 'avoid' });
    expect(parameters.safeParse({ ...ends, hubs: 'perhaps' }).success).toBe(false);
  }
});

const run = <A extends keyof typeof algorithms>(name: A, parameters: object) => {
  const { parameters: wanted, run: ask } = algorithms[name];
  return (ask as (on: typeof graph, read: unknown) => ReturnType<(typeof algorithms)[A]['run']>)(
    graph,
    wanted.parse(parameters),
  );
};

describe('components', () => {
  test('of the whole, and of those that are asked for; what has no link is alone', () => {
    const { count, largest, of } = run('components', { of: [1, 3, 4, 777], largest: 2 });
    // What is around 1, the ad of 4, the hub and the platform each alone.
    expect({ count, largest }).toEqual({ count: 4, largest: [6, 2] });
    expect(of.map(({ size }) => size)).toEqual([6, 6, 2, 1]);
    expect(of[0]?.component).toBe(of[1]?.component);
    expect(of[3]?.component).toBeUndefined();
    expect(run('components', { hubs: 'follow' })).toMatchObject({ count: 2, largest: [9, 1] });
  });
});

describe('figures of nodes', () => {
  test('of a selection: only its own links', () => {
    const { nodes, values } = run('degree', { among: [1, 2, 10, 777, 1] });
    expect(nodes).toBe(3);
    expect(values).toEqual([
      { number: 10, value: 2 },
      { number: 1, value: 1 },
      { number: 2, value: 1 },
    ]);
  });

  test('with the ads in which two of the selected stand', () => {
    const { values } = run('degree', { among: [1, 2, 3, 4], joined: true });
    const figures = new Map(values.map(({ number, value }) => [number, value]));
    expect(figures).toEqual(
      new Map([
        ...[[1, 3] as const, [2, 2] as const, [3, 1] as const, [4, 0] as const],
        ...[[10, 2] as const, [11, 2] as const, [12, 2] as const],
      ]),
    );
  });

  test('of the whole graph the highest, of equals those that come first', () => {
    const top = (count: number) => run('degree', { top: count }).values.map(({ value }) => value);
    expect(top(1)).toEqual([3]);
    expect(top(4)).toEqual([3, 2, 2, 2]);
    expect(top(100)).toHaveLength(graph.nodes);
    const two = run('degree', { top: 2 }).values.map(({ number }) => number);
    expect(two).toEqual([1, 10]);
  });

  test('others by their own parameters', () => {
    const values = (name: 'betweenness' | 'pagerank' | 'cores' | 'communities', own: object = {}) =>
      new Map(
        run(name, { among: [1, 2, 3, 10, 11, 12], ...own }).values.map(({ number, value }) => [
          number,
          value,
        ]),
      );
    // Between 1 and 2 both ads share the paths; 12 alone holds 3.
    expect(values('betweenness').get(12)).toBe(4);
    expect(values('betweenness').get(3)).toBe(0);
    expect([...values('pagerank', { damping: 0.5 }).values()].reduce((a, b) => a + b)).toBeCloseTo(
      1,
    );
    expect(values('cores').get(2)).toBe(2);
    expect(values('cores').get(3)).toBe(1);
    expect(values('communities').get(1)).toBe(values('communities').get(2));
    expect(new Set(values('communities', { resolution: 50 }).values()).size).toBe(6);
  });
});

test('cuts, by Neo4j’s numbers', () => {
  const points = (scope: object) =>
    run('cuts', scope).nodes.flatMap(({ number, pieces, apart }) =>
      pieces > 0 ? [[number, pieces, apart]] : [],
    );
  // The ads 10 and 11 stand in for one another, 12 does not.
  expect(points({ among: [1, 2, 3], joined: true }).sort()).toEqual([
    [1, 2, 2],
    [12, 2, 1],
  ]);
  expect(points({ among: [1, 3, 12] })).toEqual([[12, 2, 1]]);
  expect(run('cuts', { among: [1, 2, 3], joined: true }).bridges).toHaveLength(2);
  const { sizes, bridges } = run('cuts', { among: [1, 3, 12] });
  expect(sizes).toEqual([3]);
  const both = bridges.map(({ ends, apart }) => [...[...ends].sort((a, b) => a - b), apart]);
  expect(both.sort()).toEqual([
    [1, 12, 1],
    [3, 12, 1],
  ]);
});

test('paths, by Neo4j’s numbers; an end that is not held has none', () => {
  const sure = { weakest: 255, throughHub: false };
  expect(run('nearestPaths', { from: 2, to: 3, limit: 5 }).paths).toEqual([
    { nodes: [2, 10, 1, 12, 3], ...sure },
    { nodes: [2, 11, 1, 12, 3], ...sure },
  ]);
  expect(run('nearestPaths', { from: 2, to: 4, limit: 5 }).paths).toEqual([]);
  expect(run('nearestPaths', { from: 2, to: 777 }).paths).toEqual([]);
  expect(run('strongestPaths', { from: 2, to: 3, limit: 5 }).paths).toHaveLength(2);
  expect(run('strongestPaths', { from: 2, to: 4, hubs: 'follow' }).paths[0]?.nodes).toHaveLength(5);
});

test('of a path, whether a hub lies on it and how sure its weakest step is', () => {
  const asked = { from: 2, to: 4, hubs: 'follow', limit: 5 };
  const found = run('nearestPaths', asked).paths;
  expect(found.map(({ throughHub }) => throughHub)).toEqual(found.map(() => true));
  expect(run('nearestPaths', { ...asked, to: 9 }).paths.at(0)?.throughHub).toBe(false);
  const twice = arraysOf([
    ...[drawn(10, 1), drawn(10, 2, { weight: 90 }), drawn(10, 2, { weight: 120 })],
    ...[drawn(11, 2), drawn(11, 3, { weight: 140 }), drawn(12, 2), drawn(13, 2)],
  ]);
  const { nearestPaths } = algorithms;
  const weakest = (to: number) =>
    nearestPaths.run(twice, nearestPaths.parameters.parse({ from: 1, to })).paths.at(0)?.weakest;
  expect([10, 2, 3].map(weakest)).toEqual([255, 120, 120]);
});
