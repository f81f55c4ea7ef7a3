import type { CountryCode, Place } from '../../../seed-data/places.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import type { Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import type { Hand } from './digits.ts';
import type { Contact } from './issue.ts';
import type { Script } from './scripts.ts';

/** From `from` until `to`, in days since the scenario began. */
export interface Term<T> {
  readonly from: number;
  readonly to: number;
  readonly what: T;
}

/** Who answers: numbers and chats one after the other, texts in some languages, one way of writing. */
export interface Desk {
  readonly country: CountryCode;
  readonly hand: Hand;
  readonly lines: readonly Term<Contact>[];
  readonly chats: readonly Term<Contact>[];
  readonly email?: Contact;
  readonly payment?: Contact;
  readonly scripts: ReadonlyMap<Language, readonly Term<Script>[]>;
  /** Numbers that were bought where somebody stayed, by country. */
  readonly travel: Map<CountryCode, Contact>;
}

/** Who is shown: pictures, a session after the other. */
export interface Person {
  readonly id: string;
  readonly age: number;
  readonly height: number;
  readonly sessions: readonly Term<readonly string[]>[];
  /** Place in the lists of names, the same in every language. */
  readonly name: number;
  /** When she came from another house, or went to one. */
  readonly since?: number;
  readonly until?: number;
}

/** From a day on the owner rests for so long and then goes on in another country, with pictures of then. */
export interface Rest {
  readonly from: number;
  readonly days: number;
  readonly country: CountryCode;
  readonly shots: readonly string[];
}

/** What an owner takes part in with strangers. */
export interface Ties {
  agency?: Agency;
  driver?: Contact;
  changer?: Contact;
  studio?: Contact;
  pilot?: Contact;
}

export interface Agency {
  readonly country: CountryCode;
  readonly lines: readonly Contact[];
  readonly site: Contact;
  readonly card: string;
  readonly scripts: ReadonlyMap<Language, Script>;
}

export interface Owner {
  readonly id: string;
  readonly size: number;
  readonly home: CountryCode;
  readonly begins: number;
  readonly ends: number;
  readonly desks: readonly Desk[];
  readonly people: readonly Person[];
  readonly routes: readonly CountryCode[];
  /** Of the whole house. */
  readonly site?: Contact;
  readonly chat?: Contact;
  readonly payment?: Contact;
  readonly flyer?: string;
  readonly rest?: Rest;
  readonly ties: Ties;
}

/** What a contact is named as where it is not how to reach the owner. */
export type As = 'own' | 'pay' | 'driver' | 'studio' | 'help' | 'pilot' | 'moved' | 'warning';

export interface Shown {
  readonly contact: Contact;
  readonly sourceField: 'field' | 'text' | 'both';
  readonly as: As;
  readonly whose: Whose;
  /** Written so that machines miss it. */
  readonly covert: boolean;
}

export interface Picture {
  readonly id: string;
  readonly copy: 'first' | 'saved' | 'cropped';
  readonly whose: Whose;
}

export interface Ad {
  readonly owner: Owner;
  readonly person: Person;
  readonly hand: Hand;
  readonly board: Board;
  readonly day: number;
  readonly place: Place;
  readonly language: Language;
  readonly script: Script;
  readonly scriptWhose: Whose;
  /** Names the run of dice by which the text came to be; a copy has that of what it copies. */
  readonly dice: string;
  /** Where people are recruited to. */
  readonly abroad?: CountryCode;
  readonly pictures: readonly Picture[];
  readonly shown: readonly Shown[];
  /** Later in the ad's life the one number gave way to the other. */
  readonly edited?: { readonly from: Contact; readonly to: Contact };
}
