import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupOf } from '../../../../server/resolve/engine/ground/ground.ts';
import { type View, viewOf } from '../../../../server/resolve/engine/groups/view.ts';
import { believe } from '../../../../server/resolve/engine/hubs/hub-test.ts';
import { type Asked, eachPair } from '../../../../server/resolve/engine/links/pairs.ts';
import { holdingsOf, nothingKnown, type SmallAd } from '../holdings.ts';
import { tied } from '../scene.ts';

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
  const holdings = holdingsOf(ads.map(({ holds }, ad) => ({ id: id(ad), holds })));
  const { ground, ties } = tied(holdings);
  const roots = Int32Array.from(ads, ({ group }) => ads.findIndex((one) => one.group === group));
  return { ground, ties, view: viewOf(ties, roots), roots };
}

/** The ties of a group in order, of which each is there once. */
const rowOf = (view: View, group: number) =>
  Array.from(view.tie.subarray(view.start[group], view.start[group + 1]));

test('a group holds what its ads hold, each once and in order, and every reading is counted there', () => {
  fc.assert(
    fc.property(scenario, (ads) => {
      const { ties, view, roots } = viewed(ads);
      for (let group = 0; group < view.groups; group += 1) {
        const row = rowOf(view, group);
        expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
      }
      const held = new Float32Array(view.tie.length);
      for (const [ad, root] of roots.entries()) {
        expect(view.groupOf[ad]).toBe(view.groupOf[root]);
        for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1) {
          const at = view.countedIn[e] as number;
          expect([view.tie[at], view.groupOfEntry[at]]).toEqual([ties.tie[e], view.groupOf[ad]]);
          held[at] = (held[at] as number) + (ties.confidence[e] as number);
        }
      }
      expect(view.held).toEqual(held);
      expect(view.tieGroup).toEqual(view.tieEntry.map((e) => view.groupOfEntry[e] as number));
    }),
  );
});

test('pairs that cannot do are left out, and nothing else is changed', () => {
  const answers = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(scenario, answers, (ads, [contact, cluster, both]) => {
      const { ground, ties, view } = viewed(ads);
      const belief = believe(view, ties, nothingKnown(ground, ties), false);
      const limit = 8;
      // Who shares more may do what who shares less may.
      const mayDo: Asked['mayDo'] = (c, p, w) =>
        (c && contact === true) || (p && cluster === true) || (p && w && both === true);
      const pairs = (asked: Asked) => {
        const found: { a: number; b: number; shared: object }[] = [];
        eachPair(view, ties, belief, asked, (a, b, shared) =>
          found.push({ a, b, shared: { ...shared } }),
        );
        return found;
      };
      const counts = (tie: number) =>
        (belief.probability[tie] as number) >= 0.3 &&
        (view.tieStart[tie + 1] as number) - (view.tieStart[tie] as number) <= limit;
      const shares = (a: number, b: number, what: string) =>
        rowOf(view, a).some(
          (tie) =>
            rowOf(view, b).includes(tie) &&
            counts(tie) &&
            groupOf[ties.kind[tie] as number] === what,
        );
      const wanted = pairs({ limit, mayDo: () => true }).filter(({ a, b }) =>
        mayDo(shares(a, b, 'contact'), shares(a, b, 'cluster'), shares(a, b, 'template')),
      );
      expect(pairs({ limit, mayDo })).toEqual(wanted);
    }),
  );
});
