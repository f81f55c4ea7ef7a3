import { type Area, type Pixels, readBrightness } from './plane.ts';

/** Rows and columns of the picture that PDQ looks at. */
export const side = 64;

/**
 * The lines of one direction, and the windows whose means are taken. The window around a line has half as many
 * lines as fall to one line of the small picture; at the edges it is cut off.
 */
interface Lines {
  readonly length: number;
  readonly window: number;
  /** How many lines of its window lie before a line. */
  readonly behind: number;
  /** For each line of the small picture where its window begins and ends. */
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  /** For each line one through the number of lines in its window. */
  readonly shares: Float64Array;
}

function linesOf(length: number): Lines {
  const window = Math.ceil(length / (2 * side));
  const behind = window - ((window + 2) >> 1);
  const first = (line: number) => Math.max(0, line - behind);
  const end = (line: number) => Math.min(length, line - behind + window);
  const samples = Int32Array.from({ length: side }, (_, i) =>
    Math.floor(((i + 0.5) * length) / side),
  );
  const shares = Float64Array.from({ length }, (_, line) => 1 / (end(line) - first(line)));
  return { length, window, behind, firsts: samples.map(first), ends: samples.map(end), shares };
}

/**
 * Blurs the brightness of an area by two passes of a box filter each way (a tent, after W. Jarosz) and takes
 * 64 × 64 samples. Both passes are computed only where a sample needs them, one row of samples after the other,
 * so that what they need stays in the nearest memory. Sums of so few are exact in 64 bits, in whatever order;
 * means are kept in 32 bits, as in the reference.
 */
export function shrink(pixels: Pixels, area: Area): Float32Array {
  const small = new Float32Array(side * side);
  const start = (row: number) => (area.top + row) * pixels.width + area.left;
  if (area.width === side && area.height === side) {
    for (let row = 0; row < side; row += 1)
      readBrightness(pixels, start(row), small.subarray(row * side, (row + 1) * side));
    return small;
  }
  const [columns, rows] = [linesOf(area.width), linesOf(area.height)];
  // Nothing lies beside the row: a window that is cut off sums up zeros there.
  const beside = new Float32Array(area.width + 2 * columns.window);
  const row = beside.subarray(columns.behind, columns.behind + area.width);
  const wide = side * columns.window;
  const means = new Float32Array((2 * rows.window + 1) * wide);
  for (let i = 0; i < side; i += 1) {
    const top = Math.max(0, (rows.firsts[i] ?? 0) - rows.behind);
    const bottom = Math.min(rows.length, (rows.ends[i] ?? 0) - 1 - rows.behind + rows.window);
    for (let y = top; y < bottom; y += 1) {
      readBrightness(pixels, start(y), row);
      meansAlong(beside, columns, means, (y - top) * wide);
    }
    samplesFrom(means, columns, rows, i, small);
  }
  return small;
}

/**
 * The first pass along a row: for each sample the means around those lines that its own window takes in.
 * @param beside the row, with `behind` zeros before it, and zeros after it
 */
function meansAlong(
  beside: Float32Array,
  { window, firsts, ends, shares }: Lines,
  means: Float32Array,
  to: number,
): void {
  for (let j = 0; j < side; j += 1) {
    const end = ends[j] ?? 0;
    let at = firsts[j] ?? 0;
    let next = at;
    let sum = 0;
    for (; next < at + window; next += 1) sum += beside[next] ?? 0;
    for (let out = to + j * window; at < end; at += 1, next += 1, out += 1) {
      means[out] = sum * (shares[at] ?? 0);
      sum += (beside[next] ?? 0) - (beside[at] ?? 0);
    }
  }
}

/** The first pass down the rows and the second pass both ways, for one row of samples. */
function samplesFrom(
  means: Float32Array,
  columns: Lines,
  rows: Lines,
  i: number,
  small: Float32Array,
): void {
  const wide = side * columns.window;
  const first = rows.firsts[i] ?? 0;
  const end = rows.ends[i] ?? 0;
  const top = Math.max(0, first - rows.behind);
  for (let j = 0; j < side; j += 1) {
    const begin = j * columns.window;
    const count = (columns.ends[j] ?? 0) - (columns.firsts[j] ?? 0);
    let total = 0;
    for (let row = first; row < end; row += 1) {
      const above = row - rows.behind;
      const from = begin + (Math.max(0, above) - top) * wide;
      const past = begin + (Math.min(rows.length, above + rows.window) - top) * wide;
      const share = rows.shares[row] ?? 0;
      let across = 0;
      for (let c = 0; c < count; c += 1) {
        let sum = 0;
        for (let at = from + c; at < past; at += wide) sum += means[at] ?? 0;
        across += Math.fround(sum * share);
      }
      total += Math.fround(across / count);
    }
    small[i * side + j] = total / (end - first);
  }
}
