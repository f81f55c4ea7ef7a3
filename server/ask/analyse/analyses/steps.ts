import { kilometres } from '../../explore/index.ts';
import { compare, dayMs, hourMs } from '../figures.ts';

/** Degrees. */
type Spot = readonly [lat: number, lon: number];

/** An ad, the places that it names, if any, and when it was up. Times are ISO 8601, UTC. */
export interface Stay {
  readonly start: string;
  readonly last: string;
  /** Of its start only the day is known. */
  readonly toTheDay: boolean;
  readonly spots: readonly Spot[];
}

/** From one ad with a place to the next of the same identifier. */
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
  /** The most whole days on end between them in which no ad was up, with a place or without. */
  readonly silentDays: number;
}

/**
 * The steps between ads that name places, in the order of their starts, and the longest time without any ad. An ad that
 * names no place ends a silence as every other.
 */
export function stepsOf<S extends Stay>(
  stays: readonly S[],
): { steps: Step<S>[]; silence: number } {
  const inOrder = [...stays].sort(
    (one, other) => compare(one.start, other.start) || compare(one.last, other.last),
  );
  const steps: Step<S>[] = [];
  let from: S | undefined;
  let upTo = inOrder[0]?.start ?? '';
  let [silentDays, silence] = [0, 0];
  for (const to of inOrder) {
    const silent = Math.floor((Date.parse(to.start) - Date.parse(upTo)) / dayMs);
    silentDays = Math.max(silentDays, silent);
    silence = Math.max(silence, silent);
    if (to.last > upTo) upTo = to.last;
    if (to.spots.length === 0) continue;
    if (from) steps.push(stepBetween(from, to, silentDays));
    from = to;
    silentDays = 0;
  }
  return { steps, silence };
}

function stepBetween<S extends Stay>(from: S, to: S, silentDays: number): Step<S> {
  const km = nearest(from.spots, to.spots);
  const apart = Date.parse(to.start) - Date.parse(from.start);
  // Of a day alone it may have been its end; clocks of platforms differ by less than an hour.
  const hours = Math.max(1, (apart + (to.toTheDay ? dayMs : 0)) / hourMs);
  return {
    ...{ from, to, km, hours },
    kmh: km === 0 ? 0 : km / hours,
    overlap: overlapOf(from, to, km),
    silentDays,
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
