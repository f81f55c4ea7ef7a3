import { type HanForm, isDrawn } from '../../../core/typeset/index.ts';
import { leftToRight, RTL } from './direction.ts';
import { hanFormOf } from './han.ts';

/**
 * Captured text as it may be printed. Everything captured is hostile: a control, a direction
 * override, an invisible character or a sign that no font has would change or hide what the page
 * shows, so each is printed as its code in a box. The original bytes are in the exhibit's record.
 */

/** One stretch of a line. `code` stretches are boxed codes such as U+202E; `mark` is highlighted. */
export interface Run {
  readonly s: string;
  readonly code: boolean;
  readonly mark: boolean;
  /** Written from left to right in a line that goes the other way. */
  readonly ltr?: true;
  /** How shared characters are drawn in it; Japanese where nothing is said. */
  readonly han?: Exclude<HanForm, 'jp'>;
  /** Of a value with letters from right to left: its own direction, which changes nothing around it. */
  readonly apart?: 'ltr' | 'rtl';
}

export interface Line {
  readonly rtl: boolean;
  readonly runs: readonly Run[];
}

/** A span to be marked: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const INVISIBLE = /^[\p{C}\p{DI}\p{Zl}\p{Zp}\u{2800}]$/u;
const VARIATION = /^[\u{fe00}-\u{fe0f}]$/u;
const JOINER = /^[\u{200c}\u{200d}]$/u;
const MARK = /^\p{M}$/u;
const SPACING = /^\p{Mc}$/u;
/** Joiners are spelling here, and letters merge. */
const MERGED =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Written without spaces: a zero-width space between letters says where a word ends. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What comes next is drawn under it. */
const STACKS = /[\u{94d}\u{9cd}\u{bcd}\u{1039}\u{17d2}\u{200d}]$/u;
const STRONG = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
/** A longer stretch without a place to break, in letters of common width, would run off its cell. */
const LONGEST_WORD = 24;
const WIDE = /^[\p{Lu}жмшщыюmw@%—…]/u;
const WIDE_WEIGHT = 1.7;
/** A break changes the shape of joined letters, so in running text it comes only where no word is as long. */
const LONGEST_JOINED = { text: 60, cell: 24 } as const;
const BREAKS_BY_ITSELF = /^[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /^\p{L}/u;
/** No spelling stacks more on one letter; a taller pile would be drawn over other lines. */
const MOST_MARKS = 4;
const BREAK = '\u{200b}';
const [ISOLATE, END_ISOLATE] = ['\u{2066}', '\u{2069}'];

/** Lines of a text, with the spans marked. */
export function visibleLines(
  text: string,
  marks: readonly Span[] = [],
  place: keyof typeof LONGEST_JOINED = 'text',
): Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let word = 0;
  const push = (s: string, code: boolean, mark: boolean, ltr: boolean) => {
    const last = runs.at(-1);
    if (last && !last.code && !code && last.mark === mark && (last.ltr ?? false) === ltr) {
      runs[runs.length - 1] = { ...last, s: last.s + s };
    } else runs.push({ s, code, mark, ...(ltr ? { ltr } : {}) });
  };
  const form = hanFormOf(text);
  const han = form === undefined || form === 'jp' ? {} : { han: form };
  const withForm = (run: Run): Run => (HAN.test(run.s) ? { ...run, ...han } : run);
  const isLeftToRight = marker(RTL.test(text) ? leftToRight(text) : []);
  const endLine = () => {
    const whole = runs.map(({ s, code }) => (code ? '' : s)).join('');
    const rtl = RTL.test(STRONG.exec(whole)?.[0] ?? '');
    lines.push({ rtl, runs: (rtl && place === 'text' ? runs : isolated(runs)).map(withForm) });
    runs = [];
    word = 0;
  };
  const isMarked = marker(marks);
  for (const { segment, index } of graphemes(text)) {
    if (segment === '\n' || segment === '\r\n' || segment === '\r') {
      endLine();
      continue;
    }
    const mark = isMarked(index, index + segment.length);
    const ltr = isLeftToRight(index, index + segment.length);
    for (const part of printable(segment, text, index)) {
      const next = text.charAt(index + segment.length);
      const breaks = BREAKS_BY_ITSELF.test(part.s) || (/[/\-?]$/.test(part.s) && LETTER.test(next));
      word = breaks ? 0 : word + (WIDE.test(part.s) ? WIDE_WEIGHT : 1);
      const longest = MERGED.test(part.s) ? LONGEST_JOINED[place] : LONGEST_WORD;
      const breakable = word >= longest && !STACKS.test(part.s);
      if (breakable) word = 0;
      push(part.s, part.code, mark, ltr);
      if (breakable && !part.code) push(BREAK, false, mark, ltr);
    }
  }
  endLine();
  return lines;
}

/** Where the paragraph goes from left to right as they do, letters before them would still turn them: so they are isolated. */
function isolated(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    if (!run.ltr) return run;
    const [before, after] = [runs[i - 1]?.ltr ? '' : ISOLATE, runs[i + 1]?.ltr ? '' : END_ISOLATE];
    return { ...run, s: `${before}${run.s}${after}` };
  });
}

/** A text in one line, for a sentence or a cell. */
export function visible(text: string): readonly Run[] {
  const [{ runs, rtl } = { runs: [], rtl: false }] = visibleLines(
    text.replace(/[\r\n]+/g, ' '),
    [],
    'cell',
  );
  if (!RTL.test(text)) return runs;
  return runs.map((run) => ({ ...run, apart: rtl ? 'rtl' : 'ltr' }));
}

/** Longer input makes the segmenter of Node 20 take time with the square of its length. */
const CHUNK = 512;
const CONTINUES = /^[\p{M}\p{Sk}\p{Join_Control}\u{dc00}-\u{dfff}\n]/u;

/** The text as readers see characters, with the offset of each; cut only where none goes on. */
function* graphemes(text: string): Generator<{ segment: string; index: number }> {
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(from + CHUNK, text.length);
    while (to < text.length && to - from < 4 * CHUNK && CONTINUES.test(text.slice(to, to + 2)))
      to += 1;
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      yield { segment, index: from + index };
    }
  }
}

function marker(marks: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let first = 0;
  return (start, end) => {
    while ((sorted[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    for (let i = first; i < sorted.length; i += 1) {
      const span = sorted[i];
      if (!span || span.start >= end) return false;
      if (span.end > start) return true;
    }
    return false;
  };
}

function printable(segment: string, text: string, at: number): { s: string; code: boolean }[] {
  const characters = [...segment];
  if (characters.length === 1)
    return [isShown(segment, text, at) ? shown(segment) : coded(segment)];
  const kept = characters.filter((character) => !VARIATION.test(character));
  const together = kept.filter((character) => !JOINER.test(character));
  const marks = together.filter((character) => MARK.test(character)).length;
  const whole =
    marks <= MOST_MARKS &&
    !MARK.test(together[0] ?? '') &&
    together.every((character) => !INVISIBLE.test(character)) &&
    isDrawn(together.join(''));
  if (whole && (kept.length === together.length || MERGED.test(segment))) {
    return [shown(kept.join(''))];
  }
  return kept.map((character, i) =>
    // A combining mark that lost its base would land on the neighbour.
    (i > 0 && MARK.test(character)) || !isShown(character, text, at)
      ? coded(character)
      : shown(character),
  );
}

const shown = (s: string) => ({ s: s === '\t' ? ' ' : s, code: false });

function coded(character: string): { s: string; code: boolean } {
  const point = character.codePointAt(0) ?? 0;
  return { s: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, code: true };
}

function isShown(character: string, text: string, at: number): boolean {
  if (character === '\t' || character === ' ') return true;
  if (JOINER.test(character)) {
    // Between letters that merge, joiners are spelling; elsewhere they hide.
    return isBetween(MERGED, text, at);
  }
  if (character === BREAK) return isBetween(UNSPACED, text, at);
  // Of some scripts, vowels and tones that stand beside their letter count as signs of their own.
  if (SPACING.test(character) && MERGED.test(text.slice(Math.max(0, at - 1), at)))
    return isDrawn(character);
  if (INVISIBLE.test(character) || MARK.test(character)) return false;
  return isDrawn(character);
}

const isBetween = (letters: RegExp, text: string, at: number): boolean =>
  letters.test(text.slice(Math.max(0, at - 1), at)) && letters.test(text.charAt(at + 1));
