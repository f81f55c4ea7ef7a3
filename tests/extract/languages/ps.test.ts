import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('صفر اووه صفر صفر صفر صفر څلور څلور یو اووه', 'AF')).toEqual([
    'phone:+93700004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan ات example ټکی org', 'AF')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('په ساعت کې ۱۵۰۰-۲۵۰۰ افغانۍ', 'AF')).toEqual([]);
});
