import { expect, test } from 'vitest';
import { least } from '../../../server/resolve/engine/limits.ts';
import { copiesFrom, linksOf } from '../../../server/resolve/engine/links.ts';
import { resolve } from '../../../server/resolve/index.ts';
import { holdingsOf, partsOf, type SmallAd } from './holdings.ts';
import { seenIn } from './scene.ts';

/** An address and an account in so many ads. */
const seller = (name: string, ads: number): SmallAd[] =>
  Array.from({ length: ads }, (_, i) => ({
    ...{ id: `${name} ${String(i).padStart(2, '0')}`, day: i },
    holds: [`email:${name}`, `payment:${name}`],
  }));
const both: SmallAd = {
  id: 'b 00 and a',
  day: 30,
  holds: ['email:a', 'payment:a', 'email:b', 'payment:b'],
};

const sizesOf = (ads: readonly SmallAd[]) => {
  const holdings = holdingsOf(ads);
  return partsOf(resolve(holdings), holdings).map(({ length }) => length);
};

test('one ad of two sellers does not join the many ads that one round has put together of each', () => {
  expect(sizesOf([...seller('a', 24), ...seller('b', 24), both]).sort()).toEqual([24, 25]);
});

test('it joins sellers of few ads', () => {
  expect(sizesOf([...seller('a', 3), ...seller('b', 3), both])).toEqual([7]);
});

/** The second seller's ads could be copies of the first one's. */
const alike = holdingsOf(
  ['a', 'b'].flatMap((name, n) =>
    [0, 1].map(
      (ad): SmallAd => ({
        ...{ id: `${name}${ad}`, day: 4 * n + ad, place: 1 },
        holds: [`phone:${name}`, 'picture:1', 'template:1'],
      }),
    ),
  ),
);

test.each([
  { round: copiesFrom - 1, links: 0 },
  { round: copiesFrom, links: 1 },
])('two sellers, one of whom could be a copy, have $links link in round $round', (expected) => {
  const { ground, ties, scene } = seenIn(alike, expected.round, Int32Array.of(0, 0, 2, 2));
  const { links } = linksOf(ground, ties, scene, least);
  expect([...links]).toHaveLength(expected.links);
});
