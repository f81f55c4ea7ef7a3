import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import type { Contact } from './issue.ts';
import { lands } from './lands.ts';
import { inNativeDigits, inRussian, spoken } from './spoken.ts';

/** How one who writes ads writes numbers, always in the same way: in plain sight, and where it must not be seen. */
export interface Hand {
  readonly plain: number;
  readonly hidden: number;
  readonly wordy: boolean;
}

export const handOf = (rng: Rng): Hand => ({
  plain: rng.int(1000),
  hidden: rng.int(1000),
  wordy: rng.chance(0.3),
});

/** Parts of the number as its reader dials it: what comes before, and the national groups. */
interface Parts {
  readonly before: string;
  readonly groups: readonly string[];
}

function groupsOf(contact: Contact): string[] {
  const { code, groups } = lands[contact.country].plan;
  const national = contact.id.slice('phone:+'.length + code.length);
  let at = 0;
  return groups.map((length) => {
    at += length;
    return national.slice(at - length, at);
  });
}

/** @param reader where the ad is read; null where that is not told, so that a number must say its country */
function partsOf(contact: Contact, reader: CountryCode | null): Parts {
  const { code, trunk } = lands[contact.country].plan;
  const groups = groupsOf(contact);
  return contact.country === reader ? { before: trunk, groups } : { before: `+${code}`, groups };
}

const plainForms: readonly ((parts: Parts) => string)[] = [
  ({ before, groups }) => `${before}${groups.join('')}`,
  ({ before, groups }) => `${joined(before, ' ')}${groups.join(' ')}`,
  ({ before, groups }) => `${joined(before, '-')}${groups.join('-')}`,
  ({ before, groups: [first, ...rest] }) => `${joined(before, ' ')}(${first}) ${rest.join('-')}`,
  ({ before, groups: [first, ...rest] }) => `${before}(${first})${rest.join(' ')}`,
  ({ before, groups }) => `${joined(before, '.')}${groups.join('.')}`,
];

/** What is dialled before a number, apart from it; a 0 is its first digit. */
const joined = (before: string, by: string): string =>
  before === '' || before === '0' ? before : `${before}${by}`;

const between =
  (...signs: string[]) =>
  (digits: string): string =>
    [...digits].join(signs[digits.length % signs.length]);

const swapped =
  (pairs: Readonly<Record<string, string>>) =>
  (digits: string): string =>
    [...digits].map((digit) => pairs[digit] ?? digit).join('');

const shifted =
  (zero: number) =>
  (digits: string): string =>
    digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Of the digits as they are dialled, without a plus. */
const hiddenForms: readonly ((digits: string) => string)[] = [
  between(' '),
  between('.', '-'),
  between('_', '*'),
  between('/', '|'),
  between('\u200B'),
  swapped({ '0': 'O', '1': 'l' }),
  swapped({ '0': 'О', '3': 'З' }),
  swapped({ '0': 'o', '1': 'I', '5': 'S' }),
  (digits) => digits.replace(/\d/g, '$&\uFE0F\u20E3'),
  shifted(0xff10),
  shifted(0x1d7ce),
  (digits) => digits.replace(/\d/g, '($&)'),
  (digits) => digits.replace(/\d{2,3}(?=\d)/g, '$&🌸'),
  (digits) => digits.replace(/\d{3}(?=\d)/g, '$&…'),
  (digits) => digits.replace(/\B(?=(\d{2})+$)/g, ' - '),
];

/** The number in plain sight; sometimes the way that it is dialled from abroad. */
export function plainly(hand: Hand, contact: Contact, reader: CountryCode | null): string {
  const form = plainForms[hand.plain % plainForms.length] as (parts: Parts) => string;
  const parts = partsOf(contact, hand.plain % 3 === 0 ? null : reader);
  return form(parts);
}

/** The number as one writes it whom machines shall not find. */
export function covertly(
  rng: Rng,
  hand: Hand,
  contact: Contact,
  reader: CountryCode | null,
  language: Language,
): string {
  const { before, groups } = partsOf(contact, reader);
  const digits = `${before}${groups.join('')}`.replace('+', '');
  if (hand.wordy) {
    if (language === 'ru' && hand.hidden % 2 === 0)
      return inRussian(
        before.replace('+7', 'плюс семь').replace('+', 'плюс '),
        groups,
        hand.hidden % 3 === 0 ? 1 : 9,
      );
    return spoken(digits, language);
  }
  const native = inNativeDigits(digits, language);
  if (native !== null && hand.hidden % 2 === 0) return native;
  const form = hiddenForms[hand.hidden % hiddenForms.length] as (digits: string) => string;
  const plus = before.startsWith('+') && rng.chance(0.5) ? '+' : '';
  return plus + form(digits);
}
