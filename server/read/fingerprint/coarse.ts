import { bitsSet, type Hash } from './hash.ts';

/**
 * The lowest 8 × 8 frequencies of a hash as two numbers of 32 bits, four rows each. Where a fortieth of a picture
 * is missing at one side, many of its 256 bits differ, but few of these.
 */
export type Coarse = readonly [number, number];

/** Frequencies each way. */
export const coarseSide = 8;

export function coarseOf(hash: Hash): Coarse {
  const rows = (from: number) =>
    [0, 1, 2, 3].reduce((bits, row) => bits | (((hash[from + row] ?? 0) & 0xff) << (8 * row)), 0);
  return [rows(0), rows(4)];
}

/** Of 64 frequencies, rows from the first: above zero or not. The median by which a whole hash is told lies near. */
export function coarseSigns(waves: Float32Array): Coarse {
  let low = 0;
  let high = 0;
  for (let at = 0; at < 32; at += 1) {
    if ((waves[at] ?? 0) > 0) low |= 1 << at;
    if ((waves[at + 32] ?? 0) > 0) high |= 1 << at;
  }
  return [low, high];
}

/** Mirrored left to right: every other frequency of a row has the other sign. */
export const mirroredCoarse = ([low, high]: Coarse): Coarse => [
  low ^ 0x55555555,
  high ^ 0x55555555,
];

/** Bits of 64 in which two differ. */
export const coarseDistance = ([low, high]: Coarse, [otherLow, otherHigh]: Coarse) =>
  bitsSet(low ^ otherLow) + bitsSet(high ^ otherHigh);
