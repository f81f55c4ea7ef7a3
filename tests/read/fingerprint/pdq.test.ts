import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  hammingDistance,
  hashFromHex,
  printImage,
} from '../../../server/read/fingerprint/index.ts';
import { brightnessAt } from '../../../server/read/fingerprint/plane.ts';
import reference from './pdq-reference.json' with { type: 'json' };
import { framed, paint } from './pictures.ts';

const hash = (hex: string) => {
  const read = hashFromHex(hex);
  if (!read) throw new Error(`${hex} is no hash`);
  return read;
};

describe('PDQ', () => {
  test('agrees with the reference implementation, bit for bit, on the same pixels', () => {
    for (const { seed, width, height, sha256, pdq, quality, lying } of reference) {
      const pixels = paint(seed, width, height);
      expect(createHash('sha256').update(pixels.data).digest('hex'), `seed ${seed}`).toBe(sha256);
      const print = printImage(pixels);
      expect(print?.pdq, `seed ${seed}`).toBe(pdq);
      expect(print?.quality, `seed ${seed}`).toBe(quality);
      // None of these pictures has a border, so what is compared is the whole picture in all eight ways.
      const distances = lying.map((hex, way) =>
        hammingDistance(hash(hex), print?.content[way] ?? new Uint16Array(16)),
      );
      expect(distances, `seed ${seed}`).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    }
    expect(reference.length).toBe(40);
    expect(new Set(reference.map(({ quality }) => quality)).size).toBeGreaterThan(10);
  });

  test('knows a picture that was turned or mirrored, and tells how', () => {
    const pixels = paint(3, 96, 96);
    const leader = printImage(pixels)?.content[0] ?? new Uint16Array(16);
    const mirrored = printImage({ ...pixels, data: mirror(pixels.data, 96) });
    const distances = (mirrored?.content ?? []).map((own) => hammingDistance(own, leader));
    expect(distances[5]).toBeLessThanOrEqual(31);
    expect(Math.min(...distances.filter((_, way) => way !== 5))).toBeGreaterThan(60);
  });

  test('brightness in thousandths is, in 32 bits, what fractions come to', () => {
    const values = Array.from({ length: 52 }, (_, i) => 5 * i);
    let colours = 0;
    for (const red of values)
      for (const green of values)
        for (const blue of values) {
          const data = Uint8Array.of(red, green, blue);
          const brightness = brightnessAt({ data, width: 1, height: 1, channels: 3 }, 0);
          if (brightness === Math.fround(0.299 * red + 0.587 * green + 0.114 * blue)) colours += 1;
        }
    expect(colours).toBe(52 ** 3);
  });

  test('sees nothing in a plain picture, and has no hash for a speck', () => {
    const plain = {
      data: new Uint8Array(90 * 60).fill(200),
      width: 90,
      height: 60,
      channels: 1,
    } as const;
    expect(printImage(plain)?.quality).toBe(0);
    expect(printImage({ ...plain, width: 4, height: 4 })).toBeUndefined();
  });

  test('refuses fewer bytes than its size says', () => {
    expect(() =>
      printImage({ data: new Uint8Array(10), width: 9, height: 9, channels: 3 }),
    ).toThrow(/10 bytes are too few/);
  });
});

describe('a border', () => {
  const inner = paint(10, 320, 240);
  const bare = printImage(inner);

  test.each([
    ['bars above and below', { top: 60, bottom: 60, left: 0, right: 0 }],
    ['bars at the sides', { top: 0, bottom: 0, left: 90, right: 90 }],
    ['a frame that is wider below', { top: 20, bottom: 80, left: 20, right: 20 }],
  ])('%s: the picture inside has the fingerprint of the bare picture', (_, cut) => {
    for (const colour of [0, 255]) {
      const print = printImage(framed(inner, cut, colour));
      expect(print?.cut).toEqual(cut);
      expect(print?.content).toEqual(bare?.content);
      expect(print?.pdq).not.toBe(bare?.pdq);
    }
  });

  test('is not seen where plainness ends without an edge, or where nothing else is left', () => {
    const slope = new Uint8Array(200 * 200).map((_, at) => Math.min(255, 2 * Math.floor(at / 200)));
    expect(printImage({ data: slope, width: 200, height: 200, channels: 1 })?.cut).toBeUndefined();
    const dot = framed(paint(10, 20, 20), { top: 90, bottom: 90, left: 90, right: 90 }, 0);
    expect(printImage(dot)?.cut).toBeUndefined();
  });
});

function mirror(data: Uint8Array, width: number): Uint8Array {
  return data.map((_, at) => {
    const pixel = Math.floor(at / 3);
    const x = pixel % width;
    return data[(pixel - x + (width - 1 - x)) * 3 + (at % 3)] ?? 0;
  });
}
