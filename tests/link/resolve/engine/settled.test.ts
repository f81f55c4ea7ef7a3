import { beforeAll, expect, test } from 'vitest';
import {
  type Observed,
  type Resolution,
  resolve,
  type Settled,
} from '../../../../server/link/resolve/index.ts';
import { type Part, partOf } from '../../../../server/link/resolve/update/part.ts';
import { readScenario } from '../../../bench/resolve/read-scenario.ts';

let observed: Observed;
let whole: Resolution;
beforeAll(async () => {
  ({ observed } = await readScenario({ scenario: 'mixed', seed: 43, ads: 2_000 }, false));
  whole = resolve(observed);
});

/** Some networks by themselves. */
function part(networks: readonly number[]): Part {
  const wanted = new Uint8Array(observed.ads.ids.length);
  for (const at of networks) for (const ad of whole.networks[at]?.ads ?? []) wanted[ad] = 1;
  return partOf(observed, wanted);
}

/** What the run over all ads found, of a part. */
function settledIn({ identifiers, identifierIn, adIn }: Part): Settled {
  const inPart = <T extends { readonly identifier: number }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const identifier = identifierIn[one.identifier] ?? -1;
      return identifier < 0 ? [] : [{ ...one, identifier }];
    });
  const isOutside = new Uint8Array(identifierIn.length);
  for (const [row, ad] of observed.incidences.ad.entries())
    if ((adIn[ad] ?? -1) < 0) isOutside[observed.incidences.identifier[row] ?? -1] = 1;
  return {
    statistics: whole.statistics,
    hubs: [],
    believed: [...identifiers].flatMap((theirs, identifier) =>
      isOutside[theirs]
        ? whole.beliefs.believedOf(theirs).map((one) => ({ ...one, identifier }))
        : [],
    ),
    reassigned: inPart(whole.reassigned),
    copiedContent: whole.copiedContent.flatMap(({ ad, identifiers: left }) =>
      (adIn[ad] ?? -1) < 0
        ? []
        : [
            {
              ad: adIn[ad] as typeof ad,
              identifiers: left.map((one) => identifierIn[one] as number),
            },
          ],
    ),
  };
}

const keysOf = ({ networks }: Resolution, ids: readonly string[]) =>
  networks.map(({ ads }) =>
    [...ads]
      .map((ad) => ids[ad])
      .sort()
      .join(' '),
  );

/** How many of some networks are the same when their ads alone are resolved, and how many of their merges. */
function same(networks: readonly number[], settled: (of: Part) => Settled | undefined) {
  const own = part(networks);
  const found = resolve(own.observed, [], settled(own));
  const again = new Set(keysOf(found, own.observed.ads.ids));
  const inside = whole.merges.filter(
    ({ a, b }) => (own.adIn[a] ?? -1) >= 0 && (own.adIn[b] ?? -1) >= 0,
  );
  const probabilities = new Map(
    found.merges.map(({ a, b, probability }) => [`${own.ads[a]} ${own.ads[b]}`, probability]),
  );
  const keys = keysOf(whole, observed.ads.ids);
  return {
    networks: networks.filter((at) => again.has(keys[at] ?? '')).length / networks.length,
    merges:
      inside.filter(({ a, b, probability }) => probabilities.get(`${a} ${b}`) === probability)
        .length / inside.length,
  };
}

test('networks of which all else is taken from the run are found again by themselves', () => {
  const largest = Array.from({ length: 20 }, (_, at) => at);
  const settled = same(largest, settledIn);
  expect(settled.networks).toBeGreaterThanOrEqual(0.95);
  expect(settled.merges).toBeGreaterThanOrEqual(0.95);
  const alone = same(largest, () => undefined);
  expect(alone.merges).toBeLessThan(settled.merges);
});

test('of all ads together the same comes as without', () => {
  const all = whole.networks.map((_, at) => at);
  expect(same(all, settledIn)).toEqual({ networks: 1, merges: 1 });
});

test('what a run learns and believes is told in numbers that go over a file', () => {
  const written = JSON.stringify(whole.statistics);
  expect(JSON.parse(written)).toEqual(whole.statistics);
  const [hub] = whole.verdicts.filter((one) => one.hub && one.reason === 'unconnected');
  const [believed] = whole.beliefs.believedOf(hub?.identifier ?? -1);
  expect(believed?.era).toBe(0);
  expect(believed?.rounds[0]?.from).toBe(0);
  expect(believed?.rounds.at(-1)?.probability).toBeLessThan(0.5);
});
