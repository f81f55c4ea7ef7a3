import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf } from '../../../../../server/link/resolve/engine/ground/ground.ts';
import { type View, viewOf } from '../../../../../server/link/resolve/engine/groups/group-view.ts';
import { believe } from '../../../../../server/link/resolve/engine/hubs/hub-test.ts';
import { type Asked, eachPair } from '../../../../../server/link/resolve/engine/links/pairs.ts';
import { nothingKnown, observedOf, type SmallAd } from '../observations.ts';
import { linked } from '../scene.ts';

const held = fc.record({
  id: fc
    .tuple(fc.constantFrom('phone', 'email', 'cluster', 'template'), fc.nat(6))
    .map(([kind, n]) => `${kind}:${n}`),
  sourceField: fc.constantFrom('field' as const, 'text' as const),
  confidence: fc.constantFrom(1, 0.875, 0.5, 0),
});
const holds = fc.uniqueArray(held, { maxLength: 6, selector: ({ id }) => id });
/** What each ad holds, and a number by which those of one group are told. */
const scenario = fc.array(fc.record({ holds, group: fc.nat(9) }), { minLength: 1, maxLength: 30 });

function viewed(ads: readonly { holds: SmallAd['holds']; group: number }[]) {
  const id = (ad: number) => `ad:${String(ad).padStart(3, '0')}`;
  const observed = observedOf(ads.map(({ holds }, ad) => ({ id: id(ad), holds })));
  const { ground, items } = linked(observed);
  const roots = Int32Array.from(ads, ({ group }) => ads.findIndex((one) => one.group === group));
  return { ground, items, view: viewOf(items, roots), roots };
}

/** The items of a group in order, of which each is there once. */
const rowOf = (view: View, group: number) =>
  Array.from(view.item.subarray(view.start[group], view.start[group + 1]));

test('a group holds what its ads hold, each once and in order, and every observation is counted there', () => {
  fc.assert(
    fc.property(scenario, (ads) => {
      const { items, view, roots } = viewed(ads);
      for (let group = 0; group < view.groups; group += 1) {
        const row = rowOf(view, group);
        expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
      }
      const held = new Float32Array(view.item.length);
      for (const [ad, root] of roots.entries()) {
        expect(view.groupOf[ad]).toBe(view.groupOf[root]);
        for (let e = items.start[ad] as number; e < (items.start[ad + 1] as number); e += 1) {
          const at = view.countedIn[e] as number;
          expect([view.item[at], view.groupOfEntry[at]]).toEqual([items.item[e], view.groupOf[ad]]);
          held[at] = (held[at] as number) + (items.confidence[e] as number);
        }
      }
      expect(view.held).toEqual(held);
      expect(view.itemGroup).toEqual(view.itemEntry.map((e) => view.groupOfEntry[e] as number));
    }),
  );
});

test('pairs that cannot do are left out, and nothing else is changed', () => {
  const answers = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(scenario, answers, (ads, [contact, cluster, both]) => {
      const { ground, items, view } = viewed(ads);
      const belief = believe(view, items, nothingKnown(ground, items), false);
      const limit = 8;
      // Who shares more may do what who shares less may.
      const mayDo: Asked['mayDo'] = (c, p, w) =>
        (c && contact === true) || (p && cluster === true) || (p && w && both === true);
      const pairs = (asked: Asked) => {
        const found: { a: number; b: number; shared: object }[] = [];
        eachPair(view, items, belief, asked, (a, b, shared) =>
          found.push({ a, b, shared: { ...shared } }),
        );
        return found;
      };
      const counts = (item: number) =>
        (belief.probability[item] as number) >= 0.3 &&
        (view.itemStart[item + 1] as number) - (view.itemStart[item] as number) <= limit;
      const shares = (a: number, b: number, what: string) =>
        rowOf(view, a).some(
          (item) =>
            rowOf(view, b).includes(item) &&
            counts(item) &&
            groupOf[items.kind[item] as number] === what,
        );
      const wanted = pairs({ limit, mayDo: () => true }).filter(({ a, b }) =>
        mayDo(shares(a, b, 'contact'), shares(a, b, 'cluster'), shares(a, b, 'template')),
      );
      expect(pairs({ limit, mayDo })).toEqual(wanted);
    }),
  );
});
