import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf, type Observation } from '../../../server/edge/evaluate/components.ts';

const observed = fc
  .array(fc.array(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), { maxLength: 3 }), {
    maxLength: 9,
  })
  .map((all) => all.map((held, i): Observation => ({ id: `ad${i}`, held })));

/** From each thing, whatever can be reached. */
function reached(things: readonly Observation[], from: number, counts: (held: string) => boolean) {
  const seen = new Set([from]);
  for (const at of seen)
    for (const [i, { held }] of things.entries())
      if (held.some((one) => counts(one) && things[at]?.held.includes(one))) seen.add(i);
  return seen;
}

test.each([Number.POSITIVE_INFINITY, 3])(
  'things are together when one leads to the other, through what at most %d hold',
  (most) => {
    fc.assert(
      fc.property(observed, (things) => {
        const counts = (one: string) =>
          things.filter(({ held }) => held.includes(one)).length <= most;
        const found = componentsOf(things, most);
        for (const [i, { id }] of things.entries()) {
          const near = [...reached(things, i, counts)];
          expect(found.get(id)).toBe(`ad${Math.min(...near)}`);
        }
      }),
    );
  },
);
