import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Placed, place, type Wanted } from '../../../client/src/graph/placement.ts';

const boxes = fc.record({
  w: fc.integer({ min: 20, max: 120 }),
  h: fc.integer({ min: 20, max: 60 }),
});
const points = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
});

test('new nodes overlap neither each other nor what is there', () => {
  const wanted = fc.array(fc.tuple(boxes, points), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(wanted, points, (list, corner) => {
      const placed: Placed[] = [{ ...corner, w: 100, h: 40 }];
      const added: Wanted[] = list.map(([box, origin]) => ({ ...box, origin }));
      const all = [
        ...placed,
        ...place({ placed, added }).map((at, index) => ({ w: 0, h: 0, ...added[index], ...at })),
      ];
      all.forEach((one, index) => {
        for (const other of all.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
      });
    }),
    { numRuns: 40 },
  );
});

test('a free origin is taken as it is, and the next node stays near', () => {
  const origin = { x: 40, y: -20 };
  const box = { w: 30, h: 30, origin };
  const [first, second] = place({ placed: [], added: [box, box] });
  expect(first).toEqual(origin);
  expect(second).not.toEqual(origin);
  const distance = Math.hypot((second?.x ?? 1e9) - origin.x, (second?.y ?? 1e9) - origin.y);
  expect(distance).toBeLessThan(80);
});

test('the same request gives the same places', () => {
  const added = Array.from({ length: 30 }, () => ({ w: 40, h: 40, origin: { x: 0, y: 0 } }));
  expect(place({ placed: [], added })).toEqual(place({ placed: [], added }));
});
