import type { Link } from './links.ts';

/** From a score on (nats), how many of a hundred such links were right. */
type Steps = readonly (readonly [from: number, probability: number])[];

/**
 * Measured on ten generated worlds of 20,000 ads (hubs, thieves, rotation and giant with seeds 6 and 7, recycled
 * and mixed with seed 6) and held against others; docs/resolution.md has the table. Nothing is said to be surer
 * than 0.99: real ads are not generated ones.
 */
const measured: Readonly<Record<'contact' | 'content' | 'rivals' | 'wording' | 'picture', Steps>> =
  {
    contact: [
      [0, 0.5],
      [3, 0.97],
      [5, 0.99],
    ],
    content: [
      [0, 0.4],
      [2.5, 0.49],
      [3, 0.92],
      [3.6, 0.98],
      [4.2, 0.99],
    ],
    rivals: [
      [0, 0.22],
      [2, 0.4],
      [3, 0.84],
      [4.2, 0.93],
      [5, 0.97],
    ],
    wording: [
      [0, 0.45],
      [3, 0.92],
      [3.6, 0.96],
    ],
    picture: [
      [0, 0.49],
      [3, 0.98],
    ],
  };

const lookUp = (steps: Steps, score: number): number =>
  steps.findLast(([from]) => score >= from)?.[1] ?? 0;

/** Of links by pictures that nobody else shows: worlds of 6,000 ads of four hands, seeds 1 and 2, each weighing the same. */
const byOwnPictures = 0.92;

/** The probability that two groups which are linked so have one owner. Below a half where the score does not join. */
export function calibrated({ score, weighed, rival, inPictures }: Link): number {
  if (inPictures) return byOwnPictures;
  const basis = (): keyof typeof measured => {
    if (weighed.contact > 0) return 'contact';
    if (rival) return 'rivals';
    if (weighed.kinds > 1) return 'content';
    return weighed.picture > 0 ? 'picture' : 'wording';
  };
  return lookUp(measured[basis()], score);
}

/** What the joins by small signs were worth on worlds of four hands, each weighing the same; docs/resolution.md has the table. */
const bySigns: Steps = [
  [2, 0.75],
  [2.4, 0.82],
  [2.8, 0.85],
  [3.4, 0.9],
  [4.5, 0.93],
];

/** The probability of a join by many small signs, from its log-odds; no pair joins below the first step. */
export const calibratedSigns = (score: number): number => lookUp(bySigns, score);
