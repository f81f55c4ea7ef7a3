import { describe, expect, test } from 'vitest';
import {
  features,
  matchWeightOf,
  pairFeatures,
  prevalenceShift,
  scorecard,
} from '../../../../../server/link/resolve/engine/features/scorecard.ts';
import { type Resolution, resolve } from '../../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, partsOf, type SmallAd } from '../observations.ts';

/**
 * Two numbers side by side in time. All ads of the second and as many of the eight of the first are in the same
 * templates, and no place is known of the second: no rule merges them.
 */
const linesOf = (second: number): SmallAd[] => [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
    id: `a${i}`,
    day: i,
    place: 1,
    holds: ['phone:1', `template:${i}`],
  })),
  ...Array.from({ length: second }, (_, i) => ({
    id: `b${i}`,
    day: i + 1.5,
    holds: ['phone:2', 'email:b', `template:${i}`],
  })),
];
const twoLines = linesOf(2);

const lastOf = ({ merges }: Resolution) => merges.at(-1);

describe('what many weak features speak for', () => {
  const observed = observedOf(twoLines);
  const resolution = resolve(observed);

  test('is merged when the rounds are over, and says what speaks for and against it', () => {
    expect(partsOf(resolution, observed)).toHaveLength(1);
    const merge = lastOf(resolution);
    expect(merge).toMatchObject({ rule: 'weak-features', here: null, sizes: [8, 2] });
    const features = new Map(merge?.features?.map(({ about, nats }) => [about, nats]));
    expect(features.get('words')).toBeGreaterThan(0);
    expect(features.get('contacts')).toBeLessThan(0);
    expect([...features.values()]).toEqual([...features.values()].sort((a, b) => b - a));
  });

  test('is less sure than its features add up to, as was measured', () => {
    const { features = [], probability = 1 } = lastOf(resolution) ?? {};
    const sum = features.reduce((all, { nats }) => all + nats, 0);
    expect(sum).toBeGreaterThan(2);
    expect(probability).toBeGreaterThan(0.75);
    expect(probability).toBeLessThan(1 / (1 + Math.exp(-sum)));
  });

  test('is not merged where another fits as well', () => {
    const closingOf = (lines: readonly number[]) => {
      const ads: SmallAd[] = [
        ...lines.flatMap((line) =>
          [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
            id: `${line}a${i}`,
            day: i,
            place: 1,
            holds: [`phone:1${line}`, `template:${line}${i}`],
          })),
        ),
        ...[0, 1].map((i) => ({
          id: `b${i}`,
          day: i + 1.5,
          holds: ['phone:2', 'email:b', ...lines.map((line) => `template:${line}${i}`)],
        })),
      ];
      return resolve(observedOf(ads)).merges.find(({ rule }) => rule === 'weak-features');
    };
    expect(closingOf([0])).toMatchObject({ sizes: [8, 2] });
    expect(closingOf([1])).toMatchObject({ sizes: [8, 2] });
    expect(closingOf([0, 1])).toBeUndefined();
  });

  test('is not merged where a person judged it apart', () => {
    const at = (id: string) => observed.ads.ids.indexOf(id);
    const judged = resolve(observed, [
      { id: 'j', at: '2026-01-01', kind: 'apart', a: adsAt(at('a0')), b: adsAt(at('b0')) },
    ]);
    const networkOf = (id: string) => judged.networkOf[at(id)];
    expect(networkOf('a0')).not.toBe(networkOf('b0'));
  });

  test('is not merged where it is far away in place and time', () => {
    const far = twoLines.map((ad) =>
      ad.id.startsWith('b') ? { ...ad, place: 2, day: (ad.day ?? 0) + 400 } : ad,
    );
    const apart = resolve(observedOf(far));
    expect(apart.merges.map(({ sizes }) => sizes)).not.toContainEqual([8, 2]);
  });
});

describe('the scorecard', () => {
  test.each(pairFeatures)('%s has rising steps, and a worth for each', (name) => {
    const { from } = features[name];
    const { nats } = scorecard.matchWeights[name];
    expect([...from]).toEqual([...from].sort((a, b) => a - b));
    expect(nats).toHaveLength(from.length + 1);
  });

  test('looks a worth up by step; what is not known has its own', () => {
    const { from } = features.places;
    const { nats, unknown } = scorecard.matchWeights.places;
    expect(matchWeightOf(scorecard, 'places', from[0] - 0.0001)).toBe(nats[0]);
    expect(matchWeightOf(scorecard, 'places', from[0])).toBe(nats[1]);
    expect(matchWeightOf(scorecard, 'places', 1)).toBe(nats[from.length]);
    expect(matchWeightOf(scorecard, 'places', Number.NaN)).toBe(unknown);
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
