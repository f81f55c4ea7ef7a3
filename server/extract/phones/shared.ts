import type { Atom, Segment } from './atoms.ts';
import { readDigits } from './plans.ts';
import type { Candidate } from './solve.ts';
import { surroundingsOf } from './surroundings.ts';

/** “… 00 31/32/33”: the last group of a number, and instead of it others of as many digits. */
const slash = /^\/$/;
/** “000-00-31, 000-00-32”: more than a group, written alike. */
const listed = /^\s?[,;/]\s?$/;
const longestGroup = 4;
const shortestEnding = 6;
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
  if (!first?.reading.valid || !endings) return undefined;
  // “… 20/21 years”
  if (surroundingsOf(text, first.start, endings.at(-1)?.end ?? first.end).after !== 'none')
    return undefined;
  const others = endings.flatMap((ending) => withEnding(first, [ending]) ?? []);
  return others.length === endings.length ? [first, ...others] : undefined;
}

function endingsOf(
  text: string,
  chunk: Segment,
): { readonly number: Segment; readonly endings: readonly Atom[] } | undefined {
  let from = chunk.length;
  while (from > 1 && slash.test(text.slice(chunk[from - 2]?.end, chunk[from - 1]?.start)))
    from -= 1;
  const endings = chunk.slice(from);
  const number = chunk.slice(0, from);
  const last = number.at(-1);
  if (endings.length === 0 || !last || number.length < 3) return undefined;
  const alike = [...endings, last].every(
    ({ digits, letters }) => letters === 0 && digits.length === last.digits.length,
  );
  const near = endings.every(({ digits }, i) => {
    const step = Number(digits) - Number((endings[i - 1] ?? last).digits);
    return step > 0 && step <= furthest;
  });
  const { length } = last.digits;
  return alike && near && length >= 2 && length <= longestGroup ? { number, endings } : undefined;
}

/** Whether a part repeats the end of the number in front of it, group by group: “(900) 000-00-31, 000-00-32”. */
export function isEnding(text: string, { start, end }: Candidate, part: Segment): boolean {
  const first = part[0]?.start ?? 0;
  const written = text.slice(first, part.at(-1)?.end);
  if (!written.includes('-') || !/^[\d-]+$/.test(written)) return false;
  return (
    written.replaceAll('-', '').length >= shortestEnding &&
    listed.test(text.slice(end, first)) &&
    text.slice(start, end).replace(/\d/g, '0').endsWith(written.replace(/\d/g, '0'))
  );
}

/** The number of which only the end is written, the rest being that of the number in front. */
export function withEnding(number: Candidate, part: Segment): Candidate | undefined {
  const first = part[0];
  const last = part.at(-1);
  const ending = part.map(({ digits }) => digits).join('');
  const whole = number.reading.phone.entity.caption.replace(/\D/g, '');
  const reading = readDigits(whole.slice(0, -ending.length) + ending, true, []);
  if (!first || !last || !reading?.valid) return undefined;
  return {
    ...number,
    atoms: part,
    start: first.start,
    end: last.end,
    reading: { ...reading, form: number.reading.form },
    shared: true,
  };
}
