import { logOddsOf, probabilityOf } from '../hubs/odds.ts';
import type { SignKind, SignWorth } from '../types.ts';
import fitted from './fitted.json' with { type: 'json' };

interface Steps {
  readonly about: SignKind;
  /** A sign has one worth below `from[0]`, another from there on, another from `from[1]` on … */
  readonly from: readonly number[];
}

/** The small signs of a pair; what each measures: signs.ts. */
export const signs = {
  account: { about: 'contacts', from: [0.01, 1.5, 3] },
  phone: { about: 'contacts', from: [0.01, 1.5, 3] },
  contactNats: { about: 'contacts', from: [0.01, 2, 4, 6, 8, 10] },
  keptContacts: { about: 'contacts', from: [0.5, 1.5, 2.5] },
  largerField: { about: 'contacts', from: [0.5] },
  smallerField: { about: 'contacts', from: [0.5] },
  smallerShare: { about: 'contacts', from: [0.001, 0.15, 0.5, 0.999] },
  largerShare: { about: 'contacts', from: [0.001, 0.05, 0.15, 0.5, 0.999] },
  largerAds: { about: 'contacts', from: [0.01, 1.5, 4.5] },
  users: { about: 'holders', from: [2.5, 4.5, 8.5, 15.5, 30.5] },
  body: { about: 'holders', from: [0.3, 0.6, 0.8, 0.95] },
  bare: { about: 'holders', from: [0.01, 0.2, 0.5] },
  templates: { about: 'words', from: [0.5, 1.5, 3.5] },
  pictures: { about: 'pictures', from: [0.5, 1.5] },
  narrowest: { about: 'words', from: [3, 6, 20, Number.POSITIVE_INFINITY] },
  smallerWorded: { about: 'words', from: [0.001, 0.3, 0.7, 0.999] },
  largerWorded: { about: 'words', from: [0.001, 0.1, 0.3, 0.7, 0.999] },
  ownAds: { about: 'own-contacts', from: [0.001, 0.3, 0.7, 0.999] },
  places: { about: 'places', from: [0.001, 0.5, 0.999] },
  countries: { about: 'places', from: [0.001, 0.5, 0.999] },
  platforms: { about: 'platforms', from: [0.001, 0.5, 0.999] },
  gap: { about: 'times', from: [-60, -14, 0, 14, 45] },
  since: { about: 'times', from: [0, 7, 30, 90] },
  start: { about: 'times', from: [-30, 0, 30, 120] },
  smallerSize: { about: 'sizes', from: [1.5, 4.5, 12] },
  largerSize: { about: 'sizes', from: [1.5, 4.5, 15, 60] },
} as const satisfies Readonly<Record<string, Steps>>;

export type SignName = keyof typeof signs;
export const signNames = Object.keys(signs) as SignName[];

export const aboutOf = (name: SignName): SignKind => signs[name].about;

/** How widely the contact that ties two is used, and what all that do come to, is asked of links alone: see second-look.ts. */
const ofLinks = [
  'users',
  'body',
  'bare',
  'keptContacts',
  'contactNats',
] as const satisfies readonly SignName[];
/** Signs of two that the rounds leave apart. */
export type PairSign = Exclude<SignName, (typeof ofLinks)[number]>;
export const pairSigns = signNames.filter(
  (name): name is PairSign => !ofLinks.some((other) => other === name),
);

/**
 * Pairs with a contact in common; of the others those whose smaller side shows a contact of its own, and those whose
 * does not.
 */
export type PairKind = 'contact' | 'rival' | 'mute';

/** By step, one more than a sign has steps, and where it is not known. */
interface Worth {
  readonly nats: readonly number[];
  readonly unknown: number;
}

/** What signs are worth, in nats for one owner. */
export interface Worths {
  /** Before any sign is known. */
  readonly intercept: number;
  /** A sign that is not named is worth nothing. */
  readonly worths: Readonly<Partial<Record<SignName, Worth>>>;
}

/** What signs of pairs that the rounds leave apart are worth. */
export interface Scorecard extends Worths {
  readonly worths: Readonly<Record<PairSign, Worth>>;
  /** How often pairs were one owner's where the worths were fitted, 0..1: of all pairs and of each smaller side's best. */
  readonly usualShare: Readonly<Record<PairKind, { readonly all: number; readonly best: number }>>;
}

/** Fitted outside the repository, on scenarios that are not kept: docs/explanation/what-was-measured.md. */
export const scorecard: Scorecard = fitted;

/** The step of a value; -1: unknown. */
export function stepOf(name: SignName, value: number): number {
  if (Number.isNaN(value)) return -1;
  const from: readonly number[] = signs[name].from;
  const passed = from.findIndex((least) => value < least);
  return passed < 0 ? from.length : passed;
}

/** What the signs of a pair come to, in nats for one owner. */
export function scoreOf<Name extends SignName>(
  card: Worths,
  values: Readonly<Record<Name, number>>,
): number {
  let score = card.intercept;
  for (const name in values) score += worthOf(card, name, values[name]);
  return score;
}

/** What a sign is worth at a value; NaN: unknown. In nats. */
export function worthOf({ worths }: Worths, name: SignName, value: number): number {
  const worth = worths[name];
  if (!worth) return 0;
  const step = stepOf(name, value);
  return step < 0 ? worth.unknown : (worth.nats[step] as number);
}

/**
 * The signs of a pair by what they are about, what speaks most for one owner first.
 * @param besides what else spoke, in nats; `prevalence` is what goes beyond what the card says of all pairs
 */
export function signsTold<Name extends SignName>(
  signs: Readonly<Record<Name, number>>,
  card: Worths,
  besides: Readonly<Partial<Record<SignKind, number>>> = {},
): SignWorth[] {
  const sums = new Map<SignKind, number>([['prevalence', card.intercept]]);
  const add = (about: SignKind, nats: number) => sums.set(about, (sums.get(about) ?? 0) + nats);
  for (const [about, nats] of Object.entries(besides)) add(about as SignKind, nats);
  const { users } = signs as Readonly<Partial<Record<SignName, number>>>;
  for (const name in signs) {
    if (!card.worths[name]) continue;
    const about = aboutOf(name);
    // Where two show no contact in common nobody else shows it: that is so of all such pairs.
    const told = about === 'holders' && users === 0 ? 'prevalence' : about;
    add(told, worthOf(card, name, signs[name]));
  }
  return [...sums]
    .map(([about, nats]) => ({ about, nats: Math.round(nats * 100) / 100 }))
    .sort((x, y) => y.nats - x.nats);
}

/** The usual share counts as if so many pairs had been seen. */
const begin = 30;
const steps = 30;

/**
 * How much likelier such pairs are one owner's among these ads than where the scorecard was fitted, in nats: where there
 * is much theft the same signs say less. By expectation-maximisation on the scores alone (Saerens, Latinne and
 * Decaestecker, 2002).
 * @param usual share of right pairs where the scorecard was fitted
 */
export function prevalenceShift(scores: readonly number[], usual: number): number {
  let shift = 0;
  for (let step = 0; step < steps; step += 1) {
    let right = begin * usual;
    for (const score of scores) right += probabilityOf(score + shift);
    shift = logOddsOf(right / (scores.length + begin)) - logOddsOf(usual);
  }
  return shift;
}
