import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../../server/ask/projection/load.ts';
import { numberIn, readNames } from '../../../server/ask/projection/projection-names.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { arraysOf, drawn } from './graphs.ts';

const idOf = (number: number) => `phone:+7700${String(number).padStart(7, '0')}`;

/** Ads by even numbers, each with the phone of the number before and after. */
const loaded = (ads: number, epoch = 'one'): Loaded => ({
  arrays: arraysOf(
    Array.from({ length: ads }, (_, n) => [
      drawn(2 * n + 2, 2 * n + 1),
      drawn(2 * n + 2, 2 * n + 3),
    ]).flat(),
  ),
  version: { epoch, number: ads },
});

/** A graph in which every number has a node; it writes down which were asked for. */
function graphOf() {
  const asked: number[] = [];
  const read = async (_: string, { numbers }: { numbers: readonly number[] }) => {
    asked.push(...numbers);
    return [{ numbers, ids: numbers.map(idOf) }];
  };
  return { asked, graph: { read } as unknown as Pick<Graph, 'read'> };
}

describe('names', () => {
  test('lead to the number of each node that has a relationship, and of no other', async () => {
    const names = await readNames(graphOf().graph, loaded(1000));
    for (let number = 1; number <= 2001; number += 1)
      expect(numberIn(names, idOf(number))).toBe(number);
    for (const number of [0, 2002, 3000, 4999])
      expect(numberIn(names, idOf(number))).toBeUndefined();
  });

  test('of a hundred thousand hardly any lead to another, and none is lost', async () => {
    const names = await readNames(graphOf().graph, loaded(50_000));
    const found = Array.from({ length: 100_001 }, (_, i) => numberIn(names, idOf(i + 1)));
    expect(found.filter((number) => number === undefined)).toEqual([]);
    expect(found.filter((number, i) => number !== i + 1).length).toBeLessThan(10);
  });

  test('are not read again where nothing has come, and what has come is read alone', async () => {
    const { graph, asked } = graphOf();
    const names = await readNames(graph, loaded(1000));
    expect(asked.length).toBe(2001);
    expect(await readNames(graph, loaded(1000), names)).toBe(names);
    expect(asked.length).toBe(2001);
    const more = await readNames(graph, loaded(1002), names);
    expect(asked.slice(2001).sort()).toEqual([2002, 2003, 2004, 2005]);
    for (const number of [1, 1000, 2001, 2002, 2005])
      expect(numberIn(more, idOf(number))).toBe(number);
    // What was given out before is as it was.
    expect(numberIn(names, idOf(2004))).toBeUndefined();
  });

  test('of what is gone are forgotten with the next that come', async () => {
    const { graph } = graphOf();
    const names = await readNames(graph, loaded(1000));
    const other = { ...loaded(3), arrays: arraysOf([drawn(2, 1), drawn(9000, 3)]) };
    const fewer = await readNames(graph, other, names);
    for (const number of [1, 2, 3, 9000]) expect(numberIn(fewer, idOf(number))).toBe(number);
    expect(numberIn(fewer, idOf(1000))).toBeUndefined();
  });

  test('are all read again where the graph is another', async () => {
    const { graph, asked } = graphOf();
    const names = await readNames(graph, loaded(1000));
    await readNames(graph, loaded(1000, 'two'), names);
    expect(asked.length).toBe(4002);
  });
});
