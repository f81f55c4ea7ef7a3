import { fontCoverages } from '../../typeset/index.ts';

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
const ARABIC = /\p{Script=Arabic}/u;
const STRONG = /[\p{L}\p{N}]/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** A longer stretch without a place to break, in letters of common width, would run off its cell. */
const LONGEST_WORD = 24;
const WIDE = /^[\p{Lu}жмшщыюmw@%—…]/u;
const WIDE_WEIGHT = 1.7;
/** A break changes the shape of merged letters, so in running text it comes only where no word is as long. */
const LONGEST_JOINED = { text: 60, cell: 24 } as const;
const BREAKS_BY_ITSELF = /^[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /^\p{L}/u;
/** No spelling stacks more on one letter; a taller pile would be drawn over other lines. */
const MOST_MARKS = 4;
const BREAK = '\u{200b}';

/** Lines of a text, with the spans marked. */
export function visibleLines(
  text: string,
  marks: readonly Span[] = [],
  place: keyof typeof LONGEST_JOINED = 'text',
): Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let word = 0;
  const push = (s: string, code: boolean, mark: boolean) => {
    const last = runs.at(-1);
    if (last && !last.code && !code && last.mark === mark) {
      runs[runs.length - 1] = { ...last, s: last.s + s };
    } else runs.push({ s, code, mark });
  };
  const endLine = () => {
    const whole = runs.map(({ s, code }) => (code ? '' : s)).join('');
    lines.push({ rtl: RTL.test(STRONG.exec(whole)?.[0] ?? ''), runs });
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
    for (const part of printable(segment, text, index)) {
      const next = text.charAt(index + segment.length);
      const breaks = BREAKS_BY_ITSELF.test(part.s) || (/[/\-?]$/.test(part.s) && LETTER.test(next));
      word = breaks ? 0 : word + (WIDE.test(part.s) ? WIDE_WEIGHT : 1);
      const breakable = word >= (ARABIC.test(part.s) ? LONGEST_JOINED[place] : LONGEST_WORD);
      if (breakable) word = 0;
      push(part.s, part.code, mark);
      if (breakable && !part.code) push(BREAK, false, mark);
    }
  }
  endLine();
  return lines;
}

/** A text in one line, line breaks shown as codes. */
export function visible(text: string): readonly Run[] {
  return visibleLines(text.replace(/[\r\n]+/g, ' '), [], 'cell')[0]?.runs ?? [];
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
    drawnByOneFont(together);
  if (whole && (kept.length === together.length || ARABIC.test(segment))) {
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
    // Between Arabic letters the joiners are spelling; elsewhere they hide.
    return ARABIC.test(text.slice(Math.max(0, at - 1), at)) && ARABIC.test(text.charAt(at + 1));
  }
  if (INVISIBLE.test(character) || MARK.test(character)) return false;
  return drawnByOneFont([character]);
}

function drawnByOneFont(characters: readonly string[]): boolean {
  return fontCoverages().some((font) =>
    characters.every((character) => font.has(character.codePointAt(0) ?? 0)),
  );
}
