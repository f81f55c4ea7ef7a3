import { expect, test } from 'vitest';
import { WithWords } from '../../../server/resolve/engine/copies.ts';
import { groundOf } from '../../../server/resolve/engine/ground.ts';
import { tiesOf } from '../../../server/resolve/engine/ties.ts';
import { viewOf } from '../../../server/resolve/engine/view.ts';
import { holdingsOf, type SmallAd } from './holdings.ts';

/** Whether the contacts of the last ad may have come with its words, seen against the first; each ad is by itself. */
function came(...ads: readonly SmallAd[]): boolean {
  const ground = groundOf(holdingsOf(ads));
  const ties = tiesOf(ground, new Uint8Array(ground.identifier.length), []);
  const view = viewOf(
    ties,
    Int32Array.from(ads, (_, ad) => ad),
  );
  const groupOf = (id: string) => view.groupOf[ads.findIndex((ad) => ad.id === id)] as number;
  const [first, last] = [ads[0], ads.at(-1)] as [SmallAd, SmallAd];
  return new WithWords(view, ties, ground).came(groupOf(last.id), groupOf(first.id));
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
