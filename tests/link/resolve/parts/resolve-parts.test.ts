import { beforeAll, expect, test } from 'vitest';
import {
  type LinkJudgement,
  type Observed,
  type PartWork,
  type Resolution,
  resolve,
  resolveInParts,
  resolvePart,
} from '../../../../server/link/resolve/index.ts';
import { planOf } from '../../../../server/link/resolve/parts/plan.ts';
import { readScenario } from '../../../bench/resolve/read-scenario.ts';
import { adsAt } from '../engine/observations.ts';

const most = 700;
let observed: Observed;
let whole: Resolution;
beforeAll(async () => {
  ({ observed } = await readScenario({ scenario: 'mixed', seed: 43, ads: 3_000 }, false));
  whole = resolve(observed);
});

async function* run(parts: Iterable<PartWork>) {
  for (const part of parts) yield resolvePart(part, 'here');
}
const here = { where: 'here', run };
const inParts = (judgements: readonly LinkJudgement[] = [], from = observed) =>
  resolveInParts(from, judgements, { most, ...here });

test('where no more ads are there than may be in a part, all are resolved at once', async () => {
  const { resolution, inParts: told } = await resolveInParts(observed, [], {
    most: 3_000,
    ...here,
  });
  expect(told).toBeUndefined();
  expect(resolution.networkOf).toEqual(whole.networkOf);
});

test('every ad is in one part, which has no more than it may, and in one network of it', async () => {
  const plan = planOf(observed, [], most);
  const { resolution, inParts: told } = await inParts();
  expect(told?.parts.length).toBe(plan.parts);
  expect(told?.parts.reduce((sum, { ads }) => sum + ads, 0)).toBe(3_000);
  for (const { ads } of told?.parts ?? []) expect(ads).toBeLessThanOrEqual(most);
  const members = resolution.networks.flatMap(({ ads }) => [...ads]).sort((a, b) => a - b);
  expect(members).toEqual([...observed.ads.ids.keys()]);
  for (const [at, { ads }] of resolution.networks.entries())
    for (const ad of ads) {
      expect(resolution.networkOf[ad]).toBe(at);
      expect(plan.partOf[ad]).toBe(plan.partOf[ads[0] ?? -1]);
    }
});

test('what is cut is what ads of two parts hold, and it is told with all of them', async () => {
  const plan = planOf(observed, [], most);
  const { inParts: told, resolution } = await inParts();
  const parts = observed.identifiers.ids.map(() => new Set<number>());
  const ads = observed.identifiers.ids.map(() => new Set<number>());
  for (const [i, ad] of observed.incidences.ad.entries()) {
    const identifier = observed.incidences.identifier[i] ?? -1;
    parts[identifier]?.add(plan.partOf[ad] ?? -1);
    ads[identifier]?.add(ad);
  }
  expect(told?.cut.map(({ identifier }) => identifier).sort((a, b) => a - b)).toEqual(
    [...parts.keys()].filter((one) => (parts[one]?.size ?? 0) > 1),
  );
  expect(told?.cut.length).toBeGreaterThan(0);
  for (const cut of told?.cut ?? []) {
    expect(cut.ads).toBe(ads[cut.identifier]?.size);
    for (const verdict of resolution.verdicts.filter((one) => one.identifier === cut.identifier))
      expect(verdict.ads).toBe(cut.ads);
  }
});

test('networks are nearly those that are found when all are resolved at once', async () => {
  const { resolution } = await inParts();
  /** The share of neighbours in one's networks that the other holds together too. */
  const shared = ({ networks }: Resolution, other: Resolution) => {
    const together = networks.flatMap(({ ads }) =>
      Array.from(ads.slice(1), (ad, i) => other.networkOf[ad] === other.networkOf[ads[i] ?? ad]),
    );
    return together.filter(Boolean).length / together.length;
  };
  for (const [one, other] of [
    [whole, resolution],
    [resolution, whole],
  ] as const) {
    expect(shared(one, other)).toBeGreaterThan(0.97);
  }
  expect(resolution.rejected.length).toBeGreaterThan(0);
  for (const { a, b, evidence } of resolution.rejected) {
    expect(a).toBeLessThan(b);
    for (const { identifier, ads } of evidence)
      for (const [side, at] of [a, b].entries())
        expect(holders(identifier, resolution.networks[at]?.ads)).toBeGreaterThanOrEqual(
          ads[side] ?? 0,
        );
  }
});

test('the order in which ads come changes nothing', async () => {
  const turnedRound = reversed(observed);
  const { resolution } = await inParts();
  const { resolution: again } = await inParts([], turnedRound);
  expect(keysOf(again, turnedRound)).toEqual(keysOf(resolution, observed));
});

test('what people said holds across parts: together is one, apart is two', async () => {
  const plan = planOf(observed, [], most);
  const other = plan.partOf.findIndex((part) => part !== plan.partOf[0]);
  const [a, b] = [adsAt(0), adsAt(other)];
  const together = await inParts([{ id: 'j', at: '1', kind: 'together', a, b }]);
  expect(together.resolution.networkOf[0]).toBe(together.resolution.networkOf[other]);
  expect(together.resolution.contradictions).toEqual([]);
  const largest = [...(whole.networks[0]?.ads ?? [])];
  const [x, y] = [adsAt(largest[0] ?? 0), adsAt(largest[1] ?? 0)];
  const { resolution } = await inParts([{ id: 'k', at: '1', kind: 'apart', a: x, b: y }]);
  expect(resolution.networkOf[x[0] ?? 0]).not.toBe(resolution.networkOf[y[0] ?? 0]);
});

const keysOf = ({ networks }: Resolution, { ads: { ids } }: Observed) =>
  networks.map(({ key, ads }) => `${key} ${[...ads].map((ad) => ids[ad]).sort()}`);

const holders = (identifier: number, ads: Int32Array | undefined): number => {
  const own = new Set(ads);
  const all = new Set<number>();
  for (const [i, ad] of observed.incidences.ad.entries())
    if (observed.incidences.identifier[i] === identifier && own.has(ad)) all.add(ad);
  return all.size;
};

/** The same ads in the other order. */
function reversed({ ads, identifiers, incidences, pages }: Observed): Observed {
  const last = ads.ids.length - 1;
  return {
    ads: {
      ids: [...ads.ids].reverse(),
      day: ads.day.slice().reverse(),
      place: ads.place.slice().reverse(),
      country: ads.country.slice().reverse(),
      platform: ads.platform.slice().reverse(),
    },
    identifiers,
    incidences: { ...incidences, ad: incidences.ad.map((ad) => last - ad) },
    ...(pages ? { pages: { ...pages, ad: pages.ad.map((ad) => last - ad) } } : {}),
  };
}
