import type { Pair } from './links.ts';

/** How likely it is that what looks copied was copied by somebody else, 0..1. */
export interface Theft {
  /** Where both were in one place within weeks, and where that is not known. */
  readonly here: number;
  readonly unknown: number;
}

/** Larger groups are told apart by place and size. */
const mostAds = 4;
/** Each rate begins as if so many cases had been seen. */
const begin = 10;

export const noTheft: Theft = { here: 0, unknown: 0 };

/** @param meeting share of the smaller side's ads that were where the larger was; NaN: unknown */
export const theftAt = (meeting: number, theft: Theft): number =>
  Number.isNaN(meeting) ? theft.unknown : theft.here;

/**
 * Learns how much theft there is from pairs that share pictures and wording and no contact. Where the smaller
 * side has no contact of its own it is the larger one's: such pairs show how often one owner's ads look copied
 * from an earlier ad, and are in one place. What rivals, who have a contact of their own, look copied beyond
 * that is theft.
 */
export class TheftTally {
  readonly #own = new Tally();
  readonly #rivals = new Tally();

  add(pair: Pair): void {
    const { picture, wording, contact } = pair.weighed;
    if (pair.size > mostAds || contact > 0 || picture === 0 || wording === 0) return;
    (pair.rival ? this.#rivals : this.#own).add(pair);
  }

  theft(): Theft {
    const ownCopied = this.#own.copied(0.5);
    const copied = this.#rivals.copied(0.5);
    // A thief's ad is always a copy: copied = share + (1 − share) · ownCopied.
    const share = Math.max(0, (copied - ownCopied) / (1 - ownCopied));
    const honest = (1 - share) * ownCopied;
    const ownHere = this.#own.copiedHere(0.5);
    const thieves = this.#rivals.copiedHere(0.5) * copied - honest * ownHere;
    const thievesHere = Math.max(0.02 * share, thieves);
    return {
      here: thievesHere / (thievesHere + honest * ownHere),
      unknown: share / (share + honest),
    };
  }
}

class Tally {
  #pairs = 0;
  #copied = 0;
  #here = 0;
  #placed = 0;

  add({ copied, meeting }: Pair): void {
    this.#pairs += 1;
    if (!copied) return;
    this.#copied += 1;
    if (Number.isNaN(meeting)) return;
    this.#placed += 1;
    if (meeting >= 0.5) this.#here += 1;
  }

  /** The share that looks copied. */
  copied(prior: number): number {
    return (this.#copied + begin * prior) / (this.#pairs + begin);
  }

  /** Of those that look copied, the share that is in one place. */
  copiedHere(prior: number): number {
    return (this.#here + begin * prior) / (this.#placed + begin);
  }
}
