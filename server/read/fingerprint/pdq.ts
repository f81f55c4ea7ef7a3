import { type Cut, insideBorders } from './border.ts';
import { type Hash, hashToHex, hashWords } from './hash.ts';
import type { Pixels } from './plane.ts';
import { detailOf, type Samples, samplesOf } from './samples.ts';
import { shrink, side } from './shrink.ts';

/** Changes whenever the same pixels may give another fingerprint, or be found otherwise. */
export const pdqVersion = '1.1';
/** Two pictures look alike when their hashes differ in at most so many of 256 bits … */
export const pdqDistance = 31;
/** … and both have enough edges to be told apart at all (0..100). */
export const pdqLeastQuality = 50;

/** Smaller pictures have no hash. */
const leastSide = 5;
const frequencies = hashWords;

/** How a copy can lie: turned by quarters anticlockwise, or mirrored. */
export const turns = [
  'as it is',
  'rotated by 90°',
  'rotated by 180°',
  'rotated by 270°',
  'mirrored top to bottom',
  'mirrored left to right',
  'mirrored along the main diagonal',
  'mirrored along the other diagonal',
] as const;
export type Turn = (typeof turns)[number];

export interface ImagePrint {
  /** PDQ of the whole picture, 64 hex digits: what others call its PDQ hash. */
  readonly pdq: string;
  /** 0..100, of the whole picture. */
  readonly quality: number;
  /** What is compared: the picture without its plain borders, in all eight ways to lie; the first as it is. */
  readonly content: readonly Hash[];
  /** 0..100, of the picture without its plain borders. */
  readonly contentQuality: number;
  /** Of the picture without its plain borders: what its parts are read from. */
  readonly samples: Samples;
  /** Of the same: in how many of 64 cells there is an edge. */
  readonly detail: number;
  /** Lines cut off on each side, in decoded pixels. */
  readonly cut?: Cut;
}

/**
 * The PDQ hash of a picture and of the eight ways in which a copy can lie, from one transform.
 * Source: Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (2019).
 * @returns undefined for pictures of fewer than five pixels a side
 */
export function printImage(pixels: Pixels): ImagePrint | undefined {
  const { data, width, height, channels } = pixels;
  if (data.length < width * height * channels)
    throw new RangeError(
      `${data.length} bytes are too few for ${width} × ${height} pixels of ${channels} bytes`,
    );
  if (width < leastSide || height < leastSide) return undefined;
  const small = shrink(pixels, { left: 0, top: 0, width, height });
  const waves = transform(small);
  const all = { pdq: hashToHex(bitsOf(waves)), quality: qualityOf(small) };
  const inside = insideBorders(pixels);
  if (!inside) return { ...all, ...contentOf(small, waves, all.quality) };
  const inner = shrink(pixels, inside.area);
  return { ...all, ...contentOf(inner, transform(inner), qualityOf(inner)), cut: inside.cut };
}

function contentOf(small: Float32Array, waves: Float32Array, contentQuality: number) {
  const samples = samplesOf(small);
  return { content: lying(waves), contentQuality, samples, detail: detailOf(samples) };
}

/** How much there is to see: the sum of all steps of brightness between neighbours, scaled to 0..100. */
function qualityOf(small: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < side; i += 1)
    for (let j = 0; j < side; j += 1) {
      const here = small[i * side + j] ?? 0;
      // Steps of less than a hundredth are noise, and fall away by cutting off the fraction.
      if (i + 1 < side)
        sum += Math.trunc((Math.abs(here - (small[(i + 1) * side + j] ?? 0)) * 100) / 255);
      if (j + 1 < side)
        sum += Math.trunc((Math.abs(here - (small[i * side + j + 1] ?? 0)) * 100) / 255);
    }
  return Math.min(100, Math.trunc(sum / 90));
}

/** The lowest 16 × 16 frequencies without the constant ones. */
const cosines = Float32Array.from({ length: frequencies * side }, (_, at) => {
  const i = Math.floor(at / side);
  const j = at % side;
  return Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * (i + 1) * (2 * j + 1));
});

/**
 * Discrete cosine transform of 64 × 64 samples, by rows and then by columns. Every step of a sum is rounded to
 * 32 bits, as in the reference; two at a time spare half of the reading and writing.
 */
function transform(small: Float32Array): Float32Array {
  const half = new Float32Array(frequencies * side);
  for (let i = 0; i < frequencies; i += 1)
    for (let k = 0; k < side; k += 2) {
      const factor = cosines[i * side + k] ?? 0;
      const next = cosines[i * side + k + 1] ?? 0;
      const row = k * side;
      for (let j = 0; j < side; j += 1) {
        const sum = Math.fround((half[i * side + j] ?? 0) + factor * (small[row + j] ?? 0));
        half[i * side + j] = sum + next * (small[row + side + j] ?? 0);
      }
    }
  const waves = new Float32Array(frequencies * frequencies);
  for (let i = 0; i < frequencies; i += 1)
    for (let j = 0; j < frequencies; j += 1) {
      let sum = 0;
      for (let k = 0; k < side; k += 1)
        sum += (half[i * side + k] ?? 0) * (cosines[j * side + k] ?? 0);
      waves[i * frequencies + j] = sum;
    }
  return waves;
}

/** One bit a frequency: above the median or not. */
export function bitsOf(waves: Float32Array): Hash {
  const median = waves.slice().sort()[waves.length / 2 - 1] ?? 0;
  const hash = new Uint16Array(hashWords);
  for (let i = 0; i < frequencies; i += 1) {
    let word = 0;
    for (let j = 0; j < frequencies; j += 1)
      if ((waves[i * frequencies + j] ?? 0) > median) word |= 1 << j;
    hash[i] = word;
  }
  return hash;
}

/**
 * Mirroring turns the sign of every other frequency, turning by a quarter also swaps rows and columns: all
 * eight follow from one transform. [swapped, sign by row, sign by column], in the order of `turns`.
 */
const ways: readonly (readonly [boolean, boolean, boolean])[] = [
  [false, false, false],
  [true, false, true],
  [false, true, true],
  [true, true, false],
  [false, true, false],
  [false, false, true],
  [true, false, false],
  [true, true, true],
];

const lying = (waves: Float32Array): Hash[] => ways.map((_, way) => bitsOf(turned(waves, way)));

/** The frequencies of a picture that lies otherwise; `way` is its place in `turns`. */
export function turned(waves: Float32Array, way: number): Float32Array {
  const [swapped, byRow, byColumn] = ways[way] ?? [false, false, false];
  const out = new Float32Array(waves.length);
  for (let i = 0; i < frequencies; i += 1)
    for (let j = 0; j < frequencies; j += 1) {
      const odd = (byRow && i % 2 === 0) !== (byColumn && j % 2 === 0);
      const value = waves[i * frequencies + j] ?? 0;
      out[swapped ? j * frequencies + i : i * frequencies + j] = odd ? -value : value;
    }
  return out;
}
