import { expect, test } from 'vitest';
import { endOfPast } from '../../../server/edge/cli/query.ts';

test.each([
  [1, 'answered, 1 row'],
  [2, 'answered, 2 rows'],
  [0, 'answered, 0 rows'],
])('a past query of %i rows says so in words', (rows, said) => {
  expect(endOfPast({ outcome: 'answered', rows } as never)).toBe(said);
});
