import type { Rng } from '../../../seed-data/rng.ts';
import type { Trace, Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import { type Contact, hashOf, idOf } from './contacts.ts';
import type { City } from './lands.ts';
import type { Note, Tongue } from './words/speech.ts';

/** A contact in an ad, and where it stands. */
export interface Held {
  readonly contact: Contact;
  readonly whose: Whose;
  readonly where: 'text' | 'field' | 'both';
  readonly note?: Note;
}

/** A picture in an ad: `file` names its bytes, which are the picture's own unless somebody stored it anew or cut it. */
export interface Shown {
  readonly picture: string;
  readonly file: string;
  /** Whether it still looks like the picture to who compares fingerprints: not when it was cut. */
  readonly alike: boolean;
  readonly whose: Whose;
}

export interface Ad {
  readonly owner: string;
  /** Since the world began; parts of it are hours. */
  readonly day: number;
  readonly board: Board;
  readonly city: City;
  readonly tongue: Tongue;
  readonly title: string;
  readonly lines: readonly string[];
  readonly between: string;
  readonly wording: { readonly id: string; readonly whose: Whose };
  readonly held: readonly Held[];
  readonly shown: readonly Shown[];
}

export const pictureId = ({ picture, file, alike }: Shown): string =>
  `picture:${hashOf(alike ? picture : file)}`;

/** What a reader could find in an ad who sees through all spellings and copies. */
export const tracesOf = ({ held, shown, wording }: Ad): Trace[] => [
  ...held.map(({ contact, whose }) => ({ id: idOf(contact), whose })),
  ...shown.map((one) => ({ id: pictureId(one), whose: one.whose })),
  wording,
];

/** A contact where the board has a place for it. */
export function seat(rng: Rng, board: Board, contact: Contact, whose: Whose, note?: Note): Held {
  const noted = note === undefined ? {} : { note };
  const takes =
    board.kind === 'board' &&
    contact.kind !== 'payment' &&
    (contact.kind === 'phone' || board.allContacts);
  const where = takes ? rng.pick(['field', 'field', 'both', 'text'] as const) : 'text';
  return { contact, whose, where, ...noted };
}

export const show = (rng: Rng, board: Board, picture: string, whose: Whose): Shown => ({
  picture,
  file: rng.chance(board.recodes) ? `${picture} as ${board.host} stores it` : picture,
  alike: true,
  whose,
});
