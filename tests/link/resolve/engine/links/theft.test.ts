import { expect, test } from 'vitest';
import { FeatureReader } from '../../../../../server/link/resolve/engine/features/features.ts';
import { linksOf } from '../../../../../server/link/resolve/engine/links/links.ts';
import { least } from '../../../../../server/link/resolve/engine/links/merge-rule.ts';
import { doubtsCopy } from '../../../../../server/link/resolve/engine/links/second-look.ts';
import {
  CompanyReader,
  companies,
  noCompany,
  theftAt,
} from '../../../../../server/link/resolve/engine/links/theft.ts';
import { observedOf, type SmallAd } from '../observations.ts';
import { seenIn } from '../scene.ts';

/** Pairs of sellers with the same words and cluster in one place, the second of whom could be a copy of the first. */
const pairs = (count: number, second: { day: number; platform: number; place?: number }) =>
  observedOf(
    Array.from({ length: count }, (_, n) => n + 100).flatMap((n): SmallAd[] => {
      const ad = (name: string, i: number, day: number, platform: number, place: number) => ({
        id: `${n}${name}${i}`,
        day,
        platform,
        place,
        holds: [`phone:${n}${name}`, `cluster:${n}`, `template:${n}`],
      });
      const { day, platform, place = n } = second;
      return [
        ...[0, 10].map((on, i) => ad('a', i, on, 0, place)),
        ...[0, 1].map((on, i) => ad('b', i, day + on, platform, place)),
      ];
    }),
  );

const seen = (observed: ReturnType<typeof observedOf>) =>
  seenIn(
    observed,
    6,
    Int32Array.from(observed.ads.ids, (_, ad) => ad - (ad % 2)),
  );

function learnt(observed: ReturnType<typeof observedOf>) {
  const { ground, items, scene } = seen(observed);
  return linksOf(ground, items, scene, least).theft;
}

const onesOwn = { day: 12, platform: 0 };
const anothers = { day: 5, platform: 1 };

test.each([
  ['on the same platform, after the other', onesOwn, 4],
  ['on the same platform, meanwhile', { day: 5, platform: 0 }, 5],
  ['on another platform, after the other', { day: 12, platform: 1 }, 0],
  ['on another platform, meanwhile', anothers, 1],
  ['on a platform that is not known', { day: 12, platform: -1 }, 4],
  ['nobody knows when', { day: Number.NaN, platform: 0 }, noCompany],
])('the company that a copy keeps: %s', (_, second, company) => {
  const { ground, scene } = seen(pairs(1, second));
  const reader = new CompanyReader(ground, scene.view);
  expect(reader.of(0, 1)).toBe(company);
  expect(company).toBeLessThan(companies);
});

test('who goes on where another stopped is not taken for a copycat, who is elsewhere meanwhile is', () => {
  const [own, stolen] = [learnt(pairs(60, onesOwn)), learnt(pairs(60, anothers))];
  expect(own.here).toBeLessThan(0.1);
  expect(stolen.here).toBeGreaterThan(0.85);
});

test('of few next to nothing is learnt, and of those whose place is not known by themselves', () => {
  const none = learnt(pairs(0, onesOwn));
  expect(none).toMatchObject({ here: 0.3, unknown: 0.3 });
  const one = learnt(pairs(1, anothers));
  expect(one.here).toBeGreaterThan(0.3);
  expect(one.here).toBeLessThan(0.4);
  const nowhere = learnt(pairs(60, { ...anothers, place: -1 }));
  expect(nowhere.here).toBe(0.3);
  expect(nowhere.unknown).toBeGreaterThan(0.85);
});

test('how likely a copycat is goes with how much theft there is, and with the company', () => {
  const theft = { here: 0.5, unknown: 0.2 };
  const at = (company: number, meeting = 1) => theftAt({ meeting, company }, theft);
  expect(at(noCompany)).toBe(0.5);
  expect(at(noCompany, Number.NaN)).toBe(0.2);
  expect(at(4)).toBeLessThan(0.25);
  expect(at(1)).toBeGreaterThan(0.75);
  expect(theftAt({ meeting: 1, company: 1 }, { here: 0, unknown: 0 })).toBe(0);
});

test('the more theft there is, the more must speak for a copy', () => {
  const { ground, items, scene } = seen(pairs(1, onesOwn));
  const features = new FeatureReader(ground, items, scene.view, scene.belief).of(1, 0);
  expect(doubtsCopy(features, 0.02)).toBe(false);
  expect(doubtsCopy(features, 0.98)).toBe(true);
});
