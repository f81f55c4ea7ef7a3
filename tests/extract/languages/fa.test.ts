import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('صفر هفتاد صفر صفر صفر چهل و چهار هفده', 'AF')).toEqual(['phone:+93700004417']);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan ات example نقطه org', 'AF')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('قیمت ۱۸۰۰۰-۲۵۰۰۰ افغانی', 'AF')).toEqual([]);
});
