import type { JoinEvidence, SignWorth } from './joins.ts';

/**
 * nearest misses: why two networks stand apart that share something. doubted: the rules would join them, and all signs
 * together say too little of one owner. pages: they name different pages of one website. since-cut: one of them was
 * cut off when nothing was joined any more. few-ads, pictures-alone: of runs before 2.0.
 */
export type RejectedWhy =
  | 'too-little'
  | 'hub-only'
  | 'copied'
  | 'few-ads'
  | 'doubted'
  | 'elsewhere'
  | 'pictures-alone'
  | 'judged-apart'
  | 'pages'
  | 'since-cut'
  | 'rival';

/** A strong contact; a picture or words that most ads of the smaller side carry; the same place within weeks. */
export const wants = ['contact', 'picture', 'words', 'place'] as const;
export type Want = (typeof wants)[number];

/** What two that share something lack to be joined. */
export interface Missing {
  /** 0..1: how much of what is asked all that they share comes to, where and when they were counted in. */
  readonly share: number;
  /** Each of these alone would make up for the rest, were it in common. */
  readonly wants: readonly Want[];
}

export interface RejectedMerge {
  /** Positions in `Resolution.networks`, the lower first. */
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly evidence: readonly JoinEvidence[];
  readonly why: RejectedWhy;
  /** Where they share enough to be weighed, and less than is asked. */
  readonly missing?: Missing;
  /** Where doubted: what spoke for one owner and against it, the strongest for it first. */
  readonly signs?: readonly SignWorth[];
}
