import { handles } from './handles.ts';
import { links } from './links.ts';
import { type ExtractInput, type Observation, Spans, type TextExtractor } from './observation.ts';
import { payments } from './payments.ts';
import { phones } from './phones.ts';
import { extractStructured, type UnreadContact } from './structured.ts';

export type { ExtractInput, Observation } from './observation.ts';
export type { UnreadContact } from './structured.ts';

/** In the order in which they claim spans: what proves itself first. */
const textExtractors: readonly TextExtractor[] = [links, payments, handles, phones];

/** Changes whenever the same text may give other observations. */
export const extractionVersion = '1.1';

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
    if (!text) continue;
    const taken = new Spans(text.length);
    for (const extractor of textExtractors) {
      for (const found of extractor.find(text, input, taken)) {
        observations.push({
          ...found,
          field,
          method: extractor.method,
          version: extractor.version,
          inferred: false,
        });
      }
    }
  }
  return { observations, unread };
}
