import type { SmallAd } from './observations.ts';

const seller = (owner: string, phone: string, days: readonly number[], place: number): SmallAd[] =>
  days.map((day, n) => ({
    ...{ id: `ad:${owner}/${n}`, day, place },
    holds: [phone, `template:${owner}`, `cluster:${owner}`],
  }));

/** Twenty sellers whose numbers pause for a month and go on, and eight numbers that others have after months. */
export const reassigned: readonly SmallAd[] = [
  ...Array.from({ length: 20 }, (_, s) =>
    seller(`steady${s}`, `phone:steady${s}`, [0, 5, 40, 45, 80], s),
  ),
  ...Array.from({ length: 8 }, (_, s) => [
    ...seller(`before${s}`, `phone:passed${s}`, [0, 3, 6], s),
    ...seller(`after${s}`, `phone:passed${s}`, [150, 153, 156], 20 + s),
  ]).flat(),
].flat();
