import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, type Labelled } from '../../../server/edge/evaluate/measures.ts';

const label = fc.constantFrom('a', 'b', 'c', 'd', 'a b', '');
const things = fc.array(fc.record({ said: label, truth: label }), { maxLength: 12 });

/** All pairs one by one, as the definitions read. */
function pairByPair(all: readonly Labelled[]) {
  const counted = { both: 0, said: 0, truth: 0, all: 0 };
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1)) {
      const said = one.said === other.said;
      const truth = one.truth === other.truth;
      counted.all += 1;
      counted.said += said ? 1 : 0;
      counted.truth += truth ? 1 : 0;
      counted.both += said && truth ? 1 : 0;
    }
  return counted;
}

function thingByThing(all: readonly Labelled[]) {
  const shares = all.map((one) => {
    const said = all.filter((other) => other.said === one.said);
    const truth = all.filter((other) => other.truth === one.truth);
    const both = said.filter((other) => other.truth === one.truth).length;
    return { precision: both / said.length, recall: both / truth.length };
  });
  const mean = (of: 'precision' | 'recall') =>
    shares.reduce((sum, share) => sum + share[of], 0) / all.length;
  return { precision: mean('precision'), recall: mean('recall') };
}

describe('agreement', () => {
  test('of pairs is that of all pairs counted one by one', () => {
    fc.assert(
      fc.property(things, (all) => {
        const { both, said, truth } = pairByPair(all);
        const { precision, recall, f1 } = agreementOf(all).pairs;
        expect(precision).toBe(said === 0 ? null : both / said);
        expect(recall).toBe(truth === 0 ? null : both / truth);
        if (said === 0 || truth === 0) expect(f1).toBeNull();
        else expect(f1).toBeCloseTo((2 * both) / (said + truth), 12);
      }),
    );
  });

  test('B-cubed is that of each thing’s own groups', () => {
    fc.assert(
      fc.property(things, (all) => {
        const { precision, recall, f1 } = agreementOf(all).bCubed;
        if (all.length === 0) {
          expect({ precision, recall, f1 }).toEqual({ precision: null, recall: null, f1: null });
          return;
        }
        const each = thingByThing(all);
        expect(precision).toBeCloseTo(each.precision, 12);
        expect(recall).toBeCloseTo(each.recall, 12);
        const sum = each.precision + each.recall;
        expect(f1).toBeCloseTo((2 * each.precision * each.recall) / sum, 12);
      }),
    );
  });

  test('adjusted Rand is the Rand index less what chance gives, by the four sorts of pairs', () => {
    fc.assert(
      fc.property(things, (all) => {
        const pairs = pairByPair(all);
        const onlySaid = pairs.said - pairs.both;
        const onlyTrue = pairs.truth - pairs.both;
        const neither = pairs.all - pairs.said - onlyTrue;
        // D. Steinley, 2004: the form in pair counts.
        const below =
          (pairs.both + onlySaid) * (onlySaid + neither) +
          (pairs.both + onlyTrue) * (onlyTrue + neither);
        const { adjustedRand } = agreementOf(all);
        if (below === 0) expect(adjustedRand).toBe(1);
        else
          expect(adjustedRand).toBeCloseTo(
            (2 * (pairs.both * neither - onlySaid * onlyTrue)) / below,
            10,
          );
      }),
    );
  });

  test('counts groups, the largest of them, and those that mix', () => {
    fc.assert(
      fc.property(things, (all) => {
        const groups = [...new Set(all.map(({ said }) => said))].map((said) =>
          all.filter((one) => one.said === said),
        );
        const found = agreementOf(all);
        expect(found.things).toBe(all.length);
        expect(found.groups).toBe(groups.length);
        expect(found.trueGroups).toBe(new Set(all.map(({ truth }) => truth)).size);
        const sizes = groups.map((group) => group.length);
        expect(found.largest).toBe(all.length === 0 ? 0 : Math.max(...sizes) / all.length);
        expect(found.mixed).toBe(
          groups.filter((group) => new Set(group.map(({ truth }) => truth)).size > 1).length,
        );
      }),
    );
  });

  test('depends on neither the order of things nor the names of groups', () => {
    fc.assert(
      fc.property(things, (all) => {
        const renamed = all.map(({ said, truth }) => ({ said: `x${said}`, truth: `y${truth}` }));
        expect(agreementOf(renamed)).toEqual(agreementOf(all));
        const { pairs, mixed, overMerged, largest } = agreementOf([...all].reverse());
        expect({ pairs, mixed, overMerged, largest }).toEqual({
          pairs: agreementOf(all).pairs,
          mixed: agreementOf(all).mixed,
          overMerged: agreementOf(all).overMerged,
          largest: agreementOf(all).largest,
        });
      }),
    );
  });

  test.each([
    ['of one', [9], 0, 0],
    ['of one and four strays of another', [9, 4], 1, 0],
    ['of two that are at home', [9, 5], 1, 1],
    ['of two that are at home and a stray', [5, 5, 1], 1, 1],
    ['of nobody who is at home', [4, 4, 4], 1, 0],
  ])('a group %s is told as mixed or as over-merged', (_, sizes, mixed, overMerged) => {
    const all = sizes.flatMap((size, owner) =>
      Array.from({ length: size }, () => ({ said: 'one', truth: `${owner}` })),
    );
    const others = [1, 2].map((n) => ({ said: `alone ${n}`, truth: 'another' }));
    expect(agreementOf([...all, ...others])).toMatchObject({ mixed, overMerged });
  });

  test('of a million things is counted without their pairs', () => {
    const all = Array.from({ length: 1_000_000 }, (_, i) => ({
      said: 'one',
      truth: i % 2 === 0 ? 'even' : 'odd',
    }));
    const { pairs, bCubed, largest, trueLargest } = agreementOf(all);
    expect(pairs.precision).toBeCloseTo(0.5, 5);
    expect(pairs.recall).toBe(1);
    expect(bCubed.precision).toBe(0.5);
    expect([largest, trueLargest]).toEqual([1, 0.5]);
  });
});
