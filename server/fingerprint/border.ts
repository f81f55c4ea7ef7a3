import type { Plane } from './plane.ts';

/** Lines of pixels cut away on each side. */
export interface Cut {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Levels of brightness within which a line counts as plain: what JPEG adds to a flat colour. */
const flat = 10;
/** A border ends at an edge: within this many lines, so many pixels differ this much from it. */
const edgeLines = 3;
const edgeShare = 0.15;
const edgeStep = 24;
/** Less than this share of a side left over is no picture in a frame, but a plain picture. */
const leastLeft = 0.3;

/**
 * Cuts off plain borders (letterbox bars, frames, screenshots), so that a picture and its framed copy
 * have one fingerprint. Only what is flat and ends at an edge goes: in a slow gradient the place of the
 * cut would depend on the compression.
 * @returns the same plane and no cut where there is no border
 */
export function trimBorders(plane: Plane): { plane: Plane; cut?: Cut } {
  const { width, height } = plane;
  const rows = bordersOf(plane, height, width, (line, at) => line * width + at);
  const [top, bottom] = rows;
  const inner = height - top - bottom;
  const [left, right] = bordersOf(plane, width, inner, (line, at) => (top + at) * width + line);
  const innerWidth = width - left - right;
  if (top + bottom + left + right === 0) return { plane };
  const data = new Float32Array(innerWidth * inner);
  for (let row = 0; row < inner; row += 1) {
    const from = (top + row) * width + left;
    data.set(plane.data.subarray(from, from + innerWidth), row * innerWidth);
  }
  return { plane: { data, width: innerWidth, height: inner }, cut: { top, right, bottom, left } };
}

type Place = (line: number, at: number) => number;

/** Border lines at the start and the end of one direction; none where they would leave too little. */
function bordersOf(
  plane: Plane,
  lines: number,
  length: number,
  place: Place,
): readonly [number, number] {
  const first = borderFrom(plane, lines, length, place);
  const last = borderFrom(plane, lines, length, (line, at) => place(lines - 1 - line, at));
  const left = lines - first - last;
  return left < Math.max(5, leastLeft * lines) ? [0, 0] : [first, last];
}

function borderFrom({ data }: Plane, lines: number, length: number, place: Place): number {
  const colour = data[place(0, 0)] ?? 0;
  let line = 0;
  while (line < lines && isFlat(data, line, length, place, colour)) line += 1;
  if (line === 0 || line === lines) return 0;
  for (let after = line; after < Math.min(lines, line + edgeLines); after += 1) {
    let differing = 0;
    for (let at = 0; at < length; at += 1)
      if (Math.abs((data[place(after, at)] ?? 0) - colour) > edgeStep) differing += 1;
    if (differing >= edgeShare * length) return line;
  }
  return 0;
}

function isFlat(
  data: Float32Array,
  line: number,
  length: number,
  place: Place,
  colour: number,
): boolean {
  for (let at = 0; at < length; at += 1)
    if (Math.abs((data[place(line, at)] ?? 0) - colour) > flat) return false;
  return true;
}
