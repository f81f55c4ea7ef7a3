import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { HeldProjection } from '../../../server/ask/projection/held.ts';
import { openProjection, type Projection } from '../../../server/ask/projection/index.ts';
import { Threads } from '../../../server/ask/projection/threads.ts';
import { ownGraph } from '../../link/opened.ts';
import { importCaptures, record } from '../../support/import-captures.ts';

const phone = (last: number) => `+7700000${String(last).padStart(4, '0')}`;
const phoneId = (last: number) => `phone:${phone(last)}`;
const ad = (adId: string, phones: readonly number[]) =>
  record({ adId, text: `Rooms, number ${adId}`, contacts: { phones: phones.map(phone) } });

const opened = ownGraph();
/** What the thread of the projection was given to count, and the projection. */
let threads: Threads;
let projection: Projection;
beforeAll(async () => {
  await importCaptures(opened, 'a.jsonl', [ad('1', [1, 2]), ad('2', [2, 3]), ad('3', [4])]);
  threads = new Threads();
  projection = new HeldProjection(opened.graph, () => threads);
});
afterAll(() => projection.close());

async function sizes(of: Projection, ...phones: number[]): Promise<number[]> {
  const { of: numbers } = await of.numbers(phones.map(phoneId));
  const asked = { of: phones.map((last) => numbers.get(phoneId(last)) ?? -1) };
  return (await of.query('components', asked)).of.map(({ size }) => size);
}

// One story: each test goes on from the one before.
describe('one story, in its order', { shuffle: false }, () => {
  test('while it is loaded it says so; then it answers', async () => {
    const loading = projection.refresh();
    expect(projection.state).toBe('loading');
    await expect(projection.query('components', {})).rejects.toMatchObject({ code: 'loading' });
    expect((await projection.numbers([phoneId(1)])).current).toBe(false);
    expect(projection.numberOf(phoneId(1))).toBeUndefined();
    await loading;
    expect(projection.state).toBe('ready');
    expect(await sizes(projection, 1, 3, 4)).toEqual([5, 5, 2]);
    const numbers = await projection.numbers([phoneId(1), 'phone:+77000009998']);
    expect(numbers.current).toBe(true);
    expect(await projection.ids([...numbers.of.values()])).toEqual(
      new Map([[numbers.of.get(phoneId(1)), phoneId(1)]]),
    );
  });

  test('a wrong parameter is named', async () => {
    const asked = projection.query('betweenness', { samples: 0 });
    await expect(asked).rejects.toMatchObject({
      name: 'ProjectionError',
      code: 'parameters',
      message: expect.stringContaining('betweenness cannot take samples'),
    });
  });

  test('what is not wanted any more is stopped', async () => {
    const stop = new AbortController();
    const asked = projection.query('components', {}, { signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow(/abort/i);
    expect(await sizes(projection, 1)).toEqual([5]);
  });

  test('after an import it is known to be behind, and catches up; it knows the numbers of what it has read', async () => {
    const known = (...phones: number[]) =>
      new Map(phones.map((last) => [phoneId(last), projection.numberOf(phoneId(last))]));
    const inGraph = async (...phones: number[]) =>
      (await projection.numbers(phones.map(phoneId))).of;
    expect(known(1, 2, 3, 4)).toEqual(await inGraph(1, 2, 3, 4));
    expect(projection.numberOf(phoneId(5))).toBeUndefined();
    const before = projection.version;
    await importCaptures(opened, 'b.jsonl', [ad('4', [3, 4, 5])]);
    // Asked for numbers it sees that it is behind, and has begun to catch up.
    expect((await projection.numbers([phoneId(1)])).current).toBe(false);
    await projection.refresh();
    expect((await projection.numbers([phoneId(1)])).current).toBe(true);
    expect(projection.version?.number).toBeGreaterThan(before?.number ?? 0);
    expect(await sizes(projection, 1, 4)).toEqual([9, 9]);
    expect(known(1, 3, 5)).toEqual(await inGraph(1, 3, 5));
  });

  test('ads are counted anew where the graph or the run is another one, and only then', async () => {
    const read = vi.spyOn(threads, 'table');
    await projection.refresh();
    expect(read).not.toHaveBeenCalled();
    expect(await projection.overview({})).toMatchObject({ total: { ads: 4 }, ofLoaded: true });
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
    expect(await projection.overview({})).toMatchObject({ run: 1, total: { ads: 4, networks: 1 } });
    await importCaptures(opened, 'c.jsonl', [ad('5', [3, 4])]);
    await projection.refresh();
    expect(await projection.overview({})).toMatchObject({ total: { ads: 5, networks: 1 } });
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('closed, it answers no more', async () => {
    await projection.close();
    await expect(projection.query('components', {})).rejects.toMatchObject({ code: 'closed' });
  });

  test('a thread that dies before it has read is replaced, and all is read', async () => {
    const dying = new Threads();
    const held = new HeldProjection(opened.graph, () => dying);
    void held.refresh();
    await Promise.all(dying.pool.threads.map((thread) => thread.terminate()));
    await held.refresh();
    expect(held.state).toBe('ready');
    expect(await sizes(held, 1)).toEqual([10]);
    await held.close();
  });

  test('one that shall not load yet loads when it is told to, and can be closed before', async () => {
    const idle = openProjection({ graph: opened.graph, load: false });
    expect([idle.state, idle.version]).toEqual(['loading', undefined]);
    await idle.close();
    expect(idle.state).toBe('closed');
    const told = openProjection({ graph: opened.graph, load: false });
    await told.refresh();
    expect(await sizes(told, 1)).toEqual([10]);
    await told.close();
  });

  test('a graph that cannot be read is said to be the reason', async () => {
    const { connection } = opened.graph;
    const elsewhere = { ...opened.graph, connection: { ...connection, password: 'not this one' } };
    const failing = openProjection({ graph: elsewhere });
    await failing.refresh();
    expect(failing.state).toBe('failed');
    await expect(failing.query('components', {})).rejects.toMatchObject({ code: 'failed' });
    await failing.close();
  });
});
