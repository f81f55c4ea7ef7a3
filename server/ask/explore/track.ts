import { adName } from '../../core/model/index.ts';
import { type Graph, statement } from '../../core/neo4j/index.ts';
import { type FarApart, farApart, type Sighting, type Silence, silences } from './track-facts.ts';

export { fastestKmh, kilometres, leastSilenceDays, sameDayKm } from './track-facts.ts';
export type { FarApart, Sighting, Silence };

/** Where and when one thing was advertised: what its ads say of themselves, and no more. */
export interface Track {
  /** In order of time. An ad that names several places is seen in each; one that names none is seen in no place. */
  readonly sightings: readonly Sighting[];
  /** In the order in which they were first seen. */
  readonly places: readonly TrackPlace[];
  /** Those with most ads first. */
  readonly platforms: readonly { readonly platform: string; readonly ads: number }[];
  /** All its ads, and those that are left out because there are too many: the earliest. */
  readonly ads: number;
  readonly leftOut: number;
  readonly adsWithoutPlace: number;
  /** The longest first, of so many. */
  readonly silences: readonly Silence[];
  readonly silencesTotal: number;
  /** The furthest first, of so many. */
  readonly farApart: readonly FarApart[];
  readonly farApartTotal: number;
}

export interface TrackPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Degrees; null where no table of places has it and its source did not say. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly ads: number;
  readonly first: string;
  readonly last: string;
}

/** An ad, as a statement returns it. */
interface Row {
  readonly total: number;
  readonly id: string;
  readonly city: string | null;
  readonly platform: string | null;
  readonly country: string | null;
  readonly postedAt: string | null;
  readonly postedPrecision: string | null;
  readonly firstCaptured: string;
  readonly lastCaptured: string;
  readonly places: readonly Omit<TrackPlace, 'ads' | 'first' | 'last'>[];
}

/** More are no picture any more, and take seconds. */
export const mostTracked = 5000;
/** So many silences and pairs of places are listed. */
const mostListed = 20;

/** The track of an identifier, image, image cluster, template, network or operation; empty where no ad shows it. */
export async function trackOf(graph: Pick<Graph, 'read'>, id: string): Promise<Track> {
  const rows = await graph.read<Row>(statement('ask/explore/track'), { id, limit: mostTracked });
  const sightings = rows.flatMap(sightingsOf).sort(byTime);
  const places = placesOf(sightings, rows);
  const between = silences(sightings);
  const far = farApart(sightings, places);
  const total = rows[0]?.total ?? 0;
  return {
    ...{ sightings, places },
    platforms: platformsOf(rows),
    ads: total,
    leftOut: total - rows.length,
    adsWithoutPlace: rows.filter((row) => row.places.length === 0).length,
    silences: between.slice(0, mostListed),
    silencesTotal: between.length,
    farApart: far.slice(0, mostListed),
    farApartTotal: far.length,
  };
}

/** An ad was there from the day on which it was posted, if that is known, to its last capture. */
function sightingsOf(row: Row): Sighting[] {
  const { city, country, platform, firstCaptured } = row;
  const caption = adName({
    ...{ firstCaptured, platform: platform ?? '' },
    ...(city === null ? {} : { city }),
    ...(country === null ? {} : { country }),
  });
  const isPosted = row.postedAt !== null && row.postedAt < row.firstCaptured;
  const seen = {
    ...{ ad: row.id, caption, platform: platform ?? '', country },
    first: isPosted ? (row.postedAt ?? '') : row.firstCaptured,
    last: row.lastCaptured,
    toTheDay: isPosted && row.postedPrecision === 'day',
  };
  if (row.places.length === 0) return [{ ...seen, place: null }];
  return row.places.map(({ id }) => ({ ...seen, place: id }));
}

const byTime = (a: Sighting, b: Sighting): number =>
  compare(a.first, b.first) || compare(a.last, b.last) || compare(a.ad, b.ad);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placesOf(sightings: readonly Sighting[], rows: readonly Row[]): TrackPlace[] {
  const known = new Map(rows.flatMap((row) => row.places.map((place) => [place.id, place])));
  const found = new Map<string, { ads: number; first: string; last: string }>();
  for (const { place, first, last } of sightings) {
    if (place === null) continue;
    const held = found.get(place);
    if (!held) found.set(place, { ads: 1, first, last });
    else {
      held.ads += 1;
      if (last > held.last) held.last = last;
    }
  }
  return [...found].flatMap(([id, counted]) => {
    const place = known.get(id);
    return place ? [{ ...place, ...counted }] : [];
  });
}

function platformsOf(rows: readonly Row[]): { platform: string; ads: number }[] {
  const counts = new Map<string, number>();
  for (const { platform } of rows) {
    const name = platform ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([platform, ads]) => ({ platform, ads }))
    .sort((a, b) => b.ads - a.ads || compare(a.platform, b.platform));
}
