import { type Coarse, coarseSide, coarseSigns } from './coarse.ts';
import { type Hash, hammingDistance, hashWords } from './hash.ts';
import { bitsOf, turned } from './pdq.ts';
import { type Samples, samplesSide } from './samples.ts';

/**
 * A frame laid on a picture: where it begins and ends, as shares of the width and the height. Below 0 and
 * above 1 it stands out, and what is there is the picture's edge drawn on.
 */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points of a frame that are looked at each way. */
const points = 64;
const cosines = Float32Array.from({ length: hashWords * points }, (_, at) =>
  Math.cos((Math.PI / points) * ((at % points) + 0.5) * (Math.floor(at / points) + 1)),
);

/**
 * What each sample of a row adds to the lowest frequencies between two places of the row: a cosine transform
 * of points that are read between the samples.
 */
function weightsOf(from: number, to: number, frequencies: number): Float32Array {
  const weights = new Float32Array(frequencies * samplesSide);
  for (let point = 0; point < points; point += 1) {
    const at = (from + ((point + 0.5) / points) * (to - from)) * samplesSide - 0.5;
    const before = Math.floor(at);
    const share = at - before;
    const near = Math.min(samplesSide - 1, Math.max(0, before));
    const far = Math.min(samplesSide - 1, Math.max(0, before + 1));
    for (let i = 0; i < frequencies; i += 1) {
      const cosine = cosines[i * points + point] ?? 0;
      const row = i * samplesSide;
      weights[row + near] = (weights[row + near] ?? 0) + cosine * (1 - share);
      weights[row + far] = (weights[row + far] ?? 0) + cosine * share;
    }
  }
  return weights;
}

/**
 * One half of the transform: what each row comes to by the weights of each frequency. A frequency after the other,
 * so that the other half, along the columns, is the same again. Four frequencies at a time, since one sum alone
 * waits for itself.
 */
function along(rows: Float32Array, weights: Float32Array, frequencies: number): Float32Array {
  const count = rows.length / samplesSide;
  const out = new Float32Array(frequencies * count);
  for (let i = 0; i < frequencies; i += 4)
    for (let row = 0; row < count; row += 1) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let at = 0; at < samplesSide; at += 1) {
        const sample = rows[row * samplesSide + at] ?? 0;
        const weight = i * samplesSide + at;
        first += sample * (weights[weight] ?? 0);
        second += sample * (weights[weight + samplesSide] ?? 0);
        third += sample * (weights[weight + 2 * samplesSide] ?? 0);
        fourth += sample * (weights[weight + 3 * samplesSide] ?? 0);
      }
      out[i * count + row] = first;
      out[(i + 1) * count + row] = second;
      out[(i + 2) * count + row] = third;
      out[(i + 3) * count + row] = fourth;
    }
  return out;
}

/**
 * Cuts of a side that are tried: each stands for what is a fortieth more or less, so that together they stand
 * for cuts of up to three twentieths. Outwards they are such cuts seen from the smaller picture.
 */
const cuts = [0.025, 0.075, 0.125];
const spans = [cuts, cuts.map((cut) => -cut / (1 - 0.15))].map((sides) =>
  sides.flatMap((from) =>
    sides.map((cut) => ({ from, to: 1 - cut, weights: weightsOf(from, 1 - cut, coarseSide) })),
  ),
);

/** Coarse hashes of 162 frames: half of them inside the picture, half around it. */
export function coarseFrames(samples: Samples): { frame: Frame; hash: Coarse }[] {
  const rows = Float32Array.from(samples);
  return spans.flatMap((family) =>
    family.flatMap(({ from: left, to: right, weights }) => {
      const half = along(rows, weights, coarseSide);
      return family.map(({ from: top, to: bottom, weights: down }) => ({
        frame: { left, right, top, bottom },
        hash: coarseSigns(along(half, down, coarseSide)),
      }));
    }),
  );
}

/**
 * Gives the frequencies of what a frame holds. A frame that differs from the last one at the top and bottom alone
 * costs a third.
 */
function wavesOn(samples: Samples, way: number): (frame: Frame) => Float32Array {
  const rows = Float32Array.from(samples);
  let last: { left: number; right: number; half: Float32Array } | undefined;
  return ({ left, right, top, bottom }) => {
    if (!last || last.left !== left || last.right !== right) {
      const half = along(rows, weightsOf(left, right, hashWords), hashWords);
      last = { left, right, half };
    }
    const down = weightsOf(top, bottom, hashWords);
    return turned(along(last.half, down, hashWords), way);
  };
}

/** How far frequencies are from the signs that a hash tells of them, by their size, −1 to 1: smooth, where bits jump. */
function against(waves: Float32Array, hash: Hash): number {
  let sum = 0;
  let most = 0;
  for (let at = 0; at < waves.length; at += 1) {
    const wave = waves[at] ?? 0;
    sum += ((hash[at >> 4] ?? 0) >> (at & 15)) & 1 ? -wave : wave;
    most += Math.abs(wave);
  }
  return most === 0 ? 1 : sum / most;
}

const sides = ['left', 'right', 'top', 'bottom'] as const;

/** Moves one side after the other for as long as that makes it better, three times around at most. */
function moved(start: Frame, step: number, badness: (frame: Frame) => number): Frame {
  let best = start;
  let least = badness(start);
  for (let round = 0; round < 3; round += 1) {
    const before = best;
    for (const side of sides)
      for (const by of [-step, step]) {
        const frame = { ...best, [side]: Math.round((best[side] + by) * 1000) / 1000 };
        const bad = badness(frame);
        if (bad < least) [best, least] = [frame, bad];
      }
    if (best === before) break;
  }
  return best;
}

/**
 * Moves the sides of a frame until what it holds is as near to a hash as it gets: first in larger steps by how
 * well the frequencies agree, then in small ones by the bits that differ.
 * @param way how the picture is turned to lie as the other: its place in `turns`
 */
export function fitFrame(
  samples: Samples,
  start: Frame,
  way: number,
  wanted: Hash,
): { frame: Frame; distance: number } {
  const waves = wavesOn(samples, way);
  const apart = (frame: Frame) => against(waves(frame), wanted);
  const distance = (frame: Frame) => hammingDistance(bitsOf(waves(frame)), wanted);
  const near = moved(moved(start, 0.02, apart), 0.01, apart);
  const frame = moved(near, 0.005, distance);
  return { frame, distance: distance(frame) };
}
