import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicators, markAds } from '../../../server/link/indicators/index.ts';
import { markStretches } from '../../../server/link/indicators/stretches.ts';
import { type SmallAd, seenOf } from './support.ts';

/** The ads that show an indicator. */
function showing(id: string, ads: readonly SmallAd[]): number[] {
  const { seen, hubs } = seenOf(ads);
  return markAds(seen, hubs).of(
    id,
    ads.map((_, ad) => ad),
  );
}

const one = 'phone:1';
const onDay = (day: number, place: number, ...holds: string[]): SmallAd => ({ day, place, holds });

describe('one contact in several cities', () => {
  test('three places within three days count, with every ad in between', () => {
    expect(
      showing('cities', [
        onDay(10, 1, one),
        onDay(10, 1, one),
        onDay(11.9, 2, one),
        onDay(12.1, 3, one),
        onDay(40, 4, one),
        onDay(11, 5, 'phone:2'),
      ]),
    ).toEqual([0, 1, 2, 3]);
  });

  test('not on a fourth day, not by a hub, not without a place or a day', () => {
    expect(showing('cities', [onDay(10, 1, one), onDay(11, 2, one), onDay(13, 3, one)])).toEqual(
      [],
    );
    const hub = 'phone:3!';
    expect(
      showing(
        'cities',
        [1, 2, 3].map((place) => onDay(10, place, hub)),
      ),
    ).toEqual([]);
    const unknown = [onDay(10, 1, one), onDay(10, 2, one), { holds: [one], place: 3 }];
    expect(showing('cities', unknown)).toEqual([]);
    expect(showing('cities', [...unknown.slice(0, 2), { holds: [one], day: 10 }])).toEqual([]);
  });
});

test('one contact in several countries: all its ads, one without a country too', () => {
  const ads = [{ country: 1, holds: [one] }, { country: 2, holds: [one] }, { holds: [one] }];
  expect(showing('countries', ads)).toEqual([0, 1, 2]);
  expect(showing('countries', [...ads.slice(0, 1), ...ads.slice(2)])).toEqual([]);
});

test('one contact with sets of pictures: those shown together are one set, one seen once is none', () => {
  const shows = (...pictures: number[]): SmallAd => ({
    holds: [one, ...pictures.map((n) => `cluster:${n}`)],
  });
  const apart = [shows(1), shows(1), shows(2), shows(2), shows(3), shows(3)];
  expect(showing('sets', apart)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(showing('sets', [...apart, shows(2, 3)])).toEqual([]);
  expect(showing('sets', [...apart.slice(0, 5), shows(4)])).toEqual([]);
});

test('one template, picture or payment account under several phone numbers; a hub does not count', () => {
  const under = (look: string) => [1, 2, 3].map((n) => ({ holds: [look, `phone:${n}`] }));
  expect(showing('templates', under('template:1'))).toEqual([0, 1, 2]);
  expect(showing('templates', under('template:1').slice(1))).toEqual([]);
  expect(showing('templates', under('template:1!'))).toEqual([]);
  expect(showing('pictures', under('cluster:1'))).toEqual([0, 1, 2]);
  expect(showing('pictures', under('template:1'))).toEqual([]);
  expect(showing('payments', under('payment:1').slice(1))).toEqual([0, 1]);
  expect(
    showing('payments', [{ holds: ['payment:1', one] }, { holds: ['payment:1', one] }]),
  ).toEqual([]);
});

test('many ads of one contact on one day, of those that say when they were posted', () => {
  const [indicator] = indicators.filter(({ id }) => id === 'bursts');
  const least = indicator?.parameters.ads ?? 0;
  const posted = Array.from({ length: least }, (_, i) => ({
    day: 10 + i / 10,
    posted: true,
    holds: [one],
  }));
  expect(showing('bursts', posted)).toEqual(posted.map((_, i) => i));
  const captured = posted.map((ad, i) => ({ ...ad, posted: i > 0 }));
  expect(showing('bursts', captured)).toEqual([]);
  expect(showing('bursts', [...posted.slice(1), { ...posted[0], day: 11, holds: [one] }])).toEqual(
    [],
  );
});

test('one contact that stays in one place for long', () => {
  const stays = [onDay(0, 1, one), onDay(30, 1, one), onDay(90, 1, one), { holds: [one], day: 5 }];
  expect(showing('settled', stays)).toEqual([0, 1, 2]);
  expect(showing('settled', [...stays, onDay(40, 2, one)])).toEqual([]);
  expect(showing('settled', [onDay(0, 1, one), onDay(30, 1, one), onDay(89, 1, one)])).toEqual([]);
});

test('pictures and words of its own: under one contact alone', () => {
  const mine = { holds: [one, 'cluster:1', 'template:1'] };
  expect(showing('own', [mine, mine, { holds: ['phone:2', 'cluster:2'] }])).toEqual([0, 1, 2]);
  expect(showing('own', [mine, { holds: ['phone:2', 'template:1'] }])).toEqual([]);
  expect(showing('own', [{ holds: ['cluster:1'] }, { holds: [one] }])).toEqual([]);
  expect(showing('own', [{ holds: [one, 'cluster:1!'] }])).toEqual([]);
});

test('a phone number that was silent, and what strangers share', () => {
  const ads = [onDay(0, 1, one), onDay(10, 1, one), onDay(130, 1, one)];
  expect(showing('silent', ads)).toEqual([0, 1, 2]);
  expect(showing('silent', ads.slice(0, 2))).toEqual([]);
  expect(showing('hubs', [{ holds: ['phone:1!'] }, { holds: [one] }])).toEqual([0]);
});

describe('every indicator', () => {
  test('says what it counts, and what speaks for it and against it', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ side }) => side))).toEqual(new Set(['toward', 'away']));
    for (const { title, counts, parameters, speaksFor, speaksAgainst } of indicators) {
      expect(`${title(parameters)} ${counts(parameters)}`).not.toMatch(/undefined|victim|suspect/);
      expect(Math.min(speaksFor.length, speaksAgainst.length)).toBeGreaterThan(0);
    }
  });

  const anyAd = fc.record({
    day: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 300 })),
    posted: fc.boolean(),
    place: fc.integer({ min: -1, max: 3 }),
    country: fc.integer({ min: -1, max: 2 }),
    holds: fc.uniqueArray(
      fc.constantFrom(
        ...['phone:1', 'phone:2', 'phone:3', 'phone:9!', 'email:1', 'handle:1', 'payment:1'],
        ...['site:1', 'cluster:1', 'cluster:2', 'cluster:9!', 'template:1', 'template:2'],
      ),
      { maxLength: 5 },
    ),
  });

  test('counts the same ads in any order of ads, and its total is theirs', () => {
    fc.assert(
      fc.property(fc.array(anyAd, { maxLength: 30 }), (ads) => {
        const { seen, hubs } = seenOf(ads);
        const marks = markAds(seen, hubs);
        for (const { id } of indicators) {
          const shown = showing(id, ads);
          expect(marks.totals[id]).toBe(shown.length);
          const turned = showing(id, [...ads].reverse()).map((ad) => ads.length - 1 - ad);
          expect(turned.reverse()).toEqual(shown);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a stretch marks what a look at every window marks', () => {
  const anyEntry = fc.record({
    day: fc.integer({ min: 0, max: 20 }),
    key: fc.integer({ min: -1, max: 4 }),
  });
  const limits = fc.record({
    days: fc.integer({ min: 1, max: 6 }),
    least: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 25 }), limits, (some, { days, least }) => {
      const entries = some.map((entry, ad) => ({ ...entry, ad }));
      const marked = new Set<number>();
      markStretches(entries, { days, least }, (ad) => marked.add(ad));
      const expected = entries.filter(({ day, key }) => {
        if (key < 0) return false;
        const windows = Array.from({ length: days }, (_, i) => day - i);
        return windows.some((from) => {
          const within = entries.filter(
            (one) => one.day >= from && one.day < from + days && one.key >= 0,
          );
          return new Set(within.map((one) => one.key)).size >= least;
        });
      });
      expect(marked).toEqual(new Set(expected.map(({ ad }) => ad)));
    }),
    { numRuns: 500 },
  );
});
