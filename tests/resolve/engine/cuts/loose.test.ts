import { describe, expect, test } from 'vitest';
import { cutSentence } from '../../../../server/networks/words/note-words.ts';
import { textOf } from '../../../../server/networks/words/wording.ts';
import { looseParting } from '../../../../server/resolve/engine/cuts/cuts.ts';
import { cutLoose } from '../../../../server/resolve/engine/cuts/loose.ts';
import { retold } from '../../../../server/resolve/engine/cuts/retold.ts';
import { type Join, type JoinEvidence, resolve } from '../../../../server/resolve/index.ts';
import { readHand } from '../../../bench/resolve/read-world.ts';
import { touchstone } from '../../../hands/touchstone/index.ts';
import { holdingsOf, type SmallAd } from '../holdings.ts';
import { tied } from '../scene.ts';

/** Ads of two sides, eight each, of which the first `tied` hold what both sides hold. */
const twoSides = (places: readonly [number, number], tied: number): SmallAd[] =>
  ['a', 'b'].flatMap((side, s) =>
    Array.from({ length: 8 }, (_, n) => ({
      id: `ad:${side}${n}`,
      place: places[s] ?? -1,
      holds: [`phone:${side}`, ...(n < tied ? ['email:both'] : [])],
    })),
  );

/** What is left of one network of all ads. @param piece names the piece of an ad, by its id */
function cut(ads: readonly SmallAd[], piece: (id: string) => string) {
  const holdings = holdingsOf(ads);
  const { ground, ties } = tied(holdings);
  const pieces = holdings.ads.ids.map(piece);
  const pieceOf = Int32Array.from(pieces, (one) => pieces.indexOf(one));
  const one = new Int32Array(ads.length);
  const probability = new Float64Array(ties.count).fill(0.99);
  const { roots, cuts } = cutLoose(ground, ties, probability, pieceOf, one);
  return { roots: [...roots], sizes: cuts.map(({ small, large }) => [small.length, large.length]) };
}

const bySide = (id: string) => id.slice(0, 4);

describe('a network whose sides hang together loosely', () => {
  test('is cut where they are in different places and few ads hold what ties them', () => {
    const { roots, sizes } = cut(twoSides([1, 2], 1), bySide);
    expect(sizes).toEqual([[8, 8]]);
    expect(roots).toEqual([...Array(8).fill(0), ...Array(8).fill(8)]);
  });

  test('is one where they are in the same place, or most ads hold what ties them', () => {
    expect(cut(twoSides([1, 1], 1), bySide).sizes).toEqual([]);
    expect(cut(twoSides([1, 2], 8), bySide).sizes).toEqual([]);
  });

  test('is not cut within what was sure early', () => {
    expect(cut(twoSides([1, 2], 1), () => 'all').sizes).toEqual([]);
  });
});

describe('joins of a network that was cut', () => {
  const holdings = holdingsOf([
    { id: 'ad:1', holds: ['phone:x'] },
    { id: 'ad:2', holds: ['phone:x', 'email:y'] },
    { id: 'ad:3', holds: ['email:y', 'handle:z'] },
    { id: 'ad:4', holds: ['handle:z', 'phone:x'] },
  ]);
  const { ground, ties } = tied(holdings);
  const by = (id: string, ads: readonly [number, number]): JoinEvidence => ({
    ...{ identifier: holdings.identifiers.ids.indexOf(id), era: 0, weight: 'strong' },
    ...{ probability: 0.99, groups: 2, ads },
  });
  const join = (
    a: number,
    b: number,
    sizes: readonly [number, number],
    ...evidence: JoinEvidence[]
  ) =>
    ({
      ...{ round: 1, a, b, sizes, rule: 'one-strong', probability: 0.99, evidence },
      ...{ here: null, judgements: [] },
    }) satisfies Join;

  const made = (joins: readonly Join[]) => ({
    joins,
    probability: new Float64Array(ties.count).fill(0.99),
    together: [],
  });

  test('are told of the ads that are left, and what was taken off has none', () => {
    const joins = [
      join(0, 1, [1, 1], by('phone:x', [1, 1])),
      join(0, 2, [2, 1], by('email:y', [1, 1])),
      join(0, 3, [3, 1], by('phone:x', [2, 1]), by('handle:z', [1, 1])),
    ];
    const parts = Int32Array.of(0, 0, 2, 0);
    const left = retold(ground, ties, made(joins), new Int32Array(4), parts);
    expect(left.joins).toEqual([joins[0], join(0, 3, [2, 1], by('phone:x', [2, 1]))]);
    expect([...left.roots]).toEqual([...parts]);
    expect(left.fallen).toEqual([]);
  });

  test('fall where nothing of what they rested on is left, and what hung by it is parted and told', () => {
    const joins = [
      join(0, 1, [1, 1], by('phone:x', [1, 1])),
      join(0, 2, [2, 1], by('email:y', [1, 1])),
      join(0, 3, [3, 1], by('handle:z', [1, 1])),
    ];
    const left = retold(ground, ties, made(joins), new Int32Array(4), Int32Array.of(0, 0, 2, 0));
    expect(left.joins).toEqual([joins[0]]);
    expect([...left.roots]).toEqual([0, 0, 2, 3]);
    expect(left.fallen).toEqual([{ large: Int32Array.of(0, 1), small: Int32Array.of(3) }]);
  });

  test('a side is named by what most of it is together with now, not by an ad that a later cut took', () => {
    const sides = { large: Int32Array.of(0, 1, 3), small: Int32Array.of(2) };
    const told = (roots: Int32Array) => looseParting(ground, ties, made([]), sides, roots);
    expect(told(Int32Array.of(0, 0, 2, 0))).toMatchObject({ a: 0, b: 2, sizes: [3, 1] });
    expect(told(Int32Array.of(0, 1, 2, 1))).toMatchObject({ a: 1, b: 2, sizes: [3, 1] });
  });

  test('a side of which hundreds of thousands of ads stand alone now is told too', () => {
    const all = 200_000;
    const alone = Int32Array.from({ length: all }, (_, ad) => ad);
    const many = {
      ...{ ...ground, platform: new Int32Array(all), place: new Int32Array(all) },
      ...{ ads: all },
    };
    const bare = { ...ties, start: new Int32Array(all + 1) };
    const sides = { large: alone.subarray(1), small: alone.subarray(0, 1) };
    const told = looseParting(many, bare, made([]), sides, alone);
    expect(told).toMatchObject({ a: 1, b: 0, sizes: [all - 1, 1] });
  });

  test('fall where the one ad that was at the same place was taken off', () => {
    // The third ad has the words of both others, and was where the second was.
    const held = holdingsOf([
      { id: 'ad:1', place: 1, holds: ['phone:x', 'template:y'] },
      { id: 'ad:2', place: 2, holds: ['phone:x', 'template:y'] },
      { id: 'ad:3', place: 2, holds: ['template:y'] },
      { id: 'ad:4', place: 3, holds: ['phone:x'] },
    ]);
    const { ground: theirs, ties: known } = tied(held);
    const wording = { ...by('template:y', [2, 1]), weight: 'weak' } as const;
    const identifier = held.identifiers.ids.indexOf('template:y');
    const joins: Join[] = [
      join(0, 1, [1, 1], { ...by('phone:x', [1, 1]), identifier: 0 }),
      join(0, 3, [2, 1], { ...by('phone:x', [2, 1]), identifier: 0 }),
      {
        ...join(0, 2, [3, 1], { ...wording, identifier }),
        ...({ rule: 'weak-here', here: true } as const),
      },
    ];
    const rest = (parts: Int32Array) =>
      retold(theirs, known, made(joins), new Int32Array(4), parts).joins;
    expect(rest(Int32Array.of(0, 1, 0, 0)).map(({ rule }) => rule)).toEqual(['one-strong']);
    expect(rest(Int32Array.of(0, 0, 0, 3)).at(-1)).toMatchObject({ sizes: [2, 1], here: true });
  });

  test('of other networks are as they were', () => {
    const joins = [join(0, 1, [1, 1], by('phone:x', [1, 1]))];
    const parts = Int32Array.of(0, 0, 2, 3);
    const left = retold(ground, ties, made(joins), Int32Array.of(0, 0, 2, 2), parts);
    expect(left.joins).toEqual(joins);
  });
});

test('in a world of thieves each loose cut says how little ties its sides, and joins are of one network', () => {
  const { holdings } = readHand(touchstone({ world: 'thieves', seed: 1, ads: 1200 }));
  const { cuts, joins, networks, networkOf, rejected } = resolve(holdings);
  const loose = cuts.flatMap((one) => (one.loose ? [{ ...one, loose: one.loose }] : []));
  expect(loose.length).toBeGreaterThan(0);
  for (const {
    a,
    b,
    sizes,
    identifiers,
    loose: { tied, platforms, places },
  } of loose) {
    expect(networkOf[a]).not.toBe(networkOf[b]);
    expect(identifiers.length).toBeGreaterThan(0);
    expect(tied[0]).toBeGreaterThan(0);
    const shares = [tied[0] / sizes[0], tied[1] / sizes[1], platforms ?? 1, places ?? 1];
    expect(Math.min(...shares)).toBeLessThan(1);
  }
  // Every network is held by a tree of joins, be it what was left of one that was cut.
  for (const [at, { ads }] of networks.entries()) {
    const own = joins.filter((join) => networkOf[join.a] === at && networkOf[join.b] === at);
    expect(own).toHaveLength(ads.length - 1);
  }
  // Parts come near to others as any network does, and stand beside what they were cut off from as a cut alone.
  const isCut = new Set(cuts.flatMap(({ a, b }) => [networkOf[a], networkOf[b]]));
  expect(rejected.filter(({ a, b }) => isCut.has(a) !== isCut.has(b)).length).toBeGreaterThan(0);
  const sides = new Set(cuts.map(({ a, b }) => `${networkOf[a]} ${networkOf[b]}`));
  expect(rejected.filter(({ a, b }) => sides.has(`${a} ${b}`) || sides.has(`${b} ${a}`))).toEqual(
    [],
  );
}, 60_000);

test('a loose cut is told with how little ties its sides', () => {
  const held = {
    a: 'ad:1',
    b: 'ad:2',
    sizes: [1200, 12],
    identifiers: ['phone:+77000000001'],
  } as const;
  const told = (loose: NonNullable<Parameters<typeof cutSentence>[0]['loose']>) =>
    textOf(cutSentence({ ...held, loose }, (id) => id));
  expect(told({ tied: [5, 2], platforms: 0.25, places: 0 })).toBe(
    '1,200 ads and 12 ads were joined and parted again: they hung together too loosely. 5 of the 1,200 and 2 of the 12 hold anything that both hold. Of the 12, 25 % are on platforms of the others, 0 % are in places of the others. Most of what ties them: phone:+77000000001.',
  );
  const loose = { tied: [5, 2], platforms: 0.25, places: 0 } as const;
  const now = ['network:1/3', 'ad:2'] as const;
  expect(textOf(cutSentence({ ...held, loose, now }, (id) => id))).toMatch(
    /^1,200 ads \(the largest part now in network 1\/3\) and 12 ads \(all now alone\) were joined and parted again: they hung/,
  );
  // What fell because its join fell did not hang together too loosely itself.
  expect(textOf(cutSentence({ ...held, loose, fell: true }, (id) => id))).toBe(
    '1,200 ads and 12 ads were joined and parted again: what held them together rested on ads that were taken off. Both still hold: phone:+77000000001.',
  );
  expect(told({ tied: [5, 2], platforms: null, places: null })).toContain(
    'hold anything that both hold. Most of what',
  );
});
