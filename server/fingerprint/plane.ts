/** A decoded picture: rows from the top, `channels` bytes a pixel; of four the last (opacity) is not looked at. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** Brightness 0..255 of each pixel, rows from the top. */
export interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Luminance by the weights of ITU-R BT.601, which PDQ is defined on. */
export function luminance({ data, width, height, channels }: Pixels): Plane {
  const luma = new Float32Array(width * height);
  if (data.length < luma.length * channels)
    throw new RangeError(
      `${data.length} bytes are too few for ${width} × ${height} pixels of ${channels} bytes`,
    );
  if (channels === 1) {
    luma.set(data.subarray(0, luma.length));
    return { data: luma, width, height };
  }
  for (let i = 0, at = 0; i < luma.length; i += 1, at += channels)
    luma[i] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  return { data: luma, width, height };
}
