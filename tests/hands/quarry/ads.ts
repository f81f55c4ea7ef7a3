import type { Trace, Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import { type Contact, idOf } from './contacts.ts';
import type { Owner } from './owners.ts';
import type { City } from './places.ts';
import type { Filling, Wording } from './wording.ts';

export interface Listed {
  readonly contact: Contact;
  readonly whose: Whose;
  readonly text: boolean;
  readonly field: boolean;
}

export interface Shown {
  readonly picture: string;
  /** What was done to the copy: nothing, what leaves it looking the same, or a crop. */
  readonly altered: string;
  readonly whose: Whose;
}

export interface Ad {
  readonly owner: Owner;
  readonly day: number;
  readonly city: City;
  readonly board: Board;
  readonly worker: number;
  readonly wording: Wording;
  readonly wordsFrom: Whose;
  readonly filling: Filling;
  readonly title: string;
  readonly body: readonly string[];
  readonly listed: readonly Listed[];
  readonly shown: readonly Shown[];
  /** Looked at again, so many days later; with the number that was put in by then in place of the first. */
  readonly later?: { readonly after: number; readonly phone?: Contact };
}

/** What a reader sees of an ad: crops are things of their own, and three lines say nothing of who wrote them. */
export function tracesOf({ listed, shown, wording, wordsFrom, body, later }: Ad): Trace[] {
  const traces: Trace[] = [
    ...listed.map(({ contact, whose }) => ({ id: idOf(contact), whose })),
    ...shown.map(({ picture, altered, whose }) => ({
      id: `picture:${picture}${altered.startsWith('crop') ? altered : ''}`,
      whose,
    })),
  ];
  if (body.length > 3) traces.push({ id: `wording:${wording.id}`, whose: wordsFrom });
  if (later?.phone) traces.push({ id: idOf(later.phone), whose: 'own' });
  return traces;
}
