import { formatCountry } from '../../../../app/format.ts';
import { t } from '../../../../app/i18n/t.ts';
import type { Located } from '../../../../map/located.ts';
import { keyOf, type Overview } from '../queries.ts';

/** A country or a place of the map, in whose disc its ads stand. */
export interface Here extends Located {
  country: string;
}

const labelOf = (name: string, ads: number): string =>
  t('overview.mapDisc', { name, ads: t('networks.ads', { count: ads }) });

/**
 * Countries where most of their ads are: at the mean of their places, by ads. Where no place of a country has a position
 * it stands in its middle.
 */
export function locatedCountries(
  { countries, places }: Pick<Overview, 'countries' | 'places'>,
  middleOf: (code: string) => { lat: number; lon: number } | undefined,
): Here[] {
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
    if (!at) return [];
    const name = formatCountry(code);
    return [{ id: country.id, name, country: code, value: ads, label: labelOf(name, ads), ...at }];
  });
}

export const locatedPlaces = ({ places }: Pick<Overview, 'places'>): Here[] =>
  places.flatMap(({ place: { id, caption, country, lat, lon }, ads }) => {
    if (lat === null || lon === null) return [];
    // "Almaty, KZ" → "Almaty": the map says in which country.
    const name = caption.split(',')[0] ?? caption;
    const label = labelOf(country ? `${name}, ${formatCountry(country)}` : name, ads);
    return [{ id, name, country: country ?? '', value: ads, label, lat, lon }];
  });
