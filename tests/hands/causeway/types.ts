import type { Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import type { City, Land, Tongue } from './lands.ts';

export interface Contact {
  readonly kind: 'phone' | 'handle' | 'email' | 'payment';
  /** As the graph has it: `phone:+7…`, `handle:telegram:x`. */
  readonly id: string;
  /** Number with its plus sign, name, address, account. */
  readonly value: string;
  /** Of a handle its messenger, of a payment its kind, else empty. */
  readonly service: string;
  /** Whose plan a phone is written by. */
  readonly land: Land;
}

/** Sentences with slots that one author always begins from. */
export interface Wording {
  readonly id: string;
  readonly tongue: Tongue;
  readonly title: string;
  readonly parts: readonly string[];
  readonly joint: string;
}

/** From `from` on (a day) an owner is reached so. */
export interface Era {
  readonly from: number;
  phones: Contact[];
  readonly handles: readonly Contact[];
  readonly cities: readonly City[];
}

export interface Owner {
  /** Begins with `t` where somebody copies. */
  readonly id: string;
  readonly land: Land;
  readonly size: number;
  readonly days: readonly number[];
  readonly eras: readonly Era[];
  readonly boards: readonly Board[];
  readonly wordings: readonly Wording[];
  readonly pictures: readonly string[];
  /** What an owner keeps whatever else changes, shown now and then; the first of them is never missing. */
  readonly kept: readonly [Contact, ...Contact[]];
}

/** What a contact is there for. */
export type Role = 'own' | 'agency' | 'support' | 'service' | 'more';

export interface Said {
  readonly contact: Contact;
  readonly whose: Whose;
  readonly role: Role;
  readonly inText: boolean;
  readonly inField: boolean;
}

export interface Shown {
  readonly picture: string;
  readonly whose: Whose;
}

/** Values of the slots. */
export interface Fill {
  readonly name: string;
  readonly pay: string;
  readonly age: string;
  readonly n: string;
}

/** An ad as it is planned; what misleads is put in later. */
export interface Ad {
  readonly owner: Owner;
  readonly day: number;
  board: Board;
  readonly land: Land;
  readonly city: City;
  wording: Wording;
  wordingIs: Whose;
  /** Which of the sentences is left out, if any. */
  readonly without: number | undefined;
  readonly fill: Fill;
  shown: Shown[];
  said: Said[];
}
