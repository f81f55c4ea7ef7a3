const strengths = ['weak', 'limited', 'moderate', 'strong'] as const;
export type Strength = (typeof strengths)[number];

export interface LinkFacts {
  /** Ads that hold both ends. */
  readonly ads: number;
  readonly platforms: number;
  /** 0..1: the weaker of the two observations, in the ad where it is best. */
  readonly best: number;
  readonly inferred: boolean;
  readonly hub: boolean;
  /** What connects it is known to connect strangers: other pages of one website, a number that passed on, a copy. */
  readonly doubted: boolean;
}

/**
 * A word for how much is behind a link, by a rule that can be told in a sentence:
 * through a hub, through what is known to be strangers’, or read with less than 0.6 it is weak; proposed by a method, or seen in one ad, limited;
 * in two ads, moderate; in three or more, or on two platforms, strong.
 */
export function strengthOf({ ads, platforms, best, inferred, hub, doubted }: LinkFacts): Strength {
  if (hub || doubted || !(best >= 0.6) || ads === 0) return 'weak';
  if (inferred || ads === 1) return 'limited';
  return ads >= 3 || platforms >= 2 ? 'strong' : 'moderate';
}

/** The weakest word of a chain. */
export function weakestOf(words: readonly Strength[]): Strength {
  return strengths[Math.min(...words.map((word) => strengths.indexOf(word)))] ?? 'weak';
}
