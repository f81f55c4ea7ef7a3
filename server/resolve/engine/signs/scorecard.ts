import type { SignKind } from '../types.ts';
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
  wordings: { about: 'words', from: [0.5, 1.5, 3.5] },
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

/** The signs of two parts with several ads each; what each measures: part-signs.ts. */
export const partSigns = {
  bothContacts: { about: 'contacts', from: [0.5, 1.5] },
  contactShare: { about: 'contacts', from: [0.001, 0.03, 0.1, 0.3] },
  contactAds: { about: 'contacts', from: [0.001, 0.1, 0.3, 0.7] },
  contactUsers: { about: 'holders', from: [0.5, 2.5, 4.5, 8.5] },
  bothPictures: { about: 'pictures', from: [0.5, 1.5, 4.5, 12] },
  pictureAds: { about: 'pictures', from: [0.001, 0.1, 0.3, 0.6] },
  pictureShare: { about: 'pictures', from: [0.001, 0.15, 0.4, 0.7] },
  bothWordings: { about: 'words', from: [0.5, 1.5, 3.5, 8] },
  largerWordings: { about: 'words', from: [0.001, 0.1, 0.3, 0.6] },
  usedElsewhere: { about: 'words', from: [0.001, 0.3, 0.7] },
  firstHere: { about: 'theft', from: [0.001, 0.3, 0.7, 0.999] },
  placesOf: { about: 'places', from: [0.001, 0.5, 0.9, 0.999] },
  platformsOf: { about: 'platforms', from: [0.001, 0.5, 0.8, 0.95, 0.999] },
  platformsOfLarger: { about: 'platforms', from: [0.001, 0.3, 0.6, 0.8, 0.95, 0.999] },
  apart: { about: 'times', from: [-120, -45, -14, 0, 14, 45, 90] },
  duringLarger: { about: 'times', from: [0.001, 0.3, 0.7, 0.95] },
  duringSmaller: { about: 'times', from: [0.001, 0.1, 0.3, 0.7] },
  smallerDays: { about: 'times', from: [30, 90, 180] },
  largerDays: { about: 'times', from: [60, 180, 360] },
  adsOfSmaller: { about: 'sizes', from: [4.5, 8, 12, 25, 60] },
  adsOfLarger: { about: 'sizes', from: [4.5, 15, 40, 100, 250] },
} as const satisfies Readonly<Record<string, Steps>>;
export type PartSign = keyof typeof partSigns;
export const partSignNames = Object.keys(partSigns) as PartSign[];

export type SignName = keyof typeof signs;
export const signNames = Object.keys(signs) as SignName[];

export type AnySign = SignName | PartSign;
const all: Readonly<Record<AnySign, Steps>> = { ...signs, ...partSigns };
export const aboutOf = (name: AnySign): SignKind => all[name].about;
/** Where the steps of a sign begin, but for the lowest. */
export const stepsOf = (name: AnySign): readonly number[] => all[name].from;

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
  readonly worths: Readonly<Partial<Record<AnySign, Worth>>>;
}

/** What signs of pairs that the rounds leave apart are worth. */
export interface Scorecard extends Worths {
  readonly worths: Readonly<Record<PairSign, Worth>>;
  /** How often pairs were one owner's where the worths were fitted, 0..1: of all pairs and of each smaller side's best. */
  readonly usualShare: Readonly<Record<PairKind, { readonly all: number; readonly best: number }>>;
}

/**
 * Fitted outside the repository, on worlds some of which are not kept; `npm run bench -- scorecard --write` puts others in
 * their place, fitted on the worlds that are here. docs/resolution-trials.md says on what, and what it was worth.
 */
export const scorecard: Scorecard = fitted;

/** The step of a value; -1: unknown. */
export function stepOf(name: AnySign, value: number): number {
  if (Number.isNaN(value)) return -1;
  const from = stepsOf(name);
  const passed = from.findIndex((least) => value < least);
  return passed < 0 ? from.length : passed;
}

/** What the signs of a pair come to, in nats for one owner. */
export function scoreOf<Name extends AnySign>(
  card: Worths,
  values: Readonly<Record<Name, number>>,
): number {
  let score = card.intercept;
  for (const name in values) score += worthOf(card, name, values[name]);
  return score;
}

/** What a sign is worth at a value; NaN: unknown. In nats. */
export function worthOf({ worths }: Worths, name: AnySign, value: number): number {
  const worth = worths[name];
  if (!worth) return 0;
  const step = stepOf(name, value);
  return step < 0 ? worth.unknown : (worth.nats[step] as number);
}
