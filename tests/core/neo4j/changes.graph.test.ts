import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changedSources, graphVersion, noteChange } from '../../../server/core/neo4j/index.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openTestGraph();
});
beforeEach(() => opened.clear());
afterAll(() => opened.close());

const note = (...sources: (string | number)[]) =>
  opened.graph.transaction((run) => noteChange(run, sources));

test('each transaction counts, and says what it touched', async () => {
  const none = await graphVersion(opened.graph);
  expect(none).toEqual({ epoch: '', number: 0 });
  await opened.graph.write("CREATE (:Entity {id: 'ad:b.example/1'})");
  const [node] = await opened.graph.read<{ number: number }>(
    "MATCH (n:Entity {id: 'ad:b.example/1'}) RETURN id(n) AS number",
  );
  await note(7, 8);
  const first = await graphVersion(opened.graph);
  expect(first.number).toBe(1);
  await note('ad:b.example/1', 'ad:b.example/absent');
  await note(9);
  const third = await graphVersion(opened.graph);
  expect(third).toEqual({ epoch: first.epoch, number: 3 });
  expect(await changedSources(opened.graph, first, third)).toEqual(new Set([node?.number, 9]));
  expect(await changedSources(opened.graph, third, third)).toEqual(new Set());
});

test('a transaction that fails counts for nothing; side by side none is lost', async () => {
  await note(1);
  const failed = opened.graph.transaction(async (run) => {
    await noteChange(run, [2]);
    throw new Error('changed its mind');
  });
  await expect(failed).rejects.toThrow('changed its mind');
  await Promise.all(Array.from({ length: 12 }, (_, i) => note(100 + i)));
  const now = await graphVersion(opened.graph);
  expect(now.number).toBe(13);
  const all = await changedSources(opened.graph, { ...now, number: 0 }, now);
  expect(all).toEqual(new Set([1, ...Array.from({ length: 12 }, (_, i) => 100 + i)]));
});

test('what is not known any more is said: another graph, an older state, changes too long ago', async () => {
  await note(1);
  const before = await graphVersion(opened.graph);
  await note(2);
  const now = await graphVersion(opened.graph);
  expect(await changedSources(opened.graph, { ...before, epoch: 'another' }, now)).toBeUndefined();
  expect(await changedSources(opened.graph, now, before)).toBeUndefined();
  await opened.graph.write('MATCH (c:Changes) SET c.version = 2500');
  await note(3);
  const later = await graphVersion(opened.graph);
  expect(later.number).toBe(2501);
  expect(await changedSources(opened.graph, before, later)).toBeUndefined();
  const kept = await opened.graph.read<{ number: number }>(
    'MATCH (c:Change) RETURN c.number AS number',
  );
  expect(kept.map(({ number }) => number)).toEqual([2501]);
});

test('rows are handed over as they come; an error of the reposter ends the query and comes through', async () => {
  const seen: number[] = [];
  await opened.graph.each<{ n: number }>('UNWIND range(1, 2500) AS n RETURN n', {}, ({ n }) => {
    seen.push(n);
  });
  expect(seen).toEqual(Array.from({ length: 2500 }, (_, i) => i + 1));
  let taken = 0;
  const stopped = opened.graph.each('UNWIND range(1, 1000000000) AS n RETURN n', {}, () => {
    taken += 1;
    if (taken === 10) throw new Error('enough');
  });
  await expect(stopped).rejects.toThrow('enough');
  expect(taken).toBe(10);
  const wrong = opened.graph.each('RETURN nonsense', {}, () => {});
  await expect(wrong).rejects.toMatchObject({ name: 'GraphError', code: 'statement' });
});
