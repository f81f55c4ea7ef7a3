import { declare, type EntityRecord } from '../kind.ts';
import { type City, cityNamed, listedCountries } from '../places/index.ts';

export const place = declare({
  kind: 'place',
  label: 'Place',
  title: 'Place',
  plural: 'Places',
  description: 'A city or another place that ads name.',
  family: 'context',
  properties: {
    name: { title: 'Name', description: 'The name of the place.', type: 'text' },
    country: {
      title: 'Country',
      description: 'The ISO 3166-1 code of the country in which it lies.',
      type: 'text',
    },
    lat: { title: 'Latitude', description: 'The latitude, in degrees.', type: 'number' },
    lon: { title: 'Longitude', description: 'The longitude, in degrees.', type: 'number' },
  },
  snapshot: 'place',
  russian: {
    title: 'место',
    plural: 'Места',
    forms: ['место', 'места', 'мест'],
  },
  inCase: { type: 'uco-location:Location' },
  abroad: {
    maltego: 'maltego.Location',
    stix: ({ name, country, lat, lon }) => ({
      ...{ type: 'location', name, country },
      ...(lat === undefined || lon === undefined ? {} : { latitude: lat, longitude: lon }),
    }),
    ftm: ({ name, country, lat, lon }) => [
      'Address',
      { full: name, city: name, country, latitude: lat, longitude: lon },
    ],
  },
  mark: { shape: 'pentagon', w: 17, h: 16, fill: '#F8F4B8', stroke: '#4A4600' },
  look: {
    shape: 'pentagon',
    size: [31, 30],
    icon: 'M9 11a3 3 0 1 0 6 0a3 3 0 0 0 -6 0 M17.657 16.657l-4.243 4.243a2 2 0 0 1 -2.827 0l-4.244 -4.243a8 8 0 1 1 11.314 0',
    colour: {
      light: { fill: '#F8F4B8', stroke: '#625C00', icon: '#524D00' },
      dark: { fill: '#2B2A0E', stroke: '#DDD34A', icon: '#E8DF6A' },
    },
  },
});

/**
 * A city as its source names it. One that the table of places has is the same node in every spelling and script
 * (`place:KZ/1526384` for Almaty and Алматы), with the table's name and coordinates; any other is known by its
 * folded name, so that one spelling is one place.
 * @param at where the source says it is: tells cities of one name apart
 */
export function placeEntity(
  code: string,
  name: string,
  at?: { readonly lat: number; readonly lon: number },
): EntityRecord {
  const city = cityNamed(code, name, at);
  if (city) return cityEntity(city);
  const written = name.normalize('NFKC').trim();
  const key = written.toLowerCase().replace(/\s+/g, '-');
  return {
    kind: 'place',
    id: `place:${code}/${key}`,
    caption: written,
    properties: { name: written, country: code, ...at },
  };
}

/** The cities that a name may mean, in any script, in the countries of our users and their neighbours. */
export const citiesCalled = (name: string): EntityRecord[] =>
  listedCountries.flatMap((code) => {
    const city = cityNamed(code, name);
    return city ? [cityEntity(city)] : [];
  });

export function cityEntity({ geonames, country, name, lat, lon }: City): EntityRecord {
  return {
    kind: 'place',
    id: `place:${country}/${geonames}`,
    caption: name,
    properties: { name, country, lat, lon },
  };
}
