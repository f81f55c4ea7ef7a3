import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('sekiz altmyş bäş nol nol kyrk dört on ýedi', 'TM')).toEqual([
    'phone:+99365004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan et example nokat org', 'TM')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('sagady 200-350 manat', 'TM')).toEqual([]);
});
