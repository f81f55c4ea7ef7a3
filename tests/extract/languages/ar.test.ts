import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('صفر خمسة صفر صفر صفر صفر أربعة وأربعين سبعة عشر', 'AE')).toEqual([
    'phone:+971500004417',
  ]);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan آت example نقطة org', 'AE')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('الرسوم ٤٠٠-٦٠٠ درهم', 'AE')).toEqual([]);
});
