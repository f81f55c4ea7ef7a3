import { resized } from '../../core/collections/index.ts';
import { bands, rowsAlike, type Signature } from './signature.ts';

/**
 * A band that so many signatures share is boilerplate: it would make every search walk through them all.
 * The first so many stay to be found, so that what comes later does not displace what is there.
 */
const mostAlike = 200;
/** Marks an entry that stands in no bucket. */
const copiedContent = -1;

/**
 * Signatures, found again by similarity: locality-sensitive hashing in 32 bands of four rows (A. Rajaraman
 * and J. Ullman, "Mining of Massive Datasets", chapter 3). Two templates with Jaccard similarity s meet with
 * probability 1 − (1 − s⁴)³²: 0.87 at 0.5, 0.99 at 0.6. Some 400 bytes a signature.
 */
export class SignatureIndex {
  #signatures = new Int32Array(bands * 64);
  /** By hash of band and value the last entry that has it (number + 1; 0 is none) … */
  #heads = new Int32Array(1 << 12);
  /** … and for each entry (one a band of a signature) the one before it. */
  #before = new Int32Array(bands * 64);
  /** The search in which a signature was last looked at. */
  #seen = new Int32Array(64);
  #search = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns the number of the signature, in the order in which they are added, from 0 */
  add(signature: Signature): number {
    const at = this.#size;
    if (at === this.#seen.length) this.#grow(at * 2);
    this.#signatures.set(signature, at * bands);
    for (let band = 0; band < bands; band += 1) this.#enter(at * bands + band);
    this.#size += 1;
    return at;
  }

  /** Forgets the signatures that were added last, until `size` are left. */
  truncate(size: number): void {
    while (this.#size > size) {
      this.#size -= 1;
      this.#seen[this.#size] = 0;
      for (let band = bands - 1; band >= 0; band -= 1) {
        const entry = this.#size * bands + band;
        const before = this.#before[entry] ?? 0;
        if (before !== copiedContent) this.#heads[this.#bucketOf(entry)] = before;
      }
    }
  }

  /** Calls back with every signature that shares a band: its number, and how many of 128 rows agree. */
  meet(signature: Signature, take: (at: number, alike: number) => void): void {
    this.#search += 1;
    for (let band = 0; band < bands; band += 1) {
      const value = signature[band] ?? 0;
      let entry = (this.#heads[bucket(band, value, this.#heads.length)] ?? 0) - 1;
      while (entry >= 0) {
        const at = Math.floor(entry / bands);
        if (
          this.#signatures[entry] === value &&
          entry % bands === band &&
          this.#seen[at] !== this.#search
        ) {
          this.#seen[at] = this.#search;
          take(at, rowsAlike(signature, this.#signatures, at * bands));
        }
        entry = (this.#before[entry] ?? 0) - 1;
      }
    }
  }

  /** How many of 128 rows a signature shares with the one of that number. */
  alike(at: number, signature: Signature): number {
    return rowsAlike(signature, this.#signatures, at * bands);
  }

  #bucketOf(entry: number): number {
    return bucket(entry % bands, this.#signatures[entry] ?? 0, this.#heads.length);
  }

  #enter(entry: number): void {
    const head = this.#bucketOf(entry);
    const band = entry % bands;
    const value = this.#signatures[entry];
    let alike = 0;
    for (let other = (this.#heads[head] ?? 0) - 1; other >= 0; ) {
      if (this.#signatures[other] === value && other % bands === band) alike += 1;
      other = (this.#before[other] ?? 0) - 1;
    }
    if (alike >= mostAlike) {
      this.#before[entry] = copiedContent;
      return;
    }
    this.#before[entry] = this.#heads[head] ?? 0;
    this.#heads[head] = entry + 1;
  }

  /** Entries go back in their first order, so that forgetting the last ones still works. */
  #grow(capacity: number): void {
    const before = this.#before;
    this.#signatures = resized(this.#signatures, capacity * bands);
    this.#seen = resized(this.#seen, capacity);
    this.#before = resized(before, capacity * bands);
    if (this.#heads.length >= capacity * bands) return;
    this.#heads = new Int32Array(capacity * bands);
    for (let entry = 0; entry < this.#size * bands; entry += 1) {
      if (before[entry] === copiedContent) continue;
      const head = this.#bucketOf(entry);
      this.#before[entry] = this.#heads[head] ?? 0;
      this.#heads[head] = entry + 1;
    }
  }
}

/** Which of so many (a power of two) chains holds a band's value. */
function bucket(band: number, value: number, chains: number): number {
  let hash = Math.imul(value ^ Math.imul(band + 1, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (chains - 1);
}
