import type { Segment } from './atoms.ts';
import { hasRealDigits } from './letters-fit.ts';
import { isStrong } from './lookalikes.ts';
import type { Form, ParsedByPlan } from './plans.ts';
import type { Surroundings } from './surroundings.ts';

/** Evidence needed before digits are called a phone number; see `scoreOf`. */
export const enough = 2;

/**
 * A number with hardly a real digit left: only in groups of one kind whose letters are used for nothing
 * else, and with a word, or a second real digit, that says so.
 */
export function disguised(
  text: string,
  atoms: Segment,
  { form, mobile, valid }: ParsedByPlan,
  { before }: Surroundings,
  real: number,
): boolean {
  const inGroups = grouped(text, atoms);
  // One separator throughout that is no space: nobody writes words like that.
  const tight = inGroups && /\S/.test(text.slice(atoms[0]?.end, atoms[1]?.start));
  const strong = atoms.every(({ start, end, letters }) => {
    const written = letters > 0 ? text.slice(start, end).replace(/\d/g, '') : '';
    return isStrong(tight ? written.replace(/[ETLТЕЭ]/g, '') : written);
  });
  if (!mobile || !strong || (!valid && form !== 'trunk')) return false;
  if (before === 'phone') return real >= 2 || (real >= 1 && atoms.length >= 3);
  if (real >= 2) return inGroups || (form === 'trunk' && atoms.filter(hasRealDigits).length >= 2);
  return real === 1 ? inGroups && (form === 'trunk' || tight) : tight && atoms.length >= 4;
}

/**
 * Evidence for a phone number, in points: how it is written, what its plan says, what the words beside
 * it say. Two points are enough. A letter counts only beside real digits.
 */
export function scoreOf(
  text: string,
  atoms: Segment,
  { form, valid, mobile, country }: ParsedByPlan,
  { before, after }: Surroundings,
): number {
  const written = text.slice(atoms[0]?.start, atoms.at(-1)?.end);
  let score = {
    plus: 5,
    idd: 3.5,
    code: mobile ? 3 : 1,
    trunk: mobile ? 3 : 1.2,
    bare: mobile ? 2.2 : 0.4,
  }[form];
  if (!valid) score -= 0.7;
  if (before === 'phone') score += 2;
  if (before === 'other') score -= form === 'plus' ? 1 : 4;
  if (before === 'short' && form === 'bare') score -= 1.5;
  if (after === 'code') score -= 4;
  if (after === 'amount') score -= form === 'bare' || form === 'code' ? 2.5 : 0.5;
  const words = atoms.filter((atom) => atom.words && !atom.plus).length;
  if (words >= 4) score += 0.8;
  const letters = atoms.reduce((sum, atom) => sum + atom.letters, 0);
  if (letters > 0 && (form === 'bare' || form === 'code')) score -= 0.4;
  if (country === undefined && form === 'code') score -= 0.3;
  if (isBracketed(text, atoms)) score += 0.8;
  else if (grouped(text, atoms)) score += 0.4;
  if (words === 0 && looksLikeSomethingElse(written, form)) score -= 4;
  return score;
}

/** Three groups or more with gaps of one kind: how people write numbers for people. */
function grouped(text: string, atoms: Segment): boolean {
  const gaps = atoms.slice(1).map((atom, i) => text.slice(atoms[i]?.end, atom.start));
  return gaps.length >= 2 && new Set(gaps).size === 1;
}

/** “(212) 555-0143”, “8 (495) 250-00-12”. */
const isBracketed = (text: string, [first, second]: Segment): boolean =>
  [/^[0178]$/.test(first?.digits ?? '') ? second : first].some(
    (code) => code !== undefined && text[code.start - 1] === '(' && text[code.end] === ')',
  );

/** Years in a row, clock times, days, ranges of money. */
const years = /^(?:(?:19|20)\d\d[\s\-–—/.,]*){2,}$/u;
const clock = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;
const day =
  /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/;
/** “9 000 000 000”: a sum. */
const thousands = /^\d{1,3}([ .,'])(?:\d{3}\1)?000\1(?:000)$/;

/** Whether digits that a plan allows have the shape of something else. */
const looksLikeSomethingElse = (written: string, form: Form): boolean =>
  years.test(written) ||
  clock.test(written) ||
  day.test(written) ||
  (form === 'bare' && thousands.test(written));
