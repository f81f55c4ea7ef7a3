import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve } from '../../../server/resolve/index.ts';
import { holdingsOf } from './holdings.ts';

test('the ad and the phone that two halves hang by are bridges, with the sizes of the parts', () => {
  const ad = (id: string, ...holds: string[]) => ({ id, holds });
  const holdings = holdingsOf([
    ad('a', 'phone:1', 'email:1'),
    ad('b', 'phone:1', 'email:1', 'handle:1'),
    ad('c', 'handle:1', 'phone:2', 'email:2'),
    ad('d', 'phone:2', 'email:2'),
  ]);
  const [network] = resolve(holdings).networks;
  const name = (item: { identifier: number } | { ad: number }) =>
    'ad' in item ? holdings.ads.ids[item.ad] : holdings.identifiers.ids[item.identifier];
  const named = network?.bridges.map(({ item, parts }) => [name(item), ...parts]);
  expect(named?.sort()).toEqual([
    ['b', 2, 1],
    ['c', 2, 1],
    ['handle:1', 2, 2],
  ]);
});

test('bridges are what really splits: taken away one by one, on any small network', () => {
  const incidences = fc.array(fc.tuple(fc.nat(9), fc.nat(6)), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(incidences, (pairs) => {
      const holdings = holdingsOf(
        Array.from({ length: 10 }, (_, ad) => ({
          id: `ad:${ad}`,
          holds: pairs.filter(([one]) => one === ad).map(([, phone]) => `phone:${phone}`),
        })),
      );
      const result = resolve(
        holdings,
        holdings.identifiers.ids.map((id, identifier) => ({
          ...{ id, at: '1', kind: 'not-generic', identifier },
        })),
      );
      const network = result.networks[0];
      if (!network || network.ads.length < 2) return;
      const nodes = new Set([...network.ads].map((ad) => `a${ad}`));
      const edges = pairs
        .map(
          ([ad, phone]) => [`a${ad}`, holdings.identifiers.ids.indexOf(`phone:${phone}`)] as const,
        )
        .filter(([ad]) => nodes.has(ad))
        .map(([ad, phone]) => [ad, `i${phone}`] as const);
      for (const [, phone] of edges) nodes.add(phone);
      const expected = [...nodes].flatMap((gone) => {
        const parts = partsWithout(gone, nodes, edges);
        return parts.length > 1 ? [`${gone}: ${parts.join(' ')}`] : [];
      });
      const found = network.bridges.map(
        ({ item, parts }) =>
          `${'ad' in item ? `a${item.ad}` : `i${item.identifier}`}: ${parts.join(' ')}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

/** Ads in each part that is left without a node, largest first, the plain way. */
function partsWithout(
  gone: string,
  nodes: ReadonlySet<string>,
  edges: readonly (readonly [string, string])[],
): number[] {
  const left = new Set([...nodes].filter((node) => node !== gone));
  const parts: number[] = [];
  for (const first of left) {
    const part = new Set([first]);
    for (const node of part)
      for (const [a, b] of edges) {
        if (a === node && left.has(b)) part.add(b);
        if (b === node && left.has(a)) part.add(a);
      }
    for (const node of part) left.delete(node);
    const ads = [...part].filter((node) => node.startsWith('a')).length;
    if (ads > 0) parts.push(ads);
  }
  return parts.sort((a, b) => b - a);
}
