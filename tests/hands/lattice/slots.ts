import { type CountryCode, countries, type Place, placeName } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { type Master, phrases } from './speech.ts';

/** What one tells of oneself. */
export interface Traits {
  readonly name: number;
  readonly age: number;
  readonly area: number;
  /** Where on the scale of local prices. */
  readonly rate: number;
}

const hours = [
  '10:00-22:00',
  '24/7',
  '12-02',
  '9:00–21:00',
  '11-23',
  'с 10 до 20',
  '24h',
  '13:00-01:00',
  '10.00-19.00',
];

/** Element of a list that repeats. */
export const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** What a person's text says in a place: name, age, pay and the like, which seldom change. */
export function slotsOf(master: Master, person: Traits, place: Place, rng: Rng) {
  const { language, topic } = master;
  const { destinations, currency, price } = countries[place.country];
  const goal: CountryCode =
    destinations.length > 0 ? at(destinations, person.area + rng.int(2)) : place.country;
  const named = new Map(
    phrases(language, 'country').map((entry) => entry.split('=') as [string, string]),
  );
  const [low, high, step] = price;
  const monthly = 600 + Math.round(person.rate * 24) * 100;
  const local = Math.round((low + person.rate * (high - low)) / step + rng.int(2)) * step;
  return {
    name: at(phrases(language, 'names'), person.name + (rng.chance(0.06) ? 1 : 0)),
    age: String(person.age + (rng.chance(0.15) ? -1 : 0)),
    area: at(phrases(language, 'areas'), person.area),
    city: placeName(place, language),
    country: named.get(goal) ?? placeName(place, language),
    weeks: String(6 + (person.area % 20)),
    hours: at(hours, person.area),
    pay:
      topic === 'service'
        ? `${local} ${currency}`
        : at([`$${monthly}`, `${monthly} USD`, `${monthly}-${monthly + 300}$`], person.name),
  };
}
