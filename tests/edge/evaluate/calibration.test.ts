import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrationOf } from '../../../server/edge/evaluate/calibration.ts';

test('claims fall into bins of what was said of them, each once', () => {
  const claim = fc.record({
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    right: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 30 }), (claims) => {
      const bins = calibrationOf(claims);
      const sum = (of: 'claims' | 'right') => bins.reduce((all, bin) => all + bin[of], 0);
      expect(sum('claims')).toBe(claims.length);
      expect(sum('right')).toBe(claims.filter(({ right }) => right).length);
      for (const { from, to, claims: n, right, said } of bins) {
        const own = claims.filter(
          ({ probability: p }) => p >= from && (p < to || (p === 1 && to === 1)),
        );
        expect([n, right]).toEqual([own.length, own.filter((one) => one.right).length]);
        expect(said).toBeGreaterThanOrEqual(from - 1e-9);
        expect(said).toBeLessThanOrEqual(to + 1e-9);
      }
    }),
  );
});

test('what is said surely is told apart more finely than what is not', () => {
  const said = [0, 0.49, 0.5, 0.69, 0.75, 0.8, 0.84, 0.85, 0.9, 0.94, 0.95, 0.97, 0.98, 0.99, 1];
  const bins = calibrationOf(
    said.map((probability) => ({ probability, right: probability > 0.9 })),
  );
  expect(bins.map(({ from, to, claims, right }) => [from, to, claims, right])).toEqual([
    [0, 0.5, 2, 0],
    [0.5, 0.6, 1, 0],
    [0.6, 0.7, 1, 0],
    [0.7, 0.8, 1, 0],
    [0.8, 0.85, 2, 0],
    [0.85, 0.9, 1, 0],
    [0.9, 0.95, 2, 1],
    [0.95, 0.98, 2, 2],
    [0.98, 1, 3, 3],
  ]);
});

test.each([1.2, -0.2, Number.NaN])('%d is no probability', (probability) => {
  expect(() => calibrationOf([{ probability, right: true }])).toThrow(RangeError);
});
