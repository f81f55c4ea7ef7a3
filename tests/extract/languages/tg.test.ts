import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('навад сифр сифр сифр чилу чор ҳабдаҳ', 'TJ')).toEqual(['phone:+992900004417']);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan собака example нуқта org', 'TJ')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('эълони № 0000567495', 'TJ')).toEqual([]);
});
