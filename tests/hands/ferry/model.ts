import type { Whose } from '../traces.ts';
import type { City, Land, Language } from './lands.ts';

/** A contact while it is in use, in days since the world began. */
export interface Line {
  /** `phone:+7…`, `handle:telegram:x`. */
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** What an owner's ads say the same each time. */
export interface Fixed {
  readonly name: string;
  readonly age: number;
  readonly place: string;
  readonly hours: string;
  readonly abroad: string;
}

export type Sector = 'rest' | 'work';

export interface Wording {
  readonly id: string;
  readonly language: Language;
  readonly sector: Sector;
  readonly title: string;
  /** With slots yet: `{name}`, `{city}`, `{price}`. */
  readonly sentences: readonly string[];
  /** None for what software words: whoever uses it fills in their own. */
  readonly fixed?: Fixed;
  readonly whose: Whose;
}

export interface Shot {
  readonly id: string;
  readonly whose: Whose;
}

export interface Owner {
  readonly id: string;
  readonly size: number;
  readonly land: Land;
  readonly cities: readonly City[];
  readonly boards: readonly string[];
  readonly sector: Sector;
  readonly languages: readonly Language[];
  readonly fixed: Fixed;
  readonly price: number;
  readonly from: number;
  readonly until: number;
  readonly phones: readonly Line[];
  readonly handles: readonly Line[];
  /** `email:…`, `site:…`, `payment:…`. */
  readonly emails: readonly string[];
  readonly sites: readonly string[];
  readonly payments: readonly string[];
  readonly shots: readonly Shot[];
  readonly wordings: readonly Wording[];
}

/** In which words an ad brings in a contact, by the name that the bank has for them. */
type Role =
  | 'phone'
  | 'handle'
  | 'other'
  | 'site'
  | 'pay'
  | 'agency'
  | 'support'
  | 'friend'
  | 'service'
  | 'moved';

export interface Contact {
  readonly id: string;
  readonly whose: Whose;
  readonly role: Role;
}

/** An ad as it was meant; what stresses a world changes it before it is written. */
export interface Ad {
  readonly owner: Owner;
  readonly day: number;
  readonly board: string;
  readonly city: City;
  wording: Wording;
  contacts: Contact[];
  shots: Shot[];
}
