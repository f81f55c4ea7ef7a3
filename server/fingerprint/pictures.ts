import { type Hash, hashFromHex, hashToHex } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { type ImagePrint, pdqDistance, pdqLeastQuality, type Turn, turns } from './pdq.ts';

/** An image that stands for all that look like it. */
export interface PictureLeader {
  /** The image's own key, its SHA-256. */
  readonly key: string;
  /** PDQ of its content, 64 hex digits. */
  readonly pdq: string;
}

export interface Likeness {
  readonly leader: string;
  /** Bits of 256 in which the hashes differ. */
  readonly distance: number;
  /** How the image had to be turned to lie as the leader does. */
  readonly turn: Turn;
}

/**
 * Groups of images that look the same, each held together by its leader: an image joins the nearest leader
 * within 31 bits, whichever way it lies, or leads a group of its own. Members are compared with leaders
 * alone, so no chain of small changes can tie pictures that do not look alike.
 * The groups depend on the order in which images come; see docs/fingerprints.md.
 */
export class PictureLeaders {
  readonly #index = new HashIndex();
  readonly #keys: string[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** @returns what the image shows as a leader; undefined where there is too little to be told apart by */
  static leaderOf(key: string, print: ImagePrint): PictureLeader | undefined {
    const [hash] = print.content;
    return print.contentQuality >= pdqLeastQuality && hash
      ? { key, pdq: hashToHex(hash) }
      : undefined;
  }

  /** The nearest leader; of equally near ones the one whose key comes first, and of ways to lie the first. */
  nearest(content: readonly Hash[]): Likeness | undefined {
    let best: Likeness | undefined;
    for (const [way, hash] of content.entries()) {
      for (const { at, distance } of this.#index.within(hash, pdqDistance)) {
        const leader = this.#keys[at] ?? '';
        if (
          !best ||
          distance < best.distance ||
          (distance === best.distance && leader < best.leader)
        )
          best = { leader, distance, turn: turns[way] ?? turns[0] };
      }
    }
    return best;
  }

  /** @throws RangeError when the hash is none: a leader that cannot be compared would never be found again */
  add({ key, pdq }: PictureLeader): void {
    const hash = hashFromHex(pdq);
    if (!hash) throw new RangeError(`“${pdq}” is no PDQ hash of 64 hex digits`);
    this.#index.add(hash);
    this.#keys.push(key);
  }

  /** Forgets the leaders that came last, until `size` are left. */
  truncate(size: number): void {
    this.#index.truncate(size);
    this.#keys.length = Math.min(this.#keys.length, size);
  }
}
