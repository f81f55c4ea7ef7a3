import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Buckets, noCost } from '../../../../server/ask/projection/algorithms/buckets.ts';

test('what comes out is always the cheapest, whatever comes in meanwhile', () => {
  const span = 16;
  const buckets = new Buckets(span);
  fc.assert(
    fc.property(
      fc.array(fc.record({ further: fc.nat(span - 1), takes: fc.nat(3) }), { maxLength: 200 }),
      (rounds) => {
        buckets.clear();
        const waiting: number[] = [];
        const costs: number[] = [];
        let last = 0;
        for (const { further, takes } of rounds) {
          buckets.push(last + further, costs.push(last + further) - 1);
          waiting.push(last + further);
          for (let n = 0; n < takes && waiting.length > 0; n += 1) {
            waiting.sort((a, b) => a - b);
            expect(buckets.least).toBe(waiting[0]);
            last = costs[buckets.pop()] ?? -1;
            expect(last).toBe(waiting.shift());
          }
          expect(buckets.size).toBe(waiting.length);
          if (waiting.length === 0) expect(buckets.least).toBe(noCost);
        }
      },
    ),
  );
});
