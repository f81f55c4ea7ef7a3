import {
  type Reading,
  type ReadingHints,
  readEmail,
  readHandle,
  readPayment,
  readPhone,
} from '../model/index.ts';
import { readWebsite } from './links.ts';
import type { ExtractInput, Observation } from './observation.ts';
import { extractText } from './text.ts';

const readersByList: Readonly<
  Record<keyof ExtractInput['contacts'], (raw: string, hints: ReadingHints) => Reading | undefined>
> = {
  phones: readPhone,
  emails: readEmail,
  handles: readHandle,
  payments: readPayment,
  websites: readWebsite,
};

const kindByList: Readonly<Record<string, string>> = {
  phones: 'phone',
  emails: 'email',
  handles: 'handle',
  payments: 'payment',
  websites: 'site',
};

/** A contact field holds what the seller typed: number words and disguises as in a text. */
function readAsText(raw: string, list: string, input: ExtractInput): Reading | undefined {
  const found = extractText(raw.slice(0, longestContact), 'structured', input).filter(
    ({ entity }) => entity.kind === kindByList[list],
  );
  const [first, second] = found;
  if (!first || (second && second.entity.id !== first.entity.id)) return undefined;
  const { entity, steps, confidence } = first;
  return { entity, steps, confidence };
}

const longestContact = 200;

const lists = Object.entries(readersByList) as [keyof ExtractInput['contacts'], typeof readPhone][];

/** A contact that a source gave as such, and that could not be read as what it was given as. */
export interface UnreadContact {
  readonly field: string;
  readonly raw: string;
}

/** Reads the contacts that the source itself names as such. */
export function extractStructured(input: ExtractInput): {
  observations: Observation[];
  unread: UnreadContact[];
} {
  const observations: Observation[] = [];
  const unread: UnreadContact[] = [];
  for (const [list, read] of lists) {
    for (const [i, raw] of input.contacts[list].entries()) {
      const reading = read(raw, { country: input.country }) ?? readAsText(raw, list, input);
      if (reading) {
        observations.push({
          ...reading,
          field: 'structured',
          raw,
          start: 0,
          end: raw.length,
          method: 'contact field',
          version: '1.0',
          inferred: false,
        });
      } else unread.push({ field: `contacts.${list}[${i}]`, raw });
    }
  }
  return { observations, unread };
}
