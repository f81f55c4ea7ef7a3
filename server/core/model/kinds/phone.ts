import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { LRUCache } from 'lru-cache';
import { foldDigits } from '../digits.ts';
import { declare, type EntityRecord, type ParsedValue, type ParseHints } from '../kind.ts';

export const phone = declare({
  kind: 'phone',
  label: 'Phone',
  title: 'Phone',
  plural: 'Phone numbers',
  description: 'A phone number.',
  family: 'identifier',
  properties: {
    number: {
      title: 'Number',
      description: 'The number in the form of E.164, such as +77000000001.',
      type: 'text',
    },
    country: {
      title: 'Country of the number',
      description: 'The ISO 3166-1 code of the country of the number.',
      type: 'text',
    },
    numberType: {
      title: 'Type',
      description: 'The type of the number in its numbering plan, such as mobile.',
      type: 'text',
    },
    valid: {
      title: 'Valid in its numbering plan',
      description: 'Whether the number is valid in its numbering plan.',
      type: 'boolean',
    },
  },
  snapshot: 'phone',
  reaches: true,
  asNumber: true,
  contactList: 'phones',
  typed: { as: 'a phone number', inWords: true },
  resolution: { group: 'contact', rho: 0.02 },
  russian: {
    title: 'телефон',
    plural: 'Телефоны',
    forms: ['номер телефона', 'номера телефонов', 'номеров телефонов'],
  },
  inCase: {
    type: 'uco-observable:PhoneAccount',
    facet: 'PhoneAccountFacet',
    property: 'phoneNumber',
  },
  abroad: {
    maltego: 'maltego.PhoneNumber',
    stix: ({ number }) => ({ type: 'user-account', account_type: 'phone', user_id: number }),
    ftm: ({ number }) => ['UserAccount', { service: 'phone', phone: number }],
  },
  mark: { shape: 'circle', w: 16, h: 16, fill: '#0067A3', stroke: '#00304D' },
  look: {
    shape: 'circle',
    size: [28, 28],
    icon: 'M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5 -2.5l5 2v4a2 2 0 0 1 -2 2a16 16 0 0 1 -15 -15a2 2 0 0 1 2 -2',
    colour: {
      light: { fill: '#0067A3', stroke: '#004B78', icon: '#FFFFFF' },
      dark: { fill: '#56B4E9', stroke: '#9AD3F5', icon: '#0B1014' },
    },
  },
});

/**
 * Reads a phone number as it was written, in E.164.
 * Numbering plans and their validity: Google's libphonenumber, by libphonenumber-js (max metadata).
 * @returns undefined when it cannot be a number of any plan
 */
export function readPhone(raw: string, hints: ParseHints = {}): ParsedValue | undefined {
  const key = `${hints.country ?? ''} ${raw}`;
  const held = known.get(key);
  if (held) return held.parsed;
  const parsed = parseParsed(raw, hints);
  known.set(key, { parsed });
  return parsed;
}

/** Sellers repeat their numbers: what was read once, spelling and country alike, is not parsed again. */
const known = new LRUCache<string, { readonly parsed: ParsedValue | undefined }>({ max: 20_000 });

function parseParsed(raw: string, hints: ParseHints): ParsedValue | undefined {
  const folded = foldDigits(raw).trim();
  const written = folded.replace(/^tel:\s*/i, '');
  const country = toCountry(hints.country);
  const national = written.startsWith('+') ? undefined : parse(written, country);
  const international = national?.isValid() ? undefined : parseInternational(written);
  const parsed = international ?? national;
  if (!parsed?.isPossible()) return undefined;
  const valid = parsed.isValid();
  if (!valid && !written.startsWith('+')) return undefined;
  const steps = /[^\d+]/.test(folded) ? ['separators removed'] : [];
  if (folded !== raw.trim()) steps.unshift('digits and signs of other scripts folded (NFKC)');
  if (parsed.ext) steps.push(`extension ${parsed.ext} left out`);
  if (!international) steps.push(`country ${country} taken from the source`);
  else if (!written.startsWith('+')) steps.push('leading 00 read as +');
  return {
    entity: phoneEntity(parsed),
    steps,
    confidence: (written.startsWith('+') ? 0.99 : 0.9) * (valid ? 1 : 0.8),
  };
}

/** The node of a number that a numbering plan allows. */
export function phoneEntity(parsed: PhoneNumber): EntityRecord {
  const type = parsed.getType();
  return {
    kind: 'phone',
    id: `phone:${parsed.number}`,
    caption: parsed.formatInternational(),
    properties: {
      number: parsed.number,
      valid: parsed.isValid(),
      ...(parsed.country ? { country: parsed.country } : {}),
      ...(type ? { numberType: type.toLowerCase().replaceAll('_', ' ') } : {}),
    },
  };
}

function parse(written: string, country?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(
    written,
    country ? { defaultCountry: country, extract: false } : { extract: false },
  );
}

/** Two zeros stand for the plus all over the world, also where the country's own prefix is another. */
function parseInternational(written: string): PhoneNumber | undefined {
  const withPlus = written.replace(/^00(?=[\s.-]?[1-9])/, '+');
  return withPlus.startsWith('+') ? parse(withPlus) : undefined;
}

/** Every way a written number can be read when no country is given: as international, then country by country. */
export function readPhoneAnywhere(raw: string, countries: readonly string[]): ParsedValue[] {
  const parsedValues = [readPhone(raw), readPhone(`+${raw.replace(/^\s*(\+|00)/, '')}`)];
  for (const country of countries) parsedValues.push(readPhone(raw, { country }));
  const byId = new Map<string, ParsedValue>();
  for (const parsed of parsedValues) {
    if (parsed && !byId.has(parsed.entity.id)) byId.set(parsed.entity.id, parsed);
  }
  return [...byId.values()];
}

function toCountry(code: string | undefined): CountryCode | undefined {
  const upper = code?.toUpperCase() ?? '';
  return isSupportedCountry(upper) ? upper : undefined;
}
