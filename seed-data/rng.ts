/**
 * Seeded randomness. Every stream is named by a seed and a key, so a part of the scenario can be made
 * again without making what came before it.
 */
/** 32-bit hash of a text (xmur3, public domain, by bryc). */
function hashText(text: string, start: number): number {
  let hash = start ^ text.length;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A stream of numbers: sfc32 (public domain, by Chris Doty-Humphrey). */
export class Rng {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(a: number, b: number, c: number) {
    this.a = a | 0;
    this.b = b | 0;
    this.c = c | 0;
    for (let round = 0; round < 8; round++) this.next();
  }

  /** Uniform in [0, 1). */
  next(): number {
    const mixed = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 4294967296;
  }

  /** Whole number in [0, n). */
  int(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Whole number in [low, high]. */
  between(low: number, high: number): number {
    return low + this.int(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One element; throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('pick needs a list that is not empty');
    return list[this.int(list.length)] as T;
  }

  /** `count` different elements in random order, or all when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(this.int(rest.length), 1));
    }
    return taken;
  }

  /** Standard normal (Box and Muller, 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}

/** A stream for `seed` and `key`: same arguments, same numbers. */
export function rngOf(seed: number, key: string): Rng {
  const high = Math.floor(seed / 4294967296);
  return new Rng(
    hashText(key, seed | 0),
    hashText(key, seed ^ 0x9e3779b9),
    hashText(key, high ^ 0x85ebca6b),
  );
}
