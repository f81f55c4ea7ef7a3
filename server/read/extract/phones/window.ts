import type { Atom, Segment } from './atoms.ts';
import { type ParsedByPlan, readDigits } from './plans.ts';
import { disguised, enough, scoreOf } from './score.ts';
import { spellings } from './spell.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A run of atoms that was read as one number, in offsets of the folded text. */
export interface Candidate {
  readonly atoms: readonly Atom[];
  readonly parsed: ParsedByPlan;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly surroundings: Surroundings;
  /** Only its end stands here, behind another number that begins alike. */
  readonly shared?: boolean;
}

/** Numbering plans asked for one segment: bounds the time on walls of digits. */
const plansAsked = 160;
const fewestDigits = 6;
export const mostDigits = 17;

/** Reads runs of atoms of one segment, each as one number. */
export class Windows {
  readonly text: string;
  readonly #countries: readonly string[];
  #left = plansAsked;

  constructor(text: string, countries: readonly string[]) {
    this.text = text;
    this.#countries = countries;
  }

  /** @returns undefined where the atoms are no number, or plans were asked too often */
  read(atoms: Segment): Candidate | undefined {
    const inner = trimmed(atoms);
    const first = inner[0];
    const last = inner.at(-1);
    if (!first || !last) return undefined;
    for (const digits of spellings(inner)) {
      if (digits.length < fewestDigits || digits.length > mostDigits) continue;
      if (this.#left <= 0) return undefined;
      this.#left -= 1;
      const parsed = readDigits(digits, first.plus === true, this.#countries);
      if (!parsed) continue;
      const surroundings = surroundingsOf(this.text, first.start, last.end);
      if (this.#isDoubtful(inner, parsed, surroundings)) continue;
      const score = scoreOf(this.text, inner, parsed, surroundings);
      if (score < enough) continue;
      const start = withBracket(this.text, first.start, last.end);
      return { atoms: inner, parsed, start, end: last.end, score, surroundings };
    }
    return undefined;
  }

  /** Letters with hardly a digit beside them, which nothing shows to stand for digits. */
  #isDoubtful(atoms: Segment, parsed: ParsedByPlan, surroundings: Surroundings): boolean {
    const letters = atoms.reduce((sum, atom) => sum + atom.letters, 0);
    const real = atoms.reduce(
      (sum, { digits, letters, words }) => sum + (words ? 1 : digits.length - letters),
      0,
    );
    return letters > 0 && real < 3 && !disguised(this.text, atoms, parsed, surroundings, real);
  }
}

/** Without words at either end that stand for no digits, and letters that may belong to the sentence. */
function trimmed(atoms: Segment): Segment {
  let from = 0;
  let to = atoms.length;
  while (from < to && !says(atoms[from] as Atom)) from += 1;
  while (to > from && (!says(atoms[to - 1] as Atom) || atoms[to - 1]?.plus)) to -= 1;
  return atoms.slice(from, to);
}

const says = ({ digits, words, plus }: Atom): boolean =>
  plus === true ||
  digits !== '' ||
  (words?.some(({ role }) => role !== 'and' && role !== 'plus') ?? false);

/** “(+7) 700 …” begins at its bracket. */
function withBracket(text: string, start: number, end: number): number {
  return text[start - 1] === '(' &&
    text.slice(start, end).includes(')') &&
    !text.slice(start, end).includes('(')
    ? start - 1
    : start;
}
