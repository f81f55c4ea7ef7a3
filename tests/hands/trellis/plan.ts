import type { Rng } from '../../../seed-data/rng.ts';
import type { City, Land } from '../wayfare/lands.ts';
import { cityOf } from './places.ts';

/** Days that a world lasts. */
export const span = 600;

/** When and where an ad is placed, and by which of the owner's branches. */
export interface Slot {
  readonly day: number;
  readonly city: City;
  readonly branch: number;
}

/**
 * Sizes of the owners, in ads: a good third have one, the largest `largest`, between them a tail in which
 * the share above s falls a little slower than 1/s.
 */
export function sizesFor(rng: Rng, ads: number, largest: number): number[] {
  const sizes = [largest];
  for (let left = ads - largest; left > 0; ) {
    const tail = Math.floor(2 * (1 - rng.next()) ** (-1 / 0.9));
    const size = Math.min(rng.chance(0.37) ? 1 : tail, largest, left);
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

interface Stay {
  readonly from: number;
  readonly until: number;
  readonly city: City;
}

/** Stays of two weeks to two months in a row, in the home city or another; now and then nothing for months. */
function tourOf(rng: Rng, lands: readonly Land[], from: number, until: number): Stay[] {
  const home = cityOf(rng, lands[0] ?? 'KZ');
  const stays: Stay[] = [];
  for (let day = from; day < until || stays.length === 0; ) {
    const end = Math.min(day + rng.between(14, 60), Math.max(until, from + 1));
    const city = rng.chance(0.55) ? home : cityOf(rng, rng.pick(lands));
    stays.push({ from: day, until: end, city });
    day = end + (rng.chance(0.12) ? rng.between(20, 150) : 0);
  }
  return stays;
}

/** When and where an owner's ads are placed, in the order of time; larger owners have several branches at once. */
export function slotsOf(rng: Rng, size: number, lands: readonly Land[]): Slot[] {
  const life = Math.min(
    span - 10,
    size === 1 ? 1 : (12 + 7 * size ** 0.75) * Math.exp(rng.normal() / 2),
  );
  const from = rng.next() * (span - life);
  const branches = 1 + Math.floor(size / 130) + (size > 15 && rng.chance(0.4) ? 1 : 0);
  const tours = Array.from({ length: branches }, (_, i) => {
    const start = i === 0 ? 0 : rng.next() * 0.4 * life;
    return tourOf(rng, lands, from + start, from + life);
  });
  const stays = tours.flatMap((tour, branch) => tour.map((stay) => ({ ...stay, branch })));
  const ends: number[] = [];
  let total = 0;
  for (const stay of stays) {
    total += stay.until - stay.from;
    ends.push(total);
  }
  return Array.from({ length: size }, () => {
    const at = rng.next() * total;
    const { from, until, city, branch } =
      stays[ends.findIndex((end) => at < end)] ?? stays[0] ?? none();
    return { day: from + rng.next() * (until - from), city, branch };
  }).sort((a, b) => a.day - b.day);
}

function none(): never {
  throw new RangeError('an owner without a stay');
}

/** For each day, in order, the number of the spell it falls in; spells last `mean` days on average. */
export function spellsOf(rng: Rng, days: readonly number[], mean: number): number[] {
  let until = Number.NEGATIVE_INFINITY;
  let spell = -1;
  return days.map((day) => {
    if (day >= until) {
      spell++;
      until = day + Math.max(3, -mean * Math.log(1 - rng.next()));
    }
    return spell;
  });
}
