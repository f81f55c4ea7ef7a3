import { describe, expect, test } from 'vitest';
import { type LinkJudgement, resolve } from '../../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, partsOf } from '../observations.ts';

const pair = (
  kind: 'together' | 'apart',
  id: string,
  a: number[],
  b: number[],
  at = id,
): LinkJudgement => ({ id, at, kind, a: adsAt(...a), b: adsAt(...b) });

const alone = observedOf(['a', 'b', 'c', 'd'].map((id) => ({ id, holds: [] })));
const onePhone = observedOf(['a', 'b', 'c'].map((id) => ({ id, holds: ['phone:1'] })));

describe('judgements', () => {
  test('together merges what nothing else links, and names who said so', () => {
    const result = resolve(alone, [pair('together', 'j1', [0], [2, 3])]);
    expect(partsOf(result, alone)).toEqual([['a', 'c', 'd'], ['b']]);
    expect(result.merges.map(({ rule, judgements }) => [rule, judgements])).toEqual([
      ['judged', ['j1']],
      ['judged', ['j1']],
    ]);
  });

  test('together keeps what links either side, and rests on a word alone where nothing else does', () => {
    const two = observedOf(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, holds: [id < 'c' ? 'phone:1' : 'phone:2'] })),
    );
    const result = resolve(two, [pair('together', 'j1', [0, 1], [2, 3, 4])]);
    expect(partsOf(result, two)).toEqual([['a', 'b', 'c', 'd', 'e']]);
    const items = result.merges.filter(({ rule }) => rule !== 'judged');
    expect(items.map(({ evidence }) => evidence[0]?.identifier).sort()).toEqual([0, 1, 1]);
    expect(result.merges.filter(({ rule }) => rule === 'judged')).toMatchObject([
      { a: 0, b: 2, sizes: [2, 3], judgements: ['j1'] },
    ]);
    expect(result.networks[0]?.probability).toBeLessThan(1);
  });

  test('what is apart from one of those who are together is apart from all, before they are merged', () => {
    const { networkOf, contradictions } = resolve(onePhone, [
      pair('together', 'j1', [0], [1]),
      pair('apart', 'j2', [1], [2]),
    ]);
    expect(contradictions).toEqual([]);
    expect([networkOf[0] === networkOf[1], networkOf[0] === networkOf[2]]).toEqual([true, false]);
  });

  test('apart holds between every pair of two sets of ads', () => {
    const result = resolve(onePhone, [pair('apart', 'j1', [0, 1], [2])]);
    expect(partsOf(result, onePhone)).toEqual([['a', 'b'], ['c']]);
  });

  test('a shared identifier links nobody', () => {
    const shared = { id: 'j1', at: '1', kind: 'shared', identifier: 0 } as const;
    expect(partsOf(resolve(onePhone, [shared]), onePhone)).toEqual([['a'], ['b'], ['c']]);
  });

  test('of two that contradict one another the newer stands, and the older is named with the chain', () => {
    const result = resolve(alone, [
      pair('together', 'x', [0], [1], '2026-01-01'),
      pair('together', 'y', [1], [2], '2026-01-02'),
      pair('apart', 'z', [0], [2], '2026-01-03'),
    ]);
    expect(partsOf(result, alone)).toEqual([['a'], ['b', 'c'], ['d']]);
    expect(result.contradictions).toEqual([{ refused: 'x', chain: ['y', 'z'] }]);
  });

  test('an older “apart” falls before newer ones that bring its sides together', () => {
    const result = resolve(alone, [
      pair('apart', 'z', [0], [2], '2026-01-01'),
      pair('together', 'y', [1], [2], '2026-01-02'),
      pair('together', 'x', [0], [1], '2026-01-03'),
    ]);
    expect(partsOf(result, alone)).toEqual([['a', 'b', 'c'], ['d']]);
    expect(result.contradictions).toEqual([{ refused: 'z', chain: ['x', 'y'] }]);
  });

  test('shared and exclusive: the newer word stands', () => {
    const said = (kind: 'shared' | 'exclusive', id: string) =>
      ({ id, at: id, kind, identifier: 0 }) as const;
    const result = resolve(onePhone, [said('shared', 'j1'), said('exclusive', 'j2')]);
    expect(partsOf(result, onePhone)).toEqual([['a', 'b', 'c']]);
    expect(result.contradictions).toEqual([{ refused: 'j1', chain: ['j2'] }]);
  });
});

describe('apart, of things that have ads in common', () => {
  /** Two phones with two ads each, and an ad `m` that holds both. */
  const ads = [
    { id: 'a', holds: ['phone:1'] },
    { id: 'b', holds: ['phone:1'] },
    { id: 'm', holds: ['phone:1', 'phone:2'] },
    { id: 'x', holds: ['phone:2'] },
    { id: 'y', holds: ['phone:2'] },
  ];
  const observed = observedOf(ads);
  const holders = (id: string) => ads.flatMap(({ holds }, n) => (holds.includes(id) ? [n] : []));
  const [one, two] = [holders('phone:1'), holders('phone:2')];

  test('names the ad that is on both sides, and keeps the others apart', () => {
    const result = resolve(observed, [pair('apart', 'j1', one, two)]);
    expect(result.contradictions).toEqual([{ refused: 'j1', chain: ['m'], partly: true }]);
    const [a, b, , x, y] = result.networkOf;
    expect([a === b, x === y, a === x]).toEqual([true, true, false]);
  });

  test('an ad and its own phone: the ad is apart from the others that hold it', () => {
    for (const sides of [
      [[0], one],
      [one, [0]],
    ] as const) {
      const [a, b] = [[...sides[0]], [...sides[1]]];
      const { contradictions, networkOf } = resolve(observed, [pair('apart', 'j1', a, b)]);
      expect(contradictions).toEqual([{ refused: 'j1', chain: ['a'], partly: true }]);
      expect(networkOf[0]).not.toBe(networkOf[1]);
    }
  });

  test('the same thing twice is refused, with all its ads', () => {
    const { contradictions, networkOf } = resolve(observed, [pair('apart', 'j1', one, one)]);
    expect(contradictions).toEqual([{ refused: 'j1', chain: ['a', 'b', 'm'] }]);
    expect(networkOf[0]).toBe(networkOf[1]);
  });

  test('apart of three, two by two: each pair is followed but for the ad that it shares', () => {
    const { contradictions, networkOf } = resolve(observed, [
      pair('apart', 'j1', one, two),
      pair('apart', 'j2', two, [2]),
      pair('apart', 'j3', [2], one),
    ]);
    expect(contradictions.map(({ refused, chain, partly }) => [refused, chain, partly])).toEqual([
      ['j3', ['m'], true],
      ['j2', ['m'], true],
      ['j1', ['m'], true],
    ]);
    expect(new Set([networkOf[0], networkOf[2], networkOf[3]]).size).toBe(3);
  });

  test('what newer words bring together goes either way, with the chain; the rest is kept apart', () => {
    const plain = observedOf(ads.map(({ id }) => ({ id, holds: [] })));
    const { contradictions, networkOf } = resolve(plain, [
      pair('apart', 'j1', [0, 1], [3, 4]),
      pair('together', 'j2', [0], [2]),
      pair('together', 'j3', [2], [3]),
      pair('together', 'j0', [1], [4]),
    ]);
    expect(contradictions).toEqual([
      { refused: 'j1', chain: ['j2', 'j3'], partly: true },
      { refused: 'j0', chain: ['j1'] },
    ]);
    expect(networkOf[0]).toBe(networkOf[3]);
    expect(networkOf[1]).not.toBe(networkOf[4]);
  });

  test('an ad on both sides and words that bring others together are both named', () => {
    const { contradictions } = resolve(observed, [
      pair('apart', 'j1', [0, 1, 2], [2, 3]),
      pair('together', 'j2', [1], [3]),
    ]);
    expect(contradictions).toEqual([{ refused: 'j1', chain: ['m', 'j2'], partly: true }]);
  });
});
