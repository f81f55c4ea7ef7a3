import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coarseDistance,
  coarseOf,
  mirroredCoarse,
} from '../../../server/read/fingerprint/coarse.ts';
import { CoarseIndex } from '../../../server/read/fingerprint/coarse-index.ts';
import {
  type ImagePrint,
  PictureLeaders,
  type Pixels,
  printImage,
} from '../../../server/read/fingerprint/index.ts';
import { paint } from './pictures.ts';

const printOf = (pixels: Pixels): ImagePrint => {
  const print = printImage(pixels);
  if (!print) throw new Error('the picture is too small');
  return print;
};

/** Of a picture what is left when so many of its lines are cut off at each side. */
function cropped(
  { data, width }: Pixels,
  left: number,
  top: number,
  wide: number,
  high: number,
): Pixels {
  const out = new Uint8Array(wide * high * 3);
  for (let y = 0; y < high; y += 1) {
    const from = ((top + y) * width + left) * 3;
    out.set(data.subarray(from, from + wide * 3), y * wide * 3);
  }
  return { data: out, width: wide, height: high, channels: 3 };
}

function mirroredPixels({ data, width, height }: Pixels): Pixels {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let c = 0; c < 3; c += 1)
        out[(y * width + x) * 3 + c] = data[(y * width + width - 1 - x) * 3 + c] ?? 0;
  return { data: out, width, height, channels: 3 };
}

const bits = fc.tuple(fc.integer(), fc.integer());

describe('coarse hashes', () => {
  test('differ where the lowest frequencies do, and nowhere else', () => {
    const hash = new Uint16Array(16);
    const changed = (row: number, bit: number) =>
      hash.map((word, i) => (i === row ? word ^ (1 << bit) : word));
    for (const row of [0, 3, 4, 7, 8, 15])
      for (const bit of [0, 7, 8, 15])
        expect(coarseDistance(coarseOf(hash), coarseOf(changed(row, bit)))).toBe(
          row < 8 && bit < 8 ? 1 : 0,
        );
  });

  test('of a mirrored picture are those of the picture, mirrored', () => {
    for (const seed of [9, 10, 11, 21, 22]) {
      const picture = paint(seed, 128, 96);
      const [coarse, other] = [picture, mirroredPixels(picture)].map((pixels) =>
        coarseOf(printOf(pixels).content[0] ?? new Uint16Array(16)),
      );
      if (!coarse || !other) throw new Error('no hash');
      // A frequency that lies at the median may be told otherwise.
      expect(coarseDistance(mirroredCoarse(coarse), other)).toBeLessThanOrEqual(4);
    }
  });

  test('all within five bits are found, and none beyond what is asked for', () => {
    const flips = fc.array(fc.nat(63), { maxLength: 9 });
    const changed = (
      [low, high]: [number, number],
      places: readonly number[],
    ): [number, number] => {
      const out: [number, number] = [low, high];
      for (const place of new Set(places)) out[place >> 5 ? 1 : 0] ^= 1 << (place & 31);
      return out;
    };
    fc.assert(
      fc.property(bits, fc.array(flips, { maxLength: 40 }), fc.nat(40), (asked, all, kept) => {
        const index = new CoarseIndex();
        const held = all.map((places) => changed(asked, places));
        for (const hash of held) index.add(hash);
        for (const size of [held.length, Math.min(kept, held.length)]) {
          index.truncate(size);
          const found = new Map<number, number>();
          index.near(asked, 8, (at, distance) => found.set(at, distance));
          for (const [at, hash] of held.slice(0, size).entries()) {
            const distance = coarseDistance(asked, hash);
            if (distance <= 5) expect(found.get(at)).toBe(distance);
            else expect([undefined, distance]).toContain(found.get(at));
          }
          expect(Math.max(0, ...found.values())).toBeLessThanOrEqual(8);
          expect(Math.max(-1, ...found.keys())).toBeLessThan(size);
        }
      }),
      // Each index holds 25 MB.
      { numRuns: 25 },
    );
  });
});

/** Pictures with much to see. */
const seeds = [10, 11, 22, 35, 47];

describe('crops', () => {
  const whole = (seed: number) => paint(seed, 200, 150);
  // 6 % off the left, 3 % off the right, 9 % off the top.
  const part = (seed: number) => cropped(whole(seed), 12, 14, 182, 136);
  const lead = (...prints: readonly (readonly [string, ImagePrint])[]) => {
    const leaders = new PictureLeaders();
    for (const [key, print] of prints) {
      const leader = PictureLeaders.leaderOf(key, print);
      if (!leader) throw new Error(`${key} has too little to see`);
      leaders.add(leader);
    }
    return leaders;
  };

  test('join the whole picture, and the whole picture its crop; what was left out is told', () => {
    let found = 0;
    for (const seed of seeds) {
      const [all, some] = [printOf(whole(seed)), printOf(part(seed))];
      const [crop, picture] = [lead(['a', some]), lead(['a', all])];
      const [inside, around] = [crop.nearest(all), picture.nearest(some)];
      for (const near of [inside, around]) {
        if (!near?.frame) continue;
        found += 1;
        expect(near).toMatchObject({ leader: 'a', turn: 'as it is' });
        expect(near.distance).toBeLessThanOrEqual(28);
      }
      if (inside?.frame) {
        expect(inside.frame.left).toBeCloseTo(0.06, 1);
        expect(inside.frame.right).toBeCloseTo(0.97, 1);
        expect(inside.frame.top).toBeCloseTo(0.09, 1);
        expect(inside.frame.bottom).toBeCloseTo(1, 1);
      }
      // Beside one leader it is seen whenever a search finds it.
      if (inside) expect(crop.likeness('a', all)).toEqual(inside);
      if (around) expect(picture.likeness('a', some)).toEqual(around);
    }
    // One way at least, in the mean: where the edge of the crop has to be drawn on, not all are found.
    expect(found).toBeGreaterThanOrEqual(seeds.length);
  });

  test('are found mirrored left to right', () => {
    const [all, some] = [printOf(whole(22)), printOf(mirroredPixels(part(22)))];
    expect(lead(['a', some]).nearest(all)).toMatchObject({
      turn: 'mirrored left to right',
      frame: { left: expect.closeTo(0.06, 1) },
    });
  });

  test('a picture that is alike as a whole goes before one that is alike in part', () => {
    const all = printOf(whole(22));
    const leaders = lead(['a', printOf(part(22))], ['b', printOf(paint(22, 100, 75))]);
    expect(leaders.nearest(all)).toMatchObject({ leader: 'b' });
    expect(leaders.nearest(all)?.frame).toBeUndefined();
    leaders.truncate(1);
    expect(leaders.nearest(all)).toMatchObject({ leader: 'a', frame: {} });
    leaders.truncate(0);
    expect(leaders.nearest(all)).toBeUndefined();
  });

  test('of other pictures do not join, nor does anything with too little detail', () => {
    const leaders = lead(...seeds.map((seed) => [String(seed), printOf(whole(seed))] as const));
    for (let seed = 60; seed < 85; seed += 1)
      expect(leaders.nearest(printOf(paint(seed, 200, 150)))).toBeUndefined();
    const some = printOf(part(22));
    expect(lead(['a', some]).nearest({ ...printOf(whole(22)), detail: 21 })).toBeUndefined();
    expect(lead(['a', { ...some, detail: 21 }]).nearest(printOf(whole(22)))).toBeUndefined();
    expect(lead(['a', some]).nearest(printOf(whole(22)))).toBeDefined();
  });
});

test('detail counts the cells that hold an edge', () => {
  const size = 64;
  const data = new Uint8Array(size * size).fill(90);
  const grey = { data, width: size, height: size, channels: 1 } as const;
  expect(printOf(grey).detail).toBe(0);
  // A square over the corner of four cells.
  for (let y = 28; y < 36; y += 1) data.fill(200, y * size + 28, y * size + 36);
  expect(printOf(grey).detail).toBe(4);
});
