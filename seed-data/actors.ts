/** Who places ads, and with what: the kit of each owner, laid out before any ad is written. */
import type { CountryCode, Place } from './places.ts';
import type { Platform } from './platforms.ts';
import type { Language, Topic } from './words/types.ts';

export type Kind = 'operator' | 'independent' | 'agency' | 'copycat' | 'scammer';

/** A number in somebody's hands; days count from the world's first, both ends included. */
export interface PhoneUse {
  phone: string;
  from: number;
  till: number;
}

/** A stay in a city, until the next leg begins. */
export interface Leg {
  place: Place;
  from: number;
}

/** Somebody who is advertised: a name, pictures, a phone line and a way through cities. */
export interface Worker {
  id: string;
  name: number;
  line: number;
  /** Picture groups. */
  pictures: string[];
  legs: Leg[];
}

/** A switchboard that answers for sellers who have nothing to do with one another. */
export interface Agency {
  id: string;
  phone: string;
  handle: string | null;
  home: CountryCode;
}

export interface Owner {
  id: string;
  kind: Kind;
  /** Set for operators only. */
  network: string | null;
  first: number;
  size: number;
  from: number;
  till: number;
  home: CountryCode;
  /** Where its recruitment ads send people. */
  destinations: CountryCode[];
  languages: Language[];
  platforms: Platform[];
  lines: PhoneUse[][];
  workers: Worker[];
  /** Where it recruits. */
  offices: Place[];
  recruitment: { share: number; topics: Topic[] };
  services: Topic[];
  handles: string[];
  emails: string[];
  payments: string[];
  sites: string[];
  agency: Agency | null;
  /** Share of its ads that go through the agency. */
  agencyShare: number;
  /** Wording it shares with strangers: key of the wording, or null for its own. */
  wording: string | null;
  /** Picture groups that anybody uses. */
  stock: string[];
  /** Whose ads it copies. */
  victims: Owner[];
}

/** The number of `line` in use on `day`; the nearest use where the day falls between two. */
export function phoneOn(line: PhoneUse[], day: number): string | null {
  const now = line.find((use) => use.from <= day && day <= use.till) ?? line.at(-1);
  return now?.phone ?? null;
}

/** Where a worker is on `day`. */
export function placeOn(worker: Worker, day: number): Place {
  const leg = worker.legs.findLast((one) => one.from <= day) ?? worker.legs[0];
  if (leg === undefined) throw new RangeError(`Worker ${worker.id} has no city`);
  return leg.place;
}
