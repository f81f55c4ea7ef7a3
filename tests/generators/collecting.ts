import type { CaptureRecord } from '../../seed-data/index.ts';
import type { Rng } from '../../seed-data/rng.ts';

/** Days since a scenario began, parts of them hours, as times to the minute. */
export const timesSince =
  (began: number) =>
  (day: number): string =>
    new Date(began + Math.round(day * 1440) * 60_000).toISOString();

interface OnBoard {
  readonly day: number;
  readonly board: { readonly host: string };
}

/** An ad and the number under which its platform has it. */
export interface Numbered<Ad extends OnBoard> {
  readonly ad: Ad;
  readonly number: string;
}

/** As an import names it, without `ad:`. */
export const adIdOf = ({ ad, number }: Numbered<OnBoard>): string => `${ad.board.host}/${number}`;

/**
 * Numbers the ads of each platform in the order in which they came.
 * @param first least and most from which a platform counts
 * @param step by how much it counts on at the most
 */
export function numbered<Ad extends OnBoard>(
  rng: Rng,
  ads: readonly Ad[],
  first: readonly [number, number],
  step: number,
): Numbered<Ad>[] {
  const last = new Map<string, number>();
  return [...ads]
    .sort((a, b) => a.day - b.day)
    .map((ad) => {
      const { host } = ad.board;
      const number = (last.get(host) ?? rng.between(...first)) + rng.between(1, step);
      last.set(host, number);
      return { ad, number: String(number) };
    });
}

/** What a collector found who looked at an ad again: it stood as before (a chance of `unchanged`), or was gone. */
export function seenAgain(
  rng: Pick<Rng, 'chance'>,
  record: CaptureRecord,
  capturedAt: string,
  unchanged: number,
): CaptureRecord {
  if (rng.chance(unchanged)) return { ...record, capturedAt };
  const { platform, url, adId, collector, tool } = record;
  return { platform, url, adId, capturedAt, status: 'removed', collector, tool };
}
