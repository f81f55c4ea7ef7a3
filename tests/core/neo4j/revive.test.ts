import { afterEach, expect, test, vi } from 'vitest';
import { GraphError } from '../../../server/core/neo4j/index.ts';
import type { ManagedServer } from '../../../server/core/neo4j/managed.ts';
import { keepAlive } from '../../../server/core/neo4j/revive.ts';

afterEach(() => vi.useRealTimers());

test('a server that ends again and again is started again each time, and one that cannot start is tried again', async () => {
  vi.useFakeTimers();
  let dead = false;
  let [starts, fails] = [0, 0];
  const death = () => (dead ? new GraphError('no-memory', 'It ran out of memory', '') : undefined);
  const startAgain = async () => {
    starts++;
    if (fails-- > 0) throw new Error('no room');
    dead = false;
  };
  const said: string[] = [];
  const server = { watch: { death }, startAgain } as unknown as ManagedServer;
  const stop = keepAlive(server, (line) => said.push(line));
  for (let times = 1; times <= 12; times++) {
    dead = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([dead, starts]).toEqual([false, times]);
  }
  const again = 'It is being started again; what was committed is kept.';
  expect(said[0]).toBe(`It ran out of memory. ${again}`);
  fails = 3;
  dead = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect([dead, starts]).toEqual([false, 16]);
  const failed = 'The graph server could not be started; it is tried again in 2 s. no room';
  expect(said).toContain(failed);
  await stop();
});
