import type { Frame } from './fingerprint-parts.ts';
import { hashFromHex, hashToHex } from './hash.ts';
import { HashIndex } from './hash-index.ts';
import { type Fit, PartLeaders } from './part-leaders.ts';
import { type ImagePrint, pdqDistance, pdqLeastQuality, type Turn, turns } from './pdq.ts';

/** An image that stands for all that look like it. */
export interface PictureLeader {
  /** Its name, by which ties are broken. */
  readonly key: string;
  /** PDQ of its content, 64 hex digits. */
  readonly pdq: string;
  /** In how many of 64 cells of its content there is an edge. */
  readonly detail: number;
}

/** What of an image is compared. */
type Compared = Pick<ImagePrint, 'content' | 'contentQuality' | 'samples' | 'detail'>;

export interface Likeness {
  readonly leader: string;
  /** Bits of 256 in which the hashes differ. */
  readonly distance: number;
  /** How the image had to be turned to lie as the leader does. */
  readonly turn: Turn;
  /** What of the image was compared, where it or its leader is cropped. */
  readonly frame?: Frame;
}

/**
 * Groups of images that look the same, each held together by its leader: an image joins the nearest leader
 * within 31 bits, whichever way it lies; where there is none, the nearest that is a part of it or that it is a
 * part of; or it leads a group of its own. Members are compared with leaders alone, so no chain of small changes
 * can link pictures that do not look alike.
 * The groups depend on the order in which images come; see docs/explanation/how-links-are-read.md.
 */
export class PictureLeaders {
  readonly #index = new HashIndex();
  readonly #parts = new PartLeaders((place) => this.#index.hash(place));
  readonly #keys: string[] = [];
  readonly #places = new Map<string, number>();

  get size(): number {
    return this.#keys.length;
  }

  /** @returns the image as a leader; undefined where there is too little on it to be told apart by */
  static leaderOf(
    key: string,
    { content: [hash], contentQuality, detail }: Compared,
  ): PictureLeader | undefined {
    return hash && contentQuality >= pdqLeastQuality
      ? { key, pdq: hashToHex(hash), detail }
      : undefined;
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** How an image is like one leader; undefined where it is not, or the leader is not held. */
  likeness(key: string, print: Compared): Likeness | undefined {
    const { content, contentQuality } = print;
    const place = this.#places.get(key);
    if (place === undefined || contentQuality < pdqLeastQuality) return undefined;
    const distances = content.map((hash) => this.#index.distance(place, hash));
    const distance = Math.min(...distances);
    if (distance <= pdqDistance)
      return { leader: key, distance, turn: turns[distances.indexOf(distance)] ?? turns[0] };
    const fit = this.#parts.fit(place, print);
    return fit && this.#inPart(fit);
  }

  /**
   * The nearest leader; of equally near ones the one whose key comes first, and of ways to lie the first. What is
   * alike as a whole goes before what is alike in part.
   */
  nearest(print: Compared): Likeness | undefined {
    const { content, contentQuality } = print;
    if (contentQuality < pdqLeastQuality) return undefined;
    const whole = content.flatMap((hash, way) =>
      this.#index
        .within(hash, pdqDistance)
        .map(({ at, distance }) => this.#likeness(at, distance, way)),
    );
    return nearestOf(whole) ?? nearestOf(this.#parts.near(print).map((fit) => this.#inPart(fit)));
  }

  #likeness(place: number, distance: number, way: number): Likeness {
    return { leader: this.#keys[place] ?? '', distance, turn: turns[way] ?? turns[0] };
  }

  #inPart({ place, distance, way, frame }: Fit): Likeness {
    return { ...this.#likeness(place, distance, way), frame };
  }

  /** @throws RangeError when the hash is none, or the key leads already */
  add({ key, pdq, detail }: PictureLeader): void {
    const hash = hashFromHex(pdq);
    if (!hash) throw new RangeError(`“${pdq}” is no PDQ hash of 64 hex digits`);
    if (this.#places.has(key)) throw new RangeError(`${key} leads a picture already`);
    const place = this.#index.add(hash);
    this.#places.set(key, place);
    this.#parts.add(place, hash, detail);
    this.#keys.push(key);
  }

  /** Forgets the leaders that came last, until `size` are left. */
  truncate(size: number): void {
    for (const key of this.#keys.splice(size)) this.#places.delete(key);
    this.#parts.truncate(size);
    this.#index.truncate(size);
  }
}

/** Of equally near ones the one whose leader comes first. */
function nearestOf(found: readonly Likeness[]): Likeness | undefined {
  return found.reduce<Likeness | undefined>(
    (best, one) =>
      !best ||
      one.distance < best.distance ||
      (one.distance === best.distance && one.leader < best.leader)
        ? one
        : best,
    undefined,
  );
}
