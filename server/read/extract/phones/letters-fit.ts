import type { Atom, Segment } from './atoms.ts';
import { isStrong } from './lookalikes.ts';

export const isOnlyLetters = ({ digits, letters }: Atom) =>
  letters > 0 && letters === digits.length;
export const hasRealDigits = (atom: Atom | undefined) =>
  atom !== undefined && atom.letters < atom.digits.length;

/** “EZ” between “o00” and “63”: capitals are no word of the sentence. */
const isCapital = (written: string) => written === written.toUpperCase();

/** “ooo” between “o7o” and “6SoS” is three zeros; “so” before a number is a word. */
export function lettersFit(text: string, segment: Segment, i: number): boolean {
  const atom = segment[i];
  const before = segment[i - 1];
  const after = segment[i + 1];
  if (!atom) return false;
  const gapBefore = before ? text.slice(before.end, atom.start) : undefined;
  const gapAfter = after ? text.slice(atom.end, after.start) : undefined;
  const tight = [gapBefore, gapAfter].some(
    (gap) => gap !== undefined && /^[^\s']{1,2}$/u.test(gap),
  );
  if (tight) return true;
  const written = text.slice(atom.start, atom.end);
  if (!isStrong(written))
    return isCapital(written) && hasRealDigits(before) && hasRealDigits(after);
  return (
    hasRealDigits(before) ||
    hasRealDigits(after) ||
    (before !== undefined && isOnlyLetters(before)) ||
    (after !== undefined && isOnlyLetters(after) && hasRealDigits(segment[i + 2]))
  );
}
