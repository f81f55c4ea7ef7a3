import { expect, test } from 'vitest';
import { Tally } from '../../../server/read/ingest/report.ts';

test('a tally counts in all and by source, and read is the sum of what became of the records', () => {
  let now = 1000;
  const tally = new Tally(() => now);
  for (const outcome of ['new', 'new', 'updated', 'unchanged', 'rejected'] as const)
    tally.add(outcome, outcome === 'rejected' ? '(unknown)' : 'b.example');
  tally.add('new', 'a.example');
  tally.leftOut('b.example');
  now += 1500;
  const zero = { read: 0, new: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 };
  expect(tally.counts).toEqual({
    ...zero,
    read: 6,
    new: 3,
    updated: 1,
    unchanged: 1,
    rejected: 1,
    leftOut: 1,
  });
  expect(Object.entries(tally.sources)).toEqual([
    ['(unknown)', { ...zero, read: 1, rejected: 1 }],
    ['a.example', { ...zero, read: 1, new: 1 }],
    ['b.example', { ...zero, read: 4, new: 2, updated: 1, unchanged: 1, leftOut: 1 }],
  ]);
  expect([tally.elapsedMs, tally.perSecond]).toEqual([1500, 4]);
});

test('before any time has passed there is a rate all the same', () => {
  const tally = new Tally(() => 7);
  expect(tally.perSecond).toBe(0);
  tally.add('new', 'a.example');
  expect(Number.isFinite(tally.perSecond)).toBe(true);
});

test('counts that were handed out do not change afterwards', () => {
  const tally = new Tally(() => 0);
  const before = tally.counts;
  tally.add('new', 'a.example');
  expect(before.read).toBe(0);
});
