import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../../client/src/pages/ask/queries/cells.ts';
import {
  linesOf,
  ticksOf,
  timeOf,
} from '../../../../../client/src/pages/ask/queries/line-points.ts';
import { spotsOf } from '../../../../../client/src/pages/ask/queries/map-places.ts';
import { inARow } from '../../../../../client/src/pages/ask/queries/result-drawing.ts';

const table = (titles: string[], rows: Cell[][]) => {
  return { columns: titles.map((title) => ({ name: title, title })), rows };
};

describe('a line', () => {
  test('takes days, months, weeks and times', () => {
    const days = ['2026-01-05', '2026-01', '2026-W02', '2026-01-05T10:00:00.000Z'].map((cell) =>
      new Date(timeOf(cell) ?? Number.NaN).toISOString().slice(0, 10),
    );
    expect(days).toEqual(['2026-01-05', '2026-01-01', '2026-01-05', '2026-01-05']);
    const none = ['5 May', 2026, null, '2026-13', '2026-01-45', '2026-01-05T99:00Z', '2026-W99'];
    expect(none.filter((cell) => timeOf(cell) !== undefined)).toEqual([]);
  });

  test('is one for each value of what stands before the number, in the order of time', () => {
    const [early, late] = ['2026-01-05', '2026-01-12'];
    const rows: Cell[][] = [
      [late, 'a', 5],
      [early, 'a', 3],
      [early, 'b', 4],
      [null, 'b', 9],
    ];
    const lines = linesOf(table(['Day', 'Board', 'Ads'], rows));
    const values = lines?.series.map(({ name, points }) => [
      name,
      ...points.map((one) => one.value),
    ]);
    expect(values?.map((one) => one.join())).toEqual(['a,3,5', 'b,4']);
    const tooMany = Array.from({ length: 7 }, (_, at): Cell[] => ['2026-01-05', `b${at}`, 1]);
    expect(linesOf(table(['Day', 'Board', 'Ads'], tooMany))).toBeUndefined();
    expect(linesOf(table(['Day', 'Price'], [['2026-01-05', '100']]))).toBeUndefined();
    expect(linesOf(table(['Day', 'Ads'], [['2026-13', 1]]))).toBeUndefined();
    const neverBoth: Cell[][] = [
      ['2026-01-05', null],
      [null, 3],
    ];
    expect(linesOf(table(['Day', 'Ads'], neverBoth))).toBeUndefined();
  });

  test('has an axis of round numbers that holds all of them, nought included', () => {
    expect(ticksOf([3, 17])).toEqual([0, 10, 20]);
    expect(ticksOf([-4, 0.5])).toEqual([-4, -2, 0, 2]);
    expect(ticksOf([0])).toEqual([0, 0.5]);
  });
});

describe('a map', () => {
  const country = (code: string) =>
    ({ id: `country:${code}`, kind: 'country', caption: code }) as const;
  test('sums the number by country, named by an entity or by its code', () => {
    const spots = (first: (code: string) => Cell) => {
      const rows = [
        [first('KZ'), 2],
        [first('TR'), 1],
        [first('KZ'), 3],
      ];
      const found = spotsOf(table(['Where', 'Ads'], rows))?.spots;
      return found?.map(({ id, value, rows }) => [id, value, ...rows].join());
    };
    const summed = ['country:KZ,5,0,2', 'country:TR,1,1'];
    expect(spots(country)).toEqual(summed);
    expect(spots((code) => code)).toEqual(summed);
  });

  test('is none where a column holds other texts, too', () => {
    const rows = [
      ['KZ', 2],
      ['Almaty', 1],
    ];
    expect(spotsOf(table(['Where', 'Ads'], rows))).toBeUndefined();
  });
});

test('a chain is drawn in a row, what branches or parts is not', () => {
  const links = (...pairs: string[]) =>
    pairs.map(([source = '', target = '']) => ({ source, target }));
  expect(inARow(['b', 'a', 'c'], links('ab', 'cb'))).toEqual(['a', 'b', 'c']);
  expect(inARow(['a', 'b', 'c', 'd'], links('ab', 'cb', 'bd'))).toBeUndefined();
  expect(inARow(['a', 'b', 'c', 'd'], links('ab', 'cd'))).toBeUndefined();
  expect(inARow(['a', 'b', 'c'], links('ab', 'bc', 'ca'))).toBeUndefined();
});
