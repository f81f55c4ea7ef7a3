import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import type { Contact, Directory } from './contacts.ts';
import { homes, type Land } from './lands.ts';
import { compose, type Wording } from './wording.ts';
import type { Note, Tongue } from './words/speech.ts';

/** Under its name many brokers work, each for their own pay: its line, site and chat stand in all their ads. */
export interface Agency {
  readonly id: string;
  /** Where most of its brokers are. */
  readonly land: Land;
  readonly line: Contact;
  readonly others: readonly Contact[];
  readonly logos: readonly string[];
  /** How many brokers it has. */
  readonly brokers: number;
}

/** A visa centre, a bus line, a chat: nobody's who places ads. */
export interface Mention {
  readonly note: Note;
  readonly land: Land;
  readonly contact: Contact;
}

export interface Commons {
  readonly agencies: readonly Agency[];
  readonly mentions: readonly Mention[];
  /** Logos of employers and stock photographs, by recipe. */
  readonly stock: readonly string[];
  /** Software that writes ads; the address of its maker stands below some of them. */
  readonly software: readonly { readonly id: string; readonly site: Contact }[];
}

/**
 * What strangers share in a world of so many ads, with so many brokers under agencies: the first agency has two fifths
 * of them, the others 10 to 40.
 */
export function makeCommons(rng: Rng, names: Directory, ads: number, brokers: number): Commons {
  const agencies: Agency[] = [];
  for (let left = brokers; left > 0; ) {
    const size =
      agencies.length === 0 ? Math.ceil(brokers * 0.4) : Math.min(left, rng.between(10, 40));
    agencies.push(makeAgency(rng, names, agencies.length, size));
    left -= size;
  }
  const several = (least: number, per: number) => least + Math.floor(ads / per);
  const mentions = Array.from({ length: several(3, 1200) }, (_, i): Mention[] => {
    const land = rng.pick(homes);
    return [
      { note: 'visa', land, contact: i % 2 === 0 ? names.email(rng) : names.phone(rng, land) },
      { note: 'bus', land, contact: names.phone(rng, land) },
      { note: 'chat', land, contact: names.channel(rng) },
    ];
  }).flat();
  return {
    agencies,
    mentions,
    stock: Array.from({ length: several(8, 150) }, (_, i) => `logo of employer ${i}`),
    software: [0, 1, 2].map((i) => ({ id: `software${i}`, site: names.site(rng) })),
  };
}

function makeAgency(rng: Rng, names: Directory, number: number, brokers: number): Agency {
  const land = rng.pick(homes);
  return {
    id: `agency${number}`,
    land,
    line: names.phone(rng, land),
    others: [names.site(rng), names.email(rng), names.channel(rng)],
    logos: [0, 1, 2].map((i) => `agency ${number}, logo ${i}`),
    brokers,
  };
}

/** The words that a house or a software gives to all who use it: the same whenever they are asked for. */
export function wordingOf(seed: number, house: string, tongue: Tongue): Wording {
  return compose(rngOf(seed, `${house} in ${tongue}`), `${house}/${tongue}`, tongue, 'work');
}

/** One of a list of which the first are much more common than the last. */
export function commonest<T>(rng: Rng, list: readonly T[]): T {
  return list[Math.floor(list.length * rng.next() ** 2.2)] ?? rng.pick(list);
}
