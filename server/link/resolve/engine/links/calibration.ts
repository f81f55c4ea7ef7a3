import type { Link } from './links.ts';
import { mildest } from './merge-rule.ts';
import { basisOf } from './second-look.ts';

/** From so many nats on, how many of a hundred were right. */
type Steps = readonly (readonly [from: number, probability: number])[];

const below = Number.NEGATIVE_INFINITY;

/**
 * Of links that merged, by what all their features come to (second-look.ts). Measured on generated scenarios of 20,000 ads, five
 * kinds, of thirteen makers, ours and twelve that others wrote, each maker weighing the same in every step; the match weights of
 * contacts had seen ten of these, those of content eight.
 */
const merged: Readonly<Record<ReturnType<typeof basisOf>, Steps>> = {
  contact: [
    [below, 0.6],
    [1, 0.75],
    [1.5, 0.81],
    [2, 0.86],
    [2.5, 0.91],
    [3, 0.94],
    [3.5, 0.95],
    [4, 0.97],
    [4.5, 0.98],
    [5, 0.99],
  ],
  content: [
    [below, 0.23],
    [0, 0.5],
    [0.5, 0.65],
    [1, 0.8],
    [1.5, 0.86],
    [2, 0.9],
    [2.5, 0.92],
    [3, 0.95],
    [3.5, 0.97],
    [4, 0.98],
    [5, 0.99],
  ],
};

/** The same of links between what has grown since the rounds (closing.ts). */
const grown: Readonly<Record<ReturnType<typeof basisOf>, Steps>> = {
  contact: [
    [below, 0.6],
    [2, 0.68],
    [2.5, 0.75],
    [3, 0.82],
    [3.5, 0.86],
    [4.5, 0.93],
  ],
  content: [
    [below, 0.82],
    [2, 0.88],
  ],
};

/**
 * The same of links at the end that merged nothing: strong enough for the rules, with a rival as good; doubted; and
 * too weak. Of the strong ones hardly any come to less than half a nat.
 */
const apart: Readonly<Record<'strong' | 'doubted' | 'weak', Steps>> = {
  strong: [
    [below, 0.25],
    [0.5, 0.37],
    [1, 0.57],
    [1.5, 0.59],
    [2, 0.68],
    [2.5, 0.76],
    [3, 0.84],
    [4, 0.88],
  ],
  doubted: [
    [below, 0.05],
    [-2, 0.12],
    [-1, 0.2],
    [0, 0.47],
    [0.5, 0.57],
  ],
  weak: [
    [below, 0.08],
    [-2, 0.11],
    [-1, 0.17],
    [0, 0.25],
    [0.5, 0.35],
    [1, 0.45],
    [1.5, 0.56],
    [2, 0.58],
    [2.5, 0.68],
    [3, 0.77],
    [4, 0.87],
  ],
};

/** Of merges by weak features, by what these come to. */
const byFeatures: Steps = [
  [2, 0.72],
  [2.4, 0.78],
  [2.8, 0.83],
  [3.4, 0.87],
  [4.5, 0.91],
  [6, 0.95],
];

const lookUp = (steps: Steps, nats: number): number =>
  steps.findLast(([from]) => nats >= from)?.[1] ?? 0;

/**
 * The probability that two groups which are linked so have one owner, where the link merges.
 * @param nats what all its features come to
 */
export const calibrated = ({ weighed }: Link, nats: number): number =>
  lookUp(merged[basisOf(weighed)], nats);

/** The same of a link between what has grown since the rounds. */
export const calibratedGrown = ({ weighed }: Link, nats: number): number =>
  lookUp(grown[basisOf(weighed)], nats);

/** The same of a link that merges nothing in the end. */
export function calibratedApart(
  { score }: Pick<Link, 'score'>,
  nats: number,
  doubted: boolean,
): number {
  if (score < mildest) return lookUp(apart.weak, nats);
  return lookUp(doubted ? apart.doubted : apart.strong, nats);
}

/** At the most where the smaller side is a part of several ads: 0.73 to 0.84 were right, whatever the weak features come to. */
const ofSeveral = 0.79;

/**
 * The probability of a merge by many weak features, from its log-odds; no pair merges below the first step.
 * @param several whether the smaller side has several ads
 */
export const calibratedFeatures = (score: number, several: boolean): number =>
  Math.min(lookUp(byFeatures, score), several ? ofSeveral : 1);
