import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bottomTabs,
  mostIds,
  type PageState,
  readPageState,
  writePageState,
} from '../../../client/src/app/page-state.ts';
import { noFilters } from '../../../client/src/graph/types.ts';
import { kindOrder } from '../../../client/src/theme/kinds.ts';

const empty: PageState = {
  ids: [],
  chart: null,
  kept: null,
  selection: { nodes: [], link: null },
  filters: noFilters,
  folding: { ads: null, open: [] },
  tab: null,
  open: [],
};

/** Through the address bar and back. */
function travel(state: PageState): PageState {
  const entries = Object.entries(writePageState(state)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  const text = new URLSearchParams(entries).toString();
  return readPageState(Object.fromEntries(new URLSearchParams(text)));
}

test('an empty page has an empty address', () => {
  expect(Object.values(writePageState(empty)).every((value) => value === undefined)).toBe(true);
  expect(travel(empty)).toEqual(empty);
});

test('whatever is drawn, hidden and selected comes back', () => {
  const id = fc
    .tuple(fc.constantFrom(...kindOrder), fc.stringMatching(/^[\p{L}\d+@:/.|&=%#?_-]{1,20}$/u))
    .map(([kind, key]) => `${kind}:${key}`);
  fc.assert(
    fc.property(
      fc.uniqueArray(id, { maxLength: 20 }),
      fc.subarray(kindOrder),
      fc.constantFrom(0, 0.05, 0.6, 1),
      fc.constantFrom(null, ...bottomTabs),
      (ids, kinds, confidence, tab) => {
        const state: PageState = {
          ids,
          chart: ids.length > 5 ? 'c0123456789ab' : null,
          kept: ids.length > 10 ? '1k2j3h4' : null,
          selection: { nodes: ids.slice(0, 3), link: ids.length > 3 ? `${ids[0]}|LISTS|x` : null },
          filters: {
            ...noFilters,
            kinds,
            links: ['inferred'],
            marks: ['hub'],
            confidence,
            countries: ['TR'],
            platforms: ['one.example'],
            hidden: ids.slice(1),
            fewestAds: 3,
            days: { from: '2026-06-01', to: '2026-06-04' },
          },
          folding: { ads: ids.length % 2 === 0, open: ids.slice(0, 4) },
          tab,
          open: ids.slice(0, 2),
        };
        expect(travel(state)).toEqual(state);
      },
    ),
  );
});

test('what an address cannot mean counts as not there', () => {
  const state = readPageState({ hide: 'ad nonsense', sure: '7', tab: 'map', links: 'dotted' });
  expect(state.filters).toEqual({ ...noFilters, kinds: ['ad'] });
  expect(readPageState({ days: '2026-06-04/2026-06-01' }).filters.days).toBeNull();
  expect(state.tab).toBeNull();
  expect(readPageState({ chart: '1k2j3h4' }).chart).toBeNull();
  expect(readPageState({ sure: 'much' }).filters.confidence).toBe(0);
});

test('too many ids are not put into the address', () => {
  const ids = Array.from({ length: mostIds + 1 }, (_, index) => `ad:${index}`);
  expect(writePageState({ ...empty, ids }).ids).toBeUndefined();
  expect(writePageState({ ...empty, ids: ids.slice(1) }).ids).toBeDefined();
  // Who gives more all the same is heard.
  expect(readPageState({ ids: ids.join(' ') }).ids).toEqual(ids);
});
