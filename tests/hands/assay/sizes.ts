import type { Rng } from '../../../seed-data/rng.ts';
import { within } from './cast.ts';

const heads = 9;

/** At least one, half of the time no more, and now and then as many as `most`. */
const tail = (rng: Rng, steep: number, most: number): number =>
  Math.min(Math.floor((1 - rng.next()) ** (-1 / steep)), Math.max(3, Math.round(most)));

function shared(ads: number, size: (rank: number) => number): number[] {
  const sizes: number[] = [];
  let left = ads;
  for (let rank = 0; left > 0; rank += 1) {
    const next = Math.min(left, size(rank));
    sizes.push(next);
    left -= next;
  }
  return sizes;
}

/**
 * Ads by operator, the nine largest first: from a thirtieth of all down to a two-hundredth, together about a ninth.
 * @param ads to be placed
 * @param all ads of the world, those of thieves too
 */
export function sizesOf(rng: Rng, ads: number, all: number): number[] {
  const largest = within(rng, 0.03, 0.034) * all;
  return shared(ads, (rank) =>
    rank < heads
      ? Math.max(1, Math.round(largest / (rank + 1) ** 0.85))
      : tail(rng, 1.05, 0.006 * all),
  );
}

export const thiefSizesOf = (rng: Rng, ads: number): number[] =>
  shared(ads, () => tail(rng, 0.85, 0.05 * ads));
