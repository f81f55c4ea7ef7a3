import { describe, expect, test } from 'vitest';
import { copiedInText } from '../../../../../server/link/resolve/engine/items/copied-in-text.ts';
import { Sources, takenOver } from '../../../../../server/link/resolve/engine/items/reposters.ts';
import { resolve } from '../../../../../server/link/resolve/index.ts';
import {
  copiedIn,
  judging,
  observedOf,
  partsOf,
  type Said,
  type SmallAd,
} from '../observations.ts';

const found = (ads: readonly SmallAd[], said: Said = {}) =>
  copiedIn(
    ads,
    (ground, copied) => {
      copiedInText(ground, copied);
      takenOver(ground, new Sources(ground, copied.dropped.slice()), copied);
    },
    said,
  );
const droppedIn = (ads: readonly SmallAd[], said: Said = {}) => found(ads, said).dropped;

const inText = (id: string) => ({ id, sourceField: 'text' }) as const;
const sellers = [1, 2, 3, 4];

/** Four sellers, of whom each has an ad in words of its own, and a cluster. */
const originals: SmallAd[] = sellers.map((i) => ({
  id: `seller ${i}`,
  day: i,
  holds: [inText(`phone:${i}`), `template:${i}`, `cluster:${i}`],
}));
/** The same words and pictures later, under one other contact. */
const copies: SmallAd[] = sellers.map((i) => ({
  id: `copy ${i}`,
  day: 10 + i,
  holds: [inText('handle:reposter'), `template:${i}`, `cluster:${i}`],
}));
const copied = sellers.flatMap((i) => [
  `copy ${i} holds cluster:${i}`,
  `copy ${i} holds template:${i}`,
]);

describe('a contact that stands in nothing but copies of many owners’ ads', () => {
  test('is a reposter’s: words and pictures of its ads say nothing', () => {
    expect(droppedIn([...originals, ...copies])).toEqual(copied);
  });

  test('neither does a contact that was left in the copy; one of the reposter’s own is kept', () => {
    const [first, ...rest] = copies as [SmallAd, ...SmallAd[]];
    const careless = { ...first, holds: [...first.holds, inText('phone:1'), 'email:reposter'] };
    expect(droppedIn([...originals, careless, ...rest])).toEqual(
      [...copied, 'copy 1 holds phone:1'].sort(),
    );
  });

  test('is told with the numbers behind it, and each copy with what it was copied from', () => {
    const two = { id: 'seller 1 again', day: 2, holds: [inText('phone:1'), 'template:5'] };
    const more = [
      { id: 'copy 5', day: 20, holds: [inText('handle:reposter'), 'template:5'] },
      { id: 'wordless', day: 20, holds: [inText('handle:reposter')] },
    ];
    const observed = observedOf([...copies, ...more, two, ...originals]);
    const { reposters, copiedContent } = resolve(observed);
    const identifier = observed.identifiers.ids.indexOf('handle:reposter');
    expect(reposters).toEqual([
      { identifier, ads: 6, worded: 5, copies: 5, sources: 4, largest: 2 },
    ]);
    const ad = (n: number) => observed.ads.ids[n];
    expect(copiedContent.map((one) => `${ad(one.ad)} from ${ad(one.source)}`).sort()).toEqual([
      'copy 1 from seller 1',
      'copy 2 from seller 2',
      'copy 3 from seller 3',
      'copy 4 from seller 4',
      'copy 5 from seller 1 again',
    ]);
    expect(new Set(copiedContent.map(({ contact }) => contact))).toEqual(new Set([identifier]));
  });

  test('whose sources a switchboard puts through is told by what else they show', () => {
    const through = ({ holds, ...ad }: SmallAd): SmallAd => ({
      ...ad,
      holds: [...holds, inText('email:switchboard')],
    });
    // Its id comes first of each source's contacts.
    const many = Array.from({ length: 1000 }, (_, i) =>
      through({ id: `other ${i}`, day: i, holds: [`template:other ${i}`] }),
    );
    expect(droppedIn([...many, ...originals.map(through), ...copies])).toEqual(copied);
  });

  test('its ads are one network, and none is the sellers’', () => {
    const observed = observedOf([...originals, ...copies]);
    expect(partsOf(resolve(observed), observed)).toEqual([
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
      id: `own ${i}`,
      day: 20,
      holds: [inText('handle:reposter'), `template:own ${i}`],
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

describe('people are obeyed', () => {
  const ads = [...originals, ...copies];

  test('a contact that is said to be shared is nobody’s own: its ads are told by their words again', () => {
    expect(droppedIn(ads, { 'handle:reposter': 'shared' })).toEqual([]);
    const observed = observedOf(ads);
    const result = resolve(observed, judging(observed, { 'handle:reposter': 'shared' }));
    expect(result.reposters).toEqual([]);
    expect(result.copiedContent).toEqual([]);
  });

  test('exclusive is true of a reposter’s own contact as well: it lifts nothing', () => {
    expect(droppedIn(ads, { 'handle:reposter': 'exclusive' })).toEqual(copied);
  });

  test('words that are said to be exclusive merge whoever has them', () => {
    expect(droppedIn(ads, { 'template:1': 'exclusive' })).toEqual(
      copied.filter((one) => !one.endsWith('template:1')),
    );
  });
});
