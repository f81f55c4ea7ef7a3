import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../server/link/communities/index.ts';
import {
  HashIndex,
  hammingDistance,
  hashFromHex,
  hashToHex,
} from '../../../server/read/fingerprint/index.ts';

const hashes = fc.uint16Array({ minLength: 16, maxLength: 16 });

/** Hashes in heaps: random ones lie 128 bits apart, and a search would find nothing to be wrong about. */
function heaps(seed: number, count: number): Uint16Array[] {
  const next = randomFrom(seed);
  const random = () => Uint16Array.from({ length: 16 }, () => Math.floor(next() * 65536));
  const centres = Array.from({ length: 5 }, random);
  return Array.from({ length: count }, (_, i) => {
    const hash = (centres[i % 5] ?? random()).slice();
    for (let flips = Math.floor(next() * 45); flips > 0; flips -= 1) {
      const word = Math.floor(next() * 16);
      hash[word] = (hash[word] ?? 0) ^ (1 << Math.floor(next() * 16));
    }
    return hash;
  });
}

const scanned = (all: readonly Uint16Array[], asked: Uint16Array, most: number) =>
  all
    .map((hash, at) => ({ at, distance: hammingDistance(hash, asked) }))
    .filter(({ distance }) => distance <= most);

const byNumber = (a: { at: number }, b: { at: number }) => a.at - b.at;

describe('looking up hashes', () => {
  test('finds exactly what comparing with every hash finds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 31 }), (seed, most) => {
        const all = heaps(seed, 150);
        const index = new HashIndex();
        for (const hash of all) index.add(hash);
        for (const asked of [...heaps(seed, 155).slice(140), new Uint16Array(16)])
          expect(index.within(asked, most).sort(byNumber)).toEqual(scanned(all, asked, most));
      }),
      { numRuns: 60 },
    );
  });

  test('forgets the last ones as if they had never come, and goes on', () => {
    const all = heaps(5, 400);
    const index = new HashIndex();
    for (const hash of all) index.add(hash);
    index.truncate(120);
    for (const hash of all.slice(200, 300)) index.add(hash);
    const held = [...all.slice(0, 120), ...all.slice(200, 300)];
    expect(index.size).toBe(220);
    for (const asked of all.slice(0, 40))
      expect(index.within(asked, 31).sort(byNumber)).toEqual(scanned(held, asked, 31));
  });

  test('refuses a distance for which it would have gaps', () => {
    expect(() => new HashIndex().within(new Uint16Array(16), 32)).toThrow(/at most 31/);
  });
});

describe('a hash in hex', () => {
  test('reads back as itself, and nothing else reads as a hash', () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        expect(hashFromHex(hashToHex(hash))).toEqual(hash);
      }),
    );
    for (const wrong of ['', 'f'.repeat(63), 'F'.repeat(64), 'g'.repeat(64), `${'0'.repeat(64)}\n`])
      expect(hashFromHex(wrong)).toBeUndefined();
  });
});
