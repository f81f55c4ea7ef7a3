import { expect, test } from 'vitest';
import { Turns, turnLimits } from '../../../server/ask/queries/turns.ts';

/** Something that goes on until it is told to end. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => ended };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('two of one window and four in all are at work; the others come in the order in which they asked', async () => {
  const turns = new Turns();
  const all = ['a', 'a', 'a', 'b', 'b', 'c', 'd'].map((who, i) => {
    const { end, run } = work();
    return { end, done: turns.take({ who, run: `${i}` }, run) };
  });
  await settled();
  const states = () => all.map((_, i) => turns.stateOf(`${i}`)?.state);
  expect(states()).toEqual([
    ...['running', 'running', 'waiting', 'running', 'running', 'waiting', 'waiting'],
  ]);
  expect(turns.stateOf('6')).toMatchObject({ ahead: 2, running: 4 });
  all[3]?.end();
  await all[3]?.done;
  // The third of a waits for one of its own, and holds nobody up.
  expect(states()[5]).toBe('running');
  all[0]?.end();
  await all[0]?.done;
  expect(states().slice(0, 3)).toEqual([undefined, 'running', 'running']);
  for (const { end } of all) end();
  await Promise.all(all.map(({ done }) => done));
  expect(states().filter(Boolean)).toEqual([]);
});

test('who does not wait any more leaves the row, and a row that is too long is closed', async () => {
  const turns = new Turns();
  const held = Array.from({ length: turnLimits.inAll }, (_, i) => {
    const { end, run } = work();
    return { end, done: turns.take({ who: `${i}` }, run) };
  });
  const gone = new AbortController();
  const waiting = turns.take({ who: 'x', run: 'x', signal: gone.signal }, async () => 1);
  gone.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  expect(turns.stateOf('x')).toBeUndefined();
  const row = Array.from({ length: turnLimits.waiting }, () =>
    turns.take({ who: 'y' }, async () => 1),
  );
  await expect(turns.take({ who: 'z' }, async () => 1)).rejects.toMatchObject({
    ...{ answeredAs: 'LIMIT', message: expect.stringContaining('queries wait to be asked') },
  });
  for (const { end } of held) end();
  await Promise.all([...row, ...held.map(({ done }) => done)]);
});
