import type { Chance } from './chance.ts';

/** Shares of all ads that the largest few have. */
const largest = [0.026, 0.019, 0.015, 0.012, 0.01, 0.009, 0.008];

/** Ads of each owner: a few large, half of all with one ad, and what lies between falls off as it does in files. */
export function sizesOf(chance: Chance, ads: number, all: number): number[] {
  const sizes = largest.map((share) => Math.round(share * all));
  let left = ads - sizes.reduce((sum, size) => sum + size, 0);
  while (left > 0) {
    const drawn = Math.floor((1 - chance.next()) ** (-1 / 1.15));
    const size = Math.min(drawn, Math.round(0.007 * all), left);
    sizes.push(size);
    left -= size;
  }
  return sizes;
}
