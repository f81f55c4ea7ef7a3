import { classTable } from './classes.ts';
import { matchesOf } from './matches.ts';
/**
 * A text as the extractors read it: hidden signs out, digits of every script as 0 to 9, full-width and
 * ornamental letters as plain ones. Every unit knows where it came from, so spans lead back.
 */
export interface Folded {
  readonly text: string;
  /** The span of the original text behind `[start, end)` of the folded one. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
  /** What folding did inside `[start, end)` of the folded text, for the steps of an observation. */
  steps(start: number, end: number): readonly string[];
}

const native = 'digits of another script or shape read as 0 to 9';
const shaped = 'full-width or ornamental letters read as plain ones';
const spaced = 'gaps between single letters left out';
const hidden = 'signs that are not seen left out';

/** Negative circled and similar digits, which no normalisation form maps. */
const ornaments: readonly (readonly [number, number, number])[] = [
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x24eb, 11, 20],
  [0x24f5, 1, 10],
];
const singles: Readonly<Record<string, string>> = {
  '⓿': '0',
  '🄋': '0',
  '🄌': '0',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '➕': '+',
  '₊': '+',
  '⁺': '+',
  ـ: '',
};
/** Blocks whose compatibility form (NFKC) is what the eye reads: widths, styles, circles, raised and lowered. */
const compatible =
  /[\u00b2\u00b3\u00b9\u2024\u2070-\u209c\u2460-\u24ea\u3000\u3220-\u3229\u3280-\u3289\uff01-\uff5e\ufe62\ufe6b\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f10a}\u{1f110}-\u{1f149}]/u;
const decimal = /\p{Nd}/u;
/** Formatting, and the selectors behind pictures: “8❤️700” has one behind its heart. */
const unseen = /\p{Cf}|[\ufe00-\ufe0f]/u;
const mark = /[\p{Mn}\p{Me}]/u;
/** After these a combining mark is camouflage (or a keycap); after letters it may be spelling. */
const takesMarks = /[0-9+()#*.\- ]/;

/** Which UTF-16 units need a look, those that are not 0: so that ordinary text is passed at once. */
const special = classTable(
  [compatible, decimal, unseen, mark].map((pattern) => new RegExp(pattern, 'gu')),
);
special.fill(0, 0, 0x80).fill(1, 0xd800, 0xe000);
for (const [first, from, to] of ornaments) special.fill(1, first, first + to - from + 1);
for (const char of Object.keys(singles)) if (char.length === 1) special[char.charCodeAt(0)] = 1;

function ornamentOf(code: number): string | undefined {
  for (const [first, from, to] of ornaments)
    if (code >= first && code <= first + to - from) return String(code - first + from);
  return undefined;
}

/** The zero of a script's run of ten digits lies at most nine before the digit. */
function digitOf(code: number): string {
  let zero = code;
  while (code - zero < 9 && decimal.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Runs that touch (the mathematical digits) are ten long each, from a known start.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  return String(code - zero);
}

interface Fold {
  readonly to: string;
  readonly step: string | undefined;
}
const known = new Map<number, Fold>();

function foldOf(code: number): Fold {
  const held = known.get(code);
  if (held) return held;
  const made = makeFold(code);
  known.set(code, made);
  return made;
}

function makeFold(code: number): Fold {
  const char = String.fromCodePoint(code);
  const single = singles[char];
  if (single !== undefined)
    return { to: single, step: single === '' ? hidden : /\d/.test(single) ? native : undefined };
  const ornament = ornamentOf(code);
  if (ornament !== undefined) return { to: ornament, step: native };
  if (decimal.test(char)) return { to: digitOf(code), step: native };
  if (unseen.test(char)) return { to: '', step: hidden };
  if (compatible.test(char)) {
    const to = char.normalize('NFKC').replace(/[()]/g, '');
    return { to: to === '' ? char.normalize('NFKC') : to, step: /\d/.test(to) ? native : shaped };
  }
  return { to: char, step: undefined };
}

/** Letters with a gap or dot after each: “т е л е г а”, “t.e.x.t”. The gaps are left out. */
const letterspaced =
  /(?<![^\s])(?:[\p{L}\p{N}_.@-] ){4,60}[\p{L}\p{N}_.@-](?![^\s.,;:!?])|(?<![\p{L}\p{N}.])(?:\p{L}\.){3,40}\p{L}(?![\p{L}\p{N}])/gu;

const none: ReadonlySet<number> = new Set();

/** Four signs in a row with the same gap before each: without that there is nothing to look for. */
function mayBeLetterspaced(text: string): boolean {
  for (let i = 1; i + 6 < text.length; i += 1) {
    const gap = text.charCodeAt(i);
    if (gap !== 0x20 && gap !== 0x2e) continue;
    if (text.charCodeAt(i + 2) === gap && text.charCodeAt(i + 4) === gap) return true;
  }
  return false;
}

function gapsIn(text: string): ReadonlySet<number> {
  if (!mayBeLetterspaced(text)) return none;
  const gaps = new Set<number>();
  for (const { 0: run, index } of matchesOf(letterspaced, text)) {
    if ((run.match(/\p{L}/gu)?.length ?? 0) < 4) continue;
    const gap = run.includes(' ') ? ' ' : '.';
    for (let i = run.indexOf(gap); i !== -1; i = run.indexOf(gap, i + 1)) gaps.add(index + i);
  }
  return gaps;
}

/** Made once: most texts have nothing to fold. */
const asItIs: Folded['span'] = (start, end) => ({ start, end });
const noSteps: Folded['steps'] = () => [];

/** Folds a text. Linear in its length; a text with nothing to fold is given back as it is. */
export function fold(text: string): Folded {
  const gaps = gapsIn(text);
  let first = 0;
  while (first < text.length && special[text.charCodeAt(first)] === 0) first += 1;
  if (first === text.length && gaps.size === 0) return { text, span: asItIs, steps: noSteps };
  return foldFrom(text, Math.min(first, ...[...gaps].slice(0, 1)), gaps);
}

function foldFrom(text: string, first: number, gaps: ReadonlySet<number>): Folded {
  const parts: string[] = [text.slice(0, first)];
  // A code point never folds into more units than its NFKC form has (20 for the longest circled ones).
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < first; i += 1) {
    from.push(i);
    to.push(i + 1);
  }
  const noted: { at: number; step: string }[] = [];
  let last = first > 0 ? (text[first - 1] ?? '') : '';
  let at = first;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (gaps.has(at)) {
      noted.push({ at: from.length, step: spaced });
      at += 1;
      continue;
    }
    if (special[unit] === 0) {
      const char = text[at] ?? '';
      parts.push(char);
      from.push(at);
      to.push(at + 1);
      last = char;
      at += 1;
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    const size = code > 0xffff ? 2 : 1;
    const folded = foldOf(code);
    const camouflage = mark.test(String.fromCodePoint(code)) && takesMarks.test(last);
    const out = camouflage ? '' : folded.to;
    if (out === '') {
      noted.push({ at: from.length, step: hidden });
    } else {
      if (folded.step !== undefined) noted.push({ at: from.length, step: folded.step });
      for (let i = 0; i < out.length; i += 1) {
        from.push(out.length === size ? at + i : at);
        to.push(out.length === size ? at + i + 1 : at + size);
      }
      parts.push(out);
      last = out.at(-1) ?? '';
    }
    at += size;
  }
  return {
    text: parts.join(''),
    span: (start, end) => ({
      start: from[start] ?? text.length,
      end: end > start ? (to[end - 1] ?? text.length) : (from[start] ?? text.length),
    }),
    steps(start, end) {
      const steps = new Set<string>();
      for (const { at: place, step } of noted)
        if (place >= start && place < end && (step !== hidden || place > start)) steps.add(step);
      return [...steps];
    },
  };
}
