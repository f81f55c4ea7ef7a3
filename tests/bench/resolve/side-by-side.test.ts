import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Holdings, resolve } from '../../../server/resolve/index.ts';
import { holdingsOf, partsOf, type SmallAd } from '../../resolve/engine/holdings.ts';
import { components } from './measures.ts';
import type { ReadScenario } from './read-scenario.ts';
import { sideBySide } from './side-by-side.ts';

const contacts = fc.oneof(
  fc.constantFrom('phone:1', 'phone:2', 'email:1', 'handle:1'),
  fc.record({
    id: fc.constantFrom('site:a.example', 'site:b.example'),
    pages: fc.subarray(['anna', 'bella']),
  }),
);
const anything = fc.oneof(
  { arbitrary: contacts, weight: 6 },
  fc.constantFrom('cluster:1', 'template:1'),
);

const context = fc.integer({ min: -1, max: 2 });

/** A few ads that hold some of the same few things, whatever the scenario. */
const scenarioOver = (days: number, held: typeof anything): fc.Arbitrary<ReadScenario> =>
  fc
    .array(
      fc.record({
        holds: fc.uniqueArray(held, {
          maxLength: 4,
          selector: (one) => (typeof one === 'string' ? one : one.id),
        }),
        day: fc.integer({ min: 0, max: days }),
        ...{ place: context, country: context, platform: context },
        owner: fc.nat(2),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) => {
      const small = all.map((ad, n): SmallAd => ({ ...ad, id: `ad:${n}` }));
      const holdings = holdingsOf(small, ['site:b.example']);
      const country = Int32Array.from(all, (ad) => ad.country);
      const platform = Int32Array.from(all, (ad) => ad.platform);
      return {
        holdings: { ...holdings, ads: { ...holdings.ads, country, platform } },
        ownerOf: Int32Array.from(all, ({ owner }) => owner),
        hubs: ['phone:1'],
        reassigned: ['phone:2'],
      };
    });

const few = (days: number, held = anything) =>
  fc.array(scenarioOver(days, held), { minLength: 1, maxLength: 3 });

/** The id that something of a scenario has among all. */
const idIn = (scenario: number) => (id: string) => id.replace(':', `:${scenario}~`);

/** Each ad with all that is known of it, names in place of numbers. */
function told({ ads, identifiers, incidences, pages }: Holdings, name = (id: string) => id) {
  const rows = (of: { ad: Int32Array; identifier: Int32Array }) => [...of.ad.keys()];
  const held = rows(incidences).map((i) => ({
    ad: incidences.ad[i],
    id: name(identifiers.ids[incidences.identifier[i] as number] as string),
    kind: identifiers.kind[incidences.identifier[i] as number],
    confidence: incidences.confidence[i],
    sourceField: incidences.sourceField[i],
  }));
  const named = pages
    ? rows(pages).map((i) => ({
        ad: pages.ad[i],
        id: name(identifiers.ids[pages.identifier[i] as number] as string),
        page: pages.pages[pages.page[i] as number],
      }))
    : [];
  const of = <T extends { ad: number | undefined }>(all: readonly T[], ad: number) =>
    all.filter((one) => one.ad === ad).map((one) => ({ ...one, ad: undefined }));
  return {
    ads: ads.ids.map((id, ad) => ({
      ...{ id: name(id), day: ads.day[ad], held: of(held, ad), named: of(named, ad) },
    })),
    boards: pages?.boards.map((board) => name(identifiers.ids[board] as string)),
  };
}

/** For each ad how far away the first one with the same number is; 1 where it has none. */
const alike = (numbers: ArrayLike<number>) =>
  Array.from(numbers, (one, at) => (one < 0 ? 1 : Array.from(numbers).indexOf(one) - at));

test('each ad holds what it held, and is where nobody of another scenario is', () => {
  fc.assert(
    fc.property(few(200), (scenarios) => {
      const { holdings, ownerOf, hubs, reassigned } = sideBySide(scenarios);
      const each = scenarios.map((scenario, n) => told(scenario.holdings, idIn(n)));
      expect(told(holdings)).toEqual({
        ads: each.flatMap(({ ads }) => ads),
        boards: each.flatMap(({ boards }) => boards),
      });
      for (const name of ['place', 'country', 'platform'] as const)
        expect(alike(holdings.ads[name])).toEqual(
          scenarios.flatMap((scenario) => alike(scenario.holdings.ads[name])),
        );
      expect(alike(ownerOf)).toEqual(scenarios.flatMap((scenario) => alike(scenario.ownerOf)));
      expect(hubs).toEqual(scenarios.map((_, n) => `phone:${n}~1`));
      expect(reassigned).toEqual(scenarios.map((_, n) => `phone:${n}~2`));
    }),
  );
});

test('what hangs together is what hung together', () => {
  fc.assert(
    fc.property(few(200), fc.integer({ min: 1, max: 4 }), (scenarios, most) => {
      const { holdings } = sideBySide(scenarios);
      expect(alike(components(holdings, most))).toEqual(
        scenarios.flatMap((scenario) => alike(components(scenario.holdings, most))),
      );
    }),
  );
});

// Whether a number was reassigned in a silence, 15 days at the least, is learnt from all silences there are; how much
// theft there is, from all who share words and pictures. What is learnt besides moves beliefs by so little that it tells
// in one of some thousand such scenarios, where two partners are as good as one another; these are always the same ones.
test('where next to nothing is learnt from others, the networks are the networks of each scenario', () => {
  fc.assert(
    fc.property(few(14, contacts), (scenarios) => {
      const { holdings } = sideBySide(scenarios);
      const apart = scenarios.flatMap((scenario, n) =>
        partsOf(resolve(scenario.holdings), scenario.holdings).map((ids) => ids.map(idIn(n))),
      );
      expect(partsOf(resolve(holdings), holdings)).toEqual(apart);
    }),
    { numRuns: 200, seed: 17 },
  );
});

test('whatever is learnt, nobody is in a network with somebody of another scenario', () => {
  fc.assert(
    fc.property(few(200), (scenarios) => {
      const { holdings } = sideBySide(scenarios);
      for (const ids of partsOf(resolve(holdings), holdings))
        expect(new Set(ids.map((id) => id.slice(0, id.indexOf('~')))).size).toBe(1);
    }),
    { numRuns: 100 },
  );
});
