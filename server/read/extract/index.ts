import { type ParsedCode, readCodeWith } from './codes/index.ts';
import type { ExtractInput, Observation } from './observation.ts';
import { extractStructured, type UnreadContact } from './structured.ts';
import { extractText } from './text.ts';

export { accountOf } from './accounts.ts';
export { maskCards, maskedCards } from './cards.ts';
export type { ParsedCode } from './codes/index.ts';
export { type Context, readContext } from './context/index.ts';
export { foundLine, textInput } from './found.ts';
export type { ExtractInput, Observation } from './observation.ts';
export type { UnreadContact } from './structured.ts';

/** Changes whenever the same text may give other observations. */
export const extractionVersion = '2.12';

/**
 * Reads all identifiers of one capture: from its contact fields, then from its title and text.
 * Pure and deterministic; `field.slice(start, end) === raw` for every observation.
 * Where one identifier is read at several places, all are given; the caller decides which to keep.
 */
export function extract(input: ExtractInput): {
  observations: Observation[];
  unread: UnreadContact[];
} {
  const { observations, unread } = extractStructured(input);
  for (const field of ['title', 'text'] as const) {
    const text = input[field];
    if (text) observations.push(...extractText(text, field, input));
  }
  return { observations, unread };
}

/** Reads the payload of a code in a picture; see `readCodeWith`. */
export function readCode(
  payload: string,
  input: Pick<ExtractInput, 'country' | 'platform'>,
): ParsedCode {
  return readCodeWith(payload, input, (text) => extract(text).observations);
}
