import { expect, test } from 'vitest';
import { pastRunInWords } from '../../../server/edge/cli/query-history.ts';

test.each([
  [1, 'answered, 1 row'],
  [2, 'answered, 2 rows'],
  [0, 'answered, 0 rows'],
])('a past run of %i rows says so in words', (rows, said) => {
  const run = { line: 1, at: '2026-05-01T10:00:00.000Z', by: 'anna', parameters: [] };
  expect(pastRunInWords({ ...run, outcome: 'answered', rows } as never)).toContain(said);
});
