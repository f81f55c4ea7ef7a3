import { foldDigits } from '../../core/model/index.ts';

/** Card-like numbers: four groups of four, or the groups of American Express, or 13 to 19 digits in a row. */
export const cardShapes =
  /(?<![\d+])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?:[ -]\d{3})?|3[47]\d\d[ -]\d{6}[ -]\d{5}|\d{13,19})(?!\d)/g;
/** First digits of the world's card schemes, and of Uzcard and Humo; thirteen to fifteen digits in a row may be a phone number else. */
const issuer = /^(?:3[47]|4|5[1-5]|6(?:011|2|5)|2[2-7]\d{14}|3[0568]|8600|9860|9792|220[0-4])/;

/** ISO/IEC 7812-1, annex B. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A number that an issuer may have given out: its first digits and its check digit agree. */
export const isCardNumber = (written: string): boolean => {
  const digits = written.replace(/\D/g, '');
  return issuer.test(digits) && luhn(digits);
};

/**
 * Covers card numbers, all but their last four digits, sign by sign: offsets stay what they are.
 * @returns the text, and how many were covered
 */
export function maskCards(text: string): { readonly text: string; readonly cards: number } {
  let cards = 0;
  if (!/(?:\p{Nd}[ -]?){13}/u.test(text)) return { text, cards };
  const digits = foldEach(text);
  const masked = [...spansOfCards(digits)].reduce((held, [start, end]) => {
    cards += 1;
    return cover(held, digits, start, end);
  }, text);
  return { text: masked, cards };
}

/** Digits of other scripts as 0 to 9, unit by unit, where that keeps the length. */
function foldEach(text: string): string {
  return text.replace(/[^\d\P{Nd}]/gu, (char) => {
    const digit = foldDigits(char);
    return digit.length === char.length ? digit : char;
  });
}

function* spansOfCards(text: string): Generator<[number, number]> {
  for (const match of text.matchAll(cardShapes))
    if (isCardNumber(match[0])) yield [match.index, match.index + match[0].length];
}

function cover(text: string, digits: string, start: number, end: number): string {
  let shown = 4;
  let out = '';
  for (let i = end - 1; i >= start; i -= 1) {
    const isDigit = /\d/.test(digits[i] ?? '');
    const keep = !isDigit || shown > 0;
    if (isDigit) shown -= 1;
    out = (keep ? text[i] : '•') + out;
  }
  return text.slice(0, start) + out + text.slice(end);
}

interface Worded {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
}

/** A capture whose title and text show no card number, and how many they held. */
export function maskedCards<T extends Worded>(
  capture: T,
): { readonly capture: T; readonly cards: number } {
  const title = maskCards(capture.title ?? '');
  const text = maskCards(capture.text ?? '');
  const cards = title.cards + text.cards;
  if (cards === 0) return { capture, cards };
  return {
    capture: {
      ...capture,
      ...(capture.title === undefined ? {} : { title: title.text }),
      ...(capture.text === undefined ? {} : { text: text.text }),
    },
    cards,
  };
}
