import { expect, test } from 'vitest';
import type { StoredEvidence } from '../../server/explore/observation.ts';
import { pagesNamed } from '../../server/explore/pages-named.ts';
import type { AdEvidence } from '../../server/explore/source.ts';

/** An ad that names websites, each by an address. */
const naming = (addresses: Readonly<Record<string, string>>): AdEvidence => ({
  ad: { id: 'ad:lotus-board.example/1' } as AdEvidence['ad'],
  observations: Object.entries(addresses).map(([target, raw]) => ({
    target,
    evidence: { raw } as StoredEvidence,
  })),
});

test('a host of which ads name different pages is told with them', () => {
  const ads = ['pages.example/bella', 'pages.example/anna/photos', 'pages.example'].map((raw) =>
    naming({ 'site:pages.example': raw }),
  );
  expect(pagesNamed(ads, new Map())).toEqual([{ site: 'pages.example', pages: ['anna', 'bella'] }]);
  expect(pagesNamed(ads.slice(1), new Map())).toEqual([]);
});

test('what leads to many pages among the addresses of all ads is no page', () => {
  const site = 'site:pages.example';
  const ads = ['anna', 'bella'].map((name) => naming({ [site]: `pages.example/almaty/${name}` }));
  expect(pagesNamed(ads, new Map())).toEqual([]);
  const all = ['anna', 'bella', 'carla', 'dina', 'ella'].map(
    (one) => `pages.example/almaty/${one}`,
  );
  expect(pagesNamed(ads, new Map([[site, all]]))).toEqual([
    { site: 'pages.example', pages: ['almaty/anna', 'almaty/bella'] },
  ]);
});

test('an account on a host that strangers share is one, however its address is written', () => {
  const ads = ['https://web.facebook.com/lotusrooms', 'facebook.com/LotusRooms?user=5'].map((raw) =>
    naming({ 'site:facebook.com/lotusrooms': raw }),
  );
  expect(pagesNamed(ads, new Map())).toEqual([]);
});
