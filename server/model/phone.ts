import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { Kind, Reading, ReadingHints } from './kind.ts';

export const phone: Kind = {
  kind: 'phone',
  label: 'Phone',
  title: 'Phone',
  plural: 'Phone numbers',
  family: 'identifier',
  properties: {
    number: { title: 'Number', type: 'text' },
    country: { title: 'Country', type: 'text' },
    numberType: { title: 'Type', type: 'text' },
    valid: { title: 'Valid in its numbering plan', type: 'boolean' },
  },
  specificity: 0.9,
  redact: (n) => `Phone ${n}`,
};

/**
 * Reads a phone number as it was written, in E.164.
 * Numbering plans and their validity: Google's libphonenumber, by libphonenumber-js (max metadata).
 * @returns undefined when it cannot be a number of any plan
 */
export function readPhone(raw: string, hints: ReadingHints = {}): Reading | undefined {
  const written = raw.normalize('NFKC');
  const international = written.trim().startsWith('+');
  const country = toCountry(hints.country);
  const parsed = parsePhoneNumberFromString(
    written,
    country ? { defaultCountry: country, extract: false } : { extract: false },
  );
  if (!parsed?.isPossible() || parsed.ext) return undefined;
  const valid = parsed.isValid();
  if (!valid && !international) return undefined;
  const steps = ['separators removed'];
  if (written !== raw) steps.unshift('compatibility characters folded (NFKC)');
  if (!international) steps.push(`country ${parsed.country ?? country} taken from the source`);
  const type = parsed.getType();
  return {
    entity: {
      kind: 'phone',
      id: `phone:${parsed.number}`,
      caption: parsed.formatInternational(),
      properties: {
        number: parsed.number,
        valid,
        ...(parsed.country ? { country: parsed.country } : {}),
        ...(type ? { numberType: type.toLowerCase().replaceAll('_', ' ') } : {}),
      },
    },
    steps,
    confidence: (international ? 0.99 : 0.9) * (valid ? 1 : 0.8),
  };
}

/** Every way a written number can be read when no country is given: as international, then country by country. */
export function readPhoneAnywhere(raw: string, countries: readonly string[]): Reading[] {
  const readings = [readPhone(raw), readPhone(`+${raw.replace(/^\s*(\+|00)/, '')}`)];
  for (const country of countries) readings.push(readPhone(raw, { country }));
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading && !byId.has(reading.entity.id)) byId.set(reading.entity.id, reading);
  }
  return [...byId.values()];
}

function toCountry(code: string | undefined): CountryCode | undefined {
  const upper = code?.toUpperCase() ?? '';
  return isSupportedCountry(upper) ? upper : undefined;
}
