import { byRow, rowHolds, rowOfEach } from '../../../../core/collections/index.ts';
import { callersAd, type EngineAd, engineAd, type Ground } from '../ground/ground.ts';
import { saidExclusive, saidShared } from '../judged/judgements.ts';
import type { CopiedContent, Settled } from '../types.ts';

/** In the engine's numbers. */
export type CopiedHere = Omit<CopiedContent, 'ad' | 'source'> & {
  readonly ad: EngineAd;
  readonly source: EngineAd | -1;
};

/**
 * Observations that are left out of everything because they were copied: they say nothing about who placed the ad.
 * People are obeyed: where they say that a contact is shared it is nobody's own, so nothing beside it is left out
 * for it; and what they say is exclusive is never left out, since it merges whoever holds it. In our numbers.
 */
export class Copied {
  /** By entry of the ground: 1 where the observation is left out. */
  readonly dropped: Uint8Array;
  readonly copiedContent: CopiedHere[] = [];
  readonly #identifier: Int32Array;
  readonly #said: Uint8Array;

  /** @param said by identifier what people said of it, see `Obeyed` */
  constructor({ identifier }: Ground, said: Uint8Array) {
    this.dropped = new Uint8Array(identifier.length);
    this.#identifier = identifier;
    this.#said = said;
  }

  /** Whether what stands beside this contact may be taken for copied. */
  isOwn(contact: number): boolean {
    return this.#said[contact] !== saidShared;
  }

  /** Leaves out what another run took for copied. */
  settle(ground: Ground, settled: Settled['copiedContent']): void {
    for (const { ad, identifiers } of settled) {
      const own = engineAd(ground, ad);
      const left = new Set(identifiers.map((one) => ground.ourIdentifier[one]));
      for (let e = ground.start[own] as number; e < (ground.start[own + 1] as number); e += 1)
        if (left.has(this.#identifier[e] as number)) this.dropped[e] = 1;
    }
  }

  /** Leaves out those of these entries of an ad that are not left out already. */
  drop(entries: readonly number[], from: Omit<CopiedHere, 'identifiers'>): void {
    const identifiers: number[] = [];
    for (const e of entries) {
      const identifier = this.#identifier[e] as number;
      if (this.dropped[e] || this.#said[identifier] === saidExclusive) continue;
      this.dropped[e] = 1;
      identifiers.push(identifier);
    }
    if (identifiers.length > 0) this.copiedContent.push({ ...from, identifiers });
  }
}

/** In the caller's numbers. */
export function copiedContentOf(
  ground: Ground,
  { why, ad, contact, source, identifiers }: CopiedHere,
): CopiedContent {
  const { callersIdentifier } = ground;
  return {
    ...{ why, ad: callersAd(ground, ad), contact: callersIdentifier[contact] as number },
    source: source === -1 ? -1 : callersAd(ground, source),
    identifiers: identifiers.map((one) => callersIdentifier[one] as number),
  };
}

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
