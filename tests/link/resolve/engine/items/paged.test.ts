import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../../server/link/resolve/index.ts';
import { adsAt, judging, observedOf, partsOf, type SmallAd } from '../observations.ts';
import { reassigned as numbersReassigned } from '../reassigned.ts';

const site = 'site:pages.example';
const at = (...pages: string[]) => ({ id: site, pages });

/** Ads that name the website, or these pages of it, and hold what else is given. */
const naming = (owner: string, ads: number, pages: readonly string[], ...holds: string[]) =>
  Array.from(
    { length: ads },
    (_, n): SmallAd => ({ id: `ad:${owner}${n}`, day: 3 * n, holds: [at(...pages), ...holds] }),
  );

/** The networks by the owners of their ads. */
function owners(ads: readonly SmallAd[], boards: readonly string[] = []): string[] {
  const observed = observedOf(ads, boards);
  return partsOf(resolve(observed), observed).map((part) =>
    [...new Set(part.map((id) => id.replace(/^ad:|\d+$/g, '')))].join(' '),
  );
}

const anna = naming('anna', 3, ['anna']);
const bella = naming('bella', 2, ['bella']);

describe('pages of one website', () => {
  test('the same page links as a private site does, and different pages of one host link nobody', () => {
    expect(owners([...anna, ...bella])).toEqual(['anna', 'bella']);
  });

  test('what is told of them: the sets of pages, the item with its page, and why the others stand apart', () => {
    const observed = observedOf([...anna, ...bella]);
    const { paged, merges, rejected, verdicts } = resolve(observed);
    const identifier = observed.identifiers.ids.indexOf(site);
    const sets = [
      { pages: ['anna'], ads: 3 },
      { pages: ['bella'], ads: 2 },
    ];
    expect(paged).toEqual([{ identifier, board: false, ads: 5, sets }]);
    const items = merges.map(({ rule, evidence: [one] }) => `${rule} ${one?.weight} ${one?.era}`);
    expect(items.sort()).toEqual([
      'one-strong strong 0',
      'one-strong strong 0',
      'one-strong strong 1',
    ]);
    const evidence = [{ identifier, differ: true, weight: 'slight', ads: [3, 2] }];
    expect(rejected).toMatchObject([{ a: 0, b: 1, why: 'pages', evidence }]);
    expect(verdicts[0]?.hub).toBe(false);
  });

  test('beside another reason they are told to count for nothing', () => {
    const words = (of: readonly SmallAd[], place: number): SmallAd[] =>
      of.map((ad) => ({ ...ad, place, holds: [...ad.holds, 'template:1', 'cluster:1'] }));
    const { rejected } = resolve(observedOf([...words(anna, 1), ...words(bella, 2)]));
    expect(rejected).toHaveLength(1);
    expect(rejected[0]?.evidence.filter(({ differ }) => differ)).toMatchObject([
      { weight: 'slight', ads: [3, 2] },
    ]);
  });

  test('the website alone goes with the one page that there is, and with none of two', () => {
    const front = naming('front', 2, []);
    expect(owners([...anna, ...front])).toEqual(['anna front']);
    expect(owners([...anna, ...bella, ...front])).toEqual(['anna', 'bella', 'front']);
  });

  test('where no ad names a page, or all name one, the website is one item', () => {
    expect(owners([...naming('a', 20, []), ...naming('b', 20, [])])).toEqual(['a b']);
    const all = [...naming('a', 20, ['x']), ...naming('b', 20, ['x'])];
    expect(owners(all)).toEqual(['a b']);
    expect(resolve(observedOf(all)).paged).toEqual([]);
  });

  test('one that cannot be told is as before', () => {
    const { pages: _, ...observed } = observedOf([...anna, ...bella]);
    expect(resolve(observed).networks).toHaveLength(1);
  });

  test('pages whose ads show another contact in common are one owner’s, and so are ads that show it not', () => {
    const ads = [
      ...naming('rooms', 2, ['rooms'], 'phone:1'),
      ...naming('team', 2, ['team'], 'phone:1'),
      ...naming('quiet', 2, ['team']),
    ];
    expect(owners(ads)).toEqual(['quiet rooms team']);
    expect(resolve(observedOf(ads)).paged).toEqual([]);
  });

  test('what hundreds show elsewhere does not make them one owner’s', () => {
    const others = Array.from(
      { length: 200 },
      (_, n): SmallAd => ({
        id: `ad:other${n}`,
        day: n,
        place: n % 9,
        holds: ['phone:desk', `email:${n >> 2}`, `handle:${n >> 2}`],
      }),
    );
    const ads = [
      ...others,
      ...naming('anna', 4, ['anna'], 'phone:desk', 'email:a'),
      ...naming('bella', 4, ['bella'], 'phone:desk', 'email:b'),
    ];
    const { paged } = resolve(observedOf(ads));
    expect(paged.map(({ sets }) => sets.map((set) => set.pages))).toEqual([[['anna'], ['bella']]]);
  });

  test('one ad of many with another’s number does not make them one owner’s', () => {
    const ads = [
      ...naming('anna', 30, ['anna'], 'phone:a'),
      ...naming('bella', 29, ['bella'], 'phone:b'),
      ...naming('copy', 1, ['bella'], 'phone:a'),
    ];
    expect(resolve(observedOf(ads)).paged[0]?.sets).toHaveLength(2);
  });

  test('a reassigned number does not make them one owner’s', () => {
    const ads = numbersReassigned.map((ad): SmallAd => {
      const owner = ad.id.slice('ad:'.length, ad.id.indexOf('/'));
      const named = ad.holds.includes('phone:passed3') ? [at(owner)] : [];
      return { ...ad, holds: [...ad.holds, ...named] };
    });
    const { paged, reassigned } = resolve(observedOf(ads));
    expect(reassigned).toHaveLength(8);
    expect(paged[0]?.sets).toHaveLength(2);
  });

  test('where nine tenths of ten pages hang together the others go with them', () => {
    const some = (linked: number, all: number) =>
      Array.from({ length: all }, (_, n) =>
        naming(`p${n}x`, 2, [`p${n}`], ...(n < linked ? ['phone:1'] : [])),
      ).flat();
    expect(resolve(observedOf(some(9, 10))).networks).toHaveLength(1);
    expect(resolve(observedOf(some(8, 10))).networks).toHaveLength(3);
    expect(resolve(observedOf(some(2, 3))).networks).toHaveLength(2);
  });

  test('an ad that names two pages makes them one owner’s, unless it is one of many', () => {
    const both = naming('both', 1, ['anna', 'bella']);
    expect(owners([...anna, ...bella, ...both])).toEqual(['anna bella both']);
    const many = [...naming('anna', 30, ['anna']), ...naming('bella', 20, ['bella']), ...both];
    expect(owners(many)).toEqual(['anna both', 'bella']);
  });

  test('and no others, whatever features their names hold', () => {
    const ads = [
      ...naming('x', 3, ['a b']),
      ...naming('y', 1, ['c']),
      ...naming('x', 1, ['a b', 'c']),
      ...naming('z', 3, ['a']),
      ...naming('w', 1, ['b c']),
      ...naming('z', 1, ['a', 'b c']),
    ].map((ad, n) => ({ ...ad, id: `${ad.id}${n}` }));
    expect(owners(ads)).toEqual(['w z', 'x y']);
  });
});

test('of two that name the same page it is not said that they name different ones', () => {
  // So many strangers name one page that it links nobody.
  const many = Array.from({ length: 30 }, (_, n) =>
    naming(`m${n}x`, 3, ['desk'], `phone:${n}`, `email:${n}`, `template:${n}`).map((ad) => ({
      ...ad,
      place: n,
    })),
  ).flat();
  const { networks, rejected } = resolve(observedOf([...many, ...naming('bella', 5, ['bella'])]));
  expect(networks.length).toBeGreaterThan(20);
  const byPages = rejected.filter(({ why }) => why === 'pages');
  expect(byPages.filter(({ evidence }) => !evidence.some(({ differ }) => differ))).toEqual([]);
  expect(byPages.length).toBeGreaterThan(0);
});

describe('a website on which ads are posted', () => {
  test('links by its pages alone, and its front is nobody’s', () => {
    const front = naming('front', 2, []);
    expect(owners([...anna, ...front], [site])).toEqual(['anna', 'front', 'front']);
    const { verdicts, paged } = resolve(observedOf([...anna, ...front], [site]));
    expect(verdicts[0]).toMatchObject({ hub: true, reason: 'pages', ads: 5 });
    expect(paged[0]).toMatchObject({ board: true, sets: [{ pages: ['anna'], ads: 3 }] });
  });

  test('of which nothing but the front is named links nobody', () => {
    expect(owners(naming('a', 3, []), [site])).toEqual(['a', 'a', 'a']);
  });
});

describe('judgements', () => {
  const observed = observedOf([...anna, ...bella]);

  test('a host that is judged exclusive is one owner’s, whatever pages are named', () => {
    const { networks, paged } = resolve(observed, judging(observed, { [site]: 'exclusive' }));
    expect(networks).toHaveLength(1);
    expect(paged).toEqual([]);
  });

  test('of one that is judged shared no page links', () => {
    const said = judging(observed, { [site]: 'shared' });
    const { networks, paged, rejected, verdicts } = resolve(observed, said);
    expect(networks).toHaveLength(5);
    expect(paged).toEqual([]);
    expect(verdicts[0]?.reason).toBe('judged-shared');
    expect(new Set(rejected.map(({ why }) => why))).toEqual(new Set(['hub-only']));
  });

  test('what is judged together is together', () => {
    const said = { id: 'j', at: '1', kind: 'together', a: adsAt(0), b: adsAt(3) } as const;
    expect(resolve(observed, [said]).networks).toHaveLength(1);
  });
});

describe('many pages', () => {
  const ads = Array.from({ length: 500 }, (_, n) => naming(`p${n}x`, 2, [`p${n}`])).flat();

  test('of five hundred each is told, and the host is called a hub', () => {
    const { networks, verdicts, paged } = resolve(observedOf(ads));
    expect(networks.map(({ ads: of }) => of.length)).toEqual(Array.from({ length: 500 }, () => 2));
    expect(verdicts[0]).toMatchObject({ hub: true, reason: 'pages', ads: 1000, groups: 500 });
    expect(paged[0]?.sets).toHaveLength(500);
  });

  test('of one that is called a hub the website itself links nobody', () => {
    const front = naming('front', 2, []);
    const pages = (n: number) => ads.filter((_, i) => i < 2 * n);
    expect(resolve(observedOf([...pages(4), ...front])).networks).toHaveLength(5);
    expect(resolve(observedOf([...pages(5), ...front])).networks).toHaveLength(7);
  });

  test('the order in which ads come changes nothing', () => {
    const some = [...ads.slice(0, 60), ...naming('both', 1, ['p1', 'p2'])];
    const parts = (of: readonly SmallAd[]) => {
      const observed = observedOf(of);
      const found = resolve(observed);
      return [partsOf(found, observed), found.paged.map(({ sets }) => sets)];
    };
    expect(parts([...some].reverse())).toEqual(parts(some));
  });
});
