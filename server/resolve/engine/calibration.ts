import type { Weighed } from './join-rule.ts';
import type { Link } from './links.ts';

/** From a score on (nats), how many of a hundred such links were right. */
type Steps = readonly (readonly [from: number, probability: number])[];

/**
 * Measured on 84 generated worlds of 6,000 ads: of our own and of five other hands, all seven kinds, two seeds each,
 * each hand weighing the same. What is below the first step that joins is told of near misses alone, and is as it was
 * measured on ten worlds of our own.
 */
const measured: Readonly<Record<'contact' | 'content' | 'rivals' | 'wording' | 'picture', Steps>> =
  {
    contact: [
      [0, 0.5],
      [3, 0.83],
      [3.5, 0.86],
      [4, 0.9],
      [5, 0.97],
      [6, 0.98],
    ],
    content: [
      [0, 0.4],
      [2.5, 0.49],
      [3, 0.83],
      [3.6, 0.9],
      [4.2, 0.94],
      [5, 0.97],
    ],
    rivals: [
      [0, 0.22],
      [2, 0.4],
      [3, 0.78],
      [3.6, 0.85],
      [4.2, 0.88],
    ],
    wording: [
      [0, 0.45],
      [3, 0.91],
    ],
    picture: [
      [0, 0.49],
      [3, 0.94],
    ],
  };

const lookUp = (steps: Steps, score: number): number =>
  steps.findLast(([from]) => score >= from)?.[1] ?? 0;

/** Of links by pictures that nobody else shows. */
const byOwnPictures = 0.9;

/** The probability that two groups which are linked so have one owner. Below a half where the score does not join. */
export function calibrated({ score, weighed, rival, inPictures }: Link): number {
  if (inPictures) return byOwnPictures;
  return lookUp(measured[basisOf(weighed, rival)], score);
}

function basisOf({ contact, kinds, picture }: Weighed, rival: boolean): keyof typeof measured {
  if (contact > 0) return 'contact';
  if (rival) return 'rivals';
  if (kinds > 1) return 'content';
  return picture > 0 ? 'picture' : 'wording';
}

/** The same of joins by small signs. */
const bySigns: Steps = [
  [2, 0.74],
  [2.4, 0.77],
  [2.8, 0.79],
  [3.4, 0.81],
  [6, 0.89],
];

/** The probability of a join by many small signs, from its log-odds; no pair joins below the first step. */
export const calibratedSigns = (score: number): number => lookUp(bySigns, score);
