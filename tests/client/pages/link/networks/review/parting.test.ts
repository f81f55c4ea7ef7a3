import { describe, expect, test } from 'vitest';
import {
  crossTable,
  inEachCountry,
} from '../../../../../../client/src/pages/link/networks/counts/cross-table.ts';
import {
  seriesOf,
  weeksOf,
} from '../../../../../../client/src/pages/link/networks/counts/weeks.ts';
import {
  cutPointToSplit,
  namedSides,
} from '../../../../../../client/src/pages/link/networks/review/parting.ts';

const cutPoint = (id: string, parts: number[]) => {
  const parting = { sentence: [], sides: [] };
  return { id, parts, ads: [], entity: null, sentence: [], parting, second: 1 };
};

describe('where a network is split', () => {
  test('at the cut point whose second part is largest', () => {
    const cutPoints = [cutPoint('a', [9, 1]), cutPoint('b', [6, 4]), cutPoint('c', [6, 2, 2])];
    expect(cutPointToSplit({ cutPoints, review: null }, null)?.id).toBe('b');
  });
  test('before that where somebody has split it, and before that at the one that is looked at', () => {
    const cutPoints = [cutPoint('a', [9, 1]), cutPoint('b', [6, 4]), cutPoint('c', [6, 2, 2])];
    const review = { answers: [{ split: null }, { split: { at: 'a' } }] };
    expect(cutPointToSplit({ cutPoints, review }, null)?.id).toBe('a');
    expect(cutPointToSplit({ cutPoints, review }, 'c')?.id).toBe('c');
    expect(cutPointToSplit({ cutPoints, review }, 'gone')?.id).toBe('a');
  });
});

test('the sides of a split are called as the parts of a preview, the largest first', () => {
  const two = cutPoint('a', [9, 1]);
  const named = { sides: ['others', 'second'], names: ['Part A', 'Part B'] };
  expect(namedSides(two, ['others', 'second'], 1)).toEqual(named);
  expect(namedSides(two, ['second', 'others'], 0)).toEqual(named);
  const { names } = namedSides(cutPoint('b', [9, 3, 1]), ['others', 'second'], 1);
  expect(names[0]).toBe('Part A and smaller ones');
});

const count = (country: string, platform: string, ads: number, week = '2026-03-02') => {
  return { country, countries: country === '' ? [] : [country], platform, ads, week };
};

test('ads are counted by country and platform; the fourth platform is among the others', () => {
  const { platforms, rows } = crossTable([
    count('KZ', 'a.example', 3),
    count('KZ', 'b.example', 2),
    count('', 'c.example', 2),
    count('TR', 'd.example', 1),
  ]);
  expect(platforms).toEqual(['a.example', 'b.example', 'c.example', '']);
  expect(rows.map(({ country, counts, sum }) => [country, ...counts, sum].join())).toEqual(
    'KZ,3,2,0,0,5 ,0,0,2,0,2 TR,0,0,0,1,1'.split(' '),
  );
});

test('an ad that names two countries counts in each, and once in all', () => {
  const counts = [
    { ...count('KZ', 'a', 2), countries: ['KZ', 'TR'] },
    { ...count('', 'a', 1), countries: [] },
  ];
  const summed = ['KZ 2', 'TR 2', ' 1'];
  const { rows } = crossTable(inEachCountry(counts));
  expect(rows.map(({ country, sum }) => `${country} ${sum}`)).toEqual(summed);
  const { all, parts } = seriesOf(counts, weeksOf(counts), 'country');
  expect(all.ads).toBe(3);
  expect(parts.map(({ value, ads }) => `${value} ${ads}`)).toEqual(summed);
});

describe('ads by week', () => {
  test('weeks without an ad are weeks too; no ads are none', () => {
    expect(weeksOf([count('KZ', 'a', 1, '2026-03-16'), count('KZ', 'a', 1)])).toEqual(
      '2026-03-02 2026-03-09 2026-03-16'.split(' '),
    );
    expect(weeksOf([])).toEqual([]);
  });
  test('more than five platforms are four and the others', () => {
    const counts = ['a', 'b', 'c', 'd', 'e', 'f'].map((platform, i) =>
      count('KZ', platform, 9 - i, i > 3 ? '2026-03-09' : '2026-03-02'),
    );
    const { all, parts } = seriesOf(counts, weeksOf(counts), 'platform');
    expect(all).toMatchObject({ ads: 39, bars: [30, 9] });
    expect(parts.map(({ value, ads }) => `${value} ${ads}`)).toEqual(
      'a 9, b 8, c 7, d 6, null 9'.split(', '),
    );
    expect(parts.at(-1)).toMatchObject({ first: '2026-03-09', last: '2026-03-09', bars: [0, 9] });
  });
});
