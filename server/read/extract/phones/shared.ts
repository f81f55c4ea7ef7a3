import type { Atom, Segment } from './atoms.ts';
import { readDigits } from './plans.ts';

import { surroundingsOf } from './surroundings.ts';
import type { Candidate } from './window.ts';

/** “… 00 31/32/33”: the last group of a number, and instead of it others of as many digits. */
const slash = /^[/~]$/;
/** “… 1234/5”, “080-000-1234-5”: the last digit of another one. Behind a short group a hyphen says nothing: “… 12-34-5”. */
const lastOfLong = /^[/~-]$/;
const longGroup = 3;
const nothingCounted = /^\s?(?:$|[\n,;.()])/;
/** “000-00-31, 000-00-32”: more than a group, written alike. */
const listed = /^\s?[,;/]\s?$/;
const longestGroup = 4;
const shortestEnding = 6;
/** Where it is the next number, or nearly. */
const shortestNear = 4;
/** Numbers that are bought together follow each other closely; an age, a height or a price does not. */
const furthest = 9;

/**
 * The numbers of a run of digits where behind a slash only the end of another one is written.
 * @returns undefined where there is no such end, or not all of them are numbers
 */
export function withEndings(
  text: string,
  chunk: Segment,
  read: (atoms: Segment) => Candidate | undefined,
): Candidate[] | undefined {
  const { number, endings } = endingsOf(text, chunk) ?? {};
  const first = number && read(number);
  if (!first?.parsed.valid || !endings) return undefined;
  // “… 20/21 years”
  if (surroundingsOf(text, first.start, endings.at(-1)?.end ?? first.end).after !== 'none')
    return undefined;
  const others = endings.flatMap((ending) => withEnding(first, [ending]) ?? []);
  return others.length === endings.length ? [first, ...others] : undefined;
}

interface WithEndings {
  readonly number: Segment;
  readonly endings: readonly Atom[];
}

function endingsOf(text: string, chunk: Segment): WithEndings | undefined {
  let from = chunk.length;
  while (from > 1 && slash.test(gapBefore(text, chunk, from - 1))) from -= 1;
  const endings = chunk.slice(from);
  const number = chunk.slice(0, from);
  const last = number.at(-1);
  if (endings.length === 0 || !last || number.length < 3) return withLastDigit(text, chunk);
  const { length } = last.digits;
  const alike = [...endings, last].every(
    ({ digits, letters }) => letters === 0 && digits.length === length,
  );
  const near = endings.every(({ digits }, i) => isNear((endings[i - 1] ?? last).digits, digits));
  if (alike && near && length >= 2 && length <= longestGroup) return { number, endings };
  return withLastDigit(text, chunk);
}

function withLastDigit(text: string, chunk: Segment): WithEndings | undefined {
  const ending = chunk.at(-1);
  const number = chunk.slice(0, -1);
  const last = number.at(-1);
  if (!ending || !last || number.length < 3 || ending.digits.length !== 1) return undefined;
  if (last.digits.length < 2 || last.letters + ending.letters > 0) return undefined;
  const signs = last.digits.length < longGroup ? slash : lastOfLong;
  if (!signs.test(gapBefore(text, chunk, chunk.length - 1))) return undefined;
  const counts = !nothingCounted.test(text.slice(ending.end, ending.end + 2));
  return counts || ending.digits <= last.digits.slice(-1)
    ? undefined
    : { number, endings: [ending] };
}

const gapBefore = (text: string, chunk: Segment, i: number) =>
  text.slice(chunk[i - 1]?.end, chunk[i]?.start);

function isNear(before: string, digits: string): boolean {
  const step = Number(digits) - Number(before);
  return step > 0 && step <= furthest;
}

/**
 * Whether a part repeats the end of the number in front of it, group by group: “(900) 000-00-31, 000-00-32”; two
 * groups only where they are near: “8 900 000 12 34, 12 35”.
 */
export function isEnding(text: string, { start, end }: Candidate, part: Segment): boolean {
  const first = part[0]?.start ?? 0;
  const written = text.slice(first, part.at(-1)?.end);
  const before = text.slice(start, end);
  if (!/^\d+(?:[ -]\d+)+$/.test(written) || !listed.test(text.slice(end, first))) return false;
  if (!before.replace(/\d/g, '0').endsWith(written.replace(/\d/g, '0'))) return false;
  const digits = written.replace(/\D/g, '');
  if (digits.length >= shortestEnding && written.includes('-')) return true;
  const last = before.slice(-written.length).replace(/\D/g, '');
  return digits.length >= shortestNear && isNear(last, digits);
}

/** The number of which only the end is written, the rest being that of the number in front. */
export function withEnding(number: Candidate, part: Segment): Candidate | undefined {
  const first = part[0];
  const last = part.at(-1);
  const ending = part.map(({ digits }) => digits).join('');
  const whole = number.parsed.phone.entity.caption.replace(/\D/g, '');
  const parsed = readDigits(whole.slice(0, -ending.length) + ending, true, []);
  if (!first || !last || !parsed?.valid) return undefined;
  return {
    ...number,
    atoms: part,
    start: first.start,
    end: last.end,
    parsed: { ...parsed, form: number.parsed.form },
    shared: true,
  };
}
