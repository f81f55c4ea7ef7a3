import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GraphArrays, typeBits } from '../../../server/ask/projection/arrays.ts';
import { overview } from '../../../server/ask/projection/overview/index.ts';
import { tableOf } from '../../../server/ask/projection/overview/table.ts';
import { arraysOf, type Drawn, drawn } from './graphs.ts';

/** Neo4j's numbers of what the ads of a made-up graph name; ads are 100 and up. */
const platforms = [1, 2];
const countries = [11, 12, 13];
const phones = [21, 22, 23];
const emails = [31, 32];
const hub = 23;

interface Ad {
  readonly platform: number;
  readonly country: number | null;
  readonly lists: readonly number[];
  readonly day: number;
  readonly removed: number;
  /** 0: it stands alone. */
  readonly network: number;
}

const ads: fc.Arbitrary<Ad[]> = fc.array(
  fc.record({
    platform: fc.constantFrom(...platforms),
    country: fc.option(fc.constantFrom(...countries)),
    lists: fc.subarray([...phones, ...emails]),
    day: fc.integer({ min: 100, max: 200 }),
    removed: fc.constantFrom(0, 0, 210),
    network: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 20 },
);

function graphOf(all: readonly Ad[]): GraphArrays {
  const links = all.flatMap(({ platform, country, lists, day }, at): Drawn[] => {
    const link = (target: number, type: keyof typeof typeBits) =>
      drawn(100 + at, target, { type: typeBits[type], firstDay: day, lastDay: day });
    return [
      link(platform, 'POSTED_ON'),
      ...(country === null ? [] : [link(country, 'LOCATED_IN')]),
      ...lists.map((identifier) => link(identifier, 'LISTS')),
    ];
  });
  return arraysOf(links, [hub]);
}

function ask(all: readonly Ad[], asked: Parameters<typeof overview>[2] = {}) {
  const graph = graphOf(all);
  const numbers = [...all.keys()].map((at) => 100 + at);
  const table = tableOf(graph, {
    networks: [1, 2].map((network) => ({
      network: 1000 + network,
      ads: numbers.filter((_, at) => all[at]?.network === network),
    })),
    removed: numbers.flatMap((number, at) => {
      const day = all[at]?.removed ?? 0;
      return day > 0 ? [[number, day] as const] : [];
    }),
    // Phones, emails, payment handles, handles, websites: the order of the model.
    identifiers: [phones, emails, [], [], []],
  });
  return overview(graph, table, asked);
}

/** How many ads, and how many networks they are in. */
const counted = (all: readonly Ad[]) => ({
  ads: all.length,
  networks: new Set(all.flatMap(({ network }) => (network > 0 ? [network] : []))).size,
});

test('every count is that of the ads that are left, whatever is asked', () => {
  const asked = fc.record({
    firstDay: fc.constantFrom(0, 120, 150),
    lastDay: fc.constantFrom(140, 180, 65_535),
    platforms: fc.subarray(platforms),
    countries: fc.subarray(countries),
    kinds: fc.subarray(['phone', 'email'] as const),
  });
  fc.assert(
    fc.property(ads, asked, (all, wanted) => {
      const isWanted = ({ platform, country, lists }: Ad) =>
        (wanted.platforms.length === 0 || wanted.platforms.includes(platform)) &&
        (wanted.countries.length === 0 ||
          (country !== null && wanted.countries.includes(country))) &&
        (wanted.kinds.length === 0 ||
          lists.some((one) => wanted.kinds.includes(phones.includes(one) ? 'phone' : 'email')));
      const anyDay = all.filter(isWanted);
      const left = anyDay.filter(({ day }) => day >= wanted.firstDay && day <= wanted.lastDay);
      const found = ask(all, wanted);
      expect(found.total).toMatchObject(counted(left));
      for (const country of countries) {
        const here = left.filter((ad) => ad.country === country);
        const row = found.countries.find((one) => one.country === country);
        expect(row ?? counted([])).toMatchObject(counted(here));
        for (const platform of platforms) {
          const cell = found.cells.find(
            (one) => one.country === country && one.platform === platform,
          );
          const both = here.filter((ad) => ad.platform === platform);
          expect(cell ?? counted([])).toMatchObject(counted(both));
        }
      }
      expect(found.weeks.reduce((sum, { ads: its }) => sum + its, 0)).toBe(anyDay.length);
    }),
  );
});

test('a corridor counts each identifier once, from where it was first, and no hub', () => {
  fc.assert(
    fc.property(ads, (all) => {
      const [a = 0, b = 0] = countries;
      const firstIn = (identifier: number, country: number) =>
        Math.min(
          ...all
            .filter((ad) => ad.country === country && ad.lists.includes(identifier))
            .map(({ day }) => day),
        );
      const shared = [...phones, ...emails].filter(
        (one) =>
          one !== hub && Number.isFinite(firstIn(one, a)) && Number.isFinite(firstIn(one, b)),
      );
      const earlier = (one: number, other: number) =>
        shared.filter((each) => firstIn(each, one) < firstIn(each, other)).length;
      const networks = [1, 2].filter((network) =>
        [a, b].every((country) =>
          all.some((ad) => ad.network === network && ad.country === country),
        ),
      );
      const found = ask(all).corridors.find(({ from, to }) => from + to === a + b);
      if (shared.length === 0 && networks.length === 0) {
        expect(found).toBeUndefined();
        return;
      }
      expect(found).toMatchObject({ identifiers: shared.length, networks: networks.length });
      expect([found?.firstInFrom, found?.firstInTo]).toEqual(
        [earlier(a, b), earlier(b, a)].sort((x, y) => y - x),
      );
    }),
  );
});

test('an ad came back where its platform has a later one with a contact of its own, not a hub’s', () => {
  const ad = (over: Partial<Ad>): Ad => ({
    platform: 1,
    country: 11,
    lists: [21],
    day: 100,
    removed: 0,
    network: 0,
    ...over,
  });
  const gone = ad({ removed: 110 });
  const cameBack = (...later: Ad[]) =>
    ask([gone, ...later]).platforms.find(({ platform }) => platform === 1);
  expect(cameBack(ad({ day: 111 }))).toMatchObject({ removed: 1, medianDaysUp: 10, cameBack: 1 });
  expect(cameBack(ad({ day: 110 }))).toMatchObject({ cameBack: 0 });
  expect(cameBack(ad({ day: 111, platform: 2 }))).toMatchObject({ cameBack: 0 });
  expect(ask([ad({ lists: [hub], removed: 110 }), ad({ lists: [hub], day: 150 })])).toMatchObject({
    platforms: [{ removed: 1, cameBack: 0 }],
  });
});

test('three ads of a late day hide no network that grows; a reader may ask for that day', () => {
  const ad = (day: number, network: number): Ad => ({
    platform: 1,
    country: 11,
    lists: [],
    removed: 0,
    day,
    network,
  });
  const many = (count: number, day: number, network: number) =>
    Array.from({ length: count }, () => ad(day, network));
  const all = [...many(300, 100, 0), ...many(4, 150, 1), ...many(60, 195, 1), ...many(3, 330, 2)];
  const usual = ask(all);
  expect(usual.growth).toMatchObject({ until: 195, usual: 195 });
  expect(usual.growing).toEqual([{ network: 1001, ads: 64, fresh: 60, before: 4 }]);
  const late = ask(all, { growthTo: 330 });
  expect(late.growth).toMatchObject({ since: 300, until: 330, usual: 195 });
  expect(late.growing).toEqual([{ network: 1002, ads: 3, fresh: 3, before: 0 }]);
});

test('an ad that names a place and its country stands at the place alone, and counts once in the country', () => {
  const link = (from: number, to: number, type: keyof typeof typeBits) =>
    drawn(from, to, { type: typeBits[type], firstDay: 100, lastDay: 100 });
  const [first, second, place] = [100, 101, 15];
  const graph = arraysOf(
    [
      ...[first, second].map((ad) => link(ad, 1, 'POSTED_ON')),
      link(first, place, 'LOCATED_IN'),
      link(first, 11, 'LOCATED_IN'),
      link(second, 11, 'LOCATED_IN'),
      link(place, 11, 'PART_OF'),
    ],
    [],
  );
  const table = tableOf(graph, { networks: [], removed: [], identifiers: [] });
  const seen = overview(graph, table, {});
  expect(seen.countries.map(({ country, ads }) => [country, ads])).toEqual([[11, 2]]);
  expect(seen.places).toEqual([
    { place, ads: 1 },
    { place: 11, ads: 1 },
  ]);
});
