import { expect, test } from 'vitest';
import { viewOf } from '../../../../../server/link/resolve/engine/groups/group-view.ts';
import { believe } from '../../../../../server/link/resolve/engine/hubs/hub-test.ts';
import { isCopiedFrom } from '../../../../../server/link/resolve/engine/links/theft.ts';
import { nothingKnown, observedOf, type SmallAd } from '../observations.ts';
import { linked } from '../scene.ts';

/** Of ads that are each by itself. */
function seen(ads: readonly SmallAd[]) {
  const { ground, items } = linked(observedOf(ads));
  const view = viewOf(
    items,
    Int32Array.from(ads, (_, ad) => ad),
  );
  const groupOf = (id: string) => view.groupOf[ads.findIndex((ad) => ad.id === id)] as number;
  const [first, last] = [ads[0], ads.at(-1)] as [SmallAd, SmallAd];
  return { ground, items, view, first: groupOf(first.id), last: groupOf(last.id) };
}

/** Whether what the last ad shares with the first may all be copied. */
function copied(...ads: readonly SmallAd[]): boolean {
  const { ground, items, view, first, last } = seen(ads);
  const belief = believe(view, items, nothingKnown(ground, items), false);
  return isCopiedFrom({ view, belief }, items, ground, last, first);
}

const shown = (id: string, day: number, ...holds: string[]): SmallAd => ({ id, day, holds });

test('words and pictures may be copied from whichever ad had all of them before', () => {
  const last = shown('z', 20, 'template:1', 'cluster:1');
  expect(copied(shown('a', 1, 'template:1', 'cluster:1'), last)).toBe(true);
  const later = shown('a', 30, 'template:1', 'cluster:1');
  expect(copied(later, last)).toBe(false);
  expect(copied(later, shown('b', 2, 'template:1', 'cluster:1'), last)).toBe(true);
  expect(copied(later, shown('b', 2, 'template:1'), shown('c', 2, 'cluster:1'), last)).toBe(false);
});
