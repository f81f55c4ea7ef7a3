import { createHash } from 'node:crypto';
import type { Observation } from '../extract/index.ts';
import { maskText, type Signature, signatureOf, textOf } from '../fingerprint/index.ts';

/** How a text is worded. */
export interface Template {
  readonly signature: Signature;
  /** SHA-256 of what was compared: lower case, without contacts, links, numbers, emoji and punctuation. */
  readonly sha256: string;
  /** The beginning of the same, in whole words: what its group is called by, should it lead one. */
  readonly sample: string;
  /** The beginning of the text, which stands for it in its evidence: all of it would be stored twice. */
  readonly opening: string;
}

/** UTF-16 units of a text that stand for it. */
const openingLength = 120;

/** @returns undefined where there are too few words to mean anything */
export function templateOf(
  text: string | undefined,
  observations: readonly Observation[],
): Template | undefined {
  if (text === undefined) return undefined;
  const masked = maskText(
    text,
    observations.filter(({ field }) => field === 'text'),
  );
  const signature = signatureOf(masked);
  if (!signature) return undefined;
  const cut = text.slice(0, openingLength);
  // Half a sign of two units at the end goes.
  const words = textOf(masked);
  const sha256 = createHash('sha256').update(words).digest('hex');
  const opening = cut.replace(/[\ud800-\udbff]$/, '');
  return { signature, sha256, sample: sampleOf(words), opening };
}

/** Whole words from the beginning. */
function sampleOf(words: string): string {
  return words.length <= 160 ? words : `${words.slice(0, 160).replace(/\s?\S*$/, '')} …`;
}
