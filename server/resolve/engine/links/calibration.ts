import { mildest } from './limits.ts';
import type { Link } from './links.ts';
import { basisOf, type LinkWorths, sureContacts } from './second-look.ts';

/** From so many nats on, how many of a hundred were right. */
type Steps = readonly (readonly [from: number, probability: number])[];

const below = Number.NEGATIVE_INFINITY;

/**
 * Of links that joined, by what all their signs come to (second-look.ts). Measured on generated worlds of eight makers,
 * ours and seven other hands', all seven kinds, of 6,000 and of 20,000 ads, each maker weighing the same in every step; the
 * worths of the signs fitted on other makers alone.
 */
const joined: Readonly<Record<keyof LinkWorths, Steps>> = {
  contact: [
    [below, 0.8],
    [1.5, 0.84],
    [2, 0.88],
    [2.5, 0.9],
    [3, 0.93],
    [3.5, 0.95],
    [4, 0.97],
    [5, 0.99],
  ],
  content: [
    [below, 0.65],
    [1, 0.8],
    [1.5, 0.85],
    [2, 0.89],
    [2.5, 0.92],
    [3, 0.94],
    [4, 0.97],
  ],
};

/**
 * The same of links between what has grown since the rounds (closing.ts): measured on worlds of 20,000 ads of eleven makers,
 * the worths of parts fitted on the others.
 */
const grown: Readonly<Record<keyof LinkWorths, Steps>> = {
  contact: [
    [below, 0.6],
    [2, 0.66],
    [2.5, 0.75],
    [3.5, 0.89],
  ],
  content: [
    [below, 0.83],
    [1.5, 0.89],
  ],
};

/**
 * At the least where so many contacts tie two that nothing was asked: of those of which the signs come to less than half
 * a nat 90 of a hundred were right on worlds of 20,000 ads of eleven makers, each weighing the same.
 */
const bySureContacts = 0.89;

/** Of links by pictures that nobody else shows. */
const byOwnPictures = 0.9;

/** The same of links at the end that joined nothing: strong enough for the rules, with a rival as good; and too weak. */
const apart: Readonly<Record<'strong' | 'weak', Steps>> = {
  strong: [
    [below, 0.58],
    [1, 0.65],
    [2, 0.73],
    [3, 0.83],
  ],
  weak: [
    [below, 0.17],
    [-1, 0.25],
    [0, 0.39],
    [1, 0.48],
    [2, 0.61],
    [3, 0.76],
  ],
};

/** Of joins by small signs, by what these come to. */
const bySigns: Steps = [
  [2, 0.72],
  [2.4, 0.78],
  [2.8, 0.83],
  [3.4, 0.87],
  [4.5, 0.91],
  [6, 0.95],
];

/**
 * Of joins of parts, by what their signs come to: measured on worlds of 20,000 ads of ten makers, the worths fitted on
 * the nine others.
 */
const byParts: Steps = [
  [0.8, 0.79],
  [1.8, 0.8],
  [2.2, 0.83],
  [3, 0.85],
  [3.5, 0.92],
  [4.5, 0.97],
];

const lookUp = (steps: Steps, nats: number): number =>
  steps.findLast(([from]) => nats >= from)?.[1] ?? 0;

/**
 * The probability that two groups which are linked so have one owner, where the link joins.
 * @param nats what all its signs come to
 */
export const calibrated = ({ weighed, inPictures }: Link, nats: number): number =>
  inPictures ? byOwnPictures : atLeastSure(weighed, lookUp(joined[basisOf(weighed)], nats));

/** The same of a link between what has grown since the rounds; none of these is by pictures. */
export const calibratedGrown = ({ weighed }: Link, nats: number): number =>
  atLeastSure(weighed, lookUp(grown[basisOf(weighed)], nats));

const atLeastSure = ({ contact }: Link['weighed'], probability: number): number =>
  contact < sureContacts ? probability : Math.max(probability, bySureContacts);

/** The same of a link that joins nothing in the end. */
export const calibratedApart = ({ score }: Pick<Link, 'score'>, nats: number): number =>
  lookUp(apart[score >= mildest ? 'strong' : 'weak'], nats);

/**
 * At the most where the smaller side is a part of several ads: as wholes the two were not enough. Measured as parts were,
 * 0.73 to 0.84 whatever the small signs come to.
 */
const ofSeveral = 0.79;

/**
 * The probability of a join by many small signs, from its log-odds; no pair joins below the first step.
 * @param several whether the smaller side is a part: see parts.ts
 */
export const calibratedSigns = (score: number, several: boolean): number =>
  Math.min(lookUp(bySigns, score), several ? ofSeveral : 1);

/** The probability that two parts which join by all that they show have one owner, from what their signs come to. */
export const calibratedParts = (nats: number): number => lookUp(byParts, nats);
