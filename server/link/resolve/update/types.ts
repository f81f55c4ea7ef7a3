import type {
  AdIndex,
  Contradiction,
  LinkJudgement,
  Resolution,
  Verdict,
} from '../engine/index.ts';

/** What an earlier run found, in the numbers of the graph as it is now. */
export interface EarlierRun
  extends Pick<Resolution, 'reassigned' | 'paged' | 'reposters' | 'copiedContent'> {
  /** By ad the position of its network, or of the ad that stands alone, in `probability`; -1: it did not see the ad. */
  readonly networkOf: Int32Array;
  /** 0..1, by network: the least probable of its merges; 1 of an ad that stands alone. */
  readonly probability: Float64Array;
  readonly hubs: readonly Verdict[];
  readonly contradictions: readonly Contradiction[];
}

/** What has changed since that run. */
export interface Changes {
  /** Ads that came, or hold something else now, or are in a network of which an ad is gone. */
  readonly ads: readonly AdIndex[];
  /** Judgements that came since; what they are about is looked at anew. */
  readonly judged: readonly LinkJudgement[];
}

/** How much is looked at. */
export interface UpdateLimits {
  /** Ads, at the least: what is common and what is rare is learnt from them. */
  readonly leastAds: number;
  /** 0..1: where more of the ads than this have to be looked at, all are; that takes hardly longer, and is exact. */
  readonly mostOf: number;
}

/** A partition of all ads of which a part was resolved anew. */
export interface Updated {
  /**
   * Of networks that stay as they were only `key`, `ads` and `probability` are told; no merges, cut points, near matches or
   * cuts of theirs.
   */
  readonly resolution: Resolution;
  /** By network: 1 where it was resolved anew. */
  readonly anew: Uint8Array;
  /** Ads that were looked at: what may move, its surroundings, and others for comparison. */
  readonly looked: number;
}
