import { expect, test } from 'vitest';
import { rangeOf } from '../../../../../client/src/pages/ask/track/range.ts';

test('a disc says which places of a track are in it, as far as it has room', () => {
  expect([[4], [2, 1], [3, 1], [5, 3, 4], [1, 9, 4], []].map(rangeOf)).toEqual(
    '4 | 1–2 | 1, 3 | 3–5 | 1… | 0'.split(' | '),
  );
});
