import { expect, test } from 'vitest';
import { askedFor } from '../../../../../../client/src/pages/link/networks/list/asked.ts';
import {
  filtersHeld,
  withoutFilters,
} from '../../../../../../client/src/pages/link/networks/list/where.ts';

test('several countries and platforms, any of them or all, ranges of ads and days', () => {
  const address = {
    ...{ country: 'KZ,TR,KZ', countryMatch: 'all', platform: 'a.example,b.example' },
    ...{ adsFrom: '5', adsTo: '50', firstSeenFrom: '2026-01-31', lastSeenTo: '2026-02-28' },
  };
  expect(askedFor(address).filter).toEqual({
    reviews: ['TO_REVIEW'],
    countries: { all: ['KZ', 'TR'] },
    platforms: { any: ['a.example', 'b.example'] },
    size: { from: 5, to: 50 },
    firstSeen: { from: '2026-01-31' },
    lastSeen: { to: '2026-02-28' },
  });
  expect(filtersHeld(address)).toBe(5);
  expect(filtersHeld({ ...address, ...withoutFilters })).toBe(0);
});

test('letters of a name that somebody gave narrow networks, and count as a filter of theirs alone', () => {
  expect(askedFor({ name: ' salons ' }).filter).toEqual({ reviews: ['TO_REVIEW'], name: 'salons' });
  expect([filtersHeld({ name: 'salons' }, true), filtersHeld({ name: 'salons' })]).toEqual([1, 0]);
  expect(askedFor(withoutFilters).filter).toEqual({ reviews: ['TO_REVIEW'] });
});

test.each([
  ['a day that there is not', { firstSeenFrom: '2026-02-30' }],
  ['words for a day', { lastSeenTo: 'yesterday' }],
  ['no number', { adsFrom: 'many' }],
  ['less than one', { adsTo: '0' }],
  ['more than a number of the API', { adsTo: '99999999999' }],
  ['commas alone', { country: ',,' }],
])('%s filters nothing', (_, address) => {
  expect(askedFor(address).filter).toEqual({ reviews: ['TO_REVIEW'] });
});
