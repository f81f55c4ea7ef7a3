import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Threads } from '../../../server/ask/projection/threads.ts';
import { randomFrom } from '../../../server/link/communities/index.ts';
import { arraysOf, drawn } from './graphs.ts';

const random = randomFrom(5);
/** Enough to keep a thread at work while it is looked at. */
const graph = arraysOf(
  Array.from({ length: 60_000 }, (_, i) =>
    drawn(Math.floor(i / 3), 20_000 + Math.floor(random() * 20_000)),
  ),
);
const longWork = { samples: 150, top: 5 };

let threads: Threads;
beforeEach(() => {
  threads = new Threads();
});
afterEach(() => threads.close());

test('a thread that dies at its work is replaced, and the question answered', {
  timeout: 60_000,
}, async () => {
  // It has started, so what follows is its work.
  await threads.answer(graph, 'degree', { top: 1 });
  let answered = false;
  const asked = threads.answer(graph, 'betweenness', longWork).finally(() => {
    answered = true;
  });
  await wait(20);
  await Promise.all(threads.pool.threads.map((thread) => thread.terminate()));
  expect(answered).toBe(false);
  expect((await asked).values).toEqual(
    (await threads.answer(graph, 'betweenness', longWork)).values,
  );
});

test('the same question in two threads on the same arrays', { timeout: 60_000 }, async () => {
  const before = graph.outTarget.slice();
  const ask = () => threads.answer(graph, 'components', {});
  const [one, other] = await Promise.all([ask(), ask()]);
  expect(one).toEqual(other);
  expect(graph.outTarget).toEqual(before);
});

test('aborted in the middle, it ends, and others are answered', { timeout: 60_000 }, async () => {
  const stop = new AbortController();
  const asked = threads.answer(graph, 'betweenness', { samples: 2000 }, stop.signal);
  const failed = expect(asked).rejects.toThrow(/abort/i);
  await wait(20);
  stop.abort();
  await failed;
  expect((await threads.answer(graph, 'components', {})).nodes).toBe(graph.nodes);
});

test('closed, it fails at once', { timeout: 60_000 }, async () => {
  const asked = threads.answer(graph, 'betweenness', { samples: 2000 });
  const failed = expect(asked).rejects.toThrow();
  await threads.close();
  await failed;
});
