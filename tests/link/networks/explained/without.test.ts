import { expect, test } from 'vitest';
import { adsWithout } from '../../../../server/link/networks/explained/without.ts';

const members = ['ad:a', 'ad:b', 'ad:c', 'ad:d', 'ad:e'];
const walk = [3, 0, 4, 1, 2];

test('the ads of each part are read out of the order of the run, in the order of its parts', () => {
  const cutPoint = { item: 'phone:1', parts: [3, 2], spans: [null, [1, 3] as const] };
  expect(adsWithout(cutPoint, { walk }, members)).toEqual([
    ['ad:b', 'ad:c', 'ad:d'],
    ['ad:a', 'ad:e'],
  ]);
});

test('an ad that is the cut point itself is in none', () => {
  const cutPoint = { item: 'ad:d', parts: [2, 2], spans: [[1, 3] as const, [3, 5] as const] };
  expect(adsWithout(cutPoint, { walk }, members)).toEqual([
    ['ad:a', 'ad:e'],
    ['ad:b', 'ad:c'],
  ]);
  const rest = { ...cutPoint, spans: [[1, 3] as const, null] };
  expect(adsWithout(rest, { walk }, members)?.[1]).toEqual(['ad:b', 'ad:c']);
});
