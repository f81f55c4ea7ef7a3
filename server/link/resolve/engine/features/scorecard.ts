import { logOddsOf, probabilityOf } from '../hubs/odds.ts';
import type { FeatureKind, FeatureWeight } from '../types.ts';
import fitted from './fitted.json' with { type: 'json' };

interface Steps {
  readonly about: FeatureKind;
  /** A feature has one worth below `from[0]`, another from there on, another from `from[1]` on … */
  readonly from: readonly number[];
}

/** The weak features of a pair; what each measures: features.ts. */
export const features = {
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
  linked: { about: 'holders', from: [0.3, 0.6, 0.8, 0.95] },
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

export type FeatureName = keyof typeof features;
export const featureNames = Object.keys(features) as FeatureName[];

export const aboutOf = (name: FeatureName): FeatureKind => features[name].about;

/** How widely the contact that links two is used, and what all that do come to, is asked of links alone: see second-look.ts. */
const ofLinks = [
  'users',
  'linked',
  'bare',
  'keptContacts',
  'contactNats',
] as const satisfies readonly FeatureName[];
/** Features of two that the rounds leave apart. */
export type PairFeature = Exclude<FeatureName, (typeof ofLinks)[number]>;
export const pairFeatures = featureNames.filter(
  (name): name is PairFeature => !ofLinks.some((other) => other === name),
);

/**
 * Pairs with a contact in common; of the others those whose smaller side shows a contact of its own, and those whose
 * does not.
 */
export type PairKind = 'contact' | 'rival' | 'mute';

/** By step, one more than a feature has steps, and where it is not known. */
interface MatchWeight {
  readonly nats: readonly number[];
  readonly unknown: number;
}

/** What features are worth, in nats for one owner. */
export interface MatchWeights {
  /** Before any feature is known. */
  readonly intercept: number;
  /** A feature that is not named is worth nothing. */
  readonly matchWeights: Readonly<Partial<Record<FeatureName, MatchWeight>>>;
}

/** What features of pairs that the rounds leave apart are worth. */
export interface Scorecard extends MatchWeights {
  readonly matchWeights: Readonly<Record<PairFeature, MatchWeight>>;
  /** How often pairs were one owner's where the match weights were fitted, 0..1: of all pairs and of each smaller side's best. */
  readonly usualShare: Readonly<Record<PairKind, { readonly all: number; readonly best: number }>>;
}

/** Fitted outside the repository, on scenarios that are not kept: docs/explanation/what-was-measured.md. */
export const scorecard: Scorecard = fitted;

/** The step of a value; -1: unknown. */
export function stepOf(name: FeatureName, value: number): number {
  if (Number.isNaN(value)) return -1;
  const from: readonly number[] = features[name].from;
  const passed = from.findIndex((least) => value < least);
  return passed < 0 ? from.length : passed;
}

/** What the features of a pair come to, in nats for one owner. */
export function scoreOf<Name extends FeatureName>(
  card: MatchWeights,
  values: Readonly<Record<Name, number>>,
): number {
  let score = card.intercept;
  for (const name in values) score += matchWeightOf(card, name, values[name]);
  return score;
}

/** What a feature is worth at a value; NaN: unknown. In nats. */
export function matchWeightOf(
  { matchWeights }: MatchWeights,
  name: FeatureName,
  value: number,
): number {
  const matchWeight = matchWeights[name];
  if (!matchWeight) return 0;
  const step = stepOf(name, value);
  return step < 0 ? matchWeight.unknown : (matchWeight.nats[step] as number);
}

/**
 * The features of a pair by what they are about, what speaks most for one owner first.
 * @param besides what else spoke, in nats; `prevalence` is what goes beyond what the card says of all pairs
 */
export function featuresExplained<Name extends FeatureName>(
  features: Readonly<Record<Name, number>>,
  card: MatchWeights,
  besides: Readonly<Partial<Record<FeatureKind, number>>> = {},
): FeatureWeight[] {
  const sums = new Map<FeatureKind, number>([['prevalence', card.intercept]]);
  const add = (about: FeatureKind, nats: number) => sums.set(about, (sums.get(about) ?? 0) + nats);
  for (const [about, nats] of Object.entries(besides)) add(about as FeatureKind, nats);
  const { users } = features as Readonly<Partial<Record<FeatureName, number>>>;
  for (const name in features) {
    if (!card.matchWeights[name]) continue;
    const about = aboutOf(name);
    // Where two show no contact in common nobody else shows it: that is so of all such pairs.
    const explained = about === 'holders' && users === 0 ? 'prevalence' : about;
    add(explained, matchWeightOf(card, name, features[name]));
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
 * is much theft the same features say less. By expectation-maximisation on the scores alone (Saerens, Latinne and
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
