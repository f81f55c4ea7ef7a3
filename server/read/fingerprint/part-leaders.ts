import { type Coarse, coarseDistance, coarseOf, mirroredCoarse } from './coarse.ts';
import { CoarseIndex } from './coarse-index.ts';
import { coarseFrames, type Frame, fitFrame } from './fingerprint-parts.ts';
import type { Hash } from './hash.ts';
import { type ImagePrint, turns } from './pdq.ts';
import type { Samples } from './samples.ts';

/**
 * Parts are looked for where both pictures have edges in so many of 64 cells: a lone shape on a plain ground lies
 * in some frame of many a picture.
 */
const leastDetail = 22;
/** Parts are the same where their hashes differ in at most so many of 256 bits: fewer than for whole pictures, since many are tried. */
export const partDistance = 28;
/** The coarse hash of a frame may differ in so many of 64 bits from that of a leader … */
const mostCoarse = 8;
/** … for so many leaders at most, the nearest, frames are fitted … */
const mostLeaders = 4;
/** … beginning with the nearest so many: from one alone the fit may end where no small step makes it better. */
const mostStarts = 3;
/** How parts are looked for, as places in `turns`: as they are, and mirrored left to right. */
const asItIs = turns.indexOf('as it is');
const mirrored = turns.indexOf('mirrored left to right');

type Compared = Pick<ImagePrint, 'samples' | 'detail'>;

/** A frame on an image that lies one way. */
interface Framed {
  readonly frame: Frame;
  readonly way: number;
  readonly hash: Coarse;
}

/** The frame in which an image is most like a leader. */
export interface Fit {
  readonly place: number;
  readonly frame: Frame;
  /** How the image lies: a place in `turns`. */
  readonly way: number;
  readonly distance: number;
}

/**
 * Leaders, found again by a part of them, or by a picture that they are a part of. Coarse hashes of frames tell
 * which leaders to look at; there a frame is moved until it holds what the leader shows.
 */
export class PartLeaders {
  readonly #hashOf: (place: number) => Hash;
  readonly #index = new CoarseIndex();
  /** Places of the leaders in the order in which they came. */
  readonly #places: number[] = [];
  readonly #held = new Set<number>();

  /** @param hashOf the hash of the leader at a place */
  constructor(hashOf: (place: number) => Hash) {
    this.#hashOf = hashOf;
  }

  /** Takes up a leader, unless it has too little detail. Places ascend. */
  add(place: number, hash: Hash, detail: number): void {
    if (detail < leastDetail) return;
    this.#index.add(coarseOf(hash));
    this.#places.push(place);
    this.#held.add(place);
  }

  /** Forgets leaders from a place on. */
  truncate(place: number): void {
    while ((this.#places.at(-1) ?? -1) >= place) this.#held.delete(this.#places.pop() ?? -1);
    this.#index.truncate(this.#places.length);
  }

  /** How an image fits one leader; undefined where it does not. */
  fit(place: number, { samples, detail }: Compared): Fit | undefined {
    if (detail < leastDetail || !this.#held.has(place)) return undefined;
    return this.#fit(place, samples, framesOf(samples));
  }

  /** How an image fits the leaders that are nearest, as far as it does. */
  near({ samples, detail }: Compared): Fit[] {
    if (detail < leastDetail || this.#places.length === 0) return [];
    const frames = framesOf(samples);
    const near = new Map<number, number>();
    for (const { hash } of frames)
      this.#index.near(hash, mostCoarse, (at, distance) => {
        const place = this.#places[at] ?? 0;
        near.set(place, Math.min(distance, near.get(place) ?? distance));
      });
    return [...near]
      .sort(([a, one], [b, other]) => one - other || a - b)
      .slice(0, mostLeaders)
      .flatMap(([place]) => this.#fit(place, samples, frames) ?? []);
  }

  #fit(place: number, samples: Samples, frames: readonly Framed[]): Fit | undefined {
    const wanted = this.#hashOf(place);
    const coarse = coarseOf(wanted);
    const starts = frames
      .map((framed) => ({ ...framed, distance: coarseDistance(framed.hash, coarse) }))
      .filter(({ distance }) => distance <= mostCoarse)
      .sort((a, b) => a.distance - b.distance);
    let best: Fit | undefined;
    for (const { frame, way } of starts.slice(0, mostStarts)) {
      const fit = fitFrame(samples, frame, way, wanted);
      if (fit.distance <= Math.min(partDistance, (best?.distance ?? partDistance + 1) - 1))
        best = { ...fit, place, way };
      // Near enough that another start could only say the same.
      if (fit.distance <= partDistance / 2) break;
    }
    return best;
  }
}

function framesOf(samples: Samples): Framed[] {
  return coarseFrames(samples).flatMap(({ frame, hash }) => [
    { frame, way: asItIs, hash },
    { frame, way: mirrored, hash: mirroredCoarse(hash) },
  ]);
}
