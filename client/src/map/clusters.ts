import type { Point } from './view.ts';

export interface Spot {
  id: string;
  value: number;
  /** Where it lies, in units of the projection. */
  unit: Point;
}

/** Places that would lie over one another, as one disc; a place by itself is one too. */
export interface Cluster<T extends Spot> {
  /** The place of the greatest number: the disc stands where it lies, at any zoom. */
  lead: T;
  places: readonly T[];
  /** The sum of all. */
  value: number;
  across: number;
}

const gap = 2;

/**
 * Discs that do not overlap, the greatest number first. A disc takes in what it would cover, grows by it, and may cover
 * more then.
 * @param k px a unit
 * @param acrossOf how wide the disc of a number is, in px
 */
export function clustersOf<T extends Spot>(
  spots: readonly T[],
  k: number,
  acrossOf: (value: number) => number,
): Cluster<T>[] {
  const ordered = spots.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  let discs = ordered.map((lead) => ({
    ...{ lead, places: [lead], value: lead.value, across: acrossOf(lead.value) },
  }));
  for (let before = Number.POSITIVE_INFINITY; discs.length < before; ) {
    before = discs.length;
    const kept: typeof discs = [];
    for (const disc of discs) {
      const cover = kept.find((other) => overlap(disc, other, k));
      if (!cover) {
        kept.push(disc);
        continue;
      }
      cover.places = [...cover.places, ...disc.places];
      cover.value += disc.value;
      cover.across = acrossOf(cover.value);
    }
    discs = kept;
  }
  return discs;
}

type Round = Pick<Cluster<Spot>, 'lead' | 'across'>;

function overlap(one: Round, other: Round, k: number): boolean {
  const [a, b] = [one.lead.unit, other.lead.unit];
  return Math.hypot(a.x - b.x, a.y - b.y) * k < (one.across + other.across) / 2 + gap;
}
