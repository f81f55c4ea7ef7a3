import type { Ground } from '../ground/ground.ts';
import { byRow } from '../ground/rows.ts';
import { prevalenceShift } from '../signs/prevalence.ts';
import type { Ties } from '../ties/ties.ts';
import { Pieces, type Sides, type TwoSides } from './pieces.ts';

/**
 * Nats for two owners: before anything is known, with each doubling of the smaller side, where all its ads are on the
 * larger's platforms and in its places, and where all ads of the smaller side and of the larger hold something that
 * both sides hold. Fitted on the cuts of worlds of 6,000 ads of four hands, seed 1, each weighing the same; what they
 * come to is much the same with any hand left out.
 */
const worths = {
  ...{ before: 5.14, doubling: -0.32, platforms: -2.86, places: -2.32 },
  ...{ tiedSmall: -2.09, tiedLarge: -1.41 },
};
/** How often cuts parted two owners where that was fitted: of all, and of each network's thinnest. */
const usualShare = { all: 0.062, thinnest: 0.153 };
/** That such cuts are likelier right here than elsewhere is believed but for so much of it. */
const faith = 0.6;
/** What a cut must reach, in nats. */
const asked = 0.5;
/** A single ad is taken off by nothing that is known of one ad alone. */
const leastSide = 2;
/** Smaller networks are not held loosely or firmly: too little is known of them. */
const leastNetwork = 12;
/** Pieces are compared two by two. */
const mostPieces = 1000;
/** A cut that would come to so little were nothing at all between its sides is not looked at more closely. */
const hopeless = 0;

interface Thinnest extends TwoSides {
  readonly score: number;
}

/**
 * Cuts networks in which two sides hang together by less than one owner's would: the smaller side is on other
 * platforms and in other places, and few ads of either hold what both do. Pieces that were sure early stay whole, and
 * so does what people put together.
 * @param probability what is believed of each tie
 * @param pieceOf for each ad the least ad of its piece
 * @param roots for each ad the least ad of its network
 * @returns for each ad the least ad of its network, and what was cut
 */
export function cutLoose(
  ground: Ground,
  ties: Ties,
  probability: Float64Array,
  pieceOf: Int32Array,
  roots: Int32Array,
): { roots: Int32Array; cuts: TwoSides[] } {
  const numbers = new Numbers(pieceOf);
  const scores: number[] = [];
  let thick = 0;
  const thinnestOf = (ads: Int32Array, note?: (score?: number) => void): Thinnest[] => {
    if (ads.length < leastNetwork) return [];
    const { own, count } = numbers.of(ads);
    if (count < 2 || count > mostPieces) return [];
    return thinnestIn(new Pieces(ground, ties, probability, ads, own, count), note);
  };
  const { start, entry } = byRow(roots, ground.ads);
  const waiting: Thinnest[] = [];
  for (let root = 0; root < ground.ads; root += 1)
    waiting.push(
      ...thinnestOf(entry.subarray(start[root], start[root + 1]), (score) => {
        if (score === undefined) thick += 1;
        else scores.push(score);
      }),
    );
  const shift = shiftOf(scores, thick, waiting);
  const cuts: TwoSides[] = [];
  const left = roots.slice();
  // Grows while it is walked: what is left of either side may be loosely held too.
  for (const { small, large, score } of waiting) {
    if (score + shift < asked) continue;
    cuts.push({ small, large });
    for (const side of [small, large]) {
      for (const ad of side) left[ad] = side[0] as number;
      waiting.push(...thinnestOf(side));
    }
  }
  return { roots: left, cuts };
}

/** How much likelier cuts part two owners among these ads than where the worths were fitted; the more cautious word counts. */
function shiftOf(scores: readonly number[], thick: number, thinnest: readonly Thinnest[]): number {
  const shift = Math.min(
    prevalenceShift(scores, usualShare.all, thick),
    prevalenceShift(
      thinnest.map(({ score }) => score),
      usualShare.thinnest,
    ),
  );
  return shift > 0 ? faith * shift : shift;
}

/** The cut that most speaks for two owners, if there is any. @param note takes the score of each; nothing: hopeless */
function thinnestIn(pieces: Pieces, note?: (score?: number) => void): Thinnest[] {
  let best = { piece: -1, score: Number.NEGATIVE_INFINITY };
  for (const { piece, sides } of pieces.cuts()) {
    if (sides.size < leastSide) continue;
    const untied = untiedScore(sides);
    if (untied < hopeless) {
      note?.();
      continue;
    }
    // What ties them only speaks against a cut: it is read where it can matter, or where all scores are wanted.
    if (!note && untied <= best.score) continue;
    const score = untied + tiedScore(pieces.tied(piece));
    note?.(score);
    if (score > best.score) best = { piece, score };
  }
  if (best.piece < 0) return [];
  return [{ ...pieces.sidesOf(best.piece), score: best.score }];
}

/** What is not known speaks for one owner, as if all were alike. */
const known = (share: number): number => (Number.isNaN(share) ? 1 : share);

const untiedScore = ({ size, platforms, places }: Sides): number =>
  worths.before +
  worths.doubling * Math.log2(size) +
  worths.platforms * known(platforms) +
  worths.places * known(places);

const tiedScore = ([small, large]: readonly [number, number]): number =>
  worths.tiedSmall * small + worths.tiedLarge * large;

/** Numbers the pieces of one network after another from 0 on. */
class Numbers {
  readonly #pieceOf: Int32Array;
  readonly #number: Int32Array;

  constructor(pieceOf: Int32Array) {
    this.#pieceOf = pieceOf;
    this.#number = new Int32Array(pieceOf.length).fill(-1);
  }

  of(ads: Int32Array): { own: Int32Array; count: number } {
    const pieces = ads.map((ad) => this.#pieceOf[ad] as number);
    let count = 0;
    const own = pieces.map((piece) => {
      if (this.#number[piece] === -1) this.#number[piece] = count++;
      return this.#number[piece] as number;
    });
    for (const piece of pieces) this.#number[piece] = -1;
    return { own, count };
  }
}
