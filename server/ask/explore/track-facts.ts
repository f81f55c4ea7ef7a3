/** One ad in one place, or in none. Times are ISO 8601, UTC. */
export interface Sighting {
  readonly ad: string;
  readonly caption: string;
  readonly platform: string;
  readonly country: string | null;
  /** The id of a place; null where the ad names none. */
  readonly place: string | null;
  readonly first: string;
  readonly last: string;
  /** Of the first time only the day is known. */
  readonly toTheDay: boolean;
}

/** A time in which no ad was there. */
export interface Silence {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** Two places, and the two ads in them that are nearest to one another in time: too far apart for it. */
export interface FarApart {
  readonly places: readonly [string, string];
  readonly ads: readonly [string, string];
  /** When the one was last there before the other, and when the other was; the same where both were there at once. */
  readonly from: string;
  readonly to: string;
  readonly km: number;
  readonly hours: number;
}

interface Located {
  readonly id: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** What an airliner flies in an hour: nobody is in two places faster than that. */
export const fastestKmh = 900;
/** Where both were there on one day, or only the day is known: further than a day’s drive. */
export const sameDayKm = 500;
/** Shorter silences are the ordinary pauses between captures. */
export const leastSilenceDays = 7;

const [hourMs, dayMs] = [3_600_000, 86_400_000];

/** The silences between ads, wherever they were, the longest first. */
export function silences(sightings: readonly Sighting[]): Silence[] {
  const found: Silence[] = [];
  let end: string | undefined;
  for (const { first, last } of sightings) {
    if (end !== undefined && first > end) {
      const days = Math.floor((Date.parse(first) - Date.parse(end)) / dayMs);
      if (days >= leastSilenceDays) found.push({ from: end, to: first, days });
    }
    if (end === undefined || last > end) end = last;
  }
  return found.sort((a, b) => b.days - a.days);
}

/**
 * Pairs of places in which the thing was advertised at times too close for the way between them, the furthest first. By
 * great circle. Says nothing of any person: one number can be in several hands, and an ad may name a wrong place.
 * @param sightings in order of time
 */
export function farApart(sightings: readonly Sighting[], places: readonly Located[]): FarApart[] {
  const byPlace = new Map<string, Sighting[]>();
  for (const one of sightings) {
    if (one.place === null) continue;
    const held = byPlace.get(one.place);
    if (held) held.push(one);
    else byPlace.set(one.place, [one]);
  }
  const located = places.filter(({ lat, lon }) => lat !== null && lon !== null);
  const found: FarApart[] = [];
  for (const [i, one] of located.entries())
    for (const other of located.slice(i + 1)) {
      const km = kilometres(one, other);
      // Nothing nearer can be told by either rule.
      if (km <= sameDayKm) continue;
      const near = nearestInTime(byPlace.get(one.id) ?? [], byPlace.get(other.id) ?? []);
      if (near && isTooFar(km, near))
        found.push({
          ...{ places: [one.id, other.id], ads: [near.a.ad, near.b.ad], km: Math.round(km) },
          ...{ from: near.from, to: near.to, hours: near.ms / hourMs },
        });
    }
  return found.sort((a, b) => b.km - a.km);
}

interface Near {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly from: string;
  readonly to: string;
  readonly ms: number;
  readonly toTheDay: boolean;
}

function isTooFar(km: number, { from, to, ms, toTheDay }: Near): boolean {
  if (ms > 0 && !toTheDay) return km / (ms / hourMs) > fastestKmh;
  return from.slice(0, 10) === to.slice(0, 10) && km > sameDayKm;
}

/** Both are in order of time: whoever ends first is passed by. */
function nearestInTime(as: readonly Sighting[], bs: readonly Sighting[]): Near | undefined {
  let nearest: Near | undefined;
  for (let i = 0, j = 0; ; ) {
    const [a, b] = [as[i], bs[j]];
    if (!a || !b) return nearest;
    const near = between(a, b);
    if (!nearest || near.ms < nearest.ms) nearest = near;
    if (nearest.ms === 0) return nearest;
    if (a.last < b.last) i += 1;
    else j += 1;
  }
}

/** The time from the end of the one to the beginning of the other; none where both were there at once. */
function between(a: Sighting, b: Sighting): Near {
  const [earlier, later] = a.first <= b.first ? [a, b] : [b, a];
  if (later.first <= earlier.last)
    return { a, b, from: later.first, to: later.first, ms: 0, toTheDay: later.toTheDay };
  const ms = Date.parse(later.first) - Date.parse(earlier.last);
  return { a, b, from: earlier.last, to: later.first, ms, toTheDay: later.toTheDay };
}

const earthKm = 6371;
const radians = (degrees: number | null) => ((degrees ?? 0) * Math.PI) / 180;

/** Along a great circle, by the haversine formula. */
export function kilometres(a: Located, b: Located): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const h =
    Math.sin((latB - latA) / 2) ** 2 +
    Math.cos(latA) * Math.cos(latB) * Math.sin((radians(b.lon) - radians(a.lon)) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
