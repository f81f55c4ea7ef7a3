import type { Rng } from '../../../seed-data/rng.ts';

export const worldDays = 365;

/** Something offered on a day, on as many platforms as there are copies. */
export interface Offer {
  readonly day: number;
  readonly copies: number;
}

/** When an owner of so many ads places them: in a part of the year, with a gap of three to five months at times. */
export function offersOf(rng: Rng, size: number, pauses: number): Offer[] {
  const copies: number[] = [];
  for (let left = size; left > 0; ) {
    const some = left > 1 && rng.chance(0.25) ? Math.min(left, rng.between(2, 3)) : 1;
    copies.push(some);
    left -= some;
  }
  const gap = size > 3 && rng.chance(pauses) ? rng.between(90, 150) : 0;
  const busy = Math.min(worldDays - gap - 1, 8 + size * rng.between(4, 24));
  const start = rng.next() * (worldDays - gap - busy);
  const before = busy * (0.3 + 0.4 * rng.next());
  return copies
    .map(() => rng.next() * busy)
    .sort((a, b) => a - b)
    .map((at, i) => ({
      day: start + at + (at > before ? gap : 0),
      copies: copies[i] ?? 1,
    }));
}
