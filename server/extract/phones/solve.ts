import type { Atom, Segment } from './atoms.ts';
import { gapRank } from './gaps.ts';
import { withoutHours } from './hours.ts';
import { isOnlyLetters, lettersFit } from './letters-fit.ts';
import { type PlanReading, readDigits } from './plans.ts';
import { disguised, enough, scoreOf } from './score.ts';
import { isEnding, withEnding, withEndings } from './shared.ts';
import { spellings } from './spell.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A run of atoms that was read as one number, in offsets of the folded text. */
export interface Candidate {
  readonly atoms: readonly Atom[];
  readonly reading: PlanReading;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly surroundings: Surroundings;
  /** Only its end stands here, behind another number that begins alike. */
  readonly shared?: boolean;
}

/** Numbering plans asked for one segment: bounds the time on walls of digits. */
const plansAsked = 160;
const mostDigits = 17;

interface Work {
  readonly text: string;
  readonly countries: readonly string[];
  left: number;
}

/**
 * Reads the numbers of a segment. The whole is tried first, with and without words at its ends; where it is none, it
 * is cut at its widest gaps and each part is tried; where no gap is wider than others, windows with a clear beginning are.
 */
export function solve(text: string, segment: Segment, countries: readonly string[]): Candidate[] {
  const work: Work = { text, countries, left: plansAsked };
  return chunksOf(text, segment).flatMap((chunk) => solveChunk(work, chunk));
}

/** Parts before each plus, and without letters that stand for no digit there. */
function chunksOf(text: string, segment: Segment): Segment[] {
  const chunks: Atom[][] = [[]];
  for (const [i, atom] of segment.entries()) {
    const current = chunks.at(-1);
    if (isOnlyLetters(atom) && !lettersFit(text, segment, i)) chunks.push([]);
    else if (atom.plus && current && current.length > 0) chunks.push([atom]);
    else current?.push(atom);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

function solveChunk(work: Work, chunk: Segment): Candidate[] {
  const whole = firstWhole(
    () => tryInside(work, chunk, isLoose),
    () => tryWindow(work, chunk),
    () => tryInside(work, chunk, mayBegin),
    () => tryInside(work, chunk, isOnlyLetters),
    () => tryInside(work, chunk, isWord),
    () => tryCounted(work, chunk),
  );
  if (whole?.reading.phone.whole) return [whole];
  const sharing = withEndings(work.text, chunk, (atoms) => tryWindow(work, atoms));
  if (sharing) return sharing;
  if (whole) return [whole];
  if (chunk.length < 2) return [];
  const shorter = withoutHours(work.text, chunk);
  const beside = shorter && tryWindow(work, shorter.rest);
  if (beside?.reading.valid && (shorter?.sure || beside.reading.form !== 'bare')) return [beside];
  const ranks = chunk
    .slice(1)
    .map((atom, i) => gapRank(work.text.slice(chunk[i]?.end, atom.start)));
  const widest = Math.max(...ranks);
  const cuts = ranks.flatMap((rank, i) => (rank === widest ? [i + 1] : []));
  if (widest <= 1 && cuts.length === ranks.length) return solveWindows(work, chunk);
  if (cuts.length === ranks.length && widest < 3) return solveWindows(work, chunk);
  const parts = [0, ...cuts].map((from, i) => chunk.slice(from, cuts[i] ?? chunk.length));
  return solveParts(work, parts);
}

const isWord = ({ words }: Atom) => words !== undefined;
const isLoose = ({ loose }: Atom) => loose === true;
const mayBegin = ({ begins }: Atom) => begins === true;

/** The first that its plan gives out, or that has the shape of a mobile number; if none has, the first of all. */
function firstWhole(...tries: readonly (() => Candidate | undefined)[]): Candidate | undefined {
  let first: Candidate | undefined;
  for (const attempt of tries) {
    const candidate = attempt();
    if (candidate?.reading.phone.whole) return candidate;
    first ??= candidate;
  }
  return first;
}

/** What stands at either end may belong to the sentence: “so 900 00 42 87”, “ten of us, 900 00 42 87”. */
function tryInside(
  work: Work,
  chunk: Segment,
  isOuter: (atom: Atom) => boolean,
): Candidate | undefined {
  let from = 0;
  let to = chunk.length;
  while (from < to && isOuter(chunk[from] as Atom)) from += 1;
  while (to > from && isOuter(chunk[to - 1] as Atom)) to -= 1;
  if (from === 0 && to === chunk.length) return undefined;
  return tryWindow(work, chunk.slice(from, to));
}

/** “… five four two girls”: the last word counts what the word behind it names. */
function tryCounted(work: Work, chunk: Segment): Candidate | undefined {
  const last = chunk.at(-1);
  const rest = chunk.slice(0, -1);
  const counts = last?.words && rest.at(-1)?.words && /^\s\p{L}/u.test(work.text.slice(last.end));
  return counts ? tryWindow(work, rest) : undefined;
}

/** Each part by itself; parts that are none by themselves may be one together with their neighbours. */
function solveParts(work: Work, parts: readonly Segment[]): Candidate[] {
  const solved = parts.map((part) => solveChunk(work, part));
  const found: Candidate[] = [];
  let open: Segment[] = [];
  const close = () => {
    found.push(...joinParts(work, open));
    open = [];
  };
  for (const [i, candidates] of solved.entries()) {
    const part = parts[i] ?? [];
    if (candidates.length > 0) {
      close();
      found.push(...candidates);
      continue;
    }
    const before = open.length === 0 ? found.at(-1) : undefined;
    const ending = before && isEnding(work.text, before, part) && withEnding(before, part);
    if (ending) found.push(ending);
    else open.push(part);
  }
  close();
  return found;
}

function joinParts(work: Work, parts: readonly Segment[]): Candidate[] {
  const limit = Math.min(parts.length, 12);
  for (let size = limit; size >= 2; size -= 1) {
    for (let from = 0; from + size <= parts.length; from += 1) {
      const candidate = tryWindow(work, parts.slice(from, from + size).flat());
      if (!candidate) continue;
      return [
        ...joinParts(work, parts.slice(0, from)),
        candidate,
        ...joinParts(work, parts.slice(from + size)),
      ];
    }
  }
  return [];
}

/** Windows of a chunk whose gaps are all alike: only those that begin as numbers do, the surest first. */
function solveWindows(work: Work, chunk: Segment): Candidate[] {
  let best: { candidate: Candidate; from: number; to: number } | undefined;
  for (let from = 0; from < chunk.length; from += 1) {
    let digits = 0;
    for (let to = from + 1; to <= chunk.length; to += 1) {
      digits += Math.max(1, chunk[to - 1]?.digits.length ?? 0);
      if (digits > mostDigits) break;
      if (digits < 4 || (from === 0 && to === chunk.length)) continue;
      const candidate = tryWindow(work, chunk.slice(from, to));
      if (!candidate || candidate.reading.form === 'bare' || !candidate.reading.mobile) continue;
      if (digitsIn(chunk.slice(0, from)) > 5 && digitsIn(chunk.slice(to)) > 5) continue;
      // “… fifty four, two girls”: of two that begin alike and are as sure, a word more belongs to the number.
      const goesOn = from === best?.from && isWord(chunk[to - 1] as Atom);
      const least = best?.candidate.score ?? 0;
      if (candidate.score > least || (goesOn && candidate.score === least))
        best = { candidate, from, to };
    }
  }
  if (!best) return [];
  return [
    ...solveRest(work, chunk.slice(0, best.from)),
    best.candidate,
    ...solveRest(work, chunk.slice(best.to)),
  ];
}

const solveRest = (work: Work, rest: Segment) => (digitsIn(rest) < 7 ? [] : solveChunk(work, rest));
const digitsIn = (atoms: Segment) =>
  atoms.reduce((sum, { digits, words }) => sum + (words ? 2 : digits.length), 0);

function tryWindow(work: Work, atoms: Segment): Candidate | undefined {
  const inner = trimmed(atoms);
  const first = inner[0];
  const last = inner.at(-1);
  if (!first || !last) return undefined;
  const real = inner.reduce(
    (sum, { digits, letters, words }) => sum + (words ? 1 : digits.length - letters),
    0,
  );
  const letters = inner.reduce((sum, atom) => sum + atom.letters, 0);
  const plus = first.plus === true;
  for (const digits of spellings(inner)) {
    if (digits.length < 6 || digits.length > mostDigits) continue;
    if (work.left <= 0) return undefined;
    work.left -= 1;
    const reading = readDigits(digits, plus, work.countries);
    if (!reading) continue;
    const surroundings = surroundingsOf(work.text, first.start, last.end);
    if (letters > 0 && real < 3 && !disguised(work.text, inner, reading, surroundings, real))
      continue;
    const score = scoreOf(work.text, inner, reading, surroundings);
    if (score < enough) continue;
    const start = withBracket(work.text, first.start, last.end);
    return { atoms: inner, reading, start, end: last.end, score, surroundings };
  }
  return undefined;
}

const says = ({ digits, words, plus }: Atom): boolean =>
  plus === true ||
  digits !== '' ||
  (words?.some(({ role }) => role !== 'and' && role !== 'plus') ?? false);

/** Without words at either end that stand for no digits, and letters that may belong to the sentence. */
function trimmed(atoms: Segment): Segment {
  let from = 0;
  let to = atoms.length;
  while (from < to && !says(atoms[from] as Atom)) from += 1;
  while (to > from && (!says(atoms[to - 1] as Atom) || atoms[to - 1]?.plus)) to -= 1;
  return atoms.slice(from, to);
}

/** “(+7) 700 …” begins at its bracket. */
function withBracket(text: string, start: number, end: number): number {
  return text[start - 1] === '(' &&
    text.slice(start, end).includes(')') &&
    !text.slice(start, end).includes('(')
    ? start - 1
    : start;
}
