import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { type EntityRecord, phoneEntity } from '../../../core/model/index.ts';
import { remembered } from '../memo.ts';

/** How a number was written, which says how sure its country is. */
export type Form = 'plus' | 'idd' | 'code' | 'trunk' | 'bare';

export interface ParsedByPlan {
  readonly phone: PlannedNumber;
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

const mobileTypes: ReadonlySet<string> = new Set([
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'PERSONAL_NUMBER',
]);

/** A number that libphonenumber parsed. What it works out anew on every question is kept here. */
class PlannedNumber {
  readonly parsed: PhoneNumber;
  readonly valid: boolean;
  readonly mobile: boolean;
  #entity: EntityRecord | undefined;

  constructor(parsed: PhoneNumber) {
    this.parsed = parsed;
    const type = parsed.getType();
    // With the max metadata a number is valid where it is of some type.
    this.valid = type !== undefined;
    this.mobile = type !== undefined && mobileTypes.has(type);
  }

  /** Valid, or in the shape of its country's mobile numbers: no digit is missing or too many. */
  get whole(): boolean {
    return this.valid || mobileLike(this);
  }

  get entity(): EntityRecord {
    this.#entity ??= phoneEntity(this.parsed);
    return this.#entity;
  }
}

/** Sellers repeat their numbers: `+` and digits, or a country and digits as they are written there. */
const numberOf = remembered((written: string): PlannedNumber | undefined => {
  const abroad = written.startsWith('+');
  const parsed = abroad
    ? parsePhoneNumberFromString(written, { extract: false })
    : parsePhoneNumberFromString(written.slice(2), {
        defaultCountry: written.slice(0, 2) as CountryCode,
        extract: false,
      });
  return parsed?.isPossible() ? new PlannedNumber(parsed) : undefined;
});

/**
 * Reads digits by the numbering plans: with a plus as an international number, else by the platform's
 * country, then as an international number without its plus, then by the countries of the language.
 * @param countries ISO 3166-1 alpha-2, the platform's first
 */
export function readDigits(
  digits: string,
  plus: boolean,
  countries: readonly string[],
): ParsedByPlan | undefined {
  if (digits.length < 6 || digits.length > 17) return undefined;
  return plus ? international(digits, 'plus') : withoutPlus(digits, countries);
}

function withoutPlus(digits: string, countries: readonly string[]): ParsedByPlan | undefined {
  const [own, ...others] = countries.filter((code): code is CountryCode =>
    isSupportedCountry(code),
  );
  const first = own && national(digits, own);
  if (first?.valid) return first;
  if (/^00[1-9]/.test(digits)) {
    const parsed = international(digits.slice(2), 'idd');
    if (parsed) return parsed;
  }
  if (/^810[1-9]/.test(digits)) {
    const parsed = international(digits.slice(3), 'idd');
    if (parsed) return parsed;
  }
  if (own && digits.startsWith(getCountryCallingCode(own))) {
    const parsed = international(digits, 'code');
    if (parsed?.valid) return parsed;
  }
  for (const country of others) {
    const parsed = national(digits, country);
    if (parsed?.valid && parsed.mobile && parsed.form === 'trunk') return parsed;
  }
  if (digits.length >= 11 && !digits.startsWith('0')) {
    const parsed = international(digits, 'code');
    if (parsed?.valid && parsed.mobile) return parsed;
  }
  return first;
}

function international(digits: string, form: Form): ParsedByPlan | undefined {
  const phone = numberOf(`+${digits}`);
  if (phone?.valid) return parsedOf(phone, form);
  if (form === 'idd' && phone && mobileLike(phone)) return parsedOf(phone, form);
  if (form !== 'plus') return undefined;
  // In countries whose trunk prefix is 8 some write it behind the plus.
  if (/^8[679]\d{9}$/.test(digits)) {
    const trunk = numberOf(`+7${digits.slice(1)}`);
    if (trunk?.valid) return parsedOf(trunk, form);
  }
  return phone && (phone.parsed.country !== undefined || mobileLike(phone))
    ? parsedOf(phone, form)
    : undefined;
}

/** A number of a shared or unknown block, in the shape of its country's mobile numbers. */
function mobileLike({ parsed }: PlannedNumber): boolean {
  const national = `0${parsed.nationalNumber}`;
  return parsed.getPossibleCountries().some((country) => mobileShapes[country]?.test(national));
}

function national(digits: string, country: CountryCode): ParsedByPlan | undefined {
  const phone = numberOf(`${country}${digits}`);
  if (!phone) return undefined;
  const { countryCallingCode, nationalNumber } = phone.parsed;
  // Behind the country's own prefix for abroad (001, 011, 010) stands another country's number.
  if (countryCallingCode !== getCountryCallingCode(country)) {
    return phone.valid || mobileLike(phone) ? parsedOf(phone, 'idd') : undefined;
  }
  const bare = digits === nationalNumber;
  const asCode = digits === `${countryCallingCode}${nationalNumber}`;
  const trunk = trunks[country] ?? '0';
  const form: Form = asCode && !digits.startsWith(trunk) ? 'code' : bare ? 'bare' : 'trunk';
  if (phone.valid) return parsedOf(phone, form, country);
  return mobileShapes[country]?.test(digits)
    ? { ...parsedOf(phone, form, country), mobile: true }
    : undefined;
}

const parsedOf = (phone: PlannedNumber, form: Form, country?: string): ParsedByPlan => ({
  phone,
  form,
  ...(country ? { country } : {}),
  valid: phone.valid,
  mobile: phone.mobile,
});
