import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('call oh four nine one, five seven oh, one five six', 'AU')).toEqual([
    'phone:+61491570156',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan at example dot org', 'US')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('flat 12, 350 a week, ref 0491570156', 'AU')).toEqual([]);
});
