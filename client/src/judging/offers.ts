import { hasContactPage } from '../contacts/where.ts';
import { kindOf } from '../theme/kinds.ts';

export interface Thing {
  id: string;
  caption: string;
}

/** What can be said of two, and of one. */
type PairWord = 'together' | 'apart';
export type Word = PairWord | 'shared' | 'exclusive' | 'unsure';

export interface Offer {
  word: Word | 'wrong';
  things: readonly [Thing, Thing?];
}

/** More would be a list to read before anything is said. */
const mostContacts = 4;

const kindIs = (id: string, is: (kind: NonNullable<ReturnType<typeof kindOf>>) => boolean) => {
  const kind = kindOf(id);
  return kind !== undefined && is(kind);
};
/** Strangers may share it, or it has one owner. */
const isContact = (id: string): boolean => kindIs(id, hasContactPage);
const isNetwork = (id: string): boolean => id.startsWith('network:');
/** An ad, or what stands for the ads that are in it or hold it. */
const isOfAds = (id: string): boolean =>
  isNetwork(id) || isContact(id) || kindIs(id, (kind) => kind === 'ad');

/**
 * What can be said of some things. Of two: that they belong together or not, and of an ad and what it holds what can be said
 * of the latter. Of a link: that it is wrong.
 */
export function offersOf(of: readonly Thing[], link: boolean): Offer[] {
  const [one, other, ...more] = of;
  if (!one) return [];
  const isPair = other !== undefined && more.length === 0 && one.id !== other.id;
  const wrong: Offer[] = link && isPair ? [{ word: 'wrong', things: [one, other] }] : [];
  // An ad is not apart from a number that it holds: that was misread, or strangers share it.
  const isHeld = link && isContact(one.id) !== isContact(other?.id ?? '');
  if (isPair && !isHeld && [one, other].every(({ id }) => isOfAds(id)))
    return [
      ...wrong,
      ...(['together', 'apart', 'unsure'] as const).map(
        (word): Offer => ({ word, things: [one, other] }),
      ),
    ];
  const contacts = of.filter(({ id }) => isContact(id)).slice(0, mostContacts);
  const words = of.length === 1 ? ofOne : ofOne.slice(0, 2);
  return [
    ...wrong,
    ...contacts.flatMap((contact) => words.map((word): Offer => ({ word, things: [contact] }))),
  ];
}

const ofOne = ['shared', 'exclusive', 'unsure'] as const;

/** Of two networks it binds operations; where an ad or a contact is one of them it binds networks. */
export function effectOnPair(word: PairWord, pair: readonly string[]) {
  if (pair.every(isNetwork)) return `operations.effect.${word}` as const;
  return word === 'apart' ? 'operations.effect.apartAds' : 'networks.effect.together';
}
