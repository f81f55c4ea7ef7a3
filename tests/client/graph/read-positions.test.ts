import { expect, test } from 'vitest';
import { readPositions } from '../../../client/src/graph/read-positions.ts';

test('pairs of numbers are places; anything else is left out', () => {
  const stored = { a: [1, 2], pin: [3, 4, true], b: [1], c: 'no', d: [null, 2], e: ['3', 4] };
  expect(readPositions(stored)).toEqual({
    a: { x: 1, y: 2, pinned: false },
    pin: { x: 3, y: 4, pinned: true },
  });
  expect(readPositions(null)).toEqual({});
  expect(readPositions('text')).toEqual({});
});
