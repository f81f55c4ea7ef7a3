import { describe, expect, test } from 'vitest';
import {
  fitted,
  isClosest,
  panned,
  pxOf,
  unitOf,
  type View,
  within,
  zoomed,
} from '../../../client/src/map/view.ts';

const size = { width: 800, height: 600 };
const almaty = unitOf({ lat: 43.25, lon: 76.95 });
const bursa = unitOf({ lat: 40.18, lon: 29.06 });

describe('a place on the map', () => {
  test('lies in units of Mercator: a radian at the equator, the north above', () => {
    expect(unitOf({ lat: 0, lon: 0 })).toEqual({ x: 0, y: expect.closeTo(0) });
    expect(unitOf({ lat: 0, lon: 180 }).x).toBeCloseTo(Math.PI);
    expect(unitOf({ lat: 60, lon: 0 }).y).toBeCloseTo(-Math.log(Math.tan((75 * Math.PI) / 180)));
  });
});

describe('the first view', () => {
  test('has all places in the window, and room that is asked for above them', () => {
    const view = fitted([almaty, bursa], size, 100);
    for (const unit of [almaty, bursa]) {
      const { x, y } = pxOf(view, size, unit);
      expect([x >= 89, x <= 711, y >= 99, y <= 545]).toEqual([true, true, true, true]);
    }
  });

  test('of one place is no nearer than its surroundings', () => {
    const view = fitted([almaty], size);
    expect(view.k).toBe(1400);
    expect(pxOf(view, size, almaty)).toEqual({ x: 400, y: 300 });
  });
});

describe('zoom and pan', () => {
  const all = fitted([almaty, bursa], size);

  test('what lies under the pointer stays there', () => {
    const at = { x: 130, y: 470 };
    const under = (view: View) => {
      return { x: view.x + (at.x - 400) / view.k, y: view.y + (at.y - 300) / view.k };
    };
    const [before, after] = [under(all), under(zoomed(all, size, 3, at))];
    expect([after.x, after.y]).toEqual([expect.closeTo(before.x), expect.closeTo(before.y)]);
  });

  test('what is dragged goes with the pointer', () => {
    const [before, after] = [pxOf(all, size, almaty), pxOf(panned(all, 30, -20), size, almaty)];
    const moved = [after.x - before.x, after.y - before.y];
    expect(moved).toEqual([expect.closeTo(30), expect.closeTo(-20)]);
  });

  test('ends where there is no more detail, where all is seen, and before the places are lost', () => {
    expect(within({ ...all, k: all.k / 9 }, all, size).k).toBe(all.k);
    expect(isClosest(within({ ...all, k: 1e9 }, all, size))).toBe(true);
    const far = within(panned(all, 1e6, 1e6), all, size);
    const middle = pxOf(far, size, { x: all.x, y: all.y });
    expect(middle).toEqual({ x: expect.closeTo(800), y: expect.closeTo(600) });
  });
});
