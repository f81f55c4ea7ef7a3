import sharp, { type Sharp } from 'sharp';
import { randomFrom } from '../../../server/link/communities/index.ts';
import type { Cut, Pixels } from '../../../server/read/fingerprint/index.ts';

/**
 * A picture of whole-number arithmetic alone, so that every language paints the same bytes: a gradient,
 * rectangles and discs over it, and some noise. Painted alike by pdq-reference.py, from the same numbers.
 */
export function paint(seed: number, width: number, height: number): Pixels {
  const next = randomFrom(seed);
  const below = (n: number) => Math.floor(next() * n);
  const data = new Uint8Array(width * height * 3);
  const [red, green, blue] = [below(256), below(256), below(256)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      data[at] = (red + Math.floor((x * 128) / width)) % 256;
      data[at + 1] = (green + Math.floor((y * 128) / height)) % 256;
      data[at + 2] = (blue + Math.floor(((x + y) * 128) / (width + height))) % 256;
    }
  for (let shape = 0; shape < 1 + (seed % 12); shape += 1) {
    const colour = [below(256), below(256), below(256)];
    const round = below(2) === 1;
    const [cx, cy] = [below(width), below(height)];
    const [rx, ry] = [1 + below(width >> 2), 1 + below(height >> 2)];
    for (let y = Math.max(0, cy - ry); y < Math.min(height, cy + ry); y += 1)
      for (let x = Math.max(0, cx - rx); x < Math.min(width, cx + rx); x += 1) {
        const [dx, dy] = [x - cx, y - cy];
        if (round && dx * dx * ry * ry + dy * dy * rx * rx > rx * rx * ry * ry) continue;
        data.set(colour, (y * width + x) * 3);
      }
  }
  for (let i = 0; i < data.length; i += 1) {
    const value = (data[i] ?? 0) + below(9) - 4;
    data[i] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
  return { data, width, height, channels: 3 };
}

/** The picture inside a frame of one colour. */
export function framed(
  { data, width, height }: Pixels,
  { top, right, bottom, left }: Cut,
  colour: number,
): Pixels {
  const wide = width + left + right;
  const framed = new Uint8Array(wide * (height + top + bottom) * 3).fill(colour);
  for (let row = 0; row < height; row += 1)
    framed.set(
      data.subarray(row * width * 3, (row + 1) * width * 3),
      ((top + row) * wide + left) * 3,
    );
  return { data: framed, width: wide, height: height + top + bottom, channels: 3 };
}

/** The bytes of a picture of one colour. */
export const plainPicture = (background = 'teal', width = 40, height = 30): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

/** A painted picture, to be changed. */
export function painted(seed: number): Sharp {
  const { data, width, height } = paint(seed, 320, 240);
  return sharp(data, { raw: { width, height, channels: 3 } });
}
