import { describe, expect, test } from 'vitest';
import {
  pairSigns,
  prevalenceShift,
  scorecard,
  signs,
  worthOf,
} from '../../../../server/resolve/engine/signs/scorecard.ts';
import { type Resolution, resolve } from '../../../../server/resolve/index.ts';
import { adsAt, holdingsOf, partsOf, type SmallAd } from '../holdings.ts';

/**
 * Two numbers side by side in time. All ads of the second and as many of the eight of the first are in the same
 * templates, and no place is known of the second: no rule joins them.
 */
const linesOf = (second: number): SmallAd[] => [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
    ...{ id: `a${i}`, day: i, place: 1 },
    holds: ['phone:1', `template:${i}`],
  })),
  ...Array.from({ length: second }, (_, i) => ({
    ...{ id: `b${i}`, day: i + 1.5 },
    holds: ['phone:2', 'email:b', `template:${i}`],
  })),
];
const twoLines = linesOf(2);

const lastOf = ({ joins }: Resolution) => joins.at(-1);

describe('what many small signs speak for', () => {
  const holdings = holdingsOf(twoLines);
  const resolution = resolve(holdings);

  test('is joined when the rounds are over, and says what speaks for and against it', () => {
    expect(partsOf(resolution, holdings)).toHaveLength(1);
    const join = lastOf(resolution);
    expect(join).toMatchObject({ rule: 'small-signs', here: null, sizes: [8, 2] });
    const signs = new Map(join?.signs?.map(({ about, nats }) => [about, nats]));
    expect(signs.get('words')).toBeGreaterThan(0);
    expect(signs.get('contacts')).toBeLessThan(0);
    expect([...signs.values()]).toEqual([...signs.values()].sort((a, b) => b - a));
  });

  test('is less sure than its signs add up to, as was measured', () => {
    const { signs = [], probability = 1 } = lastOf(resolution) ?? {};
    const sum = signs.reduce((all, { nats }) => all + nats, 0);
    expect(sum).toBeGreaterThan(2);
    expect(probability).toBeGreaterThan(0.75);
    expect(probability).toBeLessThan(1 / (1 + Math.exp(-sum)));
  });

  test('is not joined where another fits as well', () => {
    const closingOf = (lines: readonly number[]) => {
      const ads: SmallAd[] = [
        ...lines.flatMap((line) =>
          [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
            ...{ id: `${line}a${i}`, day: i, place: 1 },
            holds: [`phone:1${line}`, `template:${line}${i}`],
          })),
        ),
        ...[0, 1].map((i) => ({
          ...{ id: `b${i}`, day: i + 1.5 },
          holds: ['phone:2', 'email:b', ...lines.map((line) => `template:${line}${i}`)],
        })),
      ];
      return resolve(holdingsOf(ads)).joins.find(({ rule }) => rule === 'small-signs');
    };
    expect(closingOf([0])).toMatchObject({ sizes: [8, 2] });
    expect(closingOf([1])).toMatchObject({ sizes: [8, 2] });
    expect(closingOf([0, 1])).toBeUndefined();
  });

  test('is not joined where a person judged it apart', () => {
    const at = (id: string) => holdings.ads.ids.indexOf(id);
    const judged = resolve(holdings, [
      { id: 'j', at: '2026-01-01', kind: 'apart', a: adsAt(at('a0')), b: adsAt(at('b0')) },
    ]);
    const networkOf = (id: string) => judged.networkOf[at(id)];
    expect(networkOf('a0')).not.toBe(networkOf('b0'));
  });

  test('is not joined where it is far away in place and time', () => {
    const far = twoLines.map((ad) =>
      ad.id.startsWith('b') ? { ...ad, place: 2, day: (ad.day ?? 0) + 400 } : ad,
    );
    const apart = resolve(holdingsOf(far));
    expect(apart.joins.map(({ sizes }) => sizes)).not.toContainEqual([8, 2]);
  });
});

describe('the scorecard', () => {
  test.each(pairSigns)('%s has rising steps, and a worth for each', (name) => {
    const { from } = signs[name];
    const { nats } = scorecard.worths[name];
    expect([...from]).toEqual([...from].sort((a, b) => a - b));
    expect(nats).toHaveLength(from.length + 1);
  });

  test('looks a worth up by step; what is not known has its own', () => {
    const { from } = signs.places;
    const { nats, unknown } = scorecard.worths.places;
    expect(worthOf(scorecard, 'places', from[0] - 0.0001)).toBe(nats[0]);
    expect(worthOf(scorecard, 'places', from[0])).toBe(nats[1]);
    expect(worthOf(scorecard, 'places', 1)).toBe(nats[from.length]);
    expect(worthOf(scorecard, 'places', Number.NaN)).toBe(unknown);
  });
});

describe('how common right pairs are', () => {
  const scores = (right: number, wrong: number) => [
    ...Array.from({ length: right }, () => 2),
    ...Array.from({ length: wrong }, () => -2),
  ];

  test('moves the odds up where most look right, down where most look wrong', () => {
    expect(prevalenceShift(scores(400, 100), 0.5)).toBeGreaterThan(0.5);
    expect(prevalenceShift(scores(100, 400), 0.5)).toBeLessThan(-0.5);
  });

  test('stays where it was without pairs, and nearly so with few', () => {
    expect(prevalenceShift([], 0.3)).toBeCloseTo(0);
    expect(Math.abs(prevalenceShift(scores(2, 0), 0.3))).toBeLessThan(0.3);
  });
});
