import type { Rng } from '../../../seed-data/rng.ts';
import type { Trace, Whose } from '../traces.ts';
import { type Held, seat } from '../trellis/ads.ts';
import type { Board } from '../trellis/boards.ts';
import { pictureId, type Shown } from '../wayfare/ads.ts';
import { type Contact, idOf } from '../wayfare/contacts.ts';
import type { City } from '../wayfare/lands.ts';
import type { Wording } from './wording.ts';

/** Lists of phrases that a contact can stand in: as its kind has it, or as what the operator says of it. */
export type Phrase = 'second' | 'mod' | 'made' | 'photo' | 'desk' | 'visa' | 'guide';

export interface AdContact extends Held {
  readonly as?: Phrase | undefined;
}

export interface Ad {
  owner: string;
  readonly day: number;
  board: Board;
  city: City;
  readonly name: string;
  title: string;
  lines: readonly string[];
  wording: Wording;
  worded: Whose;
  held: AdContact[];
  readonly shown: Shown[];
  /** What is said besides, by name of its list of sentences. */
  notes: ('chat' | 'parted' | 'friend')[];
  /** A number of which only the first digits are shown: nobody can read it. */
  masked?: string;
}

/** What a reader could find in an ad who sees through spellings and copies, but not through crops or hidden digits. */
export const tracesOf = ({ held, shown, wording, worded }: Ad): Trace[] => [
  ...held.map(({ contact, whose }) => ({ id: idOf(contact), whose })),
  ...shown.map((one) => ({ id: pictureId(one), whose: one.whose })),
  { id: `wording:${wording.id}`, whose: worded },
];

/** Adds a contact to an ad, unless it is there. What is said of it is said in the words. */
export function name(rng: Rng, ad: Ad, contact: Contact, whose: Whose = 'own', as?: Phrase): void {
  if (ad.held.some((one) => idOf(one.contact) === idOf(contact))) return;
  ad.held.push({
    ...(as === undefined ? seat(rng, ad.board, contact, whose) : { contact, whose, where: 'text' }),
    as,
  });
}
