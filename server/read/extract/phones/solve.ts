import type { Atom, Segment } from './atoms.ts';
import { withoutHours } from './hours.ts';
import { isOnlyLetters, lettersFit } from './letters-fit.ts';
import { isEnding, withEnding, withEndings } from './shared.ts';
import { type Candidate, mostDigits, Windows } from './window.ts';

/**
 * Reads the numbers of a segment. Each chunk of it is tried whole, with and without what stands at its ends; where it is
 * no number, it is cut at its widest gaps and each part is tried; where no gap is wider than others, windows with a
 * clear beginning are.
 */
export function solve(text: string, segment: Segment, countries: readonly string[]): Candidate[] {
  const windows = new Windows(text, countries);
  return chunksOf(text, segment).flatMap((chunk) => solveChunk(windows, chunk));
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

function solveChunk(windows: Windows, chunk: Segment): Candidate[] {
  const whole = wholeNumber(windows, chunk);
  if (whole && isComplete(whole)) return [whole];
  const sharing = withEndings(windows.text, chunk, (atoms) => windows.read(atoms));
  if (sharing) return sharing;
  if (whole) return [whole];
  if (chunk.length < 2) return [];
  const beside = besideHours(windows, chunk);
  if (beside) return [beside];
  const parts = partsOf(windows.text, chunk);
  return parts ? solveParts(windows, parts) : solveEven(windows, chunk);
}

/** The plan gives it out, or it has the shape of a mobile number. */
const isComplete = ({ parsed }: Candidate): boolean => parsed.phone.whole;

/** The first reading that is complete; if none is, the first of all. */
function wholeNumber(windows: Windows, chunk: Segment): Candidate | undefined {
  let first: Candidate | undefined;
  for (const atoms of parsedValues(windows.text, chunk)) {
    const candidate = windows.read(atoms);
    if (candidate && isComplete(candidate)) return candidate;
    first ??= candidate;
  }
  return first;
}

const isWord = ({ words }: Atom) => words !== undefined;
const isLoose = ({ loose }: Atom) => loose === true;
const mayBegin = ({ begins }: Atom) => begins === true;

/**
 * A chunk as it stands, and without what at its ends may belong to the sentence: “so 900 00 42 87”, “ten of us, 900 00 42
 * 87”. What is taken off first is the least likely to belong to a number.
 */
function* parsedValues(text: string, chunk: Segment): Generator<Segment> {
  yield* inside(chunk, isLoose);
  yield chunk;
  yield* inside(chunk, mayBegin);
  yield* inside(chunk, isOnlyLetters);
  yield* inside(chunk, isWord);
  yield* beforeCount(text, chunk);
}

/** What is left between such atoms at either end; nothing where there are none. */
function* inside(chunk: Segment, isOuter: (atom: Atom) => boolean): Generator<Segment> {
  let from = 0;
  let to = chunk.length;
  while (from < to && isOuter(chunk[from] as Atom)) from += 1;
  while (to > from && isOuter(chunk[to - 1] as Atom)) to -= 1;
  if (from > 0 || to < chunk.length) yield chunk.slice(from, to);
}

/** “… five four two girls”: the last word counts what the word behind it names. */
function* beforeCount(text: string, chunk: Segment): Generator<Segment> {
  const last = chunk.at(-1);
  const rest = chunk.slice(0, -1);
  if (last?.words && rest.at(-1)?.words && /^\s\p{L}/u.test(text.slice(last.end))) yield rest;
}

function besideHours(windows: Windows, chunk: Segment): Candidate | undefined {
  const shorter = withoutHours(windows.text, chunk);
  const beside = shorter && windows.read(shorter.rest);
  const isSure = shorter?.sure || beside?.parsed.form !== 'bare';
  return beside?.parsed.valid && isSure ? beside : undefined;
}

/** From this rank on a gap parts two things, whatever the other gaps are. */
const surelyParts = 3;

/** A chunk cut at its widest gaps; undefined where all are alike and may all be within one number. */
function partsOf(text: string, chunk: Segment): Segment[] | undefined {
  const ranks = chunk.slice(1).map(({ start }, i) => gapRank(text.slice(chunk[i]?.end, start)));
  const widest = Math.max(...ranks);
  const cuts = ranks.flatMap((rank, i) => (rank === widest ? [i + 1] : []));
  if (cuts.length === ranks.length && widest < surelyParts) return undefined;
  return [0, ...cuts].map((from, i) => chunk.slice(from, cuts[i] ?? chunk.length));
}

/** Each part by itself; parts that are none by themselves may be one together with their neighbours. */
function solveParts(windows: Windows, parts: readonly Segment[]): Candidate[] {
  const solved = parts.map((part) => ({ part, candidates: solveChunk(windows, part) }));
  const found: Candidate[] = [];
  let open: Segment[] = [];
  for (const { part, candidates } of solved) {
    if (candidates.length > 0) {
      found.push(...joinParts(windows, open), ...candidates);
      open = [];
      continue;
    }
    const before = open.length === 0 ? found.at(-1) : undefined;
    const ending = before && isEnding(windows.text, before, part) && withEnding(before, part);
    if (ending) found.push(ending);
    else open.push(part);
  }
  return [...found, ...joinParts(windows, open)];
}

const mostParts = 12;

/** The longest run of parts that is a number, then what stands before it and behind it. */
function joinParts(windows: Windows, parts: readonly Segment[]): Candidate[] {
  for (let size = Math.min(parts.length, mostParts); size >= 2; size -= 1) {
    for (let from = 0; from + size <= parts.length; from += 1) {
      const candidate = windows.read(parts.slice(from, from + size).flat());
      if (!candidate) continue;
      return [
        ...joinParts(windows, parts.slice(0, from)),
        candidate,
        ...joinParts(windows, parts.slice(from + size)),
      ];
    }
  }
  return [];
}

/** A window of a chunk, from one atom up to another. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
}

/** A chunk whose gaps are all alike: the surest window, then what is left on either side. */
function solveEven(windows: Windows, chunk: Segment): Candidate[] {
  let best: Window | undefined;
  for (const window of windowsOf(windows, chunk))
    if (!best || isBetter(window, best, chunk)) best = window;
  if (!best) return [];
  return [
    ...solveRest(windows, chunk.slice(0, best.from)),
    best.candidate,
    ...solveRest(windows, chunk.slice(best.to)),
  ];
}

const fewestOfWindow = 4;
const mostBeside = 5;

/** Mobile numbers that begin as numbers do, but for those in the middle of a wall of digits. */
function* windowsOf(windows: Windows, chunk: Segment): Generator<Window> {
  for (let from = 0; from < chunk.length; from += 1) {
    let digits = 0;
    for (let to = from + 1; to <= chunk.length; to += 1) {
      digits += Math.max(1, chunk[to - 1]?.digits.length ?? 0);
      if (digits > mostDigits) break;
      if (digits < fewestOfWindow || (from === 0 && to === chunk.length)) continue;
      const candidate = windows.read(chunk.slice(from, to));
      if (!candidate || candidate.parsed.form === 'bare' || !candidate.parsed.mobile) continue;
      const beside = [digitsIn(chunk.slice(0, from)), digitsIn(chunk.slice(to))];
      if (Math.min(...beside) <= mostBeside) yield { from, to, candidate };
    }
  }
}

/** “… fifty four, two girls”: of two that begin alike and are as sure, a word more belongs to the number. */
function isBetter({ from, to, candidate: { score } }: Window, best: Window, chunk: Segment) {
  if (score !== best.candidate.score) return score > best.candidate.score;
  return from === best.from && isWord(chunk[to - 1] as Atom);
}

const fewestOfRest = 7;

const solveRest = (windows: Windows, rest: Segment) =>
  digitsIn(rest) < fewestOfRest ? [] : solveChunk(windows, rest);

const digitsIn = (atoms: Segment) =>
  atoms.reduce((sum, { digits, words }) => sum + (words ? 2 : digits.length), 0);

/**
 * How far a gap parts the atoms on its two sides: 0 nothing between, 1 what stands inside numbers,
 * 2 a wider gap, 3 a comma, a slash between things or a telephone, 4 a line's end.
 */
function gapRank(gap: string): number {
  if (gap === '') return 0;
  if (/[\n\r\u2028\u2029]/.test(gap)) return 4;
  if (/[,;،、；，]|\.\s|\s[/|]\s|\s[•·★✔✓◆■]\s|[☎☏✆📞📱📲]/u.test(gap)) return 3;
  const visible = gap.replace(/\s/g, '');
  if (visible.length === 0) return gap.length > 1 ? 2 : 1;
  return gap.length > 3 ? 2 : 1;
}
