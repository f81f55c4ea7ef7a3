import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test.each([
  '幺三八零零零零四四一七',
  '壹叁捌 零零零零 肆肆壹柒',
  '138零零零零四四一七',
  '电话13800004417',
])('%s: a number in any of its digits', (text) => {
  expect(readFrom(text, 'CN')).toEqual(['phone:+8613800004417']);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan 艾特 example 点 org', 'CN')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('一百三十八元，订单号13800004417，800元一次', 'CN')).toEqual([]);
});
