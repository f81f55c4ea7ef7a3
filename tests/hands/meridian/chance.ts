import { createHash } from 'node:crypto';

/** Chance that comes out the same for the same seed. */
export class Chance {
  readonly #seed: string;
  #state: number;

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** Another, whose course does not depend on how often this one was asked. */
  fork(name: string): Chance {
    return new Chance(`${this.#seed}/${name}`);
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** @param probability 0..1 */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends among them. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @throws Error where there is nothing to take from */
  one<T>(of: readonly T[]): T {
    const taken = of[Math.floor(this.next() * of.length)];
    if (taken === undefined) throw new Error('Nothing to take one of');
    return taken;
  }

  /** So many different ones, or all where there are fewer. */
  some<T>(of: readonly T[], count: number): T[] {
    const left = [...of];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return taken;
  }

  /** One, each a good third less likely than the one before it. */
  early<T>(of: readonly T[]): T {
    for (const one of of) if (this.happens(0.4)) return one;
    return this.one(of);
  }

  /** Days until something ends that may end on any day. */
  lasting(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** A whole number from `least` on; few are large (Pareto), and the largest are anywhere below `most`. */
  heavy(least: number, most: number, tail: number): number {
    const drawn = Math.floor(least * (1 - this.next()) ** (-1 / tail));
    return drawn <= most ? drawn : Math.ceil(most * (0.4 + 0.6 * this.next()));
  }
}
