/**
 * Seeded randomness. Every stream is named by a seed and a key, so a part of the world can be made
 * again without making what came before it.
 */
export interface Rng {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number in [0, n). */
  int(n: number): number;
  /** Whole number in [low, high]. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One element; throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** `count` different elements in random order, or all when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[];
  /** Standard normal (Box and Muller, 1958). */
  normal(): number;
}

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

/** A stream for `seed` and `key`: same arguments, same numbers (sfc32, public domain). */
export function rngOf(seed: number, key: string): Rng {
  let a = hashText(key, seed | 0);
  let b = hashText(key, (seed ^ 0x9e3779b9) | 0);
  let c = hashText(key, Math.floor(seed / 4294967296) ^ 0x85ebca6b);
  let counter = 1;
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + mixed) | 0;
    return (mixed >>> 0) / 4294967296;
  };
  for (let round = 0; round < 8; round++) next();
  return rngFrom(next);
}

function rngFrom(next: () => number): Rng {
  const int = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('pick needs a list that is not empty');
    return list[int(list.length)] as T;
  };
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      taken.push(...rest.splice(int(rest.length), 1));
    }
    return taken;
  };
  return {
    next,
    int,
    pick,
    sample,
    between: (low, high) => low + int(high - low + 1),
    chance: (probability) => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
