/** One reason to join: an identifier that both sides hold. */
export interface JoinEvidence {
  readonly identifier: number;
  /**
   * Which holder of a recycled number: 0 before the first change of hands. Of a website that is told by page: which of its
   * sets of pages.
   */
  readonly era: number;
  /** Of a website that is told by page: the two sides name different pages of it, and the host counts for nothing. */
  readonly differ?: true;
  /** strong: enough by itself. weak: it counted, and needs another. slight: both hold it, and it counted for nothing. */
  readonly weight: 'strong' | 'weak' | 'slight';
  /** 0..1: that two groups of ads which share it, and nothing else is known of, have one owner. */
  readonly probability: number;
  /** Groups of ads that held it in this round. */
  readonly groups: number;
  /** Ads of each side that hold it. */
  readonly ads: readonly [number, number];
}

/**
 * one-strong: a strong tie. strong-together: weak contacts that are strong together. two-weak: weak ties of different
 * kinds. weak-here: weak ties that count as one kind, the same place and time. small-signs: many small signs together,
 * each weak. judged: a person said so. What is said to count is in the evidence. own-pictures: of runs before 2.0.
 */
export const joinRules = [
  'one-strong',
  'strong-together',
  'two-weak',
  'weak-here',
  'own-pictures',
  'small-signs',
  'judged',
] as const;
export type JoinRule = (typeof joinRules)[number];

/** What a sign is about; signs of one kind are told together. mixing: of runs before 2.0. */
export const signKinds = [
  'contacts',
  'holders',
  'words',
  'pictures',
  'own-contacts',
  'places',
  'platforms',
  'times',
  'sizes',
  'prevalence',
  'alternatives',
  'theft',
  'mixing',
] as const;
export type SignKind = (typeof signKinds)[number];

/** What the signs of one kind are worth together: nats for one owner; below 0 they speak against it. */
export interface SignWorth {
  readonly about: SignKind;
  readonly nats: number;
}

/** Ads that came together. Each side is named by one of its ads, the one with the least id. */
export interface Join {
  readonly round: number;
  readonly a: number;
  readonly b: number;
  /** Ads on each side at that moment. */
  readonly sizes: readonly [number, number];
  readonly rule: JoinRule;
  /** 0..1, calibrated: of joins said 0.9, nine in ten are right on worlds with a known truth. */
  readonly probability: number;
  /** Strongest first. Where a person said so: what they called not generic, else nothing. */
  readonly evidence: readonly JoinEvidence[];
  /** Of many small signs: what speaks for it and against it, the strongest for it first. */
  readonly signs?: readonly SignWorth[];
  /** True where both were in one place within weeks; false where they were not; null: unknown. */
  readonly here: boolean | null;
  /** Ids of the judgements that made it. */
  readonly judgements: readonly string[];
}
