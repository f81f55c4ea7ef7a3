/** A decoded picture: rows from the top, `channels` bytes a pixel; of four the last (opacity) is not looked at. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** A part of a picture, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Luminance by the weights of ITU-R BT.601, which PDQ is defined on. In thousandths it is a whole number, which
 * is faster, and as 32 bits the same as if each weight had been a fraction.
 */
const luminance = (red: number, green: number, blue: number) =>
  (299 * red + 587 * green + 114 * blue) * 0.001;

/** Brightness 0..255 of one pixel, rows from the top. */
export function brightnessAt({ data, channels }: Pixels, pixel: number): number {
  const at = pixel * channels;
  if (channels === 1) return data[at] ?? 0;
  return Math.fround(luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0));
}

/** Brightness of as many pixels in a row as the line has room for. */
export function readBrightness(
  { data, channels }: Pixels,
  firstPixel: number,
  line: Float32Array,
): void {
  if (channels === 1) {
    line.set(data.subarray(firstPixel, firstPixel + line.length));
    return;
  }
  for (let i = 0, at = firstPixel * channels; i < line.length; i += 1, at += channels)
    line[i] = luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}
