import { expect, test } from 'vitest';
import { acrossOf, numberIn } from '../../../client/src/map/disc-sizes.ts';

test('a disc has a size whatever its number is', () => {
  const across = (values: number[]) => values.map((value) => acrossOf(value, Math.max(...values)));
  expect(across([0, 25, 100])).toEqual([20, 29, 38]);
  expect(across([-5, 4])).toEqual([20, 38]);
  expect(across([0, 0])).toEqual([20, 20]);
  expect(across([-1, -9])).toEqual([20, 20]);
});

test('a number of up to four digits stands whole in a disc, a longer one in short', () => {
  expect([-3, 408, 1000, 9999, 12_345, 1_200_000].map((value) => numberIn({ value }))).toEqual(
    '-3 408 1000 9999 12.3k 1.2m'.split(' '),
  );
});
