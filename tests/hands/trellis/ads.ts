import type { Rng } from '../../../seed-data/rng.ts';
import type { Trace, Whose } from '../traces.ts';
import { pictureId, type Shown } from '../wayfare/ads.ts';
import { type Contact, idOf } from '../wayfare/contacts.ts';
import type { City } from '../wayfare/lands.ts';
import type { Board } from './boards.ts';
import type { Wording } from './wording.ts';

/** A contact in an ad: in the form's field, in the words, in both, or under the words as the platform's own. */
export interface Held {
  readonly contact: Contact;
  readonly whose: Whose;
  readonly where: 'field' | 'text' | 'both' | 'under';
}

export interface Ad {
  readonly owner: string;
  readonly day: number;
  readonly board: Board;
  city: City;
  title: string;
  lines: readonly string[];
  wording: Wording;
  worded: Whose;
  readonly held: Held[];
  readonly shown: Shown[];
}

/** What a reader could find in an ad who sees through all spellings and copies, but not through crops. */
export const tracesOf = ({ held, shown, wording, worded }: Ad): Trace[] => [
  ...held.map(({ contact, whose }) => ({ id: idOf(contact), whose })),
  ...shown.map((one) => ({ id: pictureId(one), whose: one.whose })),
  { id: `wording:${wording.id}`, whose: worded },
];

/** A contact where the platform has a place for it, now and then in the words as well. */
export function seat(rng: Rng, { field }: Board, contact: Contact, whose: Whose): Held {
  const fits = field === 'all' ? contact.kind !== 'payment' : field === 'phone' && isPhone(contact);
  const where = !fits ? 'text' : rng.chance(0.62) ? 'field' : rng.chance(0.92) ? 'both' : 'text';
  return { contact, whose, where };
}

/** Contacts in the fields of a form. */
export const seatedIn = (held: readonly Held[]): Contact[] =>
  held.flatMap(({ contact, where }) => (where === 'field' || where === 'both' ? [contact] : []));

const isPhone = ({ kind }: Contact): boolean => kind === 'phone';

/** A picture as the platform stores it; `cut` is the chance that it was cropped or turned before. */
export function show(rng: Rng, board: Board, picture: string, whose: Whose, cut = 0.05): Shown {
  const alike = !rng.chance(cut);
  const given = alike ? picture : `${picture} cut ${rng.int(1000)}`;
  const file = rng.chance(board.recodes) ? `${given} stored by ${board.host}` : given;
  return { picture, file, alike, whose };
}
