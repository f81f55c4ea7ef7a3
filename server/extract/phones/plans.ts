import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { LRUCache } from 'lru-cache';

/** How a number was written, which says how sure its country is. */
export type Form = 'plus' | 'idd' | 'code' | 'trunk' | 'bare';

export interface PlanReading {
  readonly phone: PhoneNumber;
  readonly form: Form;
  /** The country whose plan a national number was read by. */
  readonly country?: string;
  readonly valid: boolean;
  readonly mobile: boolean;
}

/**
 * Mobile shapes of plans that hold more numbers than libphonenumber's metadata calls valid, trunk 0
 * included: blocks for fiction, blocks not given out yet.
 */
const mobileShapes: Readonly<Record<string, RegExp>> = {
  JP: /^0[5-9]0\d{8}$/,
  GB: /^07\d{9}$/,
  KR: /^01\d{8,9}$/,
  TH: /^0[689]\d{8}$/,
  TR: /^05\d{9}$/,
  AE: /^05\d{8}$/,
  AF: /^07\d{8}$/,
  KG: /^0[579]\d{8}$/,
  AU: /^04\d{8}$/,
};
const trunks: Readonly<Record<string, string>> = {
  RU: '8',
  KZ: '8',
  BY: '8',
  TM: '8',
  US: '1',
  CA: '1',
};

const known = new LRUCache<string, { readonly reading: PlanReading | undefined }>({ max: 50_000 });

/**
 * Reads digits by the numbering plans: with a plus as an international number, else by the platform's
 * country, then as an international number without its plus, then by the countries of the language.
 * @param countries ISO 3166-1 alpha-2, the platform's first
 */
export function readDigits(
  digits: string,
  plus: boolean,
  countries: readonly string[],
): PlanReading | undefined {
  if (digits.length < 6 || digits.length > 17) return undefined;
  const key = `${plus ? '+' : ''}${digits} ${countries.join()}`;
  const held = known.get(key);
  if (held) return held.reading;
  const reading = plus ? international(digits, 'plus') : withoutPlus(digits, countries);
  known.set(key, { reading });
  return reading;
}

function withoutPlus(digits: string, countries: readonly string[]): PlanReading | undefined {
  const [own, ...others] = countries.filter((code): code is CountryCode =>
    isSupportedCountry(code),
  );
  const first = own && national(digits, own);
  if (first?.valid) return first;
  if (/^00[1-9]/.test(digits)) {
    const reading = international(digits.slice(2), 'idd');
    if (reading?.valid) return reading;
  }
  if (/^810[1-9]/.test(digits)) {
    const reading = international(digits.slice(3), 'idd');
    if (reading?.valid) return reading;
  }
  if (own && digits.startsWith(getCountryCallingCode(own))) {
    const reading = international(digits, 'code');
    if (reading?.valid) return reading;
  }
  for (const country of others) {
    const reading = national(digits, country);
    if (reading?.valid && reading.mobile && reading.form === 'trunk') return reading;
  }
  if (digits.length >= 11 && !digits.startsWith('0')) {
    const reading = international(digits, 'code');
    if (reading?.valid && reading.mobile) return reading;
  }
  return first;
}

function international(digits: string, form: Form): PlanReading | undefined {
  const phone = parsePhoneNumberFromString(`+${digits}`, { extract: false });
  if (phone?.isValid()) return readingOf(phone, form);
  if (form !== 'plus') return undefined;
  // In countries whose trunk prefix is 8 some write it behind the plus.
  if (/^8[679]\d{9}$/.test(digits)) {
    const trunk = parsePhoneNumberFromString(`+7${digits.slice(1)}`, { extract: false });
    if (trunk?.isValid()) return readingOf(trunk, form);
  }
  if (!phone?.isPossible()) return undefined;
  return phone.country !== undefined || mobileLike(phone) ? readingOf(phone, form) : undefined;
}

/** A number of a shared or unknown block, in the shape of its country's mobile numbers. */
function mobileLike(phone: PhoneNumber): boolean {
  const national = `0${phone.nationalNumber}`;
  return phone.getPossibleCountries().some((country) => mobileShapes[country]?.test(national));
}

function national(digits: string, country: CountryCode): PlanReading | undefined {
  const phone = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false });
  if (!phone?.isPossible()) return undefined;
  // Behind the country's own prefix for abroad (001, 011, 010) stands another country's number.
  if (phone.countryCallingCode !== getCountryCallingCode(country)) {
    return phone.isValid() || mobileLike(phone) ? readingOf(phone, 'idd') : undefined;
  }
  const bare = digits === phone.nationalNumber;
  const asCode = digits === `${phone.countryCallingCode}${phone.nationalNumber}`;
  const trunk = trunks[country] ?? '0';
  const form: Form = asCode && !digits.startsWith(trunk) ? 'code' : bare ? 'bare' : 'trunk';
  if (phone.isValid()) return readingOf(phone, form, country);
  return mobileShapes[country]?.test(digits)
    ? { ...readingOf(phone, form, country), mobile: true }
    : undefined;
}

const mobileTypes: ReadonlySet<string> = new Set([
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'PERSONAL_NUMBER',
]);

function readingOf(phone: PhoneNumber, form: Form, country?: string): PlanReading {
  const type = phone.getType();
  return {
    phone,
    form,
    ...(country ? { country } : {}),
    valid: phone.isValid(),
    mobile: type !== undefined && mobileTypes.has(type),
  };
}
