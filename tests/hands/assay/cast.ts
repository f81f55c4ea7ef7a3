import type { Rng } from '../../../seed-data/rng.ts';
import type { Whose } from '../traces.ts';
import type { Board, Land, Place } from './lands.ts';
import type { Hand } from './numbers.ts';
import type { Contact } from './supplies.ts';
import type { Wording } from './wording.ts';
import type { Tongue } from './words/index.ts';

/** What stood in one place one after the other, each from a day on. */
export type Line = readonly { readonly contact: Contact; readonly from: number }[];

/** As what a contact is written; names of rows of words. */
export type Label = 'call' | 'pay' | 'desk' | 'help' | 'studio' | 'inn' | 'broker' | 'moved';

/** Something that stands in a share of somebody's ads beside the number. */
export interface Beside {
  readonly line: Line;
  readonly rate: number;
  readonly label: Label;
  readonly whose: 'own' | 'shared';
}

export interface Persona {
  /** What was photographed, in the order in which it was; a few at a time are shown. */
  readonly scenes: readonly string[];
  readonly line: number;
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

export interface Agency {
  readonly land: Land;
  readonly place: Place;
  readonly desk: readonly Contact[];
  readonly wording: Wording;
  /** Share of its ads that leave the seller's own number out. */
  readonly strict: number;
}

/** Days from the first ad to the last; some say nothing for months in between. */
export interface Life {
  readonly first: number;
  readonly last: number;
  readonly pause?: { readonly at: number; readonly days: number };
}

export interface Operator {
  readonly id: string;
  readonly kind: 'one' | 'duo' | 'house' | 'mono' | 'circuit' | 'thief';
  readonly ads: number;
  readonly life: Life;
  /** Where its numbers are from. */
  readonly base: Land;
  readonly stays: readonly { readonly land: Land; readonly place: Place }[];
  /** Of the ads, how many seek people at home; they have the last line for themselves. */
  readonly seeks: number;
  readonly lines: readonly Line[];
  /** How others can see that a new number is the same hand's. */
  readonly rotates: 'named' | 'beside' | 'looks' | undefined;
  readonly personas: readonly Persona[];
  readonly besides: readonly Beside[];
  readonly agency: Agency | undefined;
  /** Number of the software that words its ads, if one does. */
  readonly form: number | undefined;
  readonly stock: readonly string[];
  readonly house: string;
  /** How many wordings in a tongue. */
  readonly wordings: number;
  readonly hand: Hand;
}

export interface Shown {
  readonly contact: Contact;
  readonly label: Label;
  readonly whose: Whose;
  /** The number that this one came after. */
  readonly after?: Contact;
}

export interface Shot {
  readonly scene: string;
  readonly change: '' | 'saved' | 'mirrored' | 'marked' | 'cropped';
  /** Who changed it. */
  readonly by: string;
  readonly whose: Whose;
}

export interface Ad {
  readonly owner: Operator;
  readonly day: number;
  readonly board: Board;
  readonly land: Land;
  readonly place: Place;
  readonly wording: Wording;
  readonly wordingIs: Whose;
  /** The lines of the wording that it has, in their order. */
  readonly lines: readonly string[];
  readonly title: string;
  readonly slots: Readonly<Record<'name' | 'age' | 'height' | 'price' | 'serial', string>>;
  readonly shown: readonly Shown[];
  readonly shots: readonly Shot[];
  readonly tongue: Tongue;
}

/** Days that a world lasts. */
export const horizon = 540;

export const at = (line: Line, day: number): Contact | undefined =>
  line.findLast(({ from }) => from <= day)?.contact ?? line[0]?.contact;

/** Between the two, evenly. */
export const within = (rng: Rng, low: number, high: number): number =>
  low + rng.next() * (high - low);
