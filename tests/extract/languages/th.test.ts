import { expect, test } from 'vitest';
import { readFrom } from '../support.ts';

test('a number said in words', () => {
  expect(readFrom('ศูนย์แปดศูนย์ศูนย์ศูนย์ศูนย์สี่สี่หนึ่งเจ็ด', 'TH')).toEqual(['phone:+66800004417']);
});

test('an address with its signs in words', () => {
  expect(readFrom('baan แอท example จุด org', 'TH')).toEqual(['email:baan@example.org']);
});

test('amounts and numbers of papers are no contacts', () => {
  expect(readFrom('ชั่วโมงละ ๓๕๐ บาท', 'TH')).toEqual([]);
});
