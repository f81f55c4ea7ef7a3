import { type LinkingKind, linkingKinds } from '../../../../core/model/index.ts';
import type { CopiedContent, ReassignedSplit } from './found.ts';
import type { Believed, Statistics } from './learnt.ts';

/** Kinds of things that can link ads, in the order in which `IdentifierColumns.kind` counts them. */
export const itemKinds = linkingKinds;
export type ItemKind = LinkingKind;

/** Where an identifier was read, in the order in which `IncidenceColumns.sourceField` counts them. */
export const sourceFields = ['field', 'text', 'image'] as const;
export type SourceField = (typeof sourceFields)[number];

declare const numbering: unique symbol;
/** The caller's number of an ad: its position in `AdColumns.ids`. While it runs a plain number. */
export type AdIndex = number & { readonly [numbering]: 'caller' };

export interface AdColumns {
  /** Entity ids, all different. The result depends on them, not on the order of ads. */
  readonly ids: readonly string[];
  /** When it was posted, else first captured: days since 1970-01-01, fractions allowed; NaN: unknown. */
  readonly day: Float64Array;
  /** Any numbering of places, countries and platforms; -1: unknown. */
  readonly place: Int32Array;
  readonly country: Int32Array;
  readonly platform: Int32Array;
}

export interface IdentifierColumns {
  /** Entity ids, all different. */
  readonly ids: readonly string[];
  /** Position in `itemKinds`. An image that belongs to no cluster group is given as a cluster. */
  readonly kind: Uint8Array;
}

/** One entry for each ad and identifier read in it; the same pair may come more than once. */
export interface IncidenceColumns {
  readonly ad: Int32Array;
  readonly identifier: Int32Array;
  /** 0..1: how sure the observation is, or how alike the words or pictures are. */
  readonly confidence: Float32Array;
  /** Position in `sourceFields`; for pictures `image`, for templates `text`. */
  readonly sourceField: Uint8Array;
}

/** One entry for each ad, website and page of it that the ad names. An ad may name several, or the website alone. */
export interface PageColumns {
  readonly ad: Int32Array;
  readonly identifier: Int32Array;
  /** Position in `pages`; -1: the website itself, or what says nothing of whose it is. */
  readonly page: Int32Array;
  /** As far as an address says whose page it is, such as `anna` or `view/anna`. */
  readonly pages: readonly string[];
  /** Websites on which ads are posted: strangers share them. */
  readonly boards: readonly number[];
}

export interface Observed {
  readonly ads: AdColumns;
  readonly identifiers: IdentifierColumns;
  readonly incidences: IncidenceColumns;
  /** Left out: nothing is known of pages, and a website is one item. */
  readonly pages?: PageColumns;
}

/**
 * What a run over more ads found of those that are given here. These are resolved again as that run saw them: what only
 * all of its ads can show is taken from it.
 */
export interface Settled {
  readonly statistics: Statistics;
  /** Of identifiers that others of its ads hold too: what it believed of each, round by round. */
  readonly believed: readonly {
    readonly identifier: number;
    readonly era: number;
    readonly rounds: readonly Believed[];
  }[];
  /** Identifiers that it found to be hubs, and of which no more is known. */
  readonly hubs: readonly number[];
  readonly reassigned: readonly ReassignedSplit[];
  readonly copiedContent: readonly Pick<CopiedContent, 'ad' | 'identifiers'>[];
}

/**
 * What people have said. Where two contradict one another the newer stands (`at`, then `id`), the other
 * is named among the contradictions. Wrong observations are left out of the incidences by the caller.
 */
export type LinkJudgement =
  | {
      readonly id: string;
      /** Any text that sorts by time. */
      readonly at: string;
      /** together: all of `a` and `b` are one network. apart: none of `a` is with any of `b`. */
      readonly kind: 'together' | 'apart';
      readonly a: readonly AdIndex[];
      readonly b: readonly AdIndex[];
    }
  | {
      readonly id: string;
      readonly at: string;
      /** shared: links nobody. exclusive: whoever holds it is one network, but for what is judged apart. */
      readonly kind: 'shared' | 'exclusive';
      readonly identifier: number;
    };
