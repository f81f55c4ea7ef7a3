import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('공일공에 공공공공에 사사일칠', 'KR')).toEqual(['phone:+821000004417']);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan 골뱅이 example 닷 org', 'KR')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('시급 15000원, 주문번호 01000004417', 'KR')).toEqual([]);
});
