import { expect, test } from 'vitest';
import { axisOf } from '../../../../../client/src/pages/ask/track/axis.ts';

const hour = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const ad = (n: number, at: number) => {
  const time = new Date(start + at * hour).toISOString();
  return { ad: `ad:x/${n}`, platform: 'x.example', first: time, last: time };
};
const size = { width: 400, height: 14 };
const barsOf = (sightings: ReturnType<typeof ad>[]) =>
  axisOf(sightings, [{ platform: 'x.example', ads: sightings.length }], size);
const count = (d = '') => d.split('M').length - 1;

test('each ad is a bar, also where two are there at once', () => {
  const { rows, isDense } = barsOf([ad(1, 0), ad(2, 0), ad(3, 240)]);
  expect([count(rows[0]?.d), isDense]).toEqual([3, false]);
});

test('where there are more ads than bars have room, those at one time are one bar, and a silence stays open', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ad(n, n < 2500 ? n : n + 2000));
  const { rows, x, isDense } = barsOf(many);
  expect([count(rows[0]?.d), isDense]).toEqual([2, true]);
  const [, first = ''] = /^M0\.0 0h([\d.]+)/.exec(rows[0]?.d ?? '') ?? [];
  expect(Number(first)).toBeCloseTo(x(many[2499]?.last ?? ''), -1);
});
