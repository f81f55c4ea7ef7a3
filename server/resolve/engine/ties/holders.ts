import type { Ground } from '../ground/ground.ts';
import { byRow, rowHolds, rowOfEach } from '../ground/rows.ts';

/** The way back from identifiers to the ads that hold them. */
export class Holders {
  readonly #ground: Ground;
  readonly #start: Int32Array;
  readonly #ads: Int32Array;
  /** By entry of the ground its ad. */
  readonly adOf: Int32Array;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.adOf = rowOfEach(ground.start);
    const { start, entry } = byRow(ground.identifier, ground.identifiers);
    this.#start = start;
    this.#ads = entry.map((e) => this.adOf[e] as number);
  }

  /** How many ads hold it. */
  width(identifier: number): number {
    return (this.#start[identifier + 1] as number) - (this.#start[identifier] as number);
  }

  /** The ads that hold it: a part of the whole, to be put in another order by who owns this. */
  adsOf(identifier: number): Int32Array {
    return this.#ads.subarray(this.#start[identifier], this.#start[identifier + 1]);
  }

  holds(ad: number, identifier: number): boolean {
    return rowHolds(this.#ground.start, this.#ground.identifier, ad, identifier);
  }
}
