import type { Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import type { Contact } from './contacts.ts';
import type { City, Land } from './lands.ts';
import type { Tongue } from './words/index.ts';

/** Meetings and massage, or work. */
export type Trade = 'm' | 'j';

/** What an ad says with a contact; the words of each tongue have a list for each of these. */
export type Role =
  | 'call'
  | 'write'
  | 'mail'
  | 'pay'
  | 'ride'
  | 'paper'
  | 'desk'
  | 'via'
  | 'formerly';

export interface Shown {
  readonly contact: Contact;
  readonly whose: Whose;
  readonly role: Role;
}

export interface Shot {
  /** Names the untouched picture. */
  readonly key: string;
  readonly whose: Whose;
}

/** A contact and the days on which it was used. */
export interface Tenure {
  readonly contact: Contact;
  readonly from: number;
  readonly to: number;
}

/** Who is shown: a woman with her pictures, or an offer with its flyers. */
export interface Persona {
  readonly from: number;
  readonly to: number;
  /** Which of the names of a tongue she goes by. */
  readonly named: number;
  readonly age: number;
  readonly shots: readonly Shot[];
}

/** How somebody writes, whatever the ad. */
export interface Habit {
  readonly between: string;
  readonly emoji: readonly string[];
  readonly loud: boolean;
  /** How numbers are written, a name of `digits.ts`. */
  readonly digits: string;
  readonly contactsFirst: boolean;
}

/** A template: sentences chosen once, with slots for what differs from ad to ad. */
export interface Voice {
  readonly id: string;
  readonly whose: Whose;
  readonly tongue: Tongue;
  readonly titles: readonly string[];
  readonly lines: readonly string[];
}

export interface Branch {
  readonly land: Land;
  readonly city: City;
  readonly share: number;
  readonly numbers: readonly Tenure[];
  readonly accounts: readonly Tenure[];
  readonly personas: readonly Persona[];
  readonly voices: readonly Voice[];
  readonly boards: readonly Board[];
}

export interface Owner {
  readonly id: string;
  readonly size: number;
  readonly trade: Trade;
  readonly from: number;
  readonly to: number;
  readonly habit: Habit;
  readonly branches: readonly Branch[];
  /** Of the whole house: where money goes, a mailbox, a page. */
  readonly house: readonly Shown[];
  /** Of others, by design. */
  readonly ties: readonly Shown[];
  /** Pictures of a stock or of a rented flat. */
  readonly props: readonly Shot[];
  readonly price: number;
}

export interface Ad {
  readonly owner: string;
  readonly day: number;
  readonly board: Board;
  readonly land: Land;
  readonly city: City;
  readonly habit: Habit;
  readonly voice: Pick<Voice, 'id' | 'whose' | 'tongue'>;
  readonly title: string;
  /** Without contacts. */
  readonly lines: readonly string[];
  readonly shown: readonly Shown[];
  readonly shots: readonly Shot[];
  readonly price: string;
  /** Numbers in the text are written to be read by people alone. */
  readonly hidden: boolean;
  /** What it showed when it had been edited. */
  readonly edited?: { readonly day: number; readonly shown: readonly Shown[] };
}
