import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('восемь семьсот ноль ноль ноль сорок четыре семнадцать', 'KZ')).toEqual([
    'phone:+77000004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan собака example точка org', 'KZ')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('договор № 8700000441, 15 000 руб', 'KZ')).toEqual([]);
});
