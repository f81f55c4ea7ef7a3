import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { GraphError } from '../../../server/core/neo4j/index.ts';
import { whateverTheGraph } from '../../../server/read/ingest/away.ts';

// A second between two looks takes no time here.
beforeEach(() => {
  vi.spyOn(timers, 'setTimeout').mockResolvedValue(undefined);
  syncBuiltinESMExports();
  return () => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  };
});

const died = () => new GraphError('server-died', 'The graph server ended.', 'Try again.');

/** A graph that answers every second look. */
function lame() {
  let looks = 0;
  const read = async <T>(): Promise<T[]> => {
    looks += 1;
    if (looks % 2 === 1) throw died();
    return [];
  };
  return { read };
}

test('work begins anew when the graph is back, and not for any other error', async () => {
  const { signal } = new AbortController();
  let times = 0;
  await whateverTheGraph(lame(), signal, async () => {
    times += 1;
    if (times < 3) throw died();
  });
  expect(times).toBe(3);
  const other = whateverTheGraph(lame(), signal, async () => {
    times += 1;
    throw new GraphError('disk-full', 'No space is left.', 'Free some.');
  });
  await expect(other).rejects.toMatchObject({ code: 'disk-full' });
  expect(times).toBe(4);
});

test('what ends the graph each time is given up, and so is what somebody stopped', async () => {
  const stop = new AbortController();
  let times = 0;
  const work = async () => {
    times += 1;
    throw died();
  };
  const always = { read: async <T>(): Promise<T[]> => [] };
  await expect(whateverTheGraph(always, stop.signal, work)).rejects.toThrow('ended');
  expect(times).toBe(5);
  stop.abort();
  await expect(whateverTheGraph(always, stop.signal, work)).rejects.toThrow('ended');
  expect(times).toBe(6);
});
