import { foldDigits, readPhone } from '../model/index.ts';
import type { Found, TextExtractor } from './observation.ts';

/** A digit of any script, also circled or lowered. */
const digit = '[\\p{Nd}①-⑨⓪₀-₉]';
/** What people write between digits, and what hides them: signs that are not seen, marks such as keycaps. */
const between = '[\\s().（）．\\-‐-―－/\\p{Cf}\\p{Mn}\\p{Me}]';
/** A run of digits. Every repetition is bounded, so the time is linear in the text. */
const run = new RegExp(`(?:[+＋(（]|${digit})(?:${digit}|${between}){5,60}${digit}`, 'gu');
/** Where one number ends and the next begins, when the whole run is none. */
const breaks = /[\n\r/]+/;
/** A day of these centuries, either way round: some plans would allow it as a number. */
const date =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))$/;

/** What stands before or after an amount of money, a measure or a time, and never beside a phone number. */
const amountAfter =
  /^\s?(?:[$€£¥₸₽₩฿]|тг|тенге|руб|сом|сум|usd|kzt|rub|eur|aed|krw|jpy|baht|won|kg|кг|см|cm|м²)/i;
const amountBefore = /(?:[$€£¥₸₽₩฿]|№|#|id)\s?:?\s?$/i;

/**
 * A sign that makes a run of digits the end of something else (an article number, an account's name).
 * A letter does so only in scripts that part words from numbers: Thai and Chinese ads write “call0800…”.
 */
const joined = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_@]/u;
const joinedToPlus = /[\p{N}_@]/u;

export const phones: TextExtractor = {
  method: 'phone pattern',
  version: '1.1',
  find(text, input, taken) {
    const found: Found[] = [];
    for (const match of text.matchAll(run)) {
      for (const { raw, start } of candidates(match[0], match.index, input.country)) {
        const end = start + raw.length;
        const withPlus = /^[+＋]/.test(raw);
        if (
          taken.overlaps(start, end) ||
          (!withPlus && (isAmount(text, start, end) || date.test(foldDigits(raw)))) ||
          (withPlus ? joinedToPlus : joined).test(text[start - 1] ?? '')
        )
          continue;
        // Digits alone in running text must be a number that its plan allows; only a leading + excuses less.
        const reading = readPhone(raw, { country: input.country });
        if (!reading) continue;
        taken.add(start, end);
        found.push({ ...reading, raw, start, end });
      }
    }
    return found;
  },
};

/** The run, if it is one number; else its parts, each of which may be one. */
function candidates(
  run: string,
  start: number,
  country: string | undefined,
): { raw: string; start: number }[] {
  if (!breaks.test(run) || readPhone(run, { country })) return [{ raw: run, start }];
  let at = start;
  return run.split(/([\n\r/]+)/).flatMap((part) => {
    const from = at + (part.length - part.trimStart().length);
    at += part.length;
    const raw = part.trim();
    return raw === '' ? [] : [{ raw, start: from }];
  });
}

function isAmount(text: string, start: number, end: number): boolean {
  return (
    amountAfter.test(text.slice(end, end + 8)) ||
    amountBefore.test(text.slice(Math.max(0, start - 4), start))
  );
}
