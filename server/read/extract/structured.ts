import {
  kinds,
  type ParsedValue,
  type ParseHints,
  readEmail,
  readHandle,
  readPayment,
  readPhone,
  serviceOf,
} from '../../core/model/index.ts';
import { readWebsite } from './links.ts';
import type { ExtractInput, Observation } from './observation.ts';
import { extractText } from './text.ts';

const readersByList: Readonly<
  Record<
    keyof ExtractInput['contacts'],
    (raw: string, hints: ParseHints) => ParsedValue | undefined
  >
> = {
  phones: readPhone,
  emails: readEmail,
  handles: readHandleOrNumber,
  payments: readPayment,
  websites: readWebsite,
};

/**
 * A contact field holds what the seller typed: number words and disguises as in a text, and often more than one
 * (“8 700 …, 8 701 …”).
 */
function readAsText(raw: string, list: string, input: ExtractInput): readonly ParsedValue[] {
  const byId = new Map<string, ParsedValue>();
  for (const { entity, steps, confidence } of extractText(
    raw.slice(0, longestContact),
    'structured',
    input,
  ))
    if (kinds[entity.kind].contactList === list && !byId.has(entity.id))
      byId.set(entity.id, { entity, steps, confidence });
  return [...byId.values()];
}

const longestContact = 200;

/** Services whose accounts are phone numbers: “whatsapp:77000000254” is one, and not a name of digits. */
const numbered: ReadonlySet<string> = new Set(['whatsapp', 'viber', 'signal', 'telegram', 'imo']);
const onlyNumber = /^\s*\+?[\d\s().-]{7,24}$/;

function readHandleOrNumber(raw: string, hints: ParseHints): ParsedValue | undefined {
  const colon = raw.indexOf(':');
  const name = raw.slice(colon + 1);
  if (colon < 1 || !onlyNumber.test(name) || !numbered.has(serviceOf(raw.slice(0, colon)) ?? ''))
    return readHandle(raw);
  return readPhone(name, hints) ?? readPhone(`+${name.replace(/\D/g, '')}`);
}

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
      const parsed = read(raw, { country: input.country });
      const parsedValues = parsed ? [parsed] : readAsText(raw, list, input);
      if (parsedValues.length === 0) unread.push({ field: `contacts.${list}[${i}]`, raw });
      for (const one of parsedValues)
        observations.push({
          ...one,
          field: 'structured',
          raw,
          start: 0,
          end: raw.length,
          method: 'contact field',
          version: '1.0',
          inferred: false,
        });
    }
  }
  return { observations, unread };
}
