import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf, type Spot } from '../../../client/src/map/clusters.ts';
import { opened } from '../../../client/src/map/opened.ts';
import { isClosest } from '../../../client/src/map/view.ts';

const spot = (id: string, x: number, value: number, y = 0): Spot => ({
  ...{ id, value, unit: { x, y } },
});
const across = () => 20;
const size = { width: 800, height: 600 };
const named = (spots: readonly Spot[], k: number) =>
  clustersOf(spots, k, across).map(({ places, value }) => [places.map(({ id }) => id), value]);

describe('places that would overlap', () => {
  test('are one disc with their sum, where the largest of them lies', () => {
    const spots = [spot('Talgar', 1.01, 3), spot('Almaty', 1, 40), spot('Astana', 2, 9)];
    expect(named(spots, 100).join(' ')).toBe('Almaty,Talgar,43 Astana,9');
    const [first] = clustersOf(spots, 100, across);
    expect(first?.lead.unit).toEqual({ x: 1, y: 0 });
  });

  test('stand apart when the map is nearer', () => {
    const spots = [spot('a', 0, 5), spot('b', 0.1, 4)];
    expect(named(spots, 100)).toHaveLength(1);
    expect(named(spots, 300)).toHaveLength(2);
  });

  test('a disc that grows by others takes in what it covers then', () => {
    const wide = (value: number) => value;
    const spots = [spot('a', 0, 20), spot('b', 18, 18), spot('c', 28, 16)];
    const [only, more] = clustersOf(spots, 1, wide);
    expect(only?.places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(more).toBeUndefined();
  });

  test('no two discs overlap, no place is lost, and each disc stands where its first place lies', () => {
    const places = fc.uniqueArray(
      fc.record({ id: fc.uuid(), x: fc.nat(300), y: fc.nat(300), value: fc.nat(99) }),
      { selector: ({ id }) => id, maxLength: 40 },
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (found, k) => {
        const spots = found.map(({ id, x, y, value }) => spot(id, x, value, y));
        const discs = clustersOf(spots, k, (value) => 20 + Math.min(18, value / 10));
        const all = discs.flatMap((disc) => disc.places);
        expect(all.map(({ id }) => id).sort()).toEqual(spots.map(({ id }) => id).sort());
        for (const [at, one] of discs.entries()) {
          expect(one.places[0]).toBe(one.lead);
          for (const other of discs.slice(at + 1)) {
            const [a, b] = [one.lead.unit, other.lead.unit];
            const distance = Math.hypot(a.x - b.x, a.y - b.y) * k;
            expect(distance).toBeGreaterThanOrEqual((one.across + other.across) / 2);
          }
        }
      }),
    );
  });
});

describe('a cluster that is opened', () => {
  test('is shown as near as it takes for its places to stand apart', () => {
    const places = [spot('a', 1, 5), spot('b', 1.001, 4)];
    const view = opened(places, { x: 0, y: 0, k: 200 }, size, across);
    expect(named(places, view?.k ?? 0)).toHaveLength(2);
    expect(view?.x).toBeCloseTo(1.0005);
    expect(view && isClosest(view)).toBe(false);
  });

  test('stays shut where its places lie at one point', () => {
    const places = [spot('a', 1, 5), spot('b', 1, 4)];
    expect(opened(places, { x: 0, y: 0, k: 200 }, size, across)).toBeUndefined();
  });
});
