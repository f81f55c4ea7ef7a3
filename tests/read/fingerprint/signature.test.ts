import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../server/link/communities/index.ts';
import {
  maskText,
  rowsAlike,
  SignatureIndex,
  shingles,
  signatureFromText,
  signatureOf,
  signatureToText,
  similarityOf,
} from '../../../server/read/fingerprint/index.ts';

const alphabet = [...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрст'];
const words = (seed: number, count: number) => {
  const next = randomFrom(seed);
  const letter = () => alphabet[Math.floor(next() * alphabet.length)] ?? 'a';
  return Array.from({ length: count }, () => Array.from({ length: 7 }, letter).join('')).join(' ');
};
const templateOf = (text: string) => maskText(text);

function jaccard(a: string, b: string): number {
  const one = new Set(shingles(templateOf(a)));
  const two = new Set(shingles(templateOf(b)));
  const shared = [...one].filter((shingle) => two.has(shingle)).length;
  return shared / (one.size + two.size - shared);
}

describe('a signature', () => {
  test('estimates the Jaccard similarity of all shingles, within what 128 rows allow', () => {
    const errors: number[] = [];
    for (let seed = 0; seed < 150; seed += 1) {
      const common = words(3 * seed, seed % 30);
      const a = `${common} ${words(3 * seed + 1, 12)}`;
      const b = `${common} ${words(3 * seed + 2, 12)}`;
      const [x, y] = [signatureOf(templateOf(a)), signatureOf(templateOf(b))];
      if (!x || !y) throw new Error('too short');
      errors.push(similarityOf(rowsAlike(x, y)) - jaccard(a, b));
    }
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const spread = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    // By chance alone: a spread of √(J(1 − J)/128), at most 0.044, and a mean of a twelfth of that.
    expect(Math.abs(mean)).toBeLessThan(0.015);
    expect(spread).toBeLessThan(0.05);
  });

  test('counts agreeing rows as comparing byte by byte does', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 128, maxLength: 128, max: 3 }),
        fc.uint8Array({ minLength: 128, maxLength: 128, max: 3 }),
        (a, b) => {
          const plain = a.filter((byte, i) => byte === b[i]).length;
          const [x, y] = [new Int32Array(a.slice().buffer), new Int32Array(b.slice().buffer)];
          expect(rowsAlike(x, y)).toBe(plain);
        },
      ),
    );
  });

  test('is kept as text and reads back as itself', () => {
    const signature = signatureOf(templateOf(words(1, 20)));
    if (!signature) throw new Error('too short');
    const text = signatureToText(signature);
    expect(text).toMatch(/^[A-Za-z0-9+/]{171}=$/);
    expect(signatureFromText(text)).toEqual(signature);
    expect(signatureFromText(text.slice(1))).toBeUndefined();
  });

  test('of stored leaders stays what it is: the functions are fixed for good', () => {
    const text =
      'Quiet rooms near the old tea market, fresh towels every evening, a garden for reading';
    const signature = signatureOf(templateOf(text));
    expect(signature && signatureToText(signature)).toMatchInlineSnapshot(
      `"jkNtP21Jd8hS7Ww9uhByAmuHIy59UVI95+AH190cUfF9DtwZsOL0qodg9sPVj2U/RKCVuQxwBM4pgIb4W6kEV8wr1TJQXUtt2zs958mQMx+Z0raaK6g91yEDfmUHcv4n29HDFn6EJm3k4Vh0GUIm45Iqg33XSc6gDO2z+fnkqFg="`,
    );
  });

  test('does not come of short texts, nor of one word over and over', () => {
    expect(signatureOf(templateOf('Call me at any time, day or night'))).toBeUndefined();
    expect(signatureOf(templateOf('orchid '.repeat(500)))).toBeUndefined();
    expect(signatureOf(templateOf(words(4, 8)))).toBeDefined();
  });
});

describe('looking up signatures', () => {
  test('meets every template of half the same shingles or more, but for a few; each once', () => {
    const index = new SignatureIndex();
    const bases = Array.from({ length: 300 }, (_, i) => words(1000 + i, 24));
    for (const base of bases) {
      const signature = signatureOf(templateOf(base));
      if (signature) index.add(signature);
    }
    let met = 0;
    for (const [i, base] of bases.entries()) {
      const near = `${base.slice(0, 160)} ${words(5000 + i, 4)}`;
      const signature = signatureOf(templateOf(near));
      if (!signature) throw new Error('too short');
      expect(jaccard(base, near)).toBeGreaterThan(0.6);
      const found: number[] = [];
      index.meet(signature, (at) => found.push(at));
      expect(new Set(found).size).toBe(found.length);
      if (found.includes(i)) met += 1;
    }
    expect(met).toBeGreaterThanOrEqual(290);
  });

  test('a band that all share is walked for the first two hundred only', () => {
    const index = new SignatureIndex();
    // Alike in the first band, different in all others.
    const signature = (i: number) =>
      Int32Array.from({ length: 32 }, (_, band) => (band === 0 ? 7 : i * 64 + band));
    for (let i = 0; i < 1000; i += 1) index.add(signature(i));
    const met: number[] = [];
    index.meet(signature(2000), (at) => met.push(at));
    expect(met.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i));
    // What is left out of one band is still found by the others.
    const again: number[] = [];
    index.meet(signature(999), (at, alike) => alike === 128 && again.push(at));
    expect(again).toEqual([999]);
  });

  test('forgets the last ones as if they had never come, also where a band was full', () => {
    const make = (i: number) =>
      Int32Array.from({ length: 32 }, (_, band) => (band < 4 ? (i % 3) + 1 : i * 64 + band));
    const [first, second] = [new SignatureIndex(), new SignatureIndex()];
    for (let i = 0; i < 900; i += 1) first.add(make(i));
    first.truncate(250);
    for (let i = 0; i < 250; i += 1) second.add(make(i));
    for (let i = 5000; i < 5600; i += 1) {
      first.add(make(i));
      second.add(make(i));
    }
    for (const asked of [make(1), make(249), make(800), make(5599)]) {
      const [a, b]: [number[], number[]] = [[], []];
      first.meet(asked, (at) => a.push(at));
      second.meet(asked, (at) => b.push(at));
      expect(a.sort((x, y) => x - y)).toEqual(b.sort((x, y) => x - y));
      expect(a.length).toBeGreaterThan(0);
    }
  });
});
