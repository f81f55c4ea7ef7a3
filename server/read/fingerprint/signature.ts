import { bitsSet } from './hash.ts';

/** Changes whenever the same words may give another signature. */
export const templateVersion = '1.0';

/** Bytes of a signature: one a hash function. */
export const signatureBytes = 128;
/** Numbers of 32 bits in one signature: each is a band of four rows. */
export const bands = signatureBytes / 4;
/** Code points in a shingle. */
const shingleLength = 5;
/**
 * Fewer different shingles than this (a text of about 45 letters) have no signature: a phrase that everybody
 * uses ("call me at any time") would link strangers.
 */
export const leastShingles = 40;

/**
 * The signature of a template: 32 numbers, each of four rows of eight bits.
 * In any row two templates agree with the probability of their Jaccard similarity.
 */
export type Signature = Int32Array;

/** The finaliser of MurmurHash3: every bit of the number sways every bit of the result. */
function mixed(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hash functions x → ax + b modulo 2³², a odd: fixed for good, or no stored signature would hold. */
const factors = Int32Array.from({ length: signatureBytes }, (_, i) => mixed(2 * i + 1) | 1);
const terms = Int32Array.from({ length: signatureBytes }, (_, i) => mixed(0x5bd1e995 + i));

/** Hashes of all different stretches of five code points. */
export function shingles(template: Uint32Array): Int32Array {
  const hashes = stretches(template).sort();
  let distinct = 0;
  for (let i = 0; i < hashes.length; i += 1)
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[distinct++] = hashes[i] ?? 0;
  return hashes.subarray(0, distinct);
}

/** The same in the order of the text, each as often as it stands there. */
function stretches(template: Uint32Array): Int32Array {
  const count = Math.max(0, template.length - shingleLength + 1);
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    let hash = 0;
    for (let k = 0; k < shingleLength; k += 1)
      hash = Math.imul(hash ^ (template[i + k] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    hashes[i] = mixed(hash);
  }
  return hashes;
}

/**
 * MinHash (A. Broder, 1997) by 128 multiply-add functions over 32-bit shingle hashes, of each minimum eight
 * bits (P. Li and A. C. König, "b-Bit Minwise Hashing", 2010): 128 bytes a text.
 * @returns undefined for texts with too few different shingles to mean anything
 */
export function signatureOf(template: Uint32Array): Signature | undefined {
  const hashes = stretches(template);
  if (!areEnough(hashes)) return undefined;
  const rows = new Uint8Array(signatureBytes);
  for (let row = 0; row < signatureBytes; row += 4) setRows(rows, row, hashes);
  return new Int32Array(rows.buffer);
}

/** What stands twice has the same minimum, so that none need be sorted out; they are but counted as far as needed. */
function areEnough(hashes: Int32Array): boolean {
  const different = new Set<number>();
  for (let i = 0; i < hashes.length && different.size < leastShingles; i += 1)
    different.add(hashes[i] ?? 0);
  return different.size >= leastShingles;
}

/** Four rows in one walk over the hashes, which takes little more than half as long as one at a time. */
function setRows(rows: Uint8Array, row: number, hashes: Int32Array): void {
  const [factorA, factorB] = [factors[row] ?? 1, factors[row + 1] ?? 1];
  const [factorC, factorD] = [factors[row + 2] ?? 1, factors[row + 3] ?? 1];
  const [termA, termB] = [terms[row] ?? 0, terms[row + 1] ?? 0];
  const [termC, termD] = [terms[row + 2] ?? 0, terms[row + 3] ?? 0];
  let a = 0x7fffffff;
  let b = a;
  let c = a;
  let d = a;
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] ?? 0;
    const inA = (Math.imul(hash, factorA) + termA) | 0;
    const inB = (Math.imul(hash, factorB) + termB) | 0;
    const inC = (Math.imul(hash, factorC) + termC) | 0;
    const inD = (Math.imul(hash, factorD) + termD) | 0;
    if (inA < a) a = inA;
    if (inB < b) b = inB;
    if (inC < c) c = inC;
    if (inD < d) d = inD;
  }
  rows[row] = rowOf(a);
  rows[row + 1] = rowOf(b);
  rows[row + 2] = rowOf(c);
  rows[row + 3] = rowOf(d);
}

/** Eight bits of a minimum. */
const rowOf = (least: number) => Math.imul(least, 0x9e3779b1) >>> 24;

/** Rows of two signatures that agree, 0..128; `at` is where the second begins in a row of signatures. */
export function rowsAlike(a: Signature, many: Int32Array, at = 0): number {
  let alike = 0;
  for (let band = 0; band < bands; band += 1) {
    const differing = (a[band] ?? 0) ^ (many[at + band] ?? 0);
    // A bit for each of the four bytes that holds nothing but zeros.
    const zeros = ~(((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing | 0x7f7f7f7f);
    alike += bitsSet(zeros);
  }
  return alike;
}

/** The Jaccard similarity that so many agreeing rows speak for: one row in 256 agrees by chance. */
export function similarityOf(alike: number): number {
  return Math.max(0, (alike / signatureBytes - 1 / 256) / (1 - 1 / 256));
}

/** 172 characters of base64: how a signature is stored. */
export function signatureToText({ buffer, byteOffset }: Signature): string {
  return Buffer.from(buffer, byteOffset, signatureBytes).toString('base64');
}

/** @returns undefined where the text is no signature */
export function signatureFromText(text: string): Signature | undefined {
  if (!/^[A-Za-z0-9+/]{171}=$/.test(text)) return undefined;
  const signature = new Int32Array(bands);
  Buffer.from(signature.buffer).write(text, 'base64');
  return signature;
}
