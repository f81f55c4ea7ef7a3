import { expect, test } from 'vitest';
import { numberIn } from '../../../client/src/map/discs.tsx';

test('a number of up to four digits stands whole in a disc, a longer one in short', () => {
  expect([-3, 408, 1000, 9999, 12_345, 1_200_000].map((value) => numberIn({ value }))).toEqual([
    ...['-3', '408', '1000', '9999', '12.3k', '1.2m'],
  ]);
});
