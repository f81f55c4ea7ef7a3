import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { HeldProjection } from '../../../server/ask/projection/held.ts';
import { openProjection, type Projection } from '../../../server/ask/projection/index.ts';
import { Threads } from '../../../server/ask/projection/threads.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
const phoneId = (last: number) => `phone:${phone(last)}`;

let opened: TestGraph;
let projection: Projection;
beforeAll(async () => {
  opened = await openTestGraph();
});
beforeEach(async () => {
  await opened.clear();
  await importCaptures(opened, 'a.jsonl', [ad('1', [1, 2]), ad('2', [2, 3]), ad('3', [4])]);
});
afterEach(() => projection.close());
afterAll(() => opened.close());

const ad = (adId: string, phones: readonly number[]) =>
  record({ adId, text: `Rooms, number ${adId}`, contacts: { phones: phones.map(phone) } });

async function sizes(...phones: number[]): Promise<number[]> {
  const { of } = await projection.numbers(phones.map(phoneId));
  const numbers = phones.map((last) => of.get(phoneId(last)) ?? -1);
  const found = await projection.query('components', { of: numbers });
  return found.of.map(({ size }) => size);
}

test('while it is loaded it says so; then it answers; then it is closed', async () => {
  projection = openProjection({ graph: opened.graph });
  expect(projection.state).toBe('loading');
  await expect(projection.query('components', {})).rejects.toMatchObject({ code: 'loading' });
  expect((await projection.numbers([phoneId(1)])).current).toBe(false);
  await projection.refresh();
  expect(projection.state).toBe('ready');
  expect(await sizes(1, 3, 4)).toEqual([5, 5, 2]);
  const numbers = await projection.numbers([phoneId(1), 'phone:+77000009998']);
  expect(numbers.current).toBe(true);
  expect(await projection.ids([...numbers.of.values()])).toEqual(
    new Map([[numbers.of.get(phoneId(1)), phoneId(1)]]),
  );
  await projection.close();
  await expect(projection.query('components', {})).rejects.toMatchObject({ code: 'closed' });
});

test('a wrong parameter is named', async () => {
  projection = openProjection({ graph: opened.graph });
  await projection.refresh();
  const asked = projection.query('betweenness', { samples: 0 });
  await expect(asked).rejects.toMatchObject({ name: 'ProjectionError', code: 'parameters' });
  await expect(asked).rejects.toThrow('betweenness cannot take samples');
});

test('after an import it is known to be behind, and catches up', async () => {
  projection = openProjection({ graph: opened.graph });
  await projection.refresh();
  const before = projection.version;
  await importCaptures(opened, 'b.jsonl', [ad('4', [3, 4])]);
  // Asked for numbers it sees that it is behind, and has begun to catch up.
  expect((await projection.numbers([phoneId(1)])).current).toBe(false);
  await projection.refresh();
  expect((await projection.numbers([phoneId(1)])).current).toBe(true);
  expect(projection.version?.number).toBeGreaterThan(before?.number ?? 0);
  expect(await sizes(1, 4)).toEqual([8, 8]);
});

test('it knows the numbers of what it has read, and of what has come since it was read', async () => {
  projection = openProjection({ graph: opened.graph });
  expect(projection.numberOf(phoneId(1))).toBeUndefined();
  await projection.refresh();
  const known = (...phones: number[]) =>
    new Map(phones.map((last) => [phoneId(last), projection.numberOf(phoneId(last))]));
  expect(known(1, 2, 3, 4)).toEqual((await projection.numbers([1, 2, 3, 4].map(phoneId))).of);
  expect(projection.numberOf(phoneId(5))).toBeUndefined();
  await importCaptures(opened, 'b.jsonl', [ad('4', [3, 5])]);
  await projection.refresh();
  expect(known(1, 3, 5)).toEqual((await projection.numbers([1, 3, 5].map(phoneId))).of);
});

test('a thread that dies before it has read is replaced, and all is read', async () => {
  const threads = new Threads();
  projection = new HeldProjection(opened.graph, () => threads);
  void projection.refresh();
  await Promise.all(threads.pool.threads.map((thread) => thread.terminate()));
  await projection.refresh();
  expect(projection.state).toBe('ready');
  expect(await sizes(1, 3, 4)).toEqual([5, 5, 2]);
});

test('one that shall not load yet loads when it is told to, and can be closed before', async () => {
  const idle = openProjection({ graph: opened.graph, load: false });
  expect([idle.state, idle.version]).toEqual(['loading', undefined]);
  await idle.close();
  expect(idle.state).toBe('closed');
  projection = openProjection({ graph: opened.graph, load: false });
  await projection.refresh();
  expect(await sizes(1)).toEqual([5]);
});

test('ads are counted anew where the graph or the run is another one, and only then', async () => {
  const threads = new Threads();
  const read = vi.spyOn(threads, 'table');
  projection = new HeldProjection(opened.graph, () => threads);
  await projection.refresh();
  await projection.refresh();
  expect(read).toHaveBeenCalledTimes(1);
  expect(await projection.overview({})).toMatchObject({ total: { ads: 3 }, ofLoaded: true });
  await opened.graph.write(
    `MERGE (m:Networks {id: 'networks'}) SET m.run = 1
     CREATE (n:Network {id: 'network:1/1', run: 1})
     WITH n MATCH (a:Ad)-[:LISTS]->({id: $id}) CREATE (a)-[:MEMBER_OF]->(n)`,
    { id: phoneId(2) },
  );
  expect(await projection.overview({})).toMatchObject({ run: null });
  // A look at the graph shows that it has the networks of another run: nobody has to tell.
  expect(await projection.numbers([])).toMatchObject({ current: true, run: 1 });
  await projection.refresh();
  expect(await projection.overview({})).toMatchObject({ run: 1, total: { ads: 3, networks: 1 } });
  await importCaptures(opened, 'b.jsonl', [ad('4', [3, 4])]);
  await projection.refresh();
  expect(await projection.overview({})).toMatchObject({ total: { ads: 4, networks: 1 } });
  expect(read).toHaveBeenCalledTimes(3);
});

test('what is not wanted any more is stopped', async () => {
  projection = openProjection({ graph: opened.graph });
  await projection.refresh();
  const stop = new AbortController();
  const asked = projection.query('components', {}, { signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toThrow(/abort/i);
  expect(await sizes(1)).toEqual([5]);
});

test('a graph that cannot be read is said to be the reason', async () => {
  const { connection } = opened.graph;
  const elsewhere = { ...opened.graph, connection: { ...connection, password: 'not this one' } };
  projection = openProjection({ graph: elsewhere });
  await projection.refresh();
  expect(projection.state).toBe('failed');
  await expect(projection.query('components', {})).rejects.toMatchObject({ code: 'failed' });
});
