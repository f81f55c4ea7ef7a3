import { resized } from '../../core/collections/index.ts';
import { bitsSet, type Hash, hashWords } from './hash.ts';

const bandValues = 1 << 16;
/** Two words of a hash lie in one number of 32 bits. */
const lanes = hashWords / 2;
/** For each lane: itself, and for either of its words the hash before it with the same word. */
const laneRecord = 3;
/** Numbers that are kept of a hash. */
const record = lanes * laneRecord;
/** Values of a word that are looked under: its own, and its own with one bit changed. */
const values = 17;
/** A hash within 31 bits differs in so few from the one asked for in at least one lane. */
const mostInLane = 3;

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
 * at most 15 fall into one half of the hash, of these at most 7 into one half of that half, and so on: at most 3
 * into one lane of two words, and at most one into one of these words. So looking under each word, and under each
 * word with one bit changed, finds every hash within 31, and of those under a word only the few count whose lane
 * differs in at most 3 bits: the answer is exact. 100 bytes a hash, and 4 MB.
 */
export class HashIndex {
  /** A lane and its chains lie together: to follow a chain is to wait for memory, and so it waits once. */
  #records = new Int32Array(record * 64);
  /** For each word and value the last hash that has it (number + 1; 0 is none). */
  readonly #heads = new Int32Array(hashWords * bandValues);
  /** The search in which a hash was last given, so that none is given twice. */
  #given = new Int32Array(64);
  #search = 0;
  /** The chains that are being followed: the number + 1 of the next hash of each. */
  readonly #open = new Int32Array(values);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns the number of the hash */
  add(hash: Hash): number {
    const at = this.#size;
    if (at === this.#given.length) this.#grow(at * 2);
    for (const [lane, bits] of lanesOf(hash).entries())
      this.#records[at * record + lane * laneRecord] = bits;
    for (let word = 0; word < hashWords; word += 1) {
      const bucket = word * bandValues + (hash[word] ?? 0);
      this.#records[at * record + chainOf(word)] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = at + 1;
    }
    this.#size += 1;
    return at;
  }

  /** The hash of that number. */
  hash(at: number): Hash {
    return Uint16Array.from({ length: hashWords }, (_, word) => {
      const lane = this.#records[at * record + (word >> 1) * laneRecord] ?? 0;
      return word % 2 === 0 ? lane & 0xffff : lane >>> 16;
    });
  }

  /** Forgets the hashes that were added last, until `size` are left. */
  truncate(size: number): void {
    while (this.#size > size) {
      this.#size -= 1;
      for (const [word, value] of this.hash(this.#size).entries())
        this.#heads[word * bandValues + value] =
          this.#records[this.#size * record + chainOf(word)] ?? 0;
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
    for (let word = 0; word < hashWords; word += 1)
      this.#follow(word, this.#under(word, hash[word] ?? 0), asked, most, found);
    return found;
  }

  /** In how many bits a hash differs from the one of that number. */
  distance(at: number, hash: Hash): number {
    return this.#distance(at * record, lanesOf(hash), 16 * hashWords);
  }

  /** Begins the chains to be followed for a word: the last hash under each of its values. @returns how many there are */
  #under(word: number, value: number): number {
    const heads = word * bandValues;
    let open = 0;
    for (let bit = -1; bit < 16; bit += 1) {
      const head = this.#heads[heads + (bit < 0 ? value : value ^ (1 << bit))] ?? 0;
      if (head > 0) this.#open[open++] = head;
    }
    return open;
  }

  /** Follows the open chains of a word side by side, so that the waits for memory overlap. */
  #follow(word: number, chains: number, asked: Int32Array, most: number, found: Near[]): void {
    const [records, open] = [this.#records, this.#open];
    const lane = (word >> 1) * laneRecord;
    const chain = chainOf(word);
    const askedLane = asked[word >> 1] ?? 0;
    for (let left = chains; left > 0; ) {
      let kept = 0;
      for (let i = 0; i < left; i += 1) {
        const at = (open[i] ?? 0) - 1;
        const start = at * record;
        const next = records[start + chain] ?? 0;
        if (next > 0) open[kept++] = next;
        if (bitsSet((records[start + lane] ?? 0) ^ askedLane) <= mostInLane)
          this.#take(at, asked, most, found);
      }
      left = kept;
    }
  }

  #take(at: number, asked: Int32Array, most: number, found: Near[]): void {
    if (this.#given[at] === this.#search) return;
    const distance = this.#distance(at * record, asked, most);
    if (distance > most) return;
    this.#given[at] = this.#search;
    found.push({ at, distance });
  }

  /** Stops counting once there are too many. */
  #distance(start: number, asked: Int32Array, most: number): number {
    let distance = 0;
    for (let lane = 0; lane < lanes && distance <= most; lane += 1)
      distance += bitsSet((this.#records[start + lane * laneRecord] ?? 0) ^ (asked[lane] ?? 0));
    return distance;
  }

  #grow(capacity: number): void {
    this.#records = resized(this.#records, capacity * record);
    this.#given = resized(this.#given, capacity);
  }
}

/** Where in a record the chain of a word lies. */
const chainOf = (word: number) => (word >> 1) * laneRecord + 1 + (word & 1);

function lanesOf(hash: Hash): Int32Array {
  return Int32Array.from(
    { length: lanes },
    (_, lane) => (hash[2 * lane] ?? 0) | ((hash[2 * lane + 1] ?? 0) << 16),
  );
}
