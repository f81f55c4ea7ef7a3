import { expect, test } from 'vitest';
import { trellis } from '../../hands/trellis/index.ts';
import { readHand } from '../resolve/read-world.ts';
import { companyKept, type TheftExample, theftsIn, trueShare } from './thefts.ts';

const example = (hand: string, ofOwner: number[], ofThief: number[]): TheftExample => ({
  ...{ hand, learnt: 0.5 },
  ofOwner: Int32Array.from(ofOwner),
  ofThief: Int32Array.from(ofThief),
});

test('a share of thieves is of all who look copied, and hands weigh the same', () => {
  const [a, b] = [
    example('a', [8, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0]),
    example('b', [0, 1, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]),
  ];
  expect(trueShare(a)).toBe(0.2);
  expect(companyKept([a, b], 'ofOwner')).toEqual([0.5, 0.5, 0, 0, 0, 0]);
  expect(companyKept([a, b], 'ofThief')).toEqual([0.5, 0.5, 0, 0, 0, 0]);
});

test('less theft is learnt where owners change numbers than where thieves copy', () => {
  const learntIn = (world: 'rotation' | 'thieves') => {
    const found = theftsIn('x', readHand(trellis({ world, seed: 5, ads: 4000 })));
    expect(found.length).toBeGreaterThan(3);
    return {
      learnt: found.reduce((sum, { learnt }) => sum + learnt, 0) / found.length,
      there: found.reduce((sum, one) => sum + trueShare(one), 0) / found.length,
    };
  };
  const [rotation, thieves] = [learntIn('rotation'), learntIn('thieves')];
  expect(rotation.there).toBeLessThan(0.05);
  expect(rotation.learnt).toBeLessThan(0.25);
  expect(thieves.there).toBeGreaterThan(0.5);
  expect(thieves.learnt).toBeGreaterThan(0.5);
}, 60_000);
