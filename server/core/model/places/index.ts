import { placeKey } from './key.ts';
import { namesFar } from './names-far.ts';
import { namesNear } from './names-near.ts';
import table from './table.generated.json' with { type: 'json' };

export { placeKey } from './key.ts';

/** A city of the table (GeoNames, CC BY 4.0). */
export interface City {
  readonly geonames: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Thousands of inhabitants. */
  readonly inhabitants: number;
  /** Keys of its other names in every script, as `placeKey` makes them. */
  readonly otherKeys: readonly string[];
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

const listedNames: Readonly<Record<string, readonly string[]>> = { ...namesNear, ...namesFar };
const row = /^(\d+) (\S+) (\S+) (\d+) (.*)$/u;

function cityOf(country: string, line: string): City {
  const [, id, lat, lon, inhabitants, names = ''] = row.exec(line) ?? [];
  const [name = '', ...otherKeys] = names.split(' | ');
  return {
    ...{ geonames: Number(id), country, name, lat: Number(lat), lon: Number(lon) },
    ...{ inhabitants: Number(inhabitants), otherKeys },
  };
}

/** A country's cities by id, read out of the table when the country is first asked for. */
const citiesIn = remembered((country): ReadonlyMap<number, City> => {
  const lines = (table as Readonly<Record<string, readonly string[]>>)[country] ?? [];
  const cities = lines.map((line) => cityOf(country, line));
  return new Map(cities.map((city) => [city.geonames, city]));
});

/** Cities of a country that our hand-made lists name, with those names. */
export const listedIn = remembered((country): readonly { city: City; names: string[] }[] =>
  (listedNames[country] ?? []).map((line) => {
    const [id, ...names] = line.split(' ');
    const city = citiesIn(country).get(Number(id));
    if (!city) throw new Error(`names of places: the table has no city ${id} in ${country}`);
    return { city, names: names.map((name) => name.replaceAll('_', ' ')) };
  }),
);

/** Countries of which our lists name cities. */
export const listedCountries: readonly string[] = Object.keys(listedNames);

interface Claim {
  readonly city: City;
  /** 0 our own list, 1 the city's main name, 2 another of its names. */
  readonly rank: number;
}

/** What a name may mean in one country. */
const claimsIn = remembered((country): ReadonlyMap<string, readonly Claim[]> => {
  const claims = new Map<string, Claim[]>();
  const claim = (key: string, city: City, rank: number) => {
    const held = claims.get(key);
    if (!held) claims.set(key, [{ city, rank }]);
    else if (!held.some((other) => other.city === city)) held.push({ city, rank });
  };
  for (const { city, names } of listedIn(country))
    for (const name of names) claim(placeKey(name), city, 0);
  const cities = [...citiesIn(country).values()];
  for (const city of cities) claim(placeKey(city.name), city, 1);
  for (const city of cities) for (const key of city.otherKeys) claim(key, city, 2);
  return claims;
});

function remembered<T>(answer: (country: string) => T): (country: string) => T {
  const held = new Map<string, T>();
  return (country) => {
    const before = held.get(country);
    if (before !== undefined) return before;
    const made = answer(country);
    held.set(country, made);
    return made;
  };
}

/** Words around a city's name that say that it is one. */
const aroundName =
  /^(?:г\.?|гор\.?|город|ш\.?|шаҳри|шаҳар|city of|mueang|เมือง|จังหวัด|شهر|مدينة|ښار)\s+|\s+(?:city|қаласы|шаары|шаҳри|шаҳар|şäheri|shahri|şehri|ili)$/giu;
/** A capture this far from a city, in kilometres, is in another place of the same name … */
const nearby = 60;
/** … unless the city is so large (in thousands) that a wrong coordinate is likelier than a namesake. */
const unmistakable = 100;
/** Of several cities of one name the largest is meant where it is so many times the next. */
const timesLarger = 3;

/**
 * The city of a country that a source's city field names, in any script; `Almaty, Medeu district` is Almaty.
 * Undefined where the table has none by that name, several alike, or only ones that lie elsewhere than `at`.
 */
export function cityNamed(country: string, written: string, at?: Point): City | undefined {
  if (at || written.length > longestKept) return readCity(country, written, at);
  const key = `${country} ${written}`;
  const held = readBefore.get(key);
  if (held !== undefined) return held ?? undefined;
  const city = readCity(country, written);
  if (readBefore.size >= mostKept) readBefore.clear();
  readBefore.set(key, city ?? null);
  return city;
}

/** Boards write their cities in few ways: what was read once is not read again; null where there is none. */
const readBefore = new Map<string, City | null>();
const mostKept = 20_000;
/** UTF-16 units. */
const longestKept = 60;

function readCity(country: string, written: string, at?: Point): City | undefined {
  const claims = claimsIn(country);
  const first = written.split(/[,(/،、|]/u)[0] ?? '';
  for (const spelling of [written, first, first.trim().replace(aroundName, '')]) {
    const held = claims.get(placeKey(spelling));
    if (held) return meant(held, at);
  }
  return undefined;
}

function meant(held: readonly Claim[], at: Point | undefined): City | undefined {
  if (!at) return largest(held);
  const [near] = held
    .map(({ city }) => ({ city, km: kilometres(city, at) }))
    .sort((a, b) => a.km - b.km);
  if (near && near.km <= nearby) return near.city;
  const likely = largest(held);
  return likely && likely.inhabitants >= unmistakable ? likely : undefined;
}

function largest(held: readonly Claim[]): City | undefined {
  const best = Math.min(...held.map(({ rank }) => rank));
  const [first, second] = held
    .filter(({ rank }) => rank === best)
    .map(({ city }) => city)
    .sort((a, b) => b.inhabitants - a.inhabitants || a.geonames - b.geonames);
  if (!first || !second || first.inhabitants >= timesLarger * second.inhabitants) return first;
  return undefined;
}

/** On a flat map at the city's latitude; good enough to tell near from far. */
function kilometres(city: City, at: Point): number {
  const turn = Math.abs(city.lon - at.lon);
  const east = Math.min(turn, 360 - turn) * Math.cos((city.lat * Math.PI) / 180);
  return 111.2 * Math.hypot(city.lat - at.lat, east);
}
