/**
 * What small signs are worth, fitted on pairs of groups that the rounds had left apart: 56 generated worlds of four
 * hands (this repository's generator and three that did not know the engine; 6,000 and 20,000 ads, 94,000 pairs), each
 * hand weighing the same; logistic regression on steps (scikit-learn, L2, C = 0.1). docs/resolution.md says what it is
 * worth on the worlds of a hand that was left out.
 */

/** What a sign is about; signs of one kind are told together. */
export const signKinds = [
  'contacts',
  'words',
  'pictures',
  'own-contacts',
  'places',
  'times',
  'sizes',
  'prevalence',
] as const;
export type SignKind = (typeof signKinds)[number];

/** Worth of a sign in nats: below `from[0]`, from there on, from `from[1]` on … and where it is not known. */
interface Steps {
  readonly about: SignKind;
  readonly from: readonly number[];
  readonly nats: readonly number[];
  readonly unknown: number;
}

/** By sign; what each measures: signs.ts. */
export const scorecard = {
  account: {
    about: 'contacts',
    from: [0.01, 1.5, 3],
    nats: [-0.2, -1.74, 0.78, 2.62],
    unknown: 0,
  },
  phone: {
    about: 'contacts',
    from: [0.01, 1.5, 3],
    nats: [0.01, -1.26, -0.15, 0.29],
    unknown: 0,
  },
  largerField: {
    about: 'contacts',
    from: [0.5],
    nats: [-0.01, 0.16],
    unknown: 0,
  },
  smallerField: {
    about: 'contacts',
    from: [0.5],
    nats: [-0.02, 0.26],
    unknown: 0,
  },
  smallerShare: {
    about: 'contacts',
    from: [0.001, 0.15, 0.5, 0.999],
    nats: [-0.13, -0.73, 0.48, 0.55, 0.02],
    unknown: 0,
  },
  largerShare: {
    about: 'contacts',
    from: [0.001, 0.05, 0.15, 0.5, 0.999],
    nats: [-0.1, -0.46, -0.28, 0.62, 0.54, 0.04],
    unknown: 0,
  },
  largerAds: {
    about: 'contacts',
    from: [0.01, 1.5, 4.5],
    nats: [-0.04, 0.03, 0.22, 0.31],
    unknown: 0,
  },
  wordings: {
    about: 'words',
    from: [0.5, 1.5, 3.5],
    nats: [0.33, -0.17, 1.23, 0.64],
    unknown: 0,
  },
  pictures: {
    about: 'pictures',
    from: [0.5, 1.5],
    nats: [0.01, -0.17, 0.28],
    unknown: 0,
  },
  narrowest: {
    about: 'words',
    from: [3, 6, 20, Number.POSITIVE_INFINITY],
    nats: [0.46, 0.38, -0.01, -0.69, -0.19],
    unknown: 0,
  },
  smallerWorded: {
    about: 'words',
    from: [0.001, 0.3, 0.7, 0.999],
    nats: [-0.25, -0.48, 0.25, 0, 0.12],
    unknown: 0,
  },
  largerWorded: {
    about: 'words',
    from: [0.001, 0.1, 0.3, 0.7, 0.999],
    nats: [-0.08, -0.45, 0.53, 0.71, 0.32, -0.49],
    unknown: 0,
  },
  ownAds: {
    about: 'own-contacts',
    from: [0.001, 0.3, 0.7, 0.999],
    nats: [0.17, 0.35, -0.13, 0.19, -0.08],
    unknown: 0,
  },
  places: {
    about: 'places',
    from: [0.001, 0.5, 0.999],
    nats: [-0.67, 0.49, 0.92, 0.89],
    unknown: 0.42,
  },
  countries: {
    about: 'places',
    from: [0.001, 0.5, 0.999],
    nats: [-0.6, 0.16, 1.02, 0.28],
    unknown: 0.23,
  },
  gap: {
    about: 'times',
    from: [-60, -14, 0, 14, 45],
    nats: [0.64, 0.16, 0.06, 0.36, 0.12, -0.27],
    unknown: 0,
  },
  since: {
    about: 'times',
    from: [0, 7, 30, 90],
    nats: [0.23, -0.08, -0.29, -0.05, -0.17],
    unknown: 0.11,
  },
  start: {
    about: 'times',
    from: [-30, 0, 30, 120],
    nats: [-0.29, -0.07, 0.5, 0.11, -0.02],
    unknown: 0,
  },
  smallerSize: {
    about: 'sizes',
    from: [1.5, 4.5, 12],
    nats: [0.54, -0.17, -0.61, -2.39],
    unknown: 0,
  },
  largerSize: {
    about: 'sizes',
    from: [1.5, 4.5, 15, 60],
    nats: [0.81, 0.38, 0.18, -0.83, -1.13],
    unknown: 0,
  },
} as const satisfies Readonly<Record<string, Steps>>;

export type SignName = keyof typeof scorecard;
export const signNames = Object.keys(scorecard) as SignName[];

/** Nats before any sign is known. */
export const intercept = -0.62;

/**
 * Pairs with a contact in common; of the others those whose smaller side shows a contact of its own, and those whose
 * does not: how often such a pair was one owner's, of all pairs and of each smaller side's best.
 */
export const usualShare = {
  contact: { all: 0.76, best: 0.76 },
  rival: { all: 0.28, best: 0.38 },
  mute: { all: 0.51, best: 0.73 },
} as const;
export type PairKind = keyof typeof usualShare;

/** What a sign is worth at a value; NaN: unknown. In nats. */
export function worthOf(name: SignName, value: number): number {
  const { from, nats, unknown }: Steps = scorecard[name];
  if (Number.isNaN(value)) return unknown;
  const passed = from.findIndex((least) => value < least);
  return nats[passed < 0 ? from.length : passed] as number;
}
