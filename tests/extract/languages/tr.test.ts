import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('sıfır beş yüz sıfır sıfır sıfır kırk dört on yedi', 'TR')).toEqual([
    'phone:+905000004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan kuyruklu a example nokta org', 'TR')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('kapora 500 TL, kat 5', 'TR')).toEqual([]);
});
