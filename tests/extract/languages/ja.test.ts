import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('ゼロ九ゼロのゼロゼロゼロゼロの四四一七', 'JP')).toEqual(['phone:+819000004417']);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan アット example ドット org', 'JP')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('料金12000円、注文番号09000004417', 'JP')).toEqual([]);
});
