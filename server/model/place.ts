import countries from 'i18n-iso-countries';
import type { EntityRecord, Kind } from './kind.ts';
import { type City, cityNamed, listedCountries } from './places/index.ts';

export const place: Kind = {
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
  specificity: 0.1,
  redact: (n) => `Place ${n}`,
};

export const country: Kind = {
  kind: 'country',
  label: 'Country',
  title: 'Country',
  plural: 'Countries',
  description: 'A country that ads or places name.',
  family: 'context',
  properties: {
    code: {
      title: 'ISO 3166-1 code',
      description: 'Its ISO 3166-1 code, two capital letters.',
      type: 'text',
    },
  },
  specificity: 0,
  redact: (n) => `Country ${n}`,
};

/** The ISO 3166-1 alpha-2 code in upper case, or undefined when there is no such country. */
export function countryCode(raw: string): string | undefined {
  const code = raw.trim().toUpperCase();
  return countries.isValid(code) ? countries.toAlpha2(code) : undefined;
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** "RU" → "Russia": the English name of Unicode CLDR, the same list from which the pages take theirs. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (englishNames.of(code) ?? code) : code;

/** Countries that were asked for: there are some 250. */
const known = new Map<string, EntityRecord>();
const most = 1000;

export function countryEntity(code: string): EntityRecord {
  const held = known.get(code);
  if (held) return held;
  const made: EntityRecord = {
    kind: 'country',
    id: `country:${code}`,
    caption: countryName(code),
    properties: { code },
  };
  if (known.size < most) known.set(code, made);
  return made;
}

/** Of our users, of their partners, and of those who write to them. */
const languages = [
  ...['en', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk', 'tr', 'fa', 'ps', 'ar'],
  ...['ko', 'ja', 'th', 'zh', 'zh-Hant', 'hi', 'ur', 'de', 'fr', 'es', 'uk'],
];
const foldedName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
let codesByName: ReadonlyMap<string, string> | undefined;

/** By name in each of the languages (Unicode CLDR), and by the names that are common beside these. */
function countryNames(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const codes = Object.keys(countries.getAlpha2Codes());
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) byName.set(foldedName(names.of(code) ?? code), code);
  }
  for (const code of codes)
    for (const name of countries.getName(code, 'en', { select: 'all' }) ?? [])
      byName.set(foldedName(name), code);
  return byName;
}

/** The country that a name means, in the languages of our users; undefined where it means none. */
export function countryCalled(name: string): EntityRecord | undefined {
  codesByName ??= countryNames();
  const code = codesByName.get(foldedName(name));
  return code === undefined ? undefined : countryEntity(code);
}

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
