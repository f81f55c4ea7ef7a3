import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, type Labelled } from '../../../server/edge/evaluate/measures.ts';
import { recallBySize } from '../../../server/edge/evaluate/sizes.ts';

/** True groups, each of so many things, in pieces that are put apart. */
const groups = fc
  .array(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }), {
    maxLength: 12,
  })
  .map((all) =>
    all.flatMap((pieces, owner) =>
      pieces.flatMap((size, piece) =>
        Array.from({ length: size }, () => ({ said: `${owner}/${piece}`, truth: `${owner}` })),
      ),
    ),
  );

test('sizes are told from one to any, without a gap', () => {
  expect(recallBySize([]).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [2, 5],
    [6, 29],
    [30, 99],
    [100, null],
  ]);
  for (const { trueGroups, things, recall } of recallBySize([]))
    expect([trueGroups, things, recall]).toEqual([0, 0, null]);
});

test('an owner in pieces keeps the squares of their shares', () => {
  const whole = Array.from({ length: 100 }, () => ({ said: 'a', truth: 'one' }));
  const halves = Array.from({ length: 40 }, (_, i) => ({ said: `b${i % 2}`, truth: 'two' }));
  const apart = Array.from({ length: 5 }, (_, i) => ({ said: `c${i}`, truth: 'three' }));
  const alone = { said: 'a', truth: 'four' };
  expect(recallBySize([...whole, ...halves, ...apart, alone])).toEqual([
    { from: 1, to: 1, trueGroups: 1, things: 1, recall: 1 },
    { from: 2, to: 5, trueGroups: 1, things: 5, recall: expect.closeTo(0.2, 12) },
    { from: 6, to: 29, trueGroups: 0, things: 0, recall: null },
    { from: 30, to: 99, trueGroups: 1, things: 40, recall: 0.5 },
    { from: 100, to: null, trueGroups: 1, things: 100, recall: 1 },
  ]);
});

test('over all sizes it is the recall of B-cubed, and every thing is counted once', () => {
  fc.assert(
    fc.property(groups, (all: readonly Labelled[]) => {
      const bins = recallBySize(all);
      const { bCubed, trueGroups } = agreementOf(all);
      expect(bins.reduce((sum, { things }) => sum + things, 0)).toBe(all.length);
      expect(bins.reduce((sum, bin) => sum + bin.trueGroups, 0)).toBe(trueGroups);
      const sum = bins.reduce((total, { things, recall }) => total + things * (recall ?? 0), 0);
      if (all.length > 0) expect(sum / all.length).toBeCloseTo(bCubed.recall ?? -1, 10);
    }),
  );
});
