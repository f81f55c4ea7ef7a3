import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve } from '../../../../../server/link/resolve/index.ts';
import { adsAt, observedOf, partsOf } from '../observations.ts';

test('the ad and the phone that two halves hang by are cut points, with the sizes of the parts', () => {
  const ad = (id: string, ...holds: string[]) => ({ id, holds });
  const observed = observedOf([
    ad('a', 'phone:1', 'email:1'),
    ad('b', 'phone:1', 'email:1', 'handle:1'),
    ad('c', 'handle:1', 'phone:2', 'email:2'),
    ad('d', 'phone:2', 'email:2'),
  ]);
  const [network] = resolve(observed).networks;
  const name = (item: { identifier: number } | { ad: number }) =>
    'ad' in item ? observed.ads.ids[item.ad] : observed.identifiers.ids[item.identifier];
  const named = network?.cutPoints.map(({ item, parts }) => [name(item), ...parts]);
  expect(named?.sort()).toEqual([
    ['b', 2, 1],
    ['c', 2, 1],
    ['handle:1', 2, 2],
  ]);
});

test('a cut point names an ad of each part, and the holders on either side; these judged apart part it there', () => {
  const side = (name: string) =>
    [1, 2, 3].map((n) => ({
      id: `ad:${name}${n}`,
      holds: [`phone:${name}`, `handle:${name}`, ...(n < 3 ? ['email:both'] : [])],
    }));
  const observed = observedOf([...side('x'), ...side('y')]);
  const [whole] = resolve(observed).networks;
  const cutPoint = whole?.cutPoints.find(
    ({ item }) =>
      'identifier' in item && observed.identifiers.ids[item.identifier] === 'email:both',
  );
  const named = cutPoint?.ads.map((ad) => observed.ads.ids[ad]?.slice(0, 4));
  expect([cutPoint?.parts, named?.sort()]).toEqual([
    [3, 3],
    ['ad:x', 'ad:y'],
  ]);
  const sides = cutPoint?.sides.map((side) => side.map((ad) => observed.ads.ids[ad]));
  expect(sides?.sort()).toEqual([
    ['ad:x1', 'ad:x2'],
    ['ad:y1', 'ad:y2'],
  ]);
  const [a = [], b = []] = cutPoint?.sides ?? [];
  const parted = resolve(observed, [{ id: 'j', at: '1', kind: 'apart', a, b }]);
  expect(partsOf(parted, observed)).toEqual([
    ['ad:x1', 'ad:x2', 'ad:x3'],
    ['ad:y1', 'ad:y2', 'ad:y3'],
  ]);
});

test('cut points are what really splits: taken away one by one, on any small network', () => {
  const incidences = fc.array(fc.tuple(fc.nat(9), fc.nat(6)), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(incidences, (pairs) => {
      const observed = observedOf(
        Array.from({ length: 10 }, (_, ad) => ({
          id: `ad:${ad}`,
          holds: pairs.filter(([one]) => one === ad).map(([, phone]) => `phone:${phone}`),
        })),
      );
      const result = resolve(
        observed,
        observed.identifiers.ids.map((id, identifier) => ({
          id,
          at: '1',
          kind: 'exclusive',
          identifier,
        })),
      );
      const network = result.networks[0];
      if (!network || network.ads.length < 2) return;
      const nodes = new Set([...network.ads].map((ad) => `a${ad}`));
      const edges = pairs
        .map(
          ([ad, phone]) => [`a${ad}`, observed.identifiers.ids.indexOf(`phone:${phone}`)] as const,
        )
        .filter(([ad]) => nodes.has(ad))
        .map(([ad, phone]) => [ad, `i${phone}`] as const);
      for (const [, phone] of edges) nodes.add(phone);
      const expected = [...nodes].flatMap((gone) => {
        const parts = partsWithout(gone, nodes, edges);
        return parts.length > 1 ? [`${gone}: ${parts.map((part) => part.size).join(' ')}`] : [];
      });
      const found = network.cutPoints.map(
        ({ item, parts }) =>
          `${'ad' in item ? `a${item.ad}` : `i${item.identifier}`}: ${parts.join(' ')}`,
      );
      expect(found.sort()).toEqual(expected.sort());
      for (const { item, parts, ads, sides, spans } of network.cutPoints) {
        const gone = 'ad' in item ? `a${item.ad}` : `i${item.identifier}`;
        const left = partsWithout(gone, nodes, edges);
        const named = ads.map((ad) => left.findIndex((part) => part.has(`a${ad}`)));
        expect(new Set(named).size).toBe(parts.length);
        expect(named.map((at) => left[at]?.size)).toEqual(parts);
        const walk = network.walk.map((ad) => `a${ad}`);
        const spanned = spans.map((span) => (span ? walk.slice(...span) : null));
        const rest = walk.filter((ad) => ad !== gone && !spanned.flat().includes(ad));
        expect(spanned.map((part) => [...(part ?? rest)].sort())).toEqual(
          named.map((at) => [...(left[at] ?? [])].filter((one) => one.startsWith('a')).sort()),
        );
        const second = left[named[1] ?? -1];
        const next = adsNextTo(gone, edges);
        expect(sides.map((side) => side.map((ad) => `a${ad}`).sort())).toEqual([
          next.filter((ad) => second?.has(ad)),
          next.filter((ad) => !second?.has(ad)),
        ]);
      }
    }),
  );
});

test('what a person judged together holds a network too, and is no cut point by itself', () => {
  const pair = (a: string, b: string, handle: string) =>
    [a, b].map((id) => ({ id, holds: [`phone:${handle}`, `handle:${handle}`] }));
  const observed = observedOf([...pair('a', 'b', '1'), ...pair('c', 'd', '2')]);
  const cutPoints = (a: number[], b: number[]) =>
    resolve(observed, [{ id: 'j', at: '1', kind: 'together', a: adsAt(...a), b: adsAt(...b) }])
      .networks[0]?.cutPoints;
  expect(cutPoints([0, 1], [2, 3])).toEqual([]);
  // One ad of either: without it nothing is said of the others.
  expect(cutPoints([0], [2])).toMatchObject([
    { item: { ad: 0 }, parts: [2, 1], ads: [2, 1], sides: [[1], [2]] },
    { item: { ad: 2 }, parts: [2, 1], ads: [0, 3], sides: [[3], [0]] },
  ]);
});

/** The ads that hold an identifier, or that share something with an ad, in order. */
function adsNextTo(node: string, edges: readonly (readonly [string, string])[]): string[] {
  const shared = new Set(
    node.startsWith('i') ? [node] : edges.flatMap(([ad, held]) => (ad === node ? [held] : [])),
  );
  const next = edges.flatMap(([ad, held]) => (shared.has(held) && ad !== node ? [ad] : []));
  return [...new Set(next)].sort();
}

/** The ads of each part that is left without a node, the largest part first, the plain way. */
function partsWithout(
  gone: string,
  nodes: ReadonlySet<string>,
  edges: readonly (readonly [string, string])[],
): Set<string>[] {
  const left = new Set([...nodes].filter((node) => node !== gone));
  const parts: Set<string>[] = [];
  for (const first of left) {
    const part = new Set([first]);
    for (const node of part)
      for (const [a, b] of edges) {
        if (a === node && left.has(b)) part.add(b);
        if (b === node && left.has(a)) part.add(a);
      }
    for (const node of part) left.delete(node);
    const ads = new Set([...part].filter((node) => node.startsWith('a')));
    if (ads.size > 0) parts.push(ads);
  }
  return parts.sort((a, b) => b.size - a.size);
}
