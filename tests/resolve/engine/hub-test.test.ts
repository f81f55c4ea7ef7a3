import { expect, test } from 'vitest';
import { believe } from '../../../server/resolve/engine/hub-test.ts';
import { saidGeneric } from '../../../server/resolve/engine/judgements.ts';
import { viewOf } from '../../../server/resolve/engine/view.ts';
import { holdingsOf, nothingKnown, type SmallAd } from './holdings.ts';
import { tied } from './scene.ts';

/**
 * A hundred lines with a number each, all with one email. Three of four are chained by wordings; a payment and a
 * handle, each in seventy of them, tie the rest, and each is doubted by itself.
 */
const lines = Array.from({ length: 100 }, (_, line) => ({
  id: `ad:${String(line).padStart(3, '0')}`,
  holds: [
    ...['email:office', `phone:${line}`],
    ...(line < 75
      ? [`template:even${Math.floor(line / 2)}`, `template:odd${Math.floor((line + 1) / 2)}`]
      : []),
    ...(line % 10 < 7 ? ['payment:a'] : []),
    ...(line % 10 > 2 ? ['handle:b'] : []),
  ],
}));

/** What is believed of an identifier when each ad is a group. */
function beliefIn(
  ads: readonly SmallAd[],
  identifier: string,
  generic: readonly string[] = [],
  hubs: readonly string[] = [],
): number {
  const { ground, ties } = tied(holdingsOf(ads));
  const { ids } = holdingsOf(ads).identifiers;
  const ours = (id: string) => ground.ourIdentifier[ids.indexOf(id)] as number;
  const known = nothingKnown(ground, ties);
  for (const id of generic) known.said[ours(id)] = saidGeneric;
  const view = viewOf(
    ties,
    Int32Array.from({ length: ground.ads }, (_, ad) => ad),
  );
  const wasHub = ties.identifier.map((one) => (hubs.some((id) => ours(id) === one) ? 1 : 0));
  const before = { ...known, hubs: Uint8Array.from(wasHub) };
  return believe(view, ties, before, true).probability[ours(identifier)] as number;
}

test('wide contacts of one owner that are doubted one by one stand together', () => {
  expect(beliefIn(lines, 'email:office')).toBeGreaterThan(0.9);
});

test('not where a person said that the others are generic', () => {
  expect(beliefIn(lines, 'email:office', ['payment:a', 'handle:b'])).toBe(0);
});

/**
 * A switchboard of forty lines of one owner, twenty strangers with a number of their own, and some more who show nothing
 * else but words. A second desk and a third tie all of them, and each is doubted by itself.
 * @param inDesk how many of the owner's lines use the second desk
 */
const switchboard = (quiet: number, inDesk: number): SmallAd[] =>
  Array.from({ length: 60 + quiet }, (_, user) => ({
    id: `ad:${String(user).padStart(3, '0')}`,
    holds: [
      'phone:switchboard',
      ...(user < 40 ? ['email:owner'] : []),
      ...(user >= 40 && user < 60 ? [`phone:${user}`] : []),
      ...(user >= 60 ? [`template:${Math.floor(user / 2)}`] : []),
      ...(user >= 40 - inDesk && user < 80 ? ['phone:desk'] : []),
      ...(user >= 60 ? ['phone:other-desk'] : []),
    ],
  }));

test('what lifts a doubt counts for nothing where a third of the users show nobody else to turn to', () => {
  expect(beliefIn(switchboard(28, 20), 'phone:switchboard')).toBeGreaterThan(0.5);
  expect(beliefIn(switchboard(36, 20), 'phone:switchboard')).toBe(0);
});

test('nor where it is mostly strangers who share it', () => {
  expect(beliefIn(switchboard(28, 10), 'phone:switchboard')).toBe(0);
});

/**
 * Twenty lines with a number and an account in common, and five strangers who use the number.
 * @param chained whether words tie the lines, too
 */
const desk = (chained: boolean): SmallAd[] =>
  Array.from({ length: 25 }, (_, user) => ({
    id: `ad:${String(user).padStart(3, '0')}`,
    holds: [
      'phone:desk',
      ...(user < 20 ? ['handle:desk'] : [`phone:${user}`]),
      ...(chained && user < 20
        ? [`template:even${Math.floor(user / 2)}`, `template:odd${Math.floor((user + 1) / 2)}`]
        : []),
    ],
  }));

test('what one other contact vouches for is no surer than so, unless something else ties its users, too', () => {
  expect(beliefIn(desk(false), 'phone:desk')).toBeGreaterThan(0.5);
  expect(beliefIn(desk(false), 'phone:desk')).toBeLessThan(0.95);
  expect(beliefIn(desk(true), 'phone:desk')).toBeGreaterThan(0.99);
});

/** A number of a hundred who are chained by words: some have an email in common, some a number of their own. */
const house = (strangers: number): SmallAd[] =>
  Array.from({ length: 100 }, (_, user) => ({
    id: `ad:${String(user).padStart(3, '0')}`,
    holds: [
      'phone:house',
      ...(user >= 100 - strangers
        ? [`phone:${user}`]
        : [`template:even${Math.floor(user / 2)}`, `template:odd${Math.floor((user + 1) / 2)}`]),
      ...(user < 15 ? ['email:owner'] : []),
    ],
  }));

test('a contact is a hub where those of its users who can be reached elsewhere are not one body', () => {
  expect(beliefIn(house(2), 'phone:house')).toBeGreaterThan(0.9);
  expect(beliefIn(house(10), 'phone:house')).toBe(0);
});

test('what was a hub in the last round stays one as long as twenty use it', () => {
  expect(beliefIn(desk(true), 'phone:desk', [], ['phone:desk'])).toBe(0);
  const few = desk(true).slice(6);
  expect(beliefIn(few, 'phone:desk', [], ['phone:desk'])).toBeGreaterThan(0.5);
});
