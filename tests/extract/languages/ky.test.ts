import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('нөл жети жүз нөл нөл нөл төрт жүз он жети', 'KG')).toEqual([
    'phone:+996700000417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan маймылча example чекит org', 'KG')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('саатына 1500-2500 сом', 'KG')).toEqual([]);
});
