import { type Area, brightnessAt, type Pixels } from './plane.ts';

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
 * What is left when plain borders (letterbox bars, frames, screenshots) are cut off, so that a picture and its
 * framed copy have one fingerprint. Only what is flat and ends at an edge goes: in a slow gradient the place of
 * the cut would depend on the compression.
 * @returns undefined where there is no border
 */
export function insideBorders(pixels: Pixels): { area: Area; cut: Cut } | undefined {
  const { width, height } = pixels;
  const [top, bottom] = bordersOf(pixels, height, width, (line, at) => line * width + at);
  const inner = height - top - bottom;
  const [left, right] = bordersOf(pixels, width, inner, (line, at) => (top + at) * width + line);
  if (top + bottom + left + right === 0) return undefined;
  return {
    area: { left, top, width: width - left - right, height: inner },
    cut: { top, right, bottom, left },
  };
}

type Place = (line: number, at: number) => number;

/** Border lines at the start and the end of one direction; none where they would leave too little. */
function bordersOf(
  pixels: Pixels,
  lines: number,
  length: number,
  place: Place,
): readonly [number, number] {
  const first = borderFrom(pixels, lines, length, place);
  const last = borderFrom(pixels, lines, length, (line, at) => place(lines - 1 - line, at));
  const left = lines - first - last;
  return left < Math.max(5, leastLeft * lines) ? [0, 0] : [first, last];
}

function borderFrom(pixels: Pixels, lines: number, length: number, place: Place): number {
  const colour = brightnessAt(pixels, place(0, 0));
  let line = 0;
  while (line < lines && isFlat(pixels, line, length, place, colour)) line += 1;
  if (line === 0 || line === lines) return 0;
  for (let after = line; after < Math.min(lines, line + edgeLines); after += 1) {
    let differing = 0;
    for (let at = 0; at < length; at += 1)
      if (Math.abs(brightnessAt(pixels, place(after, at)) - colour) > edgeStep) differing += 1;
    if (differing >= edgeShare * length) return line;
  }
  return 0;
}

function isFlat(
  pixels: Pixels,
  line: number,
  length: number,
  place: Place,
  colour: number,
): boolean {
  for (let at = 0; at < length; at += 1)
    if (Math.abs(brightnessAt(pixels, place(line, at)) - colour) > flat) return false;
  return true;
}
