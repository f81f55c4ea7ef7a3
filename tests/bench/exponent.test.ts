import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponentOf } from './exponent.ts';

test('the exponent of a power is found, whatever it is multiplied with', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 }),
      (exponent, factor, sizes) => {
        const points = sizes.map((size) => [size, factor * size ** exponent] as const);
        expect(exponentOf(points)).toBeCloseTo(exponent, 6);
      },
    ),
  );
});

test('where points lie off every line, the line that errs least', () => {
  expect(
    exponentOf([
      [100, 1],
      [1000, 10],
      [10_000, 10],
      [100_000, 100],
    ]),
  ).toBeCloseTo(0.6, 9);
});

test('one size tells nothing of growth', () => {
  expect(exponentOf([[100, 1]])).toBeUndefined();
  expect(
    exponentOf([
      [100, 1],
      [100, 2],
    ]),
  ).toBeUndefined();
});

test('what cost nothing that a clock can tell is left out', () => {
  expect(
    exponentOf([
      [10, 0],
      [100, 1],
      [1000, 100],
    ]),
  ).toBeCloseTo(2, 9);
  expect(exponentOf([[10, 0]])).toBeUndefined();
});
