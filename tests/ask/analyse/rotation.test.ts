import { expect, test } from 'vitest';
import { measures, type PacedAd } from '../../../server/ask/analyse/analyses/pace.ts';
import { rotationOfNetwork } from '../../../server/ask/analyse/analyses/rotation.ts';

const posted = (time: string, ...phones: string[]): PacedAd => {
  const at = `2026-${time}:00.000Z`;
  return [at, at, phones];
};
/** A number for a month, then one for two days, then one for a day, the last two on one day; every six hours once. */
const ads = [
  posted('01-01T00:00', 'a'),
  posted('01-31T00:00', 'a', 'b'),
  posted('02-01T00:00', 'b'),
  posted('03-01T00:00', 'c'),
  posted('03-01T06:00', 'c'),
  posted('03-01T12:00', 'c'),
];
const told = Object.fromEntries(measures.map(({ what, of }) => [what, of(ads)]));

test('how numbers change, and how it posts', () => {
  expect(told).toMatchObject({
    Ads: 6,
    Numbers: 3,
    'Days from the first ad to the last': 60,
    'New numbers in 30 days, after the first': 1,
    'Days that a number is used (median)': 2,
    'Numbers in use on one day, at the most': 2,
    'Ads that began on one day, at the most': 3,
    'Hours between postings (median)': 24,
    // Four of six at midnight, then at six and at noon.
    'Postings in the 3 busiest hours of the day, %': 100,
  });
  expect(told['Numbers used for a week at most, %']).toBeCloseTo(66.7, 1);
  expect(told['Days on which an ad began, %']).toBeCloseTo(6.67, 1);
});

test('a clock has no spread; too few postings tell nothing', () => {
  const spread = measures.find(({ what }) => what.startsWith('Spread'))?.of ?? (() => -1);
  const clock = Array.from({ length: 8 }, (_, i) => posted(`01-0${i + 1}T09:30`));
  expect(spread(clock)).toBe(0);
  expect(spread(clock.slice(0, 5))).toBeNaN();
});

test('beside ten others or more of that size, else beside none', () => {
  const groups = (others: number) => [
    { isOne: true, ads },
    ...Array.from({ length: others }, (_, i) => ({
      isOne: false,
      ads: [...ads, ...Array.from({ length: i % 5 }, () => posted('02-02T00:00', 'a'))],
    })),
  ];
  const rowsOf = (others: number) =>
    rotationOfNetwork.analyse({ groups: groups(others) } as never, {} as never).rows;
  // Sizes 6 to 10, twice each.
  expect(rowsOf(10)[0]).toEqual(['Ads', 6, 7, 8, 9, 0]);
  expect(rowsOf(9)[0]).toEqual(['Ads', 6, null, null, null, null]);
});

test('where none is of that size, beside the nearest, and it says so', () => {
  const large = [...Array(40).keys()].flatMap(() => ads);
  const groups = [
    { isOne: true, ads: large },
    ...Array.from({ length: 30 }, (_, i) => ({ isOne: false, ads: ads.slice(0, i < 20 ? 6 : 3) })),
  ];
  const found = rotationOfNetwork.analyse({ groups } as never, {} as never);
  expect(found.rows[0]).toEqual(['Ads', 240, 6, 6, 6, 100]);
  expect(found.beside[0]).toContain('the 20 nearest, of 6 to 6 ads');
});

test('a group of 200,000 ads is not too large', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => {
    const at = new Date(i * 86_400_000).toISOString();
    return [at, at, []] as const;
  });
  const days = measures.find(({ what }) => what.startsWith('Days from'));
  const most = measures.find(({ what }) => what.startsWith('Ads that began on one day'));
  expect([days?.of(many), most?.of(many)]).toEqual([200_000, 1]);
});
