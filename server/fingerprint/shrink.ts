import type { Plane } from './plane.ts';

/** Rows and columns of the picture that PDQ looks at. */
export const side = 64;

/** Lines that one pass of the filter averages: half as many as fall to one line of the small picture. */
const windowOf = (length: number) => Math.ceil(length / (2 * side));

/** The lines that the average around line `at` takes in, cut off at the edges. */
function windowAround(at: number, length: number): { first: number; last: number } {
  const window = windowOf(length);
  const ahead = (window + 2) >> 1;
  return {
    first: Math.max(0, at - (window - ahead)),
    last: Math.min(length - 1, at + ahead - 1),
  };
}

/** Which line of the large picture stands for line `i` of the small one. */
const sampleOf = (i: number, length: number) => Math.floor(((i + 0.5) * length) / side);

/**
 * Blurs by two passes of a box filter each way (a tent, after W. Jarosz) and takes 64 × 64 samples.
 * The second pass is computed only where a sample is taken: the same values for a quarter of the work.
 */
export function shrink(plane: Plane): Float32Array {
  const { data, width, height } = plane;
  if (width === side && height === side) return data;
  const blurred = averageColumns(averageRows(plane), width, height);
  const columns = new Float32Array(height * side);
  for (let j = 0; j < side; j += 1) {
    const { first, last } = windowAround(sampleOf(j, width), width);
    for (let row = 0; row < height; row += 1) {
      let sum = 0;
      for (let x = first; x <= last; x += 1) sum += blurred[row * width + x] ?? 0;
      columns[row * side + j] = sum / (last - first + 1);
    }
  }
  const small = new Float32Array(side * side);
  for (let i = 0; i < side; i += 1) {
    const { first, last } = windowAround(sampleOf(i, height), height);
    for (let j = 0; j < side; j += 1) {
      let sum = 0;
      for (let y = first; y <= last; y += 1) sum += columns[y * side + j] ?? 0;
      small[i * side + j] = sum / (last - first + 1);
    }
  }
  return small;
}

/** One pass along every row, as a running sum: first it grows, then it slides, then it shrinks. */
function averageRows({ data, width, height }: Plane): Float32Array {
  const out = new Float32Array(data.length);
  const window = windowOf(width);
  const ahead = (window + 2) >> 1;
  const share = 1 / window;
  for (let row = 0; row < height; row += 1) {
    const end = (row + 1) * width;
    let enters = row * width;
    let leaves = enters;
    let at = enters;
    let sum = 0;
    for (let i = 1; i < ahead; i += 1) sum += data[enters++] ?? 0;
    for (let count = ahead; count <= window; count += 1) {
      sum += data[enters++] ?? 0;
      out[at++] = sum / count;
    }
    while (enters < end) {
      sum += (data[enters++] ?? 0) - (data[leaves++] ?? 0);
      out[at++] = sum * share;
    }
    for (let count = window - 1; at < end; count -= 1) {
      sum -= data[leaves++] ?? 0;
      out[at++] = sum / count;
    }
  }
  return out;
}

/** One pass along every column, all columns side by side, so that memory is read in its own order. */
function averageColumns(data: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(data.length);
  const sums = new Float64Array(width);
  const window = windowOf(height);
  const ahead = (window + 2) >> 1;
  for (let row = 0; row < ahead - 1; row += 1)
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + (data[row * width + x] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const { first, last } = windowAround(row, height);
    const share = 1 / (last - first + 1);
    const here = row * width;
    const enters = (row + ahead - 1) * width;
    const leaves = (row + ahead - 1 - window) * width;
    if (enters < data.length && leaves >= 0) {
      for (let x = 0; x < width; x += 1) {
        const sum = (sums[x] ?? 0) + (data[enters + x] ?? 0) - (data[leaves + x] ?? 0);
        sums[x] = sum;
        out[here + x] = sum * share;
      }
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      let sum = sums[x] ?? 0;
      if (enters < data.length) sum += data[enters + x] ?? 0;
      if (leaves >= 0) sum -= data[leaves + x] ?? 0;
      sums[x] = sum;
      out[here + x] = sum * share;
    }
  }
  return out;
}
