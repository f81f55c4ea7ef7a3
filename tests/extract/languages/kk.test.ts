import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('сегіз жеті жүз нөл нөл нөл қырық төрт он жеті', 'KZ')).toEqual([
    'phone:+77000004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan айқұлақ example нүкте org', 'KZ')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('бағасы 15 000 теңге, 7 қабат', 'KZ')).toEqual([]);
});
