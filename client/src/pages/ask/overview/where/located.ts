import { formatCountry } from '../../../../app/format.ts';
import { keyOf, type Overview } from '../queries.ts';

/** A thing with a position on the map. */
export interface Located {
  id: string;
  name: string;
  country: string;
  ads: number;
  lat: number;
  lon: number;
}

/**
 * Countries where most of their ads are: at the mean of their places, by ads. Where no place of a country has a position
 * it stands in its middle.
 */
export function locatedCountries(
  { countries, places }: Pick<Overview, 'countries' | 'places'>,
  middleOf: (code: string) => { lat: number; lon: number } | undefined,
): Located[] {
  const sums = new Map<string, { ads: number; lat: number; lon: number }>();
  for (const { place, ads } of places) {
    if (place.lat === null || place.lon === null || place.country === null) continue;
    const sum = sums.get(place.country) ?? { ads: 0, lat: 0, lon: 0 };
    sum.ads += ads;
    sum.lat += place.lat * ads;
    sum.lon += place.lon * ads;
    sums.set(place.country, sum);
  }
  return countries.flatMap(({ country, ads }) => {
    const code = keyOf(country.id);
    const sum = sums.get(code);
    const at = sum ? { lat: sum.lat / sum.ads, lon: sum.lon / sum.ads } : middleOf(code);
    return at ? [{ id: country.id, name: formatCountry(code), country: code, ads, ...at }] : [];
  });
}

export const locatedPlaces = ({ places }: Pick<Overview, 'places'>): Located[] =>
  places.flatMap(({ place: { id, caption, country, lat, lon }, ads }) =>
    lat === null || lon === null
      ? []
      : [{ id, name: placeName(caption), country: country ?? '', ads, lat, lon }],
  );

/** "Almaty, KZ" → "Almaty": the map says in which country. */
const placeName = (caption: string): string => caption.split(',')[0] ?? caption;
