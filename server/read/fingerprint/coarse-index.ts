import { resized } from '../../core/collections/index.ts';
import type { Coarse } from './coarse.ts';
import { bitsSet } from './hash.ts';

/** A coarse hash is looked up by three bands of 21 bits; its last bit is in none. */
const bands = 3;
const bandBits = 21;
const bandValues = 1 << bandBits;
/** Numbers that are kept of a hash: itself, and for each band the hash before it with the same band. */
const record = 2 + bands;

/**
 * Coarse hashes, found again by how many bits differ. Looking under each band, and under each band with one bit
 * changed, finds all that differ in up to five bits, of those with seven seven in ten: bands this wide hold few
 * strangers, where an exact answer would take ten times as long. 20 bytes a hash, and up to 26 MB.
 */
export class CoarseIndex {
  #records = new Int32Array(record * 64);
  /** For each band and value the last hash that has it (number + 1; 0 is none). */
  readonly #heads = new Int32Array(bands * bandValues);
  /** A bit for each of them: is there any? They fit into memory that is near, where most searches end. */
  readonly #taken = new Int32Array((bands * bandValues) / 32);
  #size = 0;

  add([low, high]: Coarse): void {
    const start = this.#size * record;
    if (start === this.#records.length) this.#records = resized(this.#records, start * 2);
    this.#records[start] = low;
    this.#records[start + 1] = high;
    this.#size += 1;
    for (let band = 0; band < bands; band += 1) {
      const bucket = band * bandValues + bandOf(band, low, high);
      this.#records[start + 2 + band] = this.#heads[bucket] ?? 0;
      this.#heads[bucket] = this.#size;
      this.#mark(bucket, true);
    }
  }

  /** Forgets the hashes that were added last, until `size` are left. */
  truncate(size: number): void {
    while (this.#size > size) {
      this.#size -= 1;
      const start = this.#size * record;
      const [low, high] = [this.#records[start] ?? 0, this.#records[start + 1] ?? 0];
      for (let band = 0; band < bands; band += 1) {
        const bucket = band * bandValues + bandOf(band, low, high);
        const before = this.#records[start + 2 + band] ?? 0;
        this.#heads[bucket] = before;
        this.#mark(bucket, before > 0);
      }
    }
  }

  #mark(bucket: number, taken: boolean): void {
    const others = (this.#taken[bucket >>> 5] ?? 0) & ~(1 << bucket);
    this.#taken[bucket >>> 5] = taken ? others | (1 << bucket) : others;
  }

  /** Calls back with hashes that are near, by their number in the order in which they were added; some more than once. */
  near([low, high]: Coarse, most: number, take: (at: number, distance: number) => void): void {
    const taken = this.#taken;
    for (let band = 0; band < bands; band += 1) {
      const value = bandOf(band, low, high);
      for (let bit = -1; bit < bandBits; bit += 1) {
        const bucket = band * bandValues + (bit < 0 ? value : value ^ (1 << bit));
        if ((((taken[bucket >>> 5] ?? 0) >>> bucket) & 1) === 0) continue;
        for (let next = this.#heads[bucket] ?? 0; next > 0; ) {
          const start = (next - 1) * record;
          const distance =
            bitsSet((this.#records[start] ?? 0) ^ low) +
            bitsSet((this.#records[start + 1] ?? 0) ^ high);
          if (distance <= most) take(next - 1, distance);
          next = this.#records[start + 2 + band] ?? 0;
        }
      }
    }
  }
}

function bandOf(band: number, low: number, high: number): number {
  const bits =
    band === 0 ? low : band === 1 ? (low >>> bandBits) | (high << (32 - bandBits)) : high >>> 10;
  return bits & (bandValues - 1);
}
