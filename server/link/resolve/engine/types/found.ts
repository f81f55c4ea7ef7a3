import type { AdIndex } from './given.ts';
import type { Notes, Statistics } from './learnt.ts';

/**
 * judged-shared, judged-exclusive: a person said so. connected: its users are linked by other things too.
 * unopposed: too little is known of its users to doubt it. unconnected: its users have nothing else to do with
 * one another. mostly-unconnected: some of its users are linked, and too many stand outside. pages: a website of which ads name
 * many pages that have no contact in common that shows them to be one owner's (`groups` of them), or on which ads are
 * posted; its pages item. long-used: who its users are is open, and it was in use as long as what strangers share.
 */
export const verdictReasons = [
  ...(['judged-shared', 'judged-exclusive', 'connected', 'unopposed'] as const),
  ...(['unconnected', 'mostly-unconnected', 'long-used', 'pages'] as const),
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** Is an identifier one owner's, or does it merge strangers? With the numbers behind it. */
export interface Verdict {
  readonly identifier: number;
  readonly hub: boolean;
  readonly reason: VerdictReason;
  readonly ads: number;
  /** Groups of ads that held it when it was last judged, and those among them that could be tested. */
  readonly groups: number;
  readonly testable: number;
  /** Of the testable ones: those linked to one another by other things, in the largest connected component … */
  readonly linked: number;
  /** … and those with no item but this identifier itself. */
  readonly unsupported: number;
  /** 0..1: that two groups of ads which share it have one owner. */
  readonly probability: number;
}

/**
 * A website whose ads name different pages of it: each set of pages is an item by itself, and the host is none.
 * Pages are one set where ads of both show another contact in common that is not common elsewhere.
 */
export interface PagedSite {
  readonly identifier: number;
  /** Ads are posted on it. */
  readonly board: boolean;
  readonly ads: number;
  /** Those with most ads first. A set with no page is the website itself; that of a hub is nobody's and left out. */
  readonly sets: readonly PageSet[];
}

export interface PageSet {
  /** Those that most ads name first. */
  readonly pages: readonly string[];
  readonly ads: number;
}

/** A number that passed to another owner in a silence. */
export interface ReassignedSplit {
  readonly identifier: number;
  /** Last day before, first day after: days since 1970-01-01. */
  readonly lastBefore: number;
  readonly firstAfter: number;
  readonly adsBefore: number;
  readonly adsAfter: number;
  /** nothing: the two sides share nothing. place: only a place. */
  readonly shared: 'nothing' | 'place';
  /** 0..1: that the owner changed. */
  readonly probability: number;
}

/** A number that seemed to pass to another owner, and is one owner's because a person said that it is exclusive. */
export interface LiftedSplit extends ReassignedSplit {
  readonly judgement: string;
}

/**
 * A contact under which others' ads seem to be put online: nearly all its ads repeat the words of earlier ads that
 * show other contacts and not this one, of many sources.
 */
export interface Reposter {
  readonly identifier: number;
  /** Ads that hold it; those of them whose words other ads have too; and of these, copies of an earlier ad. */
  readonly ads: number;
  readonly worded: number;
  readonly copies: number;
  /** Into how many the sources fall that share nothing narrow with one another, and copies from the largest. */
  readonly sources: number;
  readonly largest: number;
}

/**
 * reposter: the ad is a copy under a reposter's contact. left-in-text: a number stands in the text alone, beside another
 * in the contact field, and seems to have come with the text.
 */
export const whysCopiedContent = ['reposter', 'left-in-text'] as const;

/** Observations of an ad that were left out of everything: copied, they say nothing about who placed it. */
export interface CopiedContent {
  readonly why: (typeof whysCopiedContent)[number];
  readonly ad: AdIndex;
  /** The contact under which it stands: a reposter's, or the number beside the one that was left in the text. */
  readonly contact: number;
  /** The earliest ad that it can have been copied from; -1: which one is not known. */
  readonly source: AdIndex | -1;
  readonly identifiers: readonly number[];
}

/** One reason to merge: an identifier that both sides hold. */
export interface MergeEvidence {
  readonly identifier: number;
  /**
   * Which holder of a reassigned number: 0 before the first reassignment. Of a website that is counted by page: which of its
   * sets of pages.
   */
  readonly era: number;
  /** Of a website that is counted by page: the two sides name different pages of it, and the host counts for nothing. */
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
 * one-strong: a strong item. strong-together: weak contacts that are strong together. two-weak: weak items of different
 * kinds. weak-here: weak items that count as one kind, the same place and time. small-signs: many weak features together,
 * each weak. judged: a person said so. What is said to count is in the evidence.
 */
export const mergeRules = [
  'one-strong',
  'strong-together',
  'two-weak',
  'weak-here',
  'weak-features',
  'judged',
] as const;
export type MergeRule = (typeof mergeRules)[number];

/** What a feature is about; features of one kind are told together. */
export const featureKinds = [
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
] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** What the features of one kind are worth together: nats for one owner; below 0 they speak against it. */
export interface FeatureWeight {
  readonly about: FeatureKind;
  readonly nats: number;
}

/** Ads that came together. Each side is named by one of its ads, the one with the least id. */
export interface Merge {
  readonly round: number;
  readonly a: AdIndex;
  readonly b: AdIndex;
  /** Ads on each side at that moment. */
  readonly sizes: readonly [number, number];
  readonly rule: MergeRule;
  /** 0..1, calibrated: of merges said 0.9, nine in ten are right on scenarios with a known truth. */
  readonly probability: number;
  /** Strongest first. Where a person said so: what they called exclusive, else nothing. */
  readonly evidence: readonly MergeEvidence[];
  /** Of many weak features: what speaks for it and against it, the strongest for it first. */
  readonly features?: readonly FeatureWeight[];
  /** True where both were in one place within weeks; false where they were not; null: unknown. */
  readonly here: boolean | null;
  /** Ids of the judgements that made it. */
  readonly judgements: readonly string[];
}

/** Where a part stands in a walk, from the first place to before the second; null: all that the other parts leave. */
export type Span = readonly [number, number] | null;

/** Without this the network falls into parts. */
export interface CutPoint {
  readonly item: { readonly identifier: number } | { readonly ad: AdIndex };
  /** Ads in each part, largest first; two parts at least. */
  readonly parts: readonly number[];
  /** One ad of each part, in that order: one that holds the cut point, or shares something with it. */
  readonly ads: readonly AdIndex[];
  /**
   * All such ads by id: those of the second part, and those of all others. Judged apart, each of the former is kept
   * from each of the latter. At most `mostOfSide` on either side: where there are more, some may go with either part.
   */
  readonly sides: readonly (readonly AdIndex[])[];
  /** Where each part stands in the network's `walk`. */
  readonly spans: readonly Span[];
}

export interface Network {
  /** The least id among its ads: it stays while that ad stays. */
  readonly key: string;
  /** By id. */
  readonly ads: Int32Array;
  /** The least probable of its merges; 1 for a single ad. */
  readonly probability: number;
  readonly cutPoints: readonly CutPoint[];
  /** Its ads in an order in which all parts of each cut point but one stand together; empty where there is none. */
  readonly walk: readonly AdIndex[];
}

/** What a judgement says and cannot hold. */
export interface Contradiction {
  /** The judgement that was not followed. */
  readonly refused: string;
  /**
   * Never empty: the judgements that stand against it, in the order in which they link, from one end of `refused` to the
   * other. Of an `apart` also the ids of ads that are on both of its sides.
   */
  readonly chain: readonly string[];
  /** All else that it says was followed. */
  readonly partly?: true;
}

/** A part taken off at the end: what held it turned out to be shared by strangers. */
export interface Cut {
  /** One ad of either part, the one with the least id. */
  readonly a: AdIndex;
  readonly b: AdIndex;
  readonly sizes: readonly [number, number];
  /** What had linked them. */
  readonly identifiers: readonly number[];
}

export interface Resolution {
  /** For each ad the position of its network in `networks`. */
  readonly networkOf: Int32Array;
  /** Largest first, then by key. Single ads are networks of one. */
  readonly networks: readonly Network[];
  /** In the order in which they were made. */
  readonly merges: readonly Merge[];
  /** Of every identifier that two or more ads hold, by identifier. */
  readonly verdicts: readonly Verdict[];
  readonly reassigned: readonly ReassignedSplit[];
  readonly lifted: readonly LiftedSplit[];
  readonly paged: readonly PagedSite[];
  readonly reposters: readonly Reposter[];
  readonly copiedContent: readonly CopiedContent[];
  /** The most probable first; at most three a network. What came near to one that was cut is not known. */
  readonly rejected: readonly NearMatch[];
  readonly contradictions: readonly Contradiction[];
  readonly cuts: readonly Cut[];
  readonly statistics: Statistics;
  /** What each round believed of what is shared. */
  readonly beliefs: Notes;
}

/**
 * nearest nearMatches: why two networks stand apart that share something. doubted: the rules would merge them, and all features
 * together say too little of one owner. pages: they name different pages of one website. since-cut: one of them was
 * cut off when nothing was merged any more.
 */
export type NearMatchWhy =
  | 'too-little'
  | 'hub-only'
  | 'copied'
  | 'doubted'
  | 'elsewhere'
  | 'judged-apart'
  | 'pages'
  | 'since-cut'
  | 'rival';

/** A strong contact; a picture or words that most ads of the smaller side carry; the same place within weeks. */
export const wants = ['contact', 'cluster', 'words', 'place'] as const;
export type Want = (typeof wants)[number];

/** What two that share something lack to be merged. */
export interface Missing {
  /** 0..1: how much of what is asked all that they share comes to, where and when they were counted in. */
  readonly share: number;
  /** Each of these alone would make up for the rest, were it in common. */
  readonly wants: readonly Want[];
}

export interface NearMatch {
  /** Positions in `Resolution.networks`, the lower first. */
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly evidence: readonly MergeEvidence[];
  readonly why: NearMatchWhy;
  /** Where they share enough to be weighed, and less than is asked. */
  readonly missing?: Missing;
  /** Where doubted: what spoke for one owner and against it, the strongest for it first. */
  readonly features?: readonly FeatureWeight[];
}
