import { kilometres } from '../../explore/index.ts';
import { compare, dayMs, hourMs } from '../figures.ts';

/** Degrees. */
type Spot = readonly [lat: number, lon: number];

/** An ad that names places, and when it was up. Times are ISO 8601, UTC. */
export interface Stay {
  readonly start: string;
  readonly last: string;
  /** Of its start only the day is known. */
  readonly toTheDay: boolean;
  readonly spots: readonly Spot[];
}

/** From one ad to the next of the same identifier. */
export interface Step<S extends Stay = Stay> {
  readonly from: S;
  readonly to: S;
  /** The least distance between their places: 0 where one is in both. */
  readonly km: number;
  /** From the start of the one to that of the other, at the most. */
  readonly hours: number;
  /** At the least. */
  readonly kmh: number;
  /** The one was still up when the other began, or both began on one day. */
  readonly overlap: 'day' | 'up' | undefined;
  /** Whole days before the other in which no ad was up. */
  readonly silentDays: number;
}

/** The steps between ads in the order of their starts. */
export function stepsOf<S extends Stay>(stays: readonly S[]): Step<S>[] {
  const inOrder = [...stays].sort(
    (one, other) => compare(one.start, other.start) || compare(one.last, other.last),
  );
  let upTo = '';
  return inOrder.slice(1).map((to, i) => {
    const from = inOrder[i] as S;
    if (from.last > upTo) upTo = from.last;
    return stepBetween(from, to, upTo);
  });
}

function stepBetween<S extends Stay>(from: S, to: S, upTo: string): Step<S> {
  const km = nearest(from.spots, to.spots);
  const apart = Date.parse(to.start) - Date.parse(from.start);
  // Of a day alone it may have been its end; clocks of platforms differ by less than an hour.
  const hours = Math.max(1, (apart + (to.toTheDay ? dayMs : 0)) / hourMs);
  const silence = Math.floor((Date.parse(to.start) - Date.parse(upTo)) / dayMs);
  return {
    ...{ from, to, km, hours },
    kmh: km === 0 ? 0 : km / hours,
    overlap: overlapOf(from, to, km),
    silentDays: Math.max(0, silence),
  };
}

function overlapOf(from: Stay, to: Stay, km: number): Step['overlap'] {
  if (km === 0) return undefined;
  if (from.start.slice(0, 10) === to.start.slice(0, 10)) return 'day';
  return from.last >= to.start ? 'up' : undefined;
}

/** As short a way as their places leave. */
function nearest(ones: readonly Spot[], others: readonly Spot[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [lat, lon] of ones)
    for (const [otherLat, otherLon] of others) {
      const km = kilometres({ id: '', lat, lon }, { id: '', lat: otherLat, lon: otherLon });
      if (km < least) least = km;
    }
  return least;
}
