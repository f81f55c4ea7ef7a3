import { beforeAll, expect, test } from 'vitest';
import {
  type EarlierRun,
  type Observed,
  type Resolution,
  resolve,
  update,
} from '../../../../server/link/resolve/index.ts';
import { readScenario } from '../../../bench/resolve/read-scenario.ts';
import { adsAt } from '../engine/observations.ts';
import { earlierOf } from './earlier.ts';

const limits = { leastAds: 300, mostOf: 0.9 };
let observed: Observed;
let ownerOf: Int32Array;
/** The newest ads, of which the earlier run knew nothing. */
let came: number[];
let earlier: EarlierRun;
let full: Resolution;
beforeAll(async () => {
  ({ observed, ownerOf } = await readScenario({ scenario: 'mixed', seed: 41, ads: 2_000 }, false));
  const { day, ids } = observed.ads;
  came = [...ids.keys()].sort((a, b) => (day[b] ?? 0) - (day[a] ?? 0)).slice(0, 20);
  earlier = earlierOf(observed, new Set(came));
  full = resolve(observed);
});

const changed = (ads: readonly number[]) => ({ ads: adsAt(...ads), judged: [] });

test('where nothing has changed all stays as it was', () => {
  const all = earlierOf(observed, new Set());
  const updated = update(observed, all, changed([]), [], limits);
  expect(updated?.anew.reduce((sum, one) => sum + one, 0)).toBe(0);
  expect(partsOf(updated?.resolution.networkOf)).toEqual(partsOf(all.networkOf));
});

test('each ad is in one network, and what is not touched has the ads that it had', () => {
  const updated = update(observed, earlier, changed(came), [], limits);
  if (!updated) throw new Error('too much');
  const { networks, networkOf } = updated.resolution;
  expect(networks.flatMap(({ ads }) => [...ads]).sort((a, b) => a - b)).toEqual([
    ...observed.ads.ids.keys(),
  ]);
  for (const [at, { ads, key }] of networks.entries()) {
    for (const ad of ads) expect(networkOf[ad]).toBe(at);
    expect(key).toBe([...ads].map((ad) => observed.ads.ids[ad] ?? '').sort()[0]);
  }
  const was = new Set(partsOf(earlier.networkOf));
  const stayed = networks.filter((_, at) => updated.anew[at] === 0);
  expect(stayed.length).toBeGreaterThan(networks.length / 2);
  for (const { ads } of stayed) expect(was).toContain(String([...ads].sort((a, b) => a - b)));
  expect(updated.looked).toBeLessThan(0.9 * networkOf.length);
});

test('new ads come to their owners as surely as when all is resolved', () => {
  const updated = update(observed, earlier, changed(came), [], limits);
  const right = (networkOf: Int32Array | undefined) =>
    came.filter((ad) =>
      networkOf?.some(
        (network, other) =>
          other !== ad && network === networkOf[ad] && ownerOf[other] === ownerOf[ad],
      ),
    ).length;
  expect(right(full.networkOf)).toBeGreaterThan(10);
  expect(right(updated?.resolution.networkOf)).toBeGreaterThanOrEqual(right(full.networkOf) - 1);
});

test('near matches, merges and cuts name ads and networks as they are now', () => {
  const updated = update(observed, earlier, changed(came), [], limits);
  const { networks, networkOf, merges, rejected } = updated?.resolution ?? full;
  expect(merges.length).toBeGreaterThan(0);
  for (const { a, b } of merges.filter(({ rule }) => rule !== 'judged'))
    if (networkOf[a] === networkOf[b]) expect(updated?.anew[networkOf[a] ?? -1]).toBe(1);
  expect(rejected.length).toBeGreaterThan(0);
  for (const { a, b, evidence } of rejected) {
    expect(a).toBeLessThan(b);
    for (const { identifier, ads } of evidence) {
      const all = holders(identifier);
      const holds = (at: number) =>
        [...(networks[at]?.ads ?? [])].filter((ad) => all.has(ad)).length;
      if (updated?.anew[a]) expect(holds(a)).toBeGreaterThanOrEqual(ads[0]);
      if (updated?.anew[b]) expect(holds(b)).toBeGreaterThanOrEqual(ads[1]);
    }
  }
});

test('a new judgement is followed, and what it is about is looked at', () => {
  const largest = full.networks[0]?.ads ?? new Int32Array();
  const [one = -1, ...others] = largest;
  const said = { id: 'a', at: '1', kind: 'apart' as const, a: adsAt(one), b: adsAt(...others) };
  const all = earlierOf(observed, new Set());
  const updated = update(observed, all, { ads: [], judged: [said] }, [said], limits);
  expect(updated?.resolution.networkOf[one]).not.toBe(
    updated?.resolution.networkOf[others[0] ?? -1],
  );
});

test('where most of the ads have changed nothing is updated', () => {
  expect(
    update(observed, earlier, changed([...observed.ads.ids.keys()]), [], limits),
  ).toBeUndefined();
});

test('an empty graph and an earlier run that saw nothing', () => {
  const nothing = earlierOf(observed, new Set(observed.ads.ids.keys()));
  expect(nothing.networkOf.every((one) => one === -1)).toBe(true);
  expect(update(observed, nothing, changed([...observed.ads.ids.keys()]))).toBeUndefined();
});

function holders(identifier: number): Set<number> {
  const { incidences } = observed;
  return new Set([...incidences.ad].filter((_, i) => incidences.identifier[i] === identifier));
}

/** Each part as one text. */
function partsOf(networkOf: Int32Array = new Int32Array()): string[] {
  const parts = new Map<number, number[]>();
  for (const [ad, network] of networkOf.entries())
    if (network >= 0) parts.set(network, [...(parts.get(network) ?? []), ad]);
  return [...parts.values()].map(String).sort();
}
