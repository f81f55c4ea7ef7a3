import { expect, test } from 'vitest';
import { resolve } from '../../../../../server/link/resolve/index.ts';
import { observedOf, partsOf, type SmallAd } from '../observations.ts';

/** An address and an account in so many ads. */
const seller = (name: string, ads: number): SmallAd[] =>
  Array.from({ length: ads }, (_, i) => ({
    id: `${name} ${String(i).padStart(2, '0')}`,
    day: i,
    holds: [`email:${name}`, `payment:${name}`],
  }));
const both: SmallAd = {
  id: 'b 00 and a',
  day: 30,
  holds: ['email:a', 'payment:a', 'email:b', 'payment:b'],
};

const sizesOf = (ads: readonly SmallAd[]) => {
  const observed = observedOf(ads);
  return partsOf(resolve(observed), observed).map(({ length }) => length);
};

test('one ad of two sellers does not merge the many ads that one round has put together of each', () => {
  expect(sizesOf([...seller('a', 24), ...seller('b', 24), both]).sort()).toEqual([24, 25]);
});

test('it merges sellers of few ads', () => {
  expect(sizesOf([...seller('a', 3), ...seller('b', 3), both])).toEqual([7]);
});
