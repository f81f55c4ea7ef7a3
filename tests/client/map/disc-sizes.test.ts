import { expect, test } from 'vitest';
import { acrossOf } from '../../../client/src/map/disc-sizes.ts';

test('a disc has a size whatever its number is', () => {
  const across = (values: number[]) => values.map((value) => acrossOf(value, Math.max(...values)));
  expect(across([0, 25, 100])).toEqual([20, 29, 38]);
  expect(across([-5, 4])).toEqual([20, 38]);
  expect(across([0, 0])).toEqual([20, 20]);
  expect(across([-1, -9])).toEqual([20, 20]);
});
