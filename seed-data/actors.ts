/** Who places ads, and with what: the kit of each owner, laid out before any ad is written. */
import type { CountryCode, Place } from './places.ts';
import type { Platform } from './platforms.ts';
import type { Language, Topic } from './words/types.ts';

export type Kind = 'operator' | 'independent' | 'agency' | 'copycat' | 'scammer';

/** A number in somebody's hands; days count from the scenario's first, both ends included. */
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
  /** Position in the owner's lines. */
  line: number;
  /** Chat accounts of the worker's own. */
  handles: string[];
  /** Days on which ads are placed for this worker; both ends included. */
  from: number;
  till: number;
  /** Picture groups. */
  pictures: string[];
  legs: Leg[];
}

/**
 * Who answers for sellers who have nothing to do with one another: a switchboard, or a booking agent with a few. Its
 * clients are strangers, not one control; at least one of `phone` and `handle` is there.
 */
export interface Agency {
  id: string;
  title: 'switchboard' | 'booking agent';
  phone: string | null;
  handle: string | null;
  home: CountryCode;
  /** Share of its clients whose ads it words. */
  houseTemplate: number;
}

/** A booking number of a house and the city that it answers for. */
export interface Booking {
  place: Place;
  line: PhoneUse[];
}

/** What an owner puts before workers who write their ads themselves. */
export interface House {
  /** Empty where everybody is reached by their own contacts. */
  booking: Booking[];
  /** Share of ads that show the booking number of their city. */
  bookingShare: number;
  /** Share of ads with the number of a second worker, with whom one works in two. */
  inTwos: number;
  /** Share of ads in words that the house gives; all others are in the worker's own. */
  templateShare: number;
}

/** In how many ads, as shares, an owner's contacts stand. */
export type ContactShares = Record<'handles' | 'emails' | 'payments' | 'sites', number>;

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
  shows: ContactShares;
  /** Set where workers write for themselves; null where one hand writes for all. */
  house: House | null;
  /** Whose contacts stand in for its own; none for most. */
  agencies: Agency[];
  /** Share of its ads that go through one of the agencies. */
  agencyShare: number;
  /** Template it shares with strangers: key of the template, or null for its own. */
  template: string | null;
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

/** The workers for whom ads are placed on `day`, or all where there are none. */
export function workersOn({ workers }: Owner, day: number): Worker[] {
  const there = workers.filter(({ from, till }) => from <= day && day <= till);
  return there.length > 0 ? there : workers;
}

/** Where a worker is on `day`. */
export function placeOn(worker: Worker, day: number): Place {
  const leg = worker.legs.findLast((one) => one.from <= day) ?? worker.legs[0];
  if (leg === undefined) throw new RangeError(`Worker ${worker.id} has no city`);
  return leg.place;
}
