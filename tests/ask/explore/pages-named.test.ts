import { expect, test } from 'vitest';
import { pagesNamed } from '../../../server/ask/explore/pages-named.ts';
import type { AdEvidence } from '../../../server/ask/explore/source.ts';
import type { StoredEvidence } from '../../../server/read/recorded/observed.ts';

/** An ad that names websites, each by an address. */
const naming = (addresses: Readonly<Record<string, string>>): AdEvidence => ({
  ad: { id: 'ad:lotus-board.example/1' } as AdEvidence['ad'],
  observations: Object.entries(addresses).map(([target, raw]) => ({
    target,
    evidence: { raw } as StoredEvidence,
  })),
});

const site = 'site:pages.example';

test('a page of a host is named by an address that leads to it, not by the host', () => {
  const named = ['pages.example/anna/photos', 'pages.example'].map((raw) =>
    pagesNamed(naming({ [site]: raw }), site, new Map()),
  );
  expect(named).toEqual([['anna'], []]);
});

test('what leads to many pages among the addresses of all ads is no page', () => {
  const ad = naming({ [site]: 'pages.example/almaty/anna' });
  expect(pagesNamed(ad, site, new Map())).toEqual(['almaty']);
  const all = ['anna', 'bella', 'carla', 'dina', 'ella'].map(
    (one) => `pages.example/almaty/${one}`,
  );
  expect(pagesNamed(ad, site, new Map([[site, all]]))).toEqual(['almaty/anna']);
});

test('an account on a host that strangers share is one, however its address is written', () => {
  const account = 'site:facebook.com/lotusrooms';
  const ad = naming({ [account]: 'facebook.com/LotusRooms?user=5' });
  expect(pagesNamed(ad, account, new Map())).toEqual([]);
});
