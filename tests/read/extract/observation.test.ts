import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spans } from '../../../server/read/extract/observation.ts';

test('spans overlap where they share a sign, and not where they touch', () => {
  const spans = new Spans(20);
  spans.add(5, 10);
  expect(
    [
      [0, 5],
      [0, 6],
      [6, 7],
      [9, 12],
      [10, 12],
      [4, 11],
    ].map(([start = 0, end = 0]) => spans.overlaps(start, end)),
  ).toEqual([false, true, true, true, false, true]);
});

test('they agree with a plain look at all of them', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
    .map(([at, n]) => [at, at + n] as const);
  fc.assert(
    fc.property(fc.array(span), span, (added, [start, end]) => {
      const spans = new Spans(60);
      for (const [from, to] of added) spans.add(from, to);
      expect(spans.overlaps(start, end)).toBe(added.some(([from, to]) => start < to && from < end));
    }),
  );
});
