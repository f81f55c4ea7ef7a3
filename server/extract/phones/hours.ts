import { isUnitWord } from '../words.ts';
import type { Segment } from './atoms.ts';

const roundTheClock = /^(?:24\s?[/\\x×х*-]\s?7|7\s?[/\\]\s?24)$/i;
const hours = /^\d{1,2}$/;
const unitBehind = /^\s?([\p{L}\p{M}']+)/u;

/**
 * A segment without the opening hours at its end or its beginning: “97.000.55.13 24 soat”, “24/7 8 700 …”.
 * @returns undefined where there are none
 */
export function withoutHours(text: string, segment: Segment): Segment | undefined {
  for (const size of [1, 2]) {
    const tail = segment.slice(-size);
    const before = segment.at(-size - 1);
    if (before && startsApart(text, before.end, tail) && sayHours(text, tail))
      return segment.slice(0, -size);
  }
  const [first, second, third] = segment;
  const clock = second && roundTheClock.test(text.slice(first?.start, second.end));
  return clock && third && startsApart(text, second.end, [third]) ? segment.slice(2) : undefined;
}

const startsApart = (text: string, end: number, atoms: Segment) =>
  /\s/.test(text.slice(end, atoms[0]?.start));

function sayHours(text: string, atoms: Segment): boolean {
  const end = atoms.at(-1)?.end ?? 0;
  const said = text.slice(atoms[0]?.start, end);
  if (roundTheClock.test(said)) return true;
  const [, unit] = unitBehind.exec(text.slice(end, end + 16)) ?? [];
  return hours.test(said) && unit !== undefined && isUnitWord(unit);
}
