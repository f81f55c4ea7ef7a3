import type { ItemKind, LinkJudgement, SourceField, Statistics } from '../../resolve/index.ts';
import type { HeldSplit } from '../found-by-run.ts';
import type { EraBelieved } from './input-beliefs.ts';

/**
 * What a run saw of some ads, in a form that can be given away: these ads with what they hold, and of all others counts
 * and what was learnt from them together. Positions count from 0.
 */
export interface RunInput {
  /** What the run learnt from all ads; null of a run of an earlier release, which did not keep it. */
  readonly statistics: Statistics | null;
  /** False where the graph, or what is judged, has changed since the run. */
  readonly asSeen: boolean;
  /** By id. */
  readonly identifiers: readonly InputIdentifier[];
  /** By id. */
  readonly ads: readonly InputAd[];
  /** Positions of websites on which ads are posted. */
  readonly boards: readonly number[];
  /** Numbers that the run found to have passed to another owner. Days are YYYY-MM-DD. */
  readonly reassigned: readonly (Omit<HeldSplit, 'identifier'> & { readonly identifier: number })[];
  /** What the run left out as copied: of an ad these identifiers. */
  readonly copied: readonly { readonly ad: number; readonly identifiers: readonly number[] }[];
  readonly judgements: readonly InputJudgement[];
}

export interface InputIdentifier {
  /** One that is not in scope has a name that tells its kind alone. */
  readonly id: string;
  readonly kind: ItemKind;
  /** Ads beside these that hold it. */
  readonly outside: number;
  /** The run found it to be a hub. */
  readonly hub: boolean;
  /** Where other ads hold it: what the run believed of it, round by round; empty where that is not known. */
  readonly believed: readonly EraBelieved[];
}

export interface InputAd {
  readonly id: string;
  /** When it was posted, else first captured: days since 1970-01-01; null: unknown. */
  readonly day: number | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly platform: string | null;
  readonly holds: readonly {
    readonly identifier: number;
    /** 0..1 */
    readonly confidence: number;
    readonly read: SourceField;
  }[];
  /** Pages of websites that it names; null: the website itself. */
  readonly pages: readonly { readonly identifier: number; readonly page: string | null }[];
}

/** `a` and `b` are positions of ads, or `identifier` is one of an identifier. */
export interface InputJudgement {
  readonly id: string;
  readonly at: string;
  readonly kind: LinkJudgement['kind'];
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly identifier: number | null;
}
