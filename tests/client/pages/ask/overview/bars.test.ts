import { expect, test } from 'vitest';
import {
  barsOf,
  daysOf,
  rangeIn,
} from '../../../../../client/src/pages/ask/overview/period/bars.ts';

const weeks = [
  { week: '2026-01-05', ads: 3 },
  { week: '2026-01-26', ads: 2 },
];

test('weeks without an ad are bars too', () => {
  const { unit, bars } = barsOf(weeks);
  expect(unit).toBe('week');
  expect(bars.map(({ ads }) => ads)).toEqual([3, 0, 0, 2]);
  expect(bars[3]).toEqual({ from: '2026-01-26', to: '2026-02-01', ads: 2 });
  expect(barsOf([]).bars).toEqual([]);
});

test('of many weeks four are one bar, and no ad is lost', () => {
  const many = Array.from({ length: 150 }, (_, n) => ({
    week: new Date(Date.parse('2023-01-02') + n * 7 * 86_400_000).toISOString().slice(0, 10),
    ads: 1,
  }));
  const { unit, bars, older } = barsOf([{ week: '1999-01-04', ads: 5 }, ...many]);
  expect(unit).toBe('month');
  // One odd day makes the first bar longer, and it says so.
  expect(older).toBe(true);
  expect(bars[0]).toMatchObject({ from: '1999-01-04', ads: 5 });
  expect(barsOf(many).older).toBe(false);
  expect(bars.length).toBeLessThan(140);
  expect(bars.reduce((sum, { ads }) => sum + ads, 0)).toBe(155);
});

test('a range of bars is a period, and back; its outer ends narrow nothing', () => {
  const { bars } = barsOf(weeks);
  expect(daysOf(bars, { first: 0, last: 3 })).toEqual({ from: undefined, to: undefined });
  const days = daysOf(bars, { first: 1, last: 2 });
  expect(days).toEqual({ from: '2026-01-12', to: '2026-01-25' });
  expect(rangeIn(bars, days)).toEqual({ first: 1, last: 2 });
  // Other filters may leave other weeks: a period beyond them is their last bar.
  expect(rangeIn(bars, { from: '2027-01-01', to: undefined })).toEqual({ first: 3, last: 3 });
});
