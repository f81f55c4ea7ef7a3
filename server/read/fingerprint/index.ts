export type { Cut } from './border.ts';
export type { Frame } from './fingerprint-parts.ts';
export { hammingDistance, hashFromHex, hashToHex } from './hash.ts';
export { HashIndex } from './hash-index.ts';
export { maskText, textOf } from './mask.ts';
export { partDistance } from './part-leaders.ts';
export {
  type ImagePrint,
  pdqDistance,
  pdqVersion,
  printImage,
} from './pdq.ts';
export { type Likeness, PictureLeaders } from './pictures.ts';
export type { Pixels } from './plane.ts';
export {
  rowsAlike,
  type Signature,
  shingles,
  signatureFromText,
  signatureOf,
  signatureToText,
  similarityOf,
  templateVersion,
} from './signature.ts';
export { SignatureIndex } from './signature-index.ts';
export { type Alikeness, leastSimilarity, TemplateLeaders } from './templates.ts';
