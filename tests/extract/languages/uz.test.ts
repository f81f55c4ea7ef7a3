import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom("to'qson nol nol nol qirq to'rt o'n yetti", 'UZ')).toEqual([
    'phone:+998900004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan kuchukcha example nuqta org', 'UZ')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom("150 000-250 000 so'm", 'UZ')).toEqual([]);
});
