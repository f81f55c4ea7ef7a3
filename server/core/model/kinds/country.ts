import countries from 'i18n-iso-countries';
import { declare, type EntityRecord } from '../kind.ts';
import { place } from './place.ts';

export const country = declare({
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
  snapshot: 'country',
  told: true,
  russian: {
    title: 'страна',
    plural: 'Страны',
    forms: ['страна', 'страны', 'стран'],
  },
  inCase: { type: 'uco-location:Location' },
  abroad: {
    maltego: 'maltego.Location',
    stix: ({ code }, name) => ({ type: 'location', name, country: code }),
    ftm: ({ code }, name) => ['Address', { full: name, country: code }],
  },
  mark: { shape: 'pentagon', w: 17, h: 16, fill: '#F8F4B8', stroke: '#4A4600', sign: 'bar' },
  look: {
    shape: 'pentagon',
    size: [37, 36],
    icon: 'M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1 -7 0a5 5 0 0 0 -7 0v-9 M5 21v-7',
    colour: place.look.colour,
  },
});

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
