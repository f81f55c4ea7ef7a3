import type { Rng } from '../../../seed-data/rng.ts';

/** Shares of the ads that the largest operators have. */
const tops = [
  0.024, 0.019, 0.015, 0.012, 0.01, 0.008, 0.0065, 0.005, 0.005, 0.004, 0.004, 0.004, 0.003, 0.003,
  0.003, 0.003,
];

/** Whole numbers from 1 on with a long tail, cut at `most`. */
const tailed = (rng: Rng, tail: number, most: number): number =>
  Math.min(most, Math.floor((1 - rng.next()) ** (-1 / tail)));

function filled(wanted: number, first: readonly number[], next: () => number): number[] {
  const sizes = [...first];
  let left = wanted - sizes.reduce((sum, size) => sum + size, 0);
  while (left > 0) {
    const size = Math.min(left, next());
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

/** How many ads each owner has, in a scenario of `all`; largest first, then as they come. */
export function sizesOf(rng: Rng, wanted: number, all: number): number[] {
  const first = tops.map((share) => Math.max(1, Math.round(share * all)));
  const most = Math.max(12, Math.round(0.0025 * all));
  return filled(wanted, first, () => tailed(rng, 1.05, most));
}

/** How many ads each copycat has. */
export const copycatSizesOf = (rng: Rng, wanted: number): number[] =>
  filled(wanted, [], () => tailed(rng, 1, 45));
