import { readPhone } from '../model/index.ts';
import type { Found, TextExtractor } from './observation.ts';

/**
 * A run of digits and the separators that people write between them. Every repetition is bounded, so the
 * time is linear in the text. Digits of other scripts are folded by NFKC when the run is read.
 */
const run = /(?:\+|\(|\d)[\d\s().\-‐-―\u00a0\u2009\u202f/\u200b]{5,26}\d/g;

/** What stands before or after an amount of money, a measure or a time, and never beside a phone number. */
const amountAfter =
  /^\s?(?:[$€£¥₸₽₩฿]|тг|тенге|руб|сом|сум|usd|kzt|rub|eur|aed|krw|jpy|baht|won|kg|кг|см|cm|м²)/i;
const amountBefore = /(?:[$€£¥₸₽₩฿]|№|#|id)\s?:?\s?$/i;

export const phones: TextExtractor = {
  method: 'phone pattern',
  version: '1.0',
  find(text, input, taken) {
    const found: Found[] = [];
    for (const match of text.matchAll(run)) {
      const start = match.index;
      const raw = match[0];
      const end = start + raw.length;
      if (
        taken.overlaps(start, end) ||
        isAmount(text, start, end) ||
        /[\p{L}\p{N}_@]/u.test(text[start - 1] ?? '')
      )
        continue;
      const reading = readPhone(raw, { country: input.country });
      // Digits alone in running text must be a number that its plan allows; only a leading + excuses less.
      if (!reading) continue;
      taken.add(start, end);
      found.push({ ...reading, raw, start, end });
    }
    return found;
  },
};

function isAmount(text: string, start: number, end: number): boolean {
  return (
    amountAfter.test(text.slice(end, end + 8)) ||
    amountBefore.test(text.slice(Math.max(0, start - 4), start))
  );
}
