import type { Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import type { City, Land, Tongue } from './lands.ts';

export interface Contact {
  readonly kind: 'phone' | 'handle' | 'email' | 'payment' | 'site';
  /** As the graph has it: `phone:+7…`, `handle:telegram:x`. */
  readonly id: string;
  readonly value: string;
  /** Of a handle its messenger, of a payment its scheme, else empty. */
  readonly service: string;
  readonly land: Land;
}

/** What somebody writes again and again; in brackets stand words that change, the usual one first. */
export interface Template {
  readonly id: string;
  readonly tongue: Tongue;
  readonly title: string;
  readonly lines: readonly string[];
  readonly joint: string;
  /** Invented name of the house or of who writes. */
  readonly house: string;
}

/** From a day on an owner has these numbers and this account. */
export interface Era {
  readonly from: number;
  readonly phones: Contact[];
  readonly handles: readonly Contact[];
}

export interface Owner {
  /** Begins with `t` where somebody copies. */
  readonly id: string;
  readonly land: Land;
  readonly tongue: Tongue;
  readonly cities: readonly City[];
  readonly days: readonly number[];
  readonly eras: readonly Era[];
  /** Kept whatever else changes: addresses, sites, accounts that are paid to. */
  readonly lasting: readonly Contact[];
  readonly templates: readonly Template[];
  readonly pictures: readonly string[];
  /** Persons or houses of the owner's who are shown apart, each with pictures and words mostly their own. */
  readonly faces: number;
  readonly boards: readonly Board[];
  /** Chance that an ad has a number and nothing else that comes again. */
  readonly bare: number;
}

export interface Said {
  readonly contact: Contact;
  readonly whose: Whose;
  /** Name of the list of words that stand in front of it. */
  readonly as: 'call' | 'agency' | 'support' | 'guide' | 'pay';
  readonly inText: boolean;
  readonly inField: boolean;
}

export interface Shown {
  readonly picture: string;
  readonly whose: Whose;
}

/** An ad as it is planned; what misleads is put in later. */
export interface Ad {
  readonly owner: Owner;
  day: number;
  board: Board;
  city: City;
  template: Template;
  templateIs: Whose;
  shown: Shown[];
  said: Said[];
}

export interface Work {
  readonly owner: Owner;
  readonly ads: readonly Ad[];
}
