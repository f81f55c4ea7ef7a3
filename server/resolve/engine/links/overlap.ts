import { isContact } from '../ground/tuning.ts';
import { sizeOf, type View, widthOf } from '../groups/view.ts';
import type { Ties } from '../ties/ties.ts';

/** Of the words and pictures that several ads of two groups show and no third group does. */
export interface Overlap {
  /** How many both groups show. */
  readonly common: number;
  /** How many would be in both if each of their ads might have come to either. */
  readonly expected: number;
}

/** Reads how far two groups mix what is theirs alone. */
export class OverlapReader {
  readonly #view: View;
  readonly #ties: Ties;

  constructor(ties: Ties, view: View) {
    this.#view = view;
    this.#ties = ties;
  }

  of(a: number, b: number): Overlap {
    const { start, tie: tieOf, held } = this.#view;
    const [n, m] = [sizeOf(this.#view, a), sizeOf(this.#view, b)];
    const [shareOfA, shareOfB] = [n / (n + m), m / (n + m)];
    let [common, expected] = [0, 0];
    let [i, j] = [start[a] as number, start[b] as number];
    const [endOfA, endOfB] = [start[a + 1] as number, start[b + 1] as number];
    while (i < endOfA || j < endOfB) {
      const ofA = i < endOfA ? (tieOf[i] as number) : Number.POSITIVE_INFINITY;
      const ofB = j < endOfB ? (tieOf[j] as number) : Number.POSITIVE_INFINITY;
      const tie = Math.min(ofA, ofB);
      let ads = 0;
      if (ofA === tie) ads += held[i++] as number;
      if (ofB === tie) ads += held[j++] as number;
      if (ads < 2 || !this.#isTheirs(tie)) continue;
      expected += 1 - shareOfA ** ads - shareOfB ** ads;
      if (ofA === ofB) common += 1;
    }
    return { common, expected };
  }

  /** Whether it is words or a picture that two groups show at the most. */
  #isTheirs(tie: number): boolean {
    return !isContact[this.#ties.kind[tie] as number] && widthOf(this.#view, tie) <= 2;
  }
}
