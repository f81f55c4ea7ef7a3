import { expect, test } from 'vitest';
import { day, lastDayOfMost } from '../../server/core/day.ts';

test.each([
  ['2026-05-19T06:42:00.000Z', '19 May 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2026-12-31T23:59:59.999Z', '31 December 2026'],
])('%s is %s', (time, words) => {
  expect(day(time)).toBe(words);
});

test.each([
  ['three late do not', { '2026-05-01': 200, '2026-06-30': 374, '2026-11-03': 3 }, '2026-06-30'],
  ['one of a hundred does not', { '2026-06-30': 99, '2026-11-03': 1 }, '2026-06-30'],
  ['one of fifty does', { '2026-06-30': 49, '2026-11-03': 1 }, '2026-11-03'],
  ['without ads there is none', {}, undefined],
])('the day to which growth is counted: %s', (_, ads, expected) => {
  expect(lastDayOfMost(new Map(Object.entries(ads)))).toBe(expected);
});
