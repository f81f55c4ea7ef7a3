/** How the document is split into volumes that a court can handle: parts in order, long ones cut. */

import { type PartKey, partKeys } from './parts.ts';

/** Rows of a part that a volume holds: from the first, up to and without the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Volume {
  readonly parts: readonly PartKey[];
  readonly links: Stretch;
  readonly exhibits: Stretch;
}

/** Pages that each piece of a part is expected to take, in order. */
export type ExpectedPages = Readonly<Record<PartKey, readonly number[]>>;

const NONE: Stretch = { from: 0, to: 0 };

/**
 * Fills volumes in order.
 * @param front pages before the first part of a volume (cover, index), volume by volume
 * @param capacity pages of a volume, by expectation
 */
export function planVolumes(
  expected: ExpectedPages,
  capacity: number,
  front: (volume: number) => number,
): Volume[] {
  const volumes: { parts: PartKey[]; links: Stretch; exhibits: Stretch }[] = [];
  let filled = Number.POSITIVE_INFINITY;
  const room = (pages: number) => {
    let volume = volumes.at(-1);
    if (!volume || (filled + pages > capacity && volume.parts.length > 0)) {
      filled = front(volumes.length + 1);
      volume = { parts: [], links: NONE, exhibits: NONE };
      volumes.push(volume);
    }
    filled += pages;
    return volume;
  };
  for (const key of partKeys) {
    const pieces = expected[key];
    for (const [index, pages] of (pieces.length === 0 ? [1] : pieces).entries()) {
      const volume = room(pages);
      if (!volume.parts.includes(key)) volume.parts.push(key);
      if ((key === 'links' || key === 'exhibits') && index < pieces.length) {
        volume[key] = { from: volume[key].to === 0 ? index : volume[key].from, to: index + 1 };
      }
    }
  }
  return volumes;
}
