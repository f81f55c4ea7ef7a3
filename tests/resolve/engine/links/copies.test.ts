import { expect, test } from 'vitest';
import { viewOf } from '../../../../server/resolve/engine/groups/view.ts';
import { believe } from '../../../../server/resolve/engine/hubs/hub-test.ts';
import { isCopiedFrom, WithWords } from '../../../../server/resolve/engine/links/copies.ts';
import { holdingsOf, nothingKnown, type SmallAd } from '../holdings.ts';
import { tied } from '../scene.ts';

/** Of ads that are each by itself. */
function seen(ads: readonly SmallAd[]) {
  const { ground, ties } = tied(holdingsOf(ads));
  const view = viewOf(
    ties,
    Int32Array.from(ads, (_, ad) => ad),
  );
  const groupOf = (id: string) => view.groupOf[ads.findIndex((ad) => ad.id === id)] as number;
  const [first, last] = [ads[0], ads.at(-1)] as [SmallAd, SmallAd];
  return { ground, ties, view, first: groupOf(first.id), last: groupOf(last.id) };
}

/** Whether the contacts of the last ad may have come with its words, seen against the first. */
function came(...ads: readonly SmallAd[]): boolean {
  const { ground, ties, view, first, last } = seen(ads);
  return new WithWords(view, ties, ground).came(last, first);
}

/** Whether what the last ad shares with the first may all be copied. */
function copied(...ads: readonly SmallAd[]): boolean {
  const { ground, ties, view, first, last } = seen(ads);
  const belief = believe(view, ties, nothingKnown(ground, ties), false);
  return isCopiedFrom({ view, belief }, ties, ground, last, first);
}

const victim = (id: string, day: number, ...holds: string[]): SmallAd => ({
  id,
  day,
  holds: ['phone:victim', ...holds],
});
const copy: SmallAd = { id: 'z', day: 20, holds: ['phone:own', 'phone:victim', 'template:1'] };

test('a number came with words under which it stood before, in whichever ad of its owner that was', () => {
  expect(came(victim('a', 1, 'template:1'), copy)).toBe(true);
  expect(came(victim('a', 1, 'template:2'), victim('b', 2, 'template:1'), copy)).toBe(true);
});

test('it did not where it stood under other words, later, or in ads without it', () => {
  expect(came(victim('a', 1, 'template:2'), copy)).toBe(false);
  expect(came(victim('a', 30, 'template:1'), copy)).toBe(false);
  const stranger = { id: 'b', day: 2, holds: ['phone:stranger', 'template:1'] };
  expect(came(victim('a', 1, 'template:2'), stranger, copy)).toBe(false);
});

test('of two contacts each has to have stood there', () => {
  const two = { ...copy, holds: [...copy.holds, 'handle:victim'] };
  const source = victim('b', 2, 'template:1');
  expect(came(victim('a', 1, 'handle:victim'), source, two)).toBe(false);
  expect(
    came(victim('a', 1, 'handle:victim'), victim('b', 2, 'template:1', 'handle:victim'), two),
  ).toBe(true);
});

const shown = (id: string, day: number, ...holds: string[]): SmallAd => ({ id, day, holds });

test('words and pictures may be copied from whichever ad had all of them before', () => {
  const last = shown('z', 20, 'template:1', 'picture:1');
  expect(copied(shown('a', 1, 'template:1', 'picture:1'), last)).toBe(true);
  const later = shown('a', 30, 'template:1', 'picture:1');
  expect(copied(later, last)).toBe(false);
  expect(copied(later, shown('b', 2, 'template:1', 'picture:1'), last)).toBe(true);
  expect(copied(later, shown('b', 2, 'template:1'), shown('c', 2, 'picture:1'), last)).toBe(false);
});
