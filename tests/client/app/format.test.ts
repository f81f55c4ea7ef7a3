import { expect, test } from 'vitest';
import {
  formatBytes,
  formatConfidence,
  formatDate,
  formatNumber,
  formatProperty,
  formatShortTime,
  formatSpan,
  formatTime,
  shortHash,
} from '../../../client/src/app/format.ts';

test('dates, times and spans are in UTC and in words', () => {
  expect(formatDate('2026-05-19T23:59:00.000Z')).toBe('19 May 2026');
  expect(formatDate('2026-09-01')).toBe('1 Sep 2026');
  expect(formatTime('2026-05-19T06:42:00.000Z')).toBe('19 May 2026, 06:42 UTC');
  expect(formatShortTime('2026-05-19T06:42:00.000Z')).toBe('19 May 06:42 UTC');
  const [march, may] = ['2026-03-03T00:00:00.000Z', '2026-05-19T00:00:00.000Z'];
  expect(formatSpan(march, may)).toBe('3 Mar 2026 to 19 May 2026');
  expect(formatSpan('2026-03-03T01:00:00.000Z', '2026-03-03T02:00:00.000Z')).toBe('3 Mar 2026');
  expect(formatSpan(null, null)).toBe('');
});

test('what is no date stays as given', () => {
  expect(formatDate('soon')).toBe('soon');
  expect(formatTime('soon')).toBe('soon');
});

test('properties are in words: times, countries and languages; what is none stays', () => {
  const time = formatProperty('firstCaptured', '2026-05-19T06:42:00.000Z');
  expect(time).toBe('19 May 2026, 06:42 UTC');
  expect(formatProperty('country', 'KZ')).toBe('Kazakhstan');
  expect(formatProperty('country', 'nowhere')).toBe('nowhere');
  expect(formatProperty('language', 'tg')).toBe('Tajik');
  expect(formatProperty('number', '+77000004417')).toBe('+77000004417');
});

test('a confidence never looks surer than it is', () => {
  expect(formatConfidence(0.999)).toBe('0.99');
  expect(formatConfidence(0.29)).toBe('0.29');
  expect(formatConfidence(1)).toBe('1.00');
});

test('numbers, hashes and bytes', () => {
  expect(formatNumber(4012)).toBe('4,012');
  expect(formatNumber(4012.34567)).toBe('4,012.346');
  expect(formatNumber(0.000412)).toBe('0.000412');
  expect(shortHash(`9f2c41${'0'.repeat(52)}d8e1b7`)).toBe('9f2c41…d8e1b7');
  expect(shortHash('short')).toBe('short');
  expect([0, 999, 6_200_000, 1e9].map(formatBytes)).toEqual(['0 B', '999 B', '6.2 MB', '1.0 GB']);
});
