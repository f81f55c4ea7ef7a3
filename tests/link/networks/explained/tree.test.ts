import { describe, expect, test } from 'vitest';
import { drawnOf, type HeldBy, treeOf } from '../../../../server/link/networks/explained/tree.ts';
import type { NetworkContent } from '../../../../server/link/networks/found-by-run.ts';
import { content } from '../content.ts';

const nothing = content();
const holding = (rows: Record<string, string[]>): HeldBy =>
  new Map(
    Object.entries(rows).map(([ad, held]) => [
      ad,
      new Map(held.map((one) => [one, one.startsWith('cluster')])),
    ]),
  );

describe('the evidence that holds a network, folded', () => {
  test('each thing is linked to the one with which most ads hold both; the others are folded', () => {
    const heldBy = holding({
      'ad:1': ['phone:a', 'email:b'],
      'ad:2': ['phone:a', 'email:b'],
      'ad:3': ['phone:a'],
      'ad:4': ['phone:a', 'cluster:c'],
      'ad:5': ['email:b', 'cluster:c'],
      'ad:6': [],
      'ad:7': ['email:b', 'cluster:c'],
    });
    const tree = treeOf(nothing, new Set(), ['phone:a', 'email:b', 'cluster:c'], heldBy, 7);
    expect(tree.groups).toMatchObject([
      { ads: ['ad:1', 'ad:2'], ends: [{ id: 'phone:a' }, { id: 'email:b' }] },
      {
        ads: ['ad:5', 'ad:7'],
        ends: [
          { id: 'email:b', inferred: false },
          { id: 'cluster:c', inferred: true },
        ],
      },
    ]);
    expect(tree.identifiers).toMatchObject([
      { id: 'phone:a', ads: 4, folded: 2 },
      { id: 'email:b', ads: 4, folded: 0 },
      { id: 'cluster:c', ads: 3, folded: 1 },
    ]);
    expect(tree.adsLeft).toBe(1);
  });

  test('an ad that alone links two parts is a cut point; what nothing links stands by itself', () => {
    const heldBy = holding({
      'ad:1': ['phone:a', 'email:b'],
      'ad:2': ['phone:a'],
      'ad:3': ['email:b'],
      'ad:4': ['phone:z'],
    });
    const tree = treeOf(nothing, new Set(['ad:1']), ['phone:a', 'email:b', 'phone:z'], heldBy, 4);
    expect(tree.groups).toMatchObject([{ ads: ['ad:1'], cutPoint: true }]);
    expect(tree.identifiers.find(({ id }) => id === 'phone:z')).toMatchObject({ folded: 1 });
  });
});

describe('what is drawn of many things', () => {
  const things = Array.from({ length: 30 }, (_, at) => `phone:${String(at).padStart(2, '0')}`);
  const merge = { a: 'ad:1', b: 'ad:2', sizes: [1, 1], rule: 'ONE_STRONG' };
  const evidence = (identifier: string) => ({ identifier, weight: 'strong' });
  // The first hold most merges.
  const many = {
    ...nothing,
    merges: things.map((_, at) => ({ ...merge, evidence: things.slice(0, at + 1).map(evidence) })),
  } as unknown as NetworkContent;
  const bridging = (at: readonly number[]) =>
    new Map(at.map((one) => [things[one] ?? '', { parts: [9, one === 29 ? 2 : 1] }]));

  test('a cut point that few merges rest on is drawn, also where it would cut off a single ad', () => {
    const drawn = drawnOf(many, bridging([27, 29]));
    expect(drawn.slice(0, 3)).toEqual([things[29], things[27], things[0]]);
    expect(drawn).toHaveLength(24);
  });

  test('half the room is left for what holds it', () => {
    const drawn = drawnOf(many, bridging(things.map((_, at) => at).slice(10)));
    expect(drawn[0]).toBe(things[29]);
    expect(drawn).toEqual(expect.arrayContaining(things.slice(0, 10)));
  });

  test('what holds nothing, such as an ad, is not drawn for being a cut point', () => {
    expect(drawnOf(many, new Map([['ad:1', { parts: [5, 4] }]]))).not.toContain('ad:1');
  });
});
