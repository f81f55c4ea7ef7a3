import { expect, test } from 'vitest';
import { notedAds } from '../../../client/src/graph/noted.ts';

test('a count that stands for folded ads says on how many of them something stands', () => {
  const noted = new Map([['ad:a/2', { notes: 1, tags: 0 }]]);
  expect(notedAds(noted, ['ad:a/1', 'ad:a/2', 'ad:a/3'])).toBe('3 ads, 1 with notes');
  expect(notedAds(noted, ['ad:a/1'])).toBe('1 ad');
  expect(notedAds(undefined, ['ad:a/1', 'ad:a/2'])).toBe('2 ads');
});
