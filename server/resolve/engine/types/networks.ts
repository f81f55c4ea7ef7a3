import type {
  LeftOut,
  LiftedSplit,
  PagedSite,
  RecycledSplit,
  Taker,
  Verdict,
} from './identifiers.ts';
import type { Join } from './joins.ts';
import type { RejectedMerge } from './rejected.ts';

/** Where a part stands in a walk, from the first place to before the second; null: all that the other parts leave. */
export type Span = readonly [number, number] | null;

/** Without this the network falls into parts. */
export interface Bridge {
  readonly item: { readonly identifier: number } | { readonly ad: number };
  /** Ads in each part, largest first; two parts at least. */
  readonly parts: readonly number[];
  /** One ad of each part, in that order: one that holds the bridge, or shares something with it. */
  readonly ads: readonly number[];
  /**
   * All such ads by id: those of the second part, and those of all others. These two judged apart take the second
   * part off. At most `mostOfSide` on either side: where there are more, it may not come off whole.
   */
  readonly sides: readonly (readonly number[])[];
  /** Where each part stands in the network's `walk`. */
  readonly spans: readonly Span[];
}

export interface Network {
  /** The least id among its ads: it stays while that ad stays. */
  readonly key: string;
  /** By id. */
  readonly ads: Int32Array;
  /** The least probable of its joins; 1 for a single ad. */
  readonly probability: number;
  readonly bridges: readonly Bridge[];
  /** Its ads in an order in which all parts of each bridge but one stand together; empty where there is none. */
  readonly walk: readonly number[];
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
  readonly a: number;
  readonly b: number;
  readonly sizes: readonly [number, number];
  /** What had tied them. */
  readonly identifiers: readonly number[];
}

export interface Resolution {
  /** For each ad the position of its network in `networks`. */
  readonly networkOf: Int32Array;
  /** Largest first, then by key. Single ads are networks of one. */
  readonly networks: readonly Network[];
  /** In the order in which they were made. */
  readonly joins: readonly Join[];
  /** Of every identifier that two or more ads hold, by identifier. */
  readonly verdicts: readonly Verdict[];
  readonly recycled: readonly RecycledSplit[];
  readonly lifted: readonly LiftedSplit[];
  readonly paged: readonly PagedSite[];
  readonly takers: readonly Taker[];
  readonly leftOut: readonly LeftOut[];
  /** The most probable first; at most three a network. What came near to one that was cut is not known. */
  readonly rejected: readonly RejectedMerge[];
  readonly contradictions: readonly Contradiction[];
  readonly cuts: readonly Cut[];
}
