import { describe, expect, test } from 'vitest';
import { type HeldBy, treeOf } from '../../../server/networks/explained/tree.ts';
import type { NetworkContent } from '../../../server/networks/found.ts';

const nothing: NetworkContent = {
  ...{ identifiers: [], joins: [], bridges: [], misses: [], cuts: [], splits: [] },
};
const holding = (rows: Record<string, string[]>): HeldBy =>
  new Map(
    Object.entries(rows).map(([ad, held]) => [
      ad,
      new Map(held.map((one) => [one, one.startsWith('picture')])),
    ]),
  );

describe('the evidence that holds a network, folded', () => {
  test('each thing is tied to the one with which most ads hold both; the others are folded', () => {
    const heldBy = holding({
      ...{ 'ad:1': ['phone:a', 'email:b'], 'ad:2': ['phone:a', 'email:b'], 'ad:3': ['phone:a'] },
      ...{ 'ad:4': ['phone:a', 'picture:c'], 'ad:5': ['email:b', 'picture:c'], 'ad:6': [] },
      'ad:7': ['email:b', 'picture:c'],
    });
    const tree = treeOf(nothing, new Set(), ['phone:a', 'email:b', 'picture:c'], heldBy, 7);
    expect(tree.groups).toMatchObject([
      { ads: ['ad:1', 'ad:2'], ends: [{ id: 'phone:a' }, { id: 'email:b' }] },
      {
        ads: ['ad:5', 'ad:7'],
        ends: [
          { id: 'email:b', inferred: false },
          { id: 'picture:c', inferred: true },
        ],
      },
    ]);
    expect(tree.identifiers).toMatchObject([
      { id: 'phone:a', ads: 4, folded: 2 },
      { id: 'email:b', ads: 4, folded: 0 },
      { id: 'picture:c', ads: 3, folded: 1 },
    ]);
    expect(tree.adsLeft).toBe(1);
  });

  test('an ad that alone ties two parts is a bridge; what nothing ties stands by itself', () => {
    const heldBy = holding({
      ...{ 'ad:1': ['phone:a', 'email:b'], 'ad:2': ['phone:a'], 'ad:3': ['email:b'] },
      'ad:4': ['phone:z'],
    });
    const tree = treeOf(nothing, new Set(['ad:1']), ['phone:a', 'email:b', 'phone:z'], heldBy, 4);
    expect(tree.groups).toMatchObject([{ ads: ['ad:1'], bridge: true }]);
    expect(tree.identifiers.find(({ id }) => id === 'phone:z')).toMatchObject({ folded: 1 });
  });
});
