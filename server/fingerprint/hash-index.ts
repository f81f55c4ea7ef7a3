import { enlarged } from './enlarged.ts';
import { bitsSet, type Hash, hashWords } from './hash.ts';

const bandValues = 1 << 16;
/** Numbers of 32 bits in one hash. */
const lanes = hashWords / 2;
/** Numbers that are kept of a hash: itself, and for each word the hash before it with the same word. */
const record = lanes + hashWords;

/** A hash that lies near the one asked for. */
interface Near {
  /** The number of the hash, in the order in which hashes were added, from 0. */
  readonly at: number;
  /** Bits that differ. */
  readonly distance: number;
}

/**
 * Hashes, found again by how many bits differ (M. Norouzi and others, "Fast Search in Hamming Space with
 * Multi-Index Hashing", 2012). Each of the 16 words of a hash is an index of its own. Of 31 differing bits
 * two cannot fall into every one of 16 words, so looking under each word, and under each word with one bit
 * changed, finds every hash within 31: the answer is exact. 100 bytes a hash, and 4 MB.
 */
export class HashIndex {
  /** A hash and its chains lie together: to follow a chain is to wait for memory, and so it waits once. */
  #records = new Int32Array(record * 64);
  /** For each word and value the last hash that has it (number + 1; 0 is none). */
  readonly #heads = new Int32Array(hashWords * bandValues);
  /** The search in which a hash was last given, so that none is given twice. */
  #given = new Int32Array(64);
  #search = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns the number of the hash */
  add(hash: Hash): number {
    const at = this.#size;
    if (at === this.#given.length) this.#grow(at * 2);
    this.#records.set(lanesOf(hash), at * record);
    for (let word = 0; word < hashWords; word += 1) {
      const bucket = word * bandValues + (hash[word] ?? 0);
      this.#records[at * record + lanes + word] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = at + 1;
    }
    this.#size += 1;
    return at;
  }

  /** The hash of that number. */
  hash(at: number): Hash {
    return Uint16Array.from({ length: hashWords }, (_, word) => {
      const lane = this.#records[at * record + (word >> 1)] ?? 0;
      return word % 2 === 0 ? lane & 0xffff : lane >>> 16;
    });
  }

  /** Forgets the hashes that were added last, until `size` are left. */
  truncate(size: number): void {
    while (this.#size > size) {
      this.#size -= 1;
      const chains = this.#size * record + lanes;
      for (const [word, value] of this.hash(this.#size).entries())
        this.#heads[word * bandValues + value] = this.#records[chains + word] ?? 0;
      this.#given[this.#size] = 0;
    }
  }

  /**
   * All hashes that differ in at most `most` bits, in no particular order.
   * @param most at most 31: beyond it the answer would have gaps
   */
  within(hash: Hash, most: number): Near[] {
    if (most >= 2 * hashWords)
      throw new RangeError(`a search within ${most} bits would miss some: ask for at most 31`);
    this.#search += 1;
    const asked = lanesOf(hash);
    const found: Near[] = [];
    for (let word = 0; word < hashWords; word += 1) {
      const value = hash[word] ?? 0;
      this.#look(word, value, asked, most, found);
      for (let bit = 0; bit < 16; bit += 1)
        this.#look(word, value ^ (1 << bit), asked, most, found);
    }
    return found;
  }

  /** In how many bits a hash differs from the one of that number. */
  distance(at: number, hash: Hash): number {
    return this.#distance(at * record, lanesOf(hash), 16 * hashWords);
  }

  #look(word: number, value: number, asked: Int32Array, most: number, found: Near[]): void {
    let at = (this.#heads[word * bandValues + value] ?? 0) - 1;
    while (at >= 0) {
      const distance = this.#distance(at * record, asked, most);
      if (distance <= most && this.#given[at] !== this.#search) {
        this.#given[at] = this.#search;
        found.push({ at, distance });
      }
      at = (this.#records[at * record + lanes + word] ?? 0) - 1;
    }
  }

  /** Stops counting once there are too many. */
  #distance(start: number, asked: Int32Array, most: number): number {
    let distance = 0;
    for (let lane = 0; lane < lanes && distance <= most; lane += 1)
      distance += bitsSet((this.#records[start + lane] ?? 0) ^ (asked[lane] ?? 0));
    return distance;
  }

  #grow(capacity: number): void {
    this.#records = enlarged(this.#records, capacity * record);
    this.#given = enlarged(this.#given, capacity);
  }
}

function lanesOf(hash: Hash): Int32Array {
  return Int32Array.from(
    { length: lanes },
    (_, lane) => (hash[2 * lane] ?? 0) | ((hash[2 * lane + 1] ?? 0) << 16),
  );
}
