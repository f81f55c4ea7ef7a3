/**
 * judged-generic, judged-not-generic: a person said so. one-body: its users are tied by other things too.
 * unopposed: too little is known of its users to doubt it. scattered: its users have nothing else to do with
 * one another. loose: a body of its users holds together, and too many stand outside. pages: a website of which ads name
 * many pages that have no contact in common that shows them to be one owner's (`groups` of them), or on which ads are
 * posted; its pages tie. lasting: who its users are is open, and it was in use as long as what strangers share. house: of
 * runs before 2.0.
 */
export type VerdictReason =
  | 'judged-generic'
  | 'judged-not-generic'
  | 'one-body'
  | 'unopposed'
  | 'scattered'
  | 'loose'
  | 'lasting'
  | 'house'
  | 'pages';

/** Is an identifier one owner's, or does it join strangers? With the numbers behind it. */
export interface Verdict {
  readonly identifier: number;
  readonly hub: boolean;
  readonly reason: VerdictReason;
  readonly ads: number;
  /** Groups of ads that held it when it was last judged, and those among them that could be tested. */
  readonly groups: number;
  readonly testable: number;
  /** Of the testable ones: those tied to one another by other things, in the largest such body … */
  readonly body: number;
  /** … and those with no tie but this identifier itself. */
  readonly naked: number;
  /** 0..1: that two groups of ads which share it have one owner. */
  readonly probability: number;
}

/**
 * A website whose ads name different pages of it: each set of pages is a tie by itself, and the host is none.
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
export interface RecycledSplit {
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

/** A number that seemed to pass to another owner, and is one owner's because a person said that it is not generic. */
export interface LiftedSplit extends RecycledSplit {
  readonly judgement: string;
}

/**
 * A contact under which others' ads seem to be put online: nearly all its ads repeat the words of earlier ads that
 * show other contacts and not this one, of many sources.
 */
export interface Taker {
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
 * taker: the ad is a copy under a taker's contact. left-in-text: a number stands in the text alone, beside another
 * in the contact field, and seems to have come with the text.
 */
export const whysLeftOut = ['taker', 'left-in-text'] as const;

/** Readings of an ad that were left out of everything: copied, they say nothing about who placed it. */
export interface LeftOut {
  readonly why: (typeof whysLeftOut)[number];
  readonly ad: number;
  /** The contact under which it stands: a taker's, or the number beside the one that was left in the text. */
  readonly contact: number;
  /** The earliest ad that it can have been copied from; -1: which one is not known. */
  readonly source: number;
  readonly identifiers: readonly number[];
}
