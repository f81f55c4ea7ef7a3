import { expect, test } from 'vitest';
import {
  binsOf,
  brushOf,
  floorTo,
  outsideOf,
  stepOf,
  unitFor,
} from '../../../../client/src/panels/bottom/bins.ts';

const items = [
  { id: 'a', at: '2026-03-02T10:00:00.000Z' },
  { id: 'b', at: '2026-03-02T23:00:00.000Z' },
  { id: 'c', at: '2026-03-05' },
  { id: 'd', at: null },
  { id: 'e', at: 'soon' },
];

test('bars have no gaps and hold every ad with a time once', () => {
  const { unit, bins } = binsOf(items);
  expect(unit).toBe('day');
  expect(bins.map(({ ids }) => ids)).toEqual([['a', 'b'], [], [], ['c']]);
});

test('the unit grows with the time', () => {
  const day = 24 * 60 * 60 * 1000;
  expect(unitFor(0, 30 * day)).toBe('day');
  expect(unitFor(0, 200 * day)).toBe('week');
  expect(unitFor(0, 3000 * day)).toBe('month');
});

test('weeks begin on Monday and months on the first', () => {
  const sunday = Date.UTC(2026, 2, 8, 12);
  expect(new Date(floorTo(sunday, 'week')).toISOString()).toBe('2026-03-02T00:00:00.000Z');
  expect(new Date(floorTo(sunday, 'month')).toISOString()).toBe('2026-03-01T00:00:00.000Z');
});

test('a brush is in order and inside; without one nothing is outside', () => {
  expect(brushOf(9, -3, 4)).toEqual({ first: 0, last: 3 });
  const { bins } = binsOf(items);
  expect(outsideOf(bins, null).size).toBe(0);
  expect([...outsideOf(bins, { first: 1, last: 3 })]).toEqual(['a', 'b']);
});

test('played, a brush goes on bar by bar, and begins anew from the end', () => {
  expect(stepOf(null, 40)).toEqual({ first: 0, last: 3 });
  expect(stepOf({ first: 0, last: 39 }, 40)).toEqual({ first: 0, last: 3 });
  expect(stepOf({ first: 0, last: 3 }, 40)).toEqual({ first: 1, last: 4 });
  expect(stepOf({ first: 36, last: 39 }, 40)).toEqual({ first: 0, last: 3 });
});

test('no times, no bars', () => {
  expect(binsOf([{ id: 'd', at: null }]).bins).toEqual([]);
});
