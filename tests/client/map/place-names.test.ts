import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../client/src/map/place-names.ts';

const disc = (id: string, x: number, y: number, value = 1, across = 30) => ({
  ...{ id, name: id, x, y, value, across },
});
const width = 600;

describe('names on the map', () => {
  test('a name stands below its disc', () => {
    const [name] = placeNames([disc('Bursa', 300, 100)], width);
    expect(name).toEqual({ id: 'Bursa', name: 'Bursa', x: 300, y: 117 });
  });

  test('where another disc is, it stands on another side and hides none', () => {
    const discs = [disc('Bursa', 300, 100, 9), disc('Ankara', 305, 131, 2)];
    for (const { id, x, y } of placeNames(discs, width)) {
      const half = (id.length * 6.6 + 4) / 2;
      for (const other of discs) {
        const apartX = Math.abs(other.x - x) >= half + 15;
        const apartY = y >= other.y + 15 || y + 15 <= other.y - 15;
        expect(apartX || apartY).toBe(true);
      }
    }
    expect(placeNames(discs, width)).toHaveLength(2);
  });

  test('a name that finds no place is left out, not laid over another', () => {
    const beside = [-31, 0, 31].flatMap((dx) => [-31, 0, 31].map((dy) => [dx, dy] as const));
    const around = beside.filter(([dx, dy]) => dx !== 0 || dy !== 0);
    const discs = [
      disc('Osmangazi', 300, 100, 9),
      ...around.map(([dx, dy]) => disc(`${dx} ${dy}`, 300 + dx, 100 + dy)),
    ];
    expect(placeNames(discs, width).map(({ id }) => id)).not.toContain('Osmangazi');
  });

  test('between discs above, below and beside, a corner is taken', () => {
    const discs = [
      disc('Bursa', 300, 100, 9),
      ...[disc('a', 300, 131), disc('b', 300, 69), disc('c', 340, 100), disc('d', 260, 100)],
    ];
    const bursa = placeNames(discs, width).find(({ id }) => id === 'Bursa');
    expect(bursa?.x).not.toBe(300);
    expect(Math.abs((bursa?.y ?? 0) + 7.5 - 100)).toBeGreaterThan(15);
  });

  test('none leaves the map', () => {
    const [only] = placeNames([disc('Konstantinopolis', 20, 100)], width);
    expect((only?.x ?? 0) - (16 * 6.6 + 4) / 2).toBeGreaterThanOrEqual(0);
  });
});
