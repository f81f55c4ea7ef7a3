import { expect, test } from 'vitest';
import { resolve } from '../../../../server/resolve/index.ts';
import { holdingsOf } from '../holdings.ts';

/** A seller of thirty ads with a number, a wording and three pictures, all in one place. */
const seller = Array.from({ length: 30 }, (_, n) => ({
  id: `ad:s${n}`,
  day: n,
  place: 1,
  holds: ['phone:seller', 'template:seller', 'picture:1', 'picture:2', 'picture:3'],
}));

/** Another of twelve ads there, of which so many have the seller's words and two of the pictures. */
const other = (taken: number) =>
  Array.from({ length: 12 }, (_, n) => ({
    id: `ad:t${n}`,
    day: 20 + n,
    place: 1,
    holds: [
      'phone:other',
      ...(n < taken ? ['template:seller', 'picture:1', 'picture:2'] : ['template:other']),
    ],
  }));

test('what a few ads alone have in common joins nobody, and the near miss says so', () => {
  const { networks, rejected } = resolve(holdingsOf([...seller, ...other(3)]));
  expect(networks).toHaveLength(2);
  expect(rejected).toMatchObject([{ why: 'few-ads', missing: { wants: ['contact'] } }]);
  const [{ probability } = { probability: 1 }] = rejected;
  expect(probability).toBeLessThan(0.5);
});

test('an ad that went to whom it was copied from does not make all ads of its number common', () => {
  const stray = {
    id: 'ad:x',
    day: 40,
    place: 1,
    holds: [
      'phone:seller',
      'phone:other',
      'template:seller',
      'picture:1',
      'picture:2',
      'picture:3',
    ],
  };
  expect(resolve(holdingsOf([...seller, ...other(3), stray])).networks).toHaveLength(2);
});

test('a few copies among a large seller’s ads join nobody whose things they show', () => {
  const copies = Array.from({ length: 3 }, (_, n) => ({
    id: `ad:c${n}`,
    day: 50 + n,
    place: 1,
    holds: ['phone:seller', 'template:victim', 'picture:4', 'picture:5'],
  }));
  const victim = Array.from({ length: 12 }, (_, n) => ({
    id: `ad:v${n}`,
    day: 40 + n,
    place: 1,
    holds: ['phone:victim', 'template:victim', 'picture:4', 'picture:5'],
  }));
  const { networks, rejected } = resolve(holdingsOf([...seller, ...copies, ...victim]));
  expect(networks.map(({ ads }) => ads.length)).toEqual([33, 12]);
  expect(rejected).toMatchObject([{ why: 'few-ads' }]);
});
