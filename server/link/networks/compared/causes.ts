import type { Contradiction } from '../../resolve/index.ts';
import type { NetworkContent } from '../found-by-run.ts';
import type { Run } from '../run.ts';

/**
 * `links` and `too-little-now` say nothing of whether it was, or is, held in common in the other run; `believed-now` and
 * `believed-no-more` say that it was, or is, so that only what is believed of it has changed.
 */
export const causeKinds = [
  'links',
  'believed-now',
  'no-hub-any-more',
  'hub-now',
  'reassigned',
  'reassigned-no-more',
  'copied-now',
  'copied-no-more',
  'too-little-now',
  'believed-no-more',
  'read-wrong',
  'read-wrong-no-more',
  'judged',
  'judged-in-part',
  'judged-no-more',
] as const;

/** Why networks merged or split: an identifier, or a judgement, and what became of it. */
export interface Cause {
  readonly kind: (typeof causeKinds)[number];
  readonly identifier?: string;
  readonly judgement?: string;
  /** Of a judgement that is followed but for a part: what stands against the part. */
  readonly exception?: Contradiction;
}

/** The first causes, and how many there are besides. */
export interface Because {
  readonly because: readonly Cause[];
  readonly moreCauses: number;
}

/** What a run says, as far as two are compared by it. */
export interface Side {
  readonly run: Pick<Run, 'judgements' | 'contradictions' | 'exceptions' | 'graph'>;
  /** The network of each ad that it saw; of an ad that stands alone, that ad. */
  readonly parts: ReadonlyMap<string, string>;
  readonly hubs: ReadonlySet<string>;
  /** Identifiers that were reassigned. */
  readonly splits: ReadonlySet<string>;
  /** What was left out of ads as copied, by ad. */
  readonly copiedContent: ReadonlyMap<string, readonly string[]>;
  /** What its networks rest on, of those that became one or that one became. */
  readonly contents: ReadonlyMap<string, NetworkContent>;
}
