import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../server/edge/evaluate/claims.ts';

/** An ad is named by its owner and a number; of `?` nobody knows the owner. */
const ownerOf = (ad: string) => (ad.startsWith('?') ? undefined : ad.slice(0, 1));
const rightOf = (...merges: (readonly [string, string])[]) =>
  claimsOf(
    merges.map(([a, b]) => ({ a, b, probability: 0.9 })),
    ownerOf,
  ).map(({ right }) => right);

describe('a merge is right where most ads of either side have one owner', () => {
  test('of two ads alone these are what it merges', () => {
    expect(rightOf(['x1', 'x2'], ['y1', 'z1'])).toEqual([true, false]);
  });

  test('a stray that came before does not make it wrong', () => {
    expect(rightOf(['x1', 'x2'], ['x1', 'y1'], ['y1', 'x3'])).toEqual([true, false, true]);
  });

  test('two ads of one owner do not make it right, where others are most on a side', () => {
    const merges = [
      ['y1', 'y2'],
      ['y1', 'x1'],
      ['x2', 'x3'],
      ['x1', 'x2'],
    ] as const;
    expect(rightOf(...merges)).toEqual([true, false, true, false]);
  });

  test('what is merged already claims nothing more', () => {
    expect(rightOf(['x1', 'x2'], ['x2', 'x3'], ['x3', 'x1'])).toEqual([true, true]);
  });

  test('ads whose owner nobody knows claim nothing, and carry what they merge', () => {
    expect(rightOf(['x1', '?1'], ['?2', '?3'], ['?1', 'x2'], ['?1', 'y1'])).toEqual([true, false]);
  });
});

test('each claim keeps what was said', () => {
  const merges = [0.99, 0.75].map((probability, n) => ({ a: 'x1', b: `y${n}`, probability }));
  expect(claimsOf(merges, ownerOf).map(({ probability }) => probability)).toEqual([0.99, 0.75]);
});
