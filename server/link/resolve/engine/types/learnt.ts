/** What a round believed of an identifier, and every round after it until the next that is told. */
export interface Believed {
  readonly from: number;
  /** 0..1: that two groups of ads which share it have one owner; 0 of a hub. */
  readonly probability: number;
  /** As in `Verdict`. */
  readonly groups: number;
  readonly testable: number;
  readonly linked: number;
  readonly unsupported: number;
}

/** How long contacts are in use among all ads, and what that says. */
export interface Lifetimes {
  /** Days since 1970-01-01 of the first and the last ad; null where no day is known. */
  readonly span: readonly [number, number] | null;
  /** By share of that time in which a contact is in use, in tenths: nats for one owner. */
  readonly nats: readonly number[];
}

/** How likely it is that what looks copied was copied by somebody else, 0..1. */
export interface Theft {
  /** Where both were in one place within weeks, and where that is not known. */
  readonly here: number;
  readonly unknown: number;
}

/** Nats by which pairs are likelier one owner's among these ads than where match weights were fitted. */
export interface Shifts {
  readonly contact: number;
  readonly rival: number;
  readonly mute: number;
}

/** What a run learnt from all its ads: numbers alone, which tell of no single ad. */
export interface Statistics {
  readonly lifetimes: Lifetimes;
  /** By round. */
  readonly theft: readonly Theft[];
  /** By look, when the rounds are over. */
  readonly shifts: readonly Shifts[];
}

/** What was noted of identifiers as a run went on. */
export interface Notes {
  /** By era of the identifier, the first 0; a round that believed the same as the one before is left out. */
  believedOf(identifier: number): readonly {
    readonly era: number;
    readonly rounds: readonly Believed[];
  }[];
}
