import { describe, expect, test } from 'vitest';
import { Groups } from '../../../../server/resolve/engine/judged/guard.ts';
import { widest } from '../../../../server/resolve/engine/links/limits.ts';
import {
  leastAds,
  natsOfParts,
  PartReader,
  partWorths,
} from '../../../../server/resolve/engine/parts/part-signs.ts';
import { Alternatives } from '../../../../server/resolve/engine/parts/partners.ts';
import { eachPairOfParts } from '../../../../server/resolve/engine/parts/parts.ts';
import { partSignNames, partSigns } from '../../../../server/resolve/engine/signs/scorecard.ts';
import { signsTold } from '../../../../server/resolve/engine/signs/signs-told.ts';
import { resolve } from '../../../../server/resolve/index.ts';
import { holdingsOf, type SmallAd } from '../holdings.ts';
import { seenIn } from '../scene.ts';

interface PartOptions {
  readonly ads: number;
  readonly from: number;
  readonly place?: number;
  readonly platforms?: readonly number[];
  /** What the ads hold besides a number of their own, in turn. */
  readonly holds: readonly (readonly string[])[];
}

/** Ads of one number, one every second day. */
const part = (
  name: string,
  { ads, from, place = 1, platforms = [1], holds }: PartOptions,
): SmallAd[] =>
  Array.from({ length: ads }, (_, n) => ({
    ...{ id: `ad:${name}${String(n).padStart(2, '0')}`, day: from + 2 * n, place },
    platform: platforms[n % platforms.length] as number,
    holds: [`phone:${name}`, ...(holds[n % holds.length] as string[])],
  }));

/** Pictures and a wording of one seller, of which an ad shows two and the wording in turn. */
const stock = (name: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => [
    `picture:${name}${from + i}`,
    `picture:${name}${from + ((i + 1) % (to - from))}`,
    `template:${name}${(from + i) % 5}`,
  ]);

describe('two parts of several ads', () => {
  const ads = [
    ...part('a', {
      ads: 8,
      from: 0,
      platforms: [1, 2],
      holds: [['picture:x', 'template:t'], ['picture:y']],
    }),
    ...part('b', {
      ads: 4,
      from: 10,
      place: 2,
      platforms: [2, 3],
      holds: [['picture:x', 'phone:both'], ['picture:z']],
    }),
    { id: 'ad:c', day: 1, place: 1, platform: 9, holds: ['picture:x'] },
  ];
  const shown = ads.map((ad) =>
    ['ad:a01', 'ad:a03'].includes(ad.id) ? { ...ad, holds: [...ad.holds, 'phone:both'] } : ad,
  );
  const roots = Int32Array.from(shown, (_, ad) => (ad < 8 ? 0 : ad < 12 ? 8 : ad));
  const { ground, ties, scene } = seenIn(holdingsOf(shown), 2, roots);
  const signs = new PartReader(ground, ties, scene.view, scene.belief).of(1, 0);

  test('are told by what both show, how much of either shows it, and who had it first', () => {
    expect(signs).toMatchObject({
      ...{ bothContacts: 1, contactShare: 2 / 8, contactAds: 2 / 4, contactUsers: 2 },
      ...{
        bothPictures: 1,
        pictureAds: 2 / 4,
        pictureShare: 1 / 2,
        bothWordings: 0,
        largerWordings: 0,
      },
      ...{ usedElsewhere: 1, firstHere: 0 },
    });
  });

  test('are told by where and when they are active', () => {
    expect(signs).toMatchObject({
      ...{ placesOf: 0, platformsOf: 1 / 2, platformsOfLarger: 1 / 2 },
      ...{ apart: 10 - 14, duringLarger: 3 / 4, duringSmaller: 3 / 8 },
      ...{ smallerDays: 6, largerDays: 14, adsOfSmaller: 4, adsOfLarger: 8 },
    });
  });

  test('say in kinds of signs all that was weighed', () => {
    const told = signsTold(signs, partWorths);
    expect(told.reduce((sum, { nats }) => sum + nats, 0)).toBeCloseTo(natsOfParts(signs), 1);
  });
});

test('of what is not known nothing is said', () => {
  const undated = part('a', {
    ads: 2,
    from: Number.NaN,
    place: -1,
    platforms: [-1],
    holds: [['picture:x']],
  });
  const dated = part('b', { ads: 3, from: 0, holds: [['picture:x']] });
  const roots = Int32Array.of(0, 0, 2, 2, 2);
  const { ground, ties, scene } = seenIn(holdingsOf([...undated, ...dated]), 2, roots);
  const signs = new PartReader(ground, ties, scene.view, scene.belief).of(0, 1);
  for (const name of ['placesOf', 'platformsOf', 'apart', 'duringLarger', 'largerDays'] as const)
    expect(signs[name], name).toBeNaN();
});

describe('parts that share something', () => {
  /** Of one size all, but the last has an ad less. */
  const inGroups = (count: number, sharing = (_part: number): readonly string[] => []) => {
    const ads = Array.from({ length: count }, (_, n) =>
      part(String(n).padStart(3, '0'), {
        ads: n < count - 1 ? leastAds + 1 : leastAds,
        from: 0,
        holds: [['template:t', ...sharing(n)]],
      }),
    ).flat();
    const roots = Int32Array.from(ads, (_, ad) => ad - (ad % (leastAds + 1)));
    const { ground, ties, scene } = seenIn(holdingsOf(ads), 2, roots);
    const belief = { ...scene.belief, probability: new Float64Array(ties.count).fill(0.5) };
    const { view } = scene;
    return (mayJoin?: (a: number, b: number) => boolean) => {
      const pairs: [small: number, large: number][] = [];
      const reader = new PartReader(ground, ties, view, belief);
      const take = (small: number, large: number) => pairs.push([small, large]);
      eachPairOfParts({ view, belief }, reader, take, mayJoin);
      return pairs;
    };
  };

  test('are looked at once, also where both have as many ads', () => {
    expect(inGroups(3)()).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  test('are looked at beside those that share most, among whom nobody is who is barred', () => {
    const pairsOf = inGroups(9, (n) => (n === 5 || n === 8 ? ['template:both'] : []));
    const ofLast = (pairs: [number, number][]) =>
      pairs.flatMap(([small, large]) => (small === 8 ? [large] : []));
    expect(ofLast(pairsOf())).toEqual([5, 0, 1, 2, 3, 4]);
    expect(ofLast(pairsOf((_, other) => other !== 5))).toEqual([0, 1, 2, 3, 4, 6]);
  });

  test('are not looked at where too many share it', () => {
    expect(inGroups(widest)().length).toBeGreaterThan(0);
    expect(inGroups(widest + 1)()).toEqual([]);
  });
});

test('a contact that is read too unsurely to be told as what counted does not count', () => {
  const held = (confidence: number) =>
    (['a', 'b'] as const).flatMap((name) =>
      part(name, { ads: 3, from: 0, holds: [[]] }).map((ad) => ({
        ...ad,
        holds: [...ad.holds, { id: 'handle:both', confidence }],
      })),
    );
  const sharesOf = (confidence: number) => {
    const { ground, ties, scene } = seenIn(
      holdingsOf(held(confidence)),
      2,
      Int32Array.of(0, 0, 0, 3, 3, 3),
    );
    const belief = { ...scene.belief, probability: new Float64Array(ties.count).fill(0.5) };
    return new PartReader(ground, ties, scene.view, belief).of(1, 0).contactShare;
  };
  expect(sharesOf(0.9)).toBeCloseTo(0.9);
  expect(sharesOf(0.05)).toBe(0);
});

describe('a large owner who changes the number, of whom no rule joins the two parts', () => {
  const older = part('a', { ads: 40, from: 0, platforms: [1, 2], holds: stock('s', 0, 20) });
  const newer = (options: Partial<PartOptions> = {}) =>
    part('b', {
      ads: 30,
      from: 82,
      place: 2,
      platforms: [1, 2],
      holds: stock('s', 6, 26),
      ...options,
    });
  const joinsOf = (ads: readonly SmallAd[], judged = false) => {
    const holdings = holdingsOf(ads);
    const at = (id: string) => holdings.ads.ids.indexOf(id);
    const apart = { kind: 'apart', a: [at('ad:a00')], b: [at('ad:b00')] } as const;
    const judgements = judged ? [{ id: 'j', at: '2026-01-01', ...apart }] : [];
    return resolve(holdings, judgements).joins.filter(({ rule }) => rule === 'small-signs');
  };

  test('is joined, and says what speaks for and against it', () => {
    const [join] = joinsOf([...older, ...newer()]);
    expect(join).toMatchObject({ sizes: [40, 30], here: false });
    const signs = new Map(join?.signs?.map(({ about, nats }) => [about, nats]));
    expect(signs.get('pictures')).toBeGreaterThan(0);
    expect(signs.get('platforms')).toBeGreaterThan(0);
  });

  test('is not joined where a person judged the parts apart', () => {
    expect(joinsOf([...older, ...newer()], true)).toEqual([]);
  });

  test('is not joined where it is on other platforms', () => {
    expect(joinsOf([...older, ...newer({ platforms: [3, 4] })])).toEqual([]);
  });
});

test('of several that fit about as well the best loses what they share, those that are one by now counted once', () => {
  const { scene } = seenIn(
    holdingsOf(part('a', { ads: 4, from: 0, holds: [[]] })),
    2,
    Int32Array.of(0, 1, 2, 3),
  );
  const groups = new Groups(4, []);
  const scored = (large: number, score: number) => ({ small: 0, large, score });
  const of = (...scores: readonly number[]) =>
    new Alternatives(
      scene.view,
      groups,
      scores.map((score, i) => scored(i + 1, score)),
    ).of(0);
  expect(of(3, 1.9)).toBe(0);
  expect(of(3, 2.5)).toBeCloseTo(-Math.log(2));
  expect(of(3, 2.5, 2.1)).toBeCloseTo(-Math.log(3));
  groups.join(1, 2);
  expect(of(3, 2.5, 2.1)).toBeCloseTo(-Math.log(2));
  expect(of(3, 2.5)).toBe(0);
});

test.each(partSignNames)('%s has rising steps, and a worth for each', (name) => {
  const { from } = partSigns[name];
  expect([...from]).toEqual([...from].sort((a, b) => a - b));
  expect(partWorths.worths[name]?.nats).toHaveLength(from.length + 1);
});
