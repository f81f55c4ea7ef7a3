import { expect, test } from 'vitest';
import { partSignNames, partSigns } from '../../../server/resolve/engine/signs/scorecard.ts';
import { callers, sellerAds, strangers } from '../../resolve/engine/agency.ts';
import { areaOfParts, fitParts, partsIn } from './parts.ts';
import type { WeighedExample } from './weighed.ts';

test('parts that the rounds leave apart are found, with whose they are and what is at stake', () => {
  const ownerOf = Int32Array.from(strangers.ads.ids, (id) => id.charCodeAt('ad:'.length));
  // The callers went to the first.
  const [large, small] = [sellerAds + callers.length, sellerAds];
  const ads = (large * small) / (large + small);
  const both = { hand: 'own', ads, weight: Math.sqrt(ads) };
  expect(partsIn('own', { holdings: strangers, ownerOf })).toMatchObject([
    { ...both, right: false },
  ]);
  const oneOwner = ownerOf.map(() => 1);
  expect(partsIn('own', { holdings: strangers, ownerOf: oneOwner })).toMatchObject([
    { ...both, right: true },
  ]);
});

test('what tells parts of one owner from others is found again', () => {
  const platforms = partSignNames.indexOf('platformsOf');
  const last = partSigns.platformsOf.from.length;
  const parts = (step: number, right: number): WeighedExample[] =>
    Array.from({ length: 1000 }, (_, i) => {
      const steps = new Int8Array(partSignNames.length);
      steps[platforms] = step;
      return { hand: 'one', ads: 1, right: i % 100 < right, steps };
    });
  const fit = fitParts([...parts(0, 20), ...parts(last, 90)]);
  const { nats = [] } = fit.worths.platformsOf ?? {};
  const apart = (nats[last] as number) - (nats[0] as number);
  // Held back: what is seen here once more may be otherwise elsewhere.
  expect(apart).toBeGreaterThan(2);
  expect(apart).toBeLessThan(Math.log(0.9 / 0.1) - Math.log(0.2 / 0.8));
  expect(areaOfParts([...parts(0, 0), ...parts(last, 100)], fit)).toBe(1);
});
