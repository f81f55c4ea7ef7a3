import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LinkJudgement,
  mostOfSide,
  type Observed,
  resolve,
} from '../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, partsOf, type SmallAd } from './observations.ts';

/** Ads of a few sellers who share a little of everything. */
const someAds = fc
  .array(
    fc.record({
      day: fc.oneof(fc.nat(200), fc.constant(Number.NaN)),
      place: fc.integer({ min: -1, max: 3 }),
      holds: fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom('phone', 'email', 'handle', 'payment', 'site', 'cluster', 'template'),
            fc.nat(4),
          )
          .map(([kind, n]) => `${kind}:${n}`),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 30 },
  )
  .map((ads) => ads.map((ad, i): SmallAd => ({ id: `ad:${String(i).padStart(3, '0')}`, ...ad })));

/** What a resolution says, in ids, so that it can be compared whatever the numbering. */
function explained(observed: Observed) {
  const { ads, identifiers } = observed;
  const result = resolve(observed);
  const ad = (n: number) => ads.ids[n];
  const identifier = (n: number) => identifiers.ids[n];
  return {
    networks: result.networks.map(({ key, ads: own, probability, cutPoints }) => ({
      key,
      probability,
      ads: Array.from(own, ad),
      cutPoints: cutPoints.map(({ item, parts }) => ({
        item: 'ad' in item ? ad(item.ad) : identifier(item.identifier),
        parts,
      })),
    })),
    merges: result.merges.map((merge) => ({
      ...merge,
      a: ad(merge.a),
      b: ad(merge.b),
      evidence: merge.evidence.map((one) => ({ ...one, identifier: identifier(one.identifier) })),
    })),
    verdicts: result.verdicts
      .map((verdict) => ({ ...verdict, identifier: identifier(verdict.identifier) ?? '' }))
      .sort((x, y) => (x.identifier < y.identifier ? -1 : 1)),
    rejected: result.rejected.map(({ evidence, ...merge }) => ({
      ...merge,
      evidence: evidence.map((one) => identifier(one.identifier)),
    })),
  };
}

describe('resolve', () => {
  test('without ads there is nothing', () => {
    const nothing = resolve(observedOf([]));
    expect(nothing).toMatchObject({ networks: [], merges: [], verdicts: [], rejected: [] });
  });

  test('one ad is a network of one', () => {
    const observed = observedOf([{ id: 'ad:1', holds: ['phone:1'] }]);
    const { networks, networkOf } = resolve(observed);
    expect(Array.from(networkOf)).toEqual([0]);
    expect(networks).toMatchObject([{ key: 'ad:1', probability: 1, cutPoints: [] }]);
  });

  test('a hundred ads that show one phone and nothing else are one network, held by that phone', () => {
    const observed = observedOf(
      Array.from({ length: 100 }, (_, i) => ({ id: `ad:${i}`, holds: ['phone:1'] })),
    );
    const { networks } = resolve(observed);
    expect(networks).toHaveLength(1);
    const [cutPoint] = networks[0]?.cutPoints ?? [];
    expect(cutPoint).toMatchObject({ item: { identifier: 0 }, parts: Array(100).fill(1) });
    expect(new Set(cutPoint?.ads).size).toBe(100);
  });

  test('so are three thousand: a number is not left out for being held widely', () => {
    const observed = observedOf(
      Array.from({ length: 3000 }, (_, i) => ({ id: `ad:${i}`, holds: ['phone:1'] })),
    );
    const { networks } = resolve(observed);
    expect(networks).toHaveLength(1);
    // Of so many, the first are named to be kept apart from one.
    expect(networks[0]?.cutPoints[0]?.sides.map(({ length }) => length)).toEqual([1, mostOfSide]);
  });

  test('the order in which ads, identifiers and incidences come changes nothing', () => {
    fc.assert(
      fc.property(someAds, fc.infiniteStream(fc.nat()), (ads, numbers) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, by: numbers.next().value as number }))
            .sort((a, b) => a.by - b.by)
            .map(({ item }) => item);
        const other = shuffled(ads).map((ad) => ({ ...ad, holds: shuffled(ad.holds) }));
        expect(explained(observedOf(other))).toEqual(explained(observedOf(ads)));
      }),
      { numRuns: 60 },
    );
  });

  test('every ad is in one network, the largest first, named by its least ad', () => {
    fc.assert(
      fc.property(someAds, (ads) => {
        const observed = observedOf(ads);
        const result = resolve(observed);
        const parts = partsOf(result, observed);
        expect(parts.flat().sort()).toEqual(ads.map(({ id }) => id).sort());
        for (const [i, { key, ads: own }] of result.networks.entries()) {
          expect(key).toBe(Array.from(own, (ad) => observed.ads.ids[ad] as string).sort()[0]);
          for (const ad of own) expect(result.networkOf[ad]).toBe(i);
        }
        const sizes = result.networks.map(({ ads: own }) => own.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });

  test('judgements are obeyed whatever the ads share, or named as contradicted with what stands against them', () => {
    const some = fc
      .uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 })
      .map((ads) => adsAt(...ads));
    const judged = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('together' as const, 'apart' as const),
          a: some,
          b: some,
        }),
        fc.record({ kind: fc.constant('exclusive' as const), identifier: fc.nat(5) }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        someAds.filter((ads) => ads.length >= 10),
        judged,
        (ads, said) => {
          const observed = observedOf(ads);
          const judgements = said
            .map((one, i): LinkJudgement => ({ id: `j${i}`, at: `${i}`, ...one }))
            .filter(
              (one) => !('identifier' in one) || one.identifier < observed.identifiers.ids.length,
            );
          const { networkOf, contradictions } = resolve(observed, judgements);
          for (const { chain } of contradictions) expect(chain).not.toEqual([]);
          const named = new Set(contradictions.map((one) => one.refused));
          const networksOf = (some: readonly number[]) =>
            some.map((one) => networkOf[one] as number);
          for (const judgement of judgements.filter(({ id }) => !named.has(id)))
            if (judgement.kind === 'apart') {
              const right = networksOf(judgement.b);
              expect(networksOf(judgement.a).filter((one) => right.includes(one))).toEqual([]);
            } else {
              const ones =
                'identifier' in judgement
                  ? holdersOf(observed, judgement.identifier)
                  : [...judgement.a, ...judgement.b];
              expect(new Set(networksOf(ones)).size).toBeLessThanOrEqual(1);
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const holdersOf = ({ incidences }: Observed, wanted: number): number[] =>
  [...incidences.ad].filter((_, i) => incidences.identifier[i] === wanted);
