import { isUnitWord } from '../words.ts';
import type { Segment } from './atoms.ts';

const roundTheClock = /^(?:24\s?[/\\x×х*-]\s?7|7\s?[/\\]\s?24)$/i;
const hours = /^\d{1,2}$/;
const unitBehind = /^\s?([\p{L}\p{M}']+)/u;

interface WithoutHours {
  readonly rest: Segment;
  /** The hours cannot be the number's own last group: “24/7”, or another gap before them than within the number. */
  readonly sure: boolean;
}

/**
 * A segment without the opening hours at its end or its beginning: “97.000.55.13 24 soat”, “24/7 8 700 …”.
 * @returns undefined where there are none
 */
export function withoutHours(text: string, segment: Segment): WithoutHours | undefined {
  for (const size of [1, 2]) {
    const tail = segment.slice(-size);
    const rest = segment.slice(0, -size);
    const before = rest.at(-1);
    if (!before || !startsApart(text, before.end, tail)) continue;
    const clock = isClock(text, tail);
    if (clock || sayHours(text, tail)) return { rest, sure: clock || isUnlike(text, rest, tail) };
  }
  const [first, second, third] = segment;
  if (!first || !second || !third || !isClock(text, [first, second])) return undefined;
  return startsApart(text, second.end, [third])
    ? { rest: segment.slice(2), sure: true }
    : undefined;
}

const isClock = (text: string, atoms: Segment) =>
  roundTheClock.test(text.slice(atoms[0]?.start, atoms.at(-1)?.end));

/** Between the parts of the number stands something else than before the hours. */
function isUnlike(text: string, rest: Segment, tail: Segment): boolean {
  const gap = text.slice(rest.at(-1)?.end, tail[0]?.start);
  return rest.slice(1).every(({ start }, i) => text.slice(rest[i]?.end, start) !== gap);
}

const startsApart = (text: string, end: number, atoms: Segment) =>
  /\s/.test(text.slice(end, atoms[0]?.start));

function sayHours(text: string, atoms: Segment): boolean {
  const end = atoms.at(-1)?.end ?? 0;
  const [, unit] = unitBehind.exec(text.slice(end, end + 16)) ?? [];
  return hours.test(text.slice(atoms[0]?.start, end)) && unit !== undefined && isUnitWord(unit);
}
