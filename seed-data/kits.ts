/** What an owner is equipped with: lines of numbers, ways through cities, languages, boards, contacts. */
import type { Leg, Owner, PhoneUse } from './actors.ts';
import { emailFor, handleFor, siteFor } from './contacts.ts';
import { paymentFor } from './payments.ts';
import {
  type CountryCode,
  countries,
  countryCodes,
  languageOf,
  type Place,
  placesOf,
} from './places.ts';
import { type Platform, platformsIn } from './platforms.ts';
import type { Rng } from './rng.ts';
import type { Stock } from './stock.ts';
import type { Language } from './words/types.ts';

const homes = countryCodes.flatMap((code) => Array<CountryCode>(countries[code].weight).fill(code));
const sendingHomes = homes.filter((code) => countries[code].destinations.length > 0);

/** A home country, by weight; `sending` asks for one that people are recruited from. */
export function homeCountry(sending: boolean, rng: Rng): CountryCode {
  return rng.pick(sending ? sendingHomes : homes);
}

/** Days of activity of at least `least` within the scenario, as [from, till]. */
export function activeDays(days: number, least: number, most: number, rng: Rng): [number, number] {
  const length = Math.min(days, rng.between(least, Math.min(most, days)));
  const from = rng.int(days - length + 1);
  return [from, from + length - 1];
}

/** Numbers in turn on one line, each for about `turn` days; one for good where `turn` is 0. */
export function phoneLine(
  owner: string,
  country: CountryCode,
  span: [number, number],
  turn: number,
  stock: Stock,
  rng: Rng,
): PhoneUse[] {
  const uses: PhoneUse[] = [];
  const [start, end] = span;
  let from = start;
  while (from <= end) {
    const length = turn === 0 ? end - from + 1 : Math.max(1, Math.round(turn * (0.6 + rng.next())));
    // A rest too short to be a turn of its own stays with the number before it.
    const till = end - (from + length) < length / 3 ? end : from + length - 1;
    uses.push({ phone: stock.phone(country, owner, from, rng), from, till });
    from = till + 1;
  }
  return uses;
}

/** A way through `cities` from day to day, each stay `least` to `most` days. */
export function circuit(
  cities: Place[],
  span: [number, number],
  least: number,
  most: number,
  rng: Rng,
): Leg[] {
  const legs: Leg[] = [];
  let place: Place | undefined;
  for (let from = span[0]; from <= span[1]; from += rng.between(least, most)) {
    const others = cities.filter((city) => city !== place);
    place = rng.pick(others.length > 0 ? others : cities);
    legs.push({ place, from });
  }
  return legs;
}

export const citiesOf = (among: CountryCode[], count: number, rng: Rng): Place[] =>
  rng.sample(
    among.flatMap((country) => placesOf[country]),
    count,
  );

/** One language of recruitment and at most two of advertising. */
export function languagesFor(home: CountryCode, abroad: CountryCode[], rng: Rng): Language[] {
  const recruiting = languageOf(home, rng);
  const chosen = new Set<Language>([recruiting]);
  for (const country of abroad.slice(0, 2)) {
    const { languages } = countries[country];
    const shared = languages.find((language) => chosen.has(language));
    chosen.add(rng.chance(0.15) && shared !== undefined ? shared : languageOf(country, rng));
  }
  return [...chosen];
}

export function boardsFor(places: CountryCode[], count: number, rng: Rng): Platform[] {
  const open = [...new Set(places.flatMap((country) => platformsIn(country)))];
  return rng.sample(open, count);
}

/** How many of each contact an owner has: the chance of one, for each that it may have. */
export interface ContactChances {
  handles: number[];
  emails: number[];
  payments: number[];
  sites: number[];
}

export function contactsFor(
  id: string,
  home: CountryCode,
  chances: ContactChances,
  stock: Stock,
  rng: Rng,
): Pick<Owner, 'handles' | 'emails' | 'payments' | 'sites'> {
  const make = (list: number[], one: (at: number) => string): string[] =>
    list.flatMap((chance, at) => (rng.chance(chance) ? [one(at)] : []));
  return {
    handles: make(chances.handles, () => handleFor(stock.serial(), home, rng)),
    emails: make(chances.emails, () => emailFor(stock.serial(), rng)),
    payments: make(chances.payments, (at) => paymentFor(`${id}/${at}`, home, rng)),
    sites: make(chances.sites, () => siteFor(stock.serial(), stock.scenario.sharedHost, rng)),
  };
}
