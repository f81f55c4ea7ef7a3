/** Chance that falls the same way again for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 0x9e3779b1) | 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  is(rate: number): boolean {
    return this.next() < rate;
  }

  /** A whole number, both ends among them. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  within(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** Days that pass until something happens that happens every so many on average. */
  wait(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  pick<T>(things: readonly T[]): T {
    if (things.length === 0) throw new RangeError('nothing to pick from');
    return things[Math.floor(this.next() * things.length)] as T;
  }

  /** Some of them, in another order. */
  some<T>(things: readonly T[], count: number): T[] {
    const left = [...things];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return taken;
  }

  weighed<T>(things: readonly (readonly [T, number])[]): T {
    let at = this.next() * things.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of things) {
      at -= weight;
      if (at < 0) return thing;
    }
    return this.pick(things)[0];
  }
}
