import { hashFromHex, hashToHex } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { type ImagePrint, pdqDistance, pdqLeastQuality, type Turn, turns } from './pdq.ts';

/** An image that stands for all that look like it. */
export interface PictureLeader {
  /** Its name, by which ties are broken. */
  readonly key: string;
  /** PDQ of its content, 64 hex digits. */
  readonly pdq: string;
}

/** What of an image is compared. */
type Compared = Pick<ImagePrint, 'content' | 'contentQuality'>;

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
  readonly #places = new Map<string, number>();

  get size(): number {
    return this.#keys.length;
  }

  /** @returns the image as a leader; undefined where there is too little on it to be told apart by */
  static leaderOf(
    key: string,
    { content: [hash], contentQuality }: Compared,
  ): PictureLeader | undefined {
    return hash && contentQuality >= pdqLeastQuality ? { key, pdq: hashToHex(hash) } : undefined;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** How an image is like one leader; undefined where it is not, or the leader is not held. */
  likeness(key: string, { content, contentQuality }: Compared): Likeness | undefined {
    const place = this.#places.get(key);
    if (place === undefined || contentQuality < pdqLeastQuality) return undefined;
    const distances = content.map((hash) => this.#index.distance(place, hash));
    const distance = Math.min(...distances);
    return distance <= pdqDistance
      ? { leader: key, distance, turn: turns[distances.indexOf(distance)] ?? turns[0] }
      : undefined;
  }

  /** The nearest leader; of equally near ones the one whose key comes first, and of ways to lie the first. */
  nearest({ content, contentQuality }: Compared): Likeness | undefined {
    if (contentQuality < pdqLeastQuality) return undefined;
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

  /** @throws RangeError when the hash is none, or the key leads already */
  add({ key, pdq }: PictureLeader): void {
    const hash = hashFromHex(pdq);
    if (!hash) throw new RangeError(`“${pdq}” is no PDQ hash of 64 hex digits`);
    if (this.#places.has(key)) throw new RangeError(`${key} leads a picture already`);
    this.#places.set(key, this.#index.add(hash));
    this.#keys.push(key);
  }

  /** Forgets the leaders that came last, until `size` are left. */
  truncate(size: number): void {
    for (const key of this.#keys.splice(size)) this.#places.delete(key);
    this.#index.truncate(size);
  }
}
