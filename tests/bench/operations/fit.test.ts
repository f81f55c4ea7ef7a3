import { expect, test } from 'vitest';
import { randomFrom } from '../../../server/communities/index.ts';
import { type Example, fitLogistic, oddsOf } from './fit.ts';

test('finds the worths again by which examples were drawn', () => {
  const random = randomFrom(5);
  const [constant, worths] = [-1, [2, -0.5]];
  const examples = Array.from({ length: 20_000 }, (): Example => {
    const signs = Float64Array.from([random() < 0.3 ? 1 : 0, 4 * random()]);
    const odds = constant + signs.reduce((sum, x, k) => sum + x * (worths[k] ?? 0), 0);
    return { signs, right: random() < 1 / (1 + Math.exp(-odds)), counts: 1 };
  });
  const fitted = fitLogistic(examples);
  expect(fitted.constant).toBeCloseTo(constant, 0);
  expect(fitted.worths[0]).toBeCloseTo(2, 0);
  expect(fitted.worths[1]).toBeCloseTo(-0.5, 1);
  expect(oddsOf(fitted, Float64Array.from([0, 0]))).toBe(fitted.constant);
});

test('examples that count twice are as good as two', () => {
  const one = { signs: Float64Array.from([1]), right: true, counts: 1 };
  const other = { signs: Float64Array.from([0]), right: false, counts: 1 };
  const twice = fitLogistic([{ ...one, counts: 2 }, other]);
  const both = fitLogistic([one, one, other]);
  expect(twice.worths[0]).toBeCloseTo(both.worths[0] ?? 0, 6);
});

test('refuses to fit nothing', () => {
  expect(() => fitLogistic([])).toThrow(RangeError);
});
