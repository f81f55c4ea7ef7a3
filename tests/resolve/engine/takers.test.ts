import { describe, expect, test } from 'vitest';
import { leftOver } from '../../../server/resolve/engine/left-over.ts';
import { takenOver } from '../../../server/resolve/engine/takers.ts';
import { resolve } from '../../../server/resolve/index.ts';
import { dropped, holdingsOf, partsOf, type SmallAd } from './holdings.ts';

const droppedIn = (ads: readonly SmallAd[]) =>
  dropped(ads, (ground) => takenOver(ground, leftOver(ground)));

const inText = (id: string) => ({ id, seat: 'text' }) as const;
const sellers = [1, 2, 3, 4];

/** Four sellers, of whom each has an ad in words of its own, and a picture. */
const originals: SmallAd[] = sellers.map((i) => ({
  ...{ id: `seller ${i}`, day: i },
  holds: [inText(`phone:${i}`), `template:${i}`, `picture:${i}`],
}));
/** The same words and pictures later, under one other contact. */
const copies: SmallAd[] = sellers.map((i) => ({
  ...{ id: `copy ${i}`, day: 10 + i },
  holds: [inText('handle:taker'), `template:${i}`, `picture:${i}`],
}));
const copied = sellers.flatMap((i) => [
  `copy ${i} holds picture:${i}`,
  `copy ${i} holds template:${i}`,
]);

describe('a contact that stands in nothing but copies of many owners’ ads', () => {
  test('is a taker’s: words and pictures of its ads say nothing', () => {
    expect(droppedIn([...originals, ...copies]).sort()).toEqual(copied);
  });

  test('neither does a contact that was left in the copy; one of the taker’s own is kept', () => {
    const [first, ...rest] = copies as [SmallAd, ...SmallAd[]];
    const careless = { ...first, holds: [...first.holds, inText('phone:1'), 'email:taker'] };
    expect(droppedIn([...originals, careless, ...rest]).sort()).toEqual(
      [...copied, 'copy 1 holds phone:1'].sort(),
    );
  });

  test('its ads are one network, and none is the sellers’', () => {
    const holdings = holdingsOf([...originals, ...copies]);
    expect(partsOf(resolve(holdings), holdings)).toEqual([
      ['copy 1', 'copy 2', 'copy 3', 'copy 4'],
      ['seller 1'],
      ['seller 2'],
      ['seller 3'],
      ['seller 4'],
    ]);
  });
});

describe('is kept what stands under a contact', () => {
  test('whose ads came first', () => {
    const early = copies.map((ad) => ({ ...ad, day: 0 }));
    expect(droppedIn([...originals, ...early])).toEqual([]);
  });

  test('that has words of its own as often', () => {
    const own = [1, 2].map((i) => ({
      ...{ id: `own ${i}`, day: 20 },
      holds: [inText('handle:taker'), `template:own ${i}`],
    }));
    expect(droppedIn([...originals, ...copies, ...own])).toEqual([]);
  });

  test('whose words are one owner’s: a number that was changed', () => {
    const one = originals.map((ad) => ({ ...ad, holds: [...ad.holds, 'email:one'] }));
    expect(droppedIn([...one, ...copies])).toEqual([]);
  });

  test('in fewer ads than tell', () => {
    expect(droppedIn([...originals, ...copies.slice(1)])).toEqual([]);
  });

  test('whose days are not known', () => {
    const undated = copies.map((ad) => ({ ...ad, day: Number.NaN }));
    expect(droppedIn([...originals, ...undated])).toEqual([]);
  });
});
