import { expect, test } from 'vitest';
import { pagesNamed } from '../../server/explore/pages-named.ts';
import type { StoredEvidence } from '../../server/explore/reading.ts';
import type { AdEvidence } from '../../server/explore/source.ts';

/** An ad that names websites, each by an address. */
const naming = (addresses: Readonly<Record<string, string>>): AdEvidence => ({
  ad: { id: 'ad:lotus-board.example/1' } as AdEvidence['ad'],
  readings: Object.entries(addresses).map(([target, raw]) => ({
    target,
    evidence: { raw } as StoredEvidence,
  })),
});

test('a host of which ads name different pages is told with them', () => {
  const ads = ['pages.example/bella', 'pages.example/anna/photos', 'pages.example'].map((raw) =>
    naming({ 'site:pages.example': raw }),
  );
  expect(pagesNamed(ads)).toEqual([{ site: 'pages.example', pages: ['anna', 'bella'] }]);
  expect(pagesNamed(ads.slice(1))).toEqual([]);
});

test('an account on a host that strangers share is one, however its address is written', () => {
  const ads = ['https://web.facebook.com/lotusrooms', 'facebook.com/LotusRooms?user=5'].map((raw) =>
    naming({ 'site:facebook.com/lotusrooms': raw }),
  );
  expect(pagesNamed(ads)).toEqual([]);
});
