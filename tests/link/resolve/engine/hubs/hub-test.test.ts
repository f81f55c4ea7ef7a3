import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../../../server/link/resolve/engine/groups/group-view.ts';
import { believe } from '../../../../../server/link/resolve/engine/hubs/hub-test.ts';
import { type Observed, resolve } from '../../../../../server/link/resolve/index.ts';
import { nothingKnown, observedOf, type SmallAd } from '../observations.ts';
import { linked } from '../scene.ts';

/** What is believed of an identifier when each ad is a group. */
function beliefIn(
  ads: readonly SmallAd[],
  identifier: string,
  hubs: readonly string[] = [],
): number {
  const { ground, items } = linked(observedOf(ads));
  const { ids } = observedOf(ads).identifiers;
  const ours = (id: string) => ground.ourIdentifier[ids.indexOf(id)] as number;
  const known = nothingKnown(ground, items);
  const view = viewOf(
    items,
    Int32Array.from({ length: ground.ads }, (_, ad) => ad),
  );
  const wasHub = items.identifier.map((one) => (hubs.some((id) => ours(id) === one) ? 1 : 0));
  const before = { ...known, hubs: Uint8Array.from(wasHub) };
  return believe(view, items, before, true).probability[ours(identifier)] as number;
}

/**
 * Twenty lines with a number and an account in common, and five strangers who use the number.
 * @param chained whether words link the lines, too
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

test('what one other contact vouches for is no surer than so, unless something else links its users, too', () => {
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
  expect(beliefIn(desk(true), 'phone:desk', ['phone:desk'])).toBe(0);
  const few = desk(true).slice(6);
  expect(beliefIn(few, 'phone:desk', ['phone:desk'])).toBeGreaterThan(0.5);
});

/**
 * Ads with a number, and nothing beside it but so many templates in turn.
 * @param placeOf a template; -1: unknown
 */
const inTurn = (ads: number, templates: number, placeOf: (template: number) => number) =>
  observedOf(
    Array.from({ length: ads }, (_, n) => ({
      id: `ad:${String(n).padStart(3, '0')}`,
      day: 2 * n,
      place: placeOf(n % templates),
      holds: ['phone:own', `template:${n % templates}`],
    })),
  );
const unknown = () => -1;
const onePlace = () => 1;
const sizesOf = (observed: Observed) => resolve(observed).networks.map((one) => one.ads.length);

describe.each([40, 50, 60, 100, 200, 400])('a number in %i ads is no hub', (ads) => {
  test.each([2, 3, 4, 5, 6])('of %i templates', (templates) => {
    expect(sizesOf(inTurn(ads, templates, unknown))).toEqual([ads]);
  });

  test.each([2, 3, 4, 5, 6, 8, 10, 12, 16, 20])('of %i templates in one place', (templates) => {
    expect(sizesOf(inTurn(ads, templates, onePlace))).toEqual([ads]);
  });
});

test('of a number that nobody shows another contact beside, templates say nothing, wherever they are', () => {
  expect(sizesOf(inTurn(120, 30, (template) => template))).toEqual([120]);
});
