import type { AdIndex, NearMatch } from '../engine/index.ts';
import type { Association } from '../operations/types.ts';

/**
 * What a person can be asked. exclusive: is this contact one owner's? together: are these two networks under one control?
 * reading: is this observation right? reassigned: did this number pass to another owner?
 */
export const questionKinds = ['exclusive', 'together', 'reading', 'reassigned'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A network, or an ad that stands alone, and how many of its ads hold what is asked about. */
export interface Holder {
  /** Position in `Resolution.networks`. */
  readonly node: number;
  readonly ads: number;
}

/** What a question is about, by the caller's numbers, with what shows it. */
export type QuestionAbout =
  | {
      readonly kind: 'exclusive' | 'reassigned';
      readonly identifier: number;
      /** Some, those of most ads first. */
      readonly holders: readonly Holder[];
    }
  | {
      readonly kind: 'together';
      /** Two networks: positions in `Resolution.networks`, the lower first. */
      readonly a: number;
      readonly b: number;
      readonly shows: Association | NearMatch;
    }
  | { readonly kind: 'reading'; readonly identifier: number; readonly ad: AdIndex };

/** A question whose answer may change what is together. */
export interface Question {
  readonly about: QuestionAbout;
  /** 0..1: that the answer is yes. */
  readonly probability: number;
  /** Ads that it concerns: where they are others, it is another question. */
  readonly ads: number;
  /** Ads in each group that would come together, largest first, and on which answer; none: it would join nothing. */
  readonly joins: readonly number[];
  /** Ads in each part into which the other answer would take a group apart, largest first; none: it would part nothing. */
  readonly parts: readonly number[];
  /** For so many ads' worth of a whole the answer is expected to set things right. */
  readonly gain: number;
}

/** A question that may be asked. */
export interface Candidate extends Question {
  /** The groups that would come together. */
  readonly joined: readonly number[];
}

/**
 * What it is worth to know that these are one, or are not: an ad of a part of s in a whole of S finds S - s others, as a
 * share of S (the change of B-cubed recall or precision), summed over all ads.
 */
export function worth(sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all === 0 ? 0 : all - sizes.reduce((sum, size) => sum + size * size, 0) / all;
}

/** A question with what its answers are worth: groups that come together on the one, parts that fall apart on the other. */
export function candidate(
  about: QuestionAbout,
  given: { readonly probability: number; readonly ads: number },
  { joined = [], joins = [], parts = [] }: Partial<Pick<Candidate, 'joined' | 'joins' | 'parts'>>,
): Candidate {
  // That a number passed to another owner joins nothing: that it did not, does.
  const joining = about.kind === 'reassigned' ? 1 - given.probability : given.probability;
  return {
    about,
    probability: given.probability,
    ads: given.ads,
    joined,
    joins: largestFirst(joins),
    parts: largestFirst(parts),
    gain: joining * worth(joins) + (1 - joining) * worth(parts),
  };
}

const largestFirst = (sizes: readonly number[]): number[] => [...sizes].sort((a, b) => b - a);
