import { expect, test } from 'vitest';
import { day } from '../server/day.ts';

test.each([
  ['2026-05-19T06:42:00.000Z', '19 May 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2026-12-31T23:59:59.999Z', '31 December 2026'],
])('%s is %s', (time, words) => {
  expect(day(time)).toBe(words);
});
