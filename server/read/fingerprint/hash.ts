/** A PDQ hash: bit j of word i tells whether frequency (i + 1, j + 1) is above the median. */
export type Hash = Uint16Array;

export const hashWords = 16;

/** 64 lower-case hex digits, the last word first, as the reference implementation writes a hash. */
export function hashToHex(hash: Hash): string {
  let hex = '';
  for (const word of hash) hex = word.toString(16).padStart(4, '0') + hex;
  return hex;
}

/** @returns undefined where the text is no hash */
export function hashFromHex(hex: string): Hash | undefined {
  if (!/^[0-9a-f]{64}$/.test(hex)) return undefined;
  const hash = new Uint16Array(hashWords);
  for (let word = 0; word < hashWords; word += 1)
    hash[hashWords - 1 - word] = Number.parseInt(hex.slice(word * 4, word * 4 + 4), 16);
  return hash;
}

/** How many of the 32 bits are set. */
export function bitsSet(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** In how many of 256 bits two hashes differ. */
export function hammingDistance(a: Hash, b: Hash): number {
  let distance = 0;
  for (let i = 0; i < hashWords; i += 1) distance += bitsSet((a[i] ?? 0) ^ (b[i] ?? 0));
  return distance;
}
