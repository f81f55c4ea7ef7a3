import { expect, test } from 'vitest';
import { groundOf } from '../../../../../server/link/resolve/engine/ground/ground.ts';
import { itemsOf } from '../../../../../server/link/resolve/engine/items/items.ts';
import { lifetimes } from '../../../../../server/link/resolve/engine/items/lifetimes.ts';
import { Sources } from '../../../../../server/link/resolve/engine/items/reposters.ts';
import { observedOf, type SmallAd } from '../observations.ts';

/** What the time in which an identifier was used says, in nats for one owner. */
function natsOf(ads: readonly SmallAd[], identifier: string): number {
  const observed = observedOf(ads);
  const ground = groundOf(observed);
  const none = new Uint8Array(ground.identifier.length);
  const nats = lifetimes(ground, itemsOf(ground, none, []), new Sources(ground, none));
  return nats[
    ground.ourIdentifier[observed.identifiers.ids.indexOf(identifier)] as number
  ] as number;
}

/** Four ads with an identifier and words of their own, from one day to another. */
const use = (identifier: string, from: number, to: number): SmallAd[] =>
  [0, 1, 2, 3].map((n) => ({
    id: `ad:${identifier}/${n}`,
    day: from + (n * (to - from)) / 3,
    holds: [identifier, `template:${identifier}/${n}`],
  }));

/** So many sellers over a year, each with a number for a month. */
const sellers = (count: number): SmallAd[] =>
  Array.from({ length: count }, (_, s) =>
    use(`phone:${s}`, (s * 335) / count, (s * 335) / count + 30),
  ).flat();

const desk = use('email:desk', 0, 365);

test('a number of a month is rather one owner’s, an address of all the year rather what strangers share', () => {
  const ads = [...sellers(200), ...desk];
  expect(natsOf(ads, 'phone:7')).toBeGreaterThan(1);
  expect(natsOf(ads, 'email:desk')).toBeLessThan(-1);
});

test('it says little where few contacts are there to learn from', () => {
  expect(Math.abs(natsOf([...sellers(5), ...desk], 'email:desk'))).toBeLessThan(0.5);
});

test('nor where all are in use for as long as there are ads', () => {
  const ads = Array.from({ length: 200 }, (_, s) => use(`phone:${s}`, 0, 30)).flat();
  expect(natsOf(ads, 'phone:7')).toBeCloseTo(0);
  expect(natsOf([...ads, ...use('phone:new', 10, 20)], 'phone:new')).toBeGreaterThanOrEqual(0);
});

test('an account that is paid into all the year is not held against its owner', () => {
  expect(natsOf([...sellers(200), ...use('payment:a', 0, 365)], 'payment:a')).toBe(0);
});

test('a contact that stands in others’ words is as brief, and gains nothing by it', () => {
  const copies = [0, 1, 2, 3].map((n) => ({
    id: `ad:copy/${n}`,
    day: 350 + n,
    holds: ['handle:reposter', `template:phone:${n}/0`],
  }));
  expect(natsOf([...sellers(200), ...desk, ...copies], 'handle:reposter')).toBe(0);
  const own = copies.map((ad, n) => ({
    ...ad,
    holds: ['handle:reposter', `template:reposter/${n}`],
  }));
  expect(natsOf([...sellers(200), ...desk, ...own], 'handle:reposter')).toBeGreaterThan(1);
});
