import type { Spans } from '../observation.ts';
import type { Token } from '../tokens.ts';
import { gluedNumberAt, joinerAt, mayFollowNumber, type NumberWord } from '../words.ts';
import { type Atom, type Segment, wordAtom } from './atoms.ts';
import { glued, letter, letterClass, spaced } from './letters.ts';
import { digitsOf } from './lookalikes.ts';
import { joinedWord, type ReadToken, spacedToken } from './read-token.ts';

/** Separators between two atoms: more than these many characters part them. */
const longestGap = 9;
const fewestDigits = 6;
/** Walls of digits are cut: no number has so many parts, and the time stays linear. */
const mostAtoms = 80;

const parting = /[,;،、；，\n]|\s[-–—/|•·]+\s/u;
/** A plus between digits is one of their separators: “0700+000+862”. */
const innerPlus = /\d\+\d/;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const apostrophe = 0x27;
const plusSign = 0x2b;
const exclamation = 0x21;
/** What follows a “!” that is a digit: a separator and another group, or the rest of its own. */
const nextGroup = /^[-._ ][\dOoОоIlSsZzBgAE]/;
const restOfGroup = /^[\dOoОоIlSsZzBgAE]{1,2}(?![\p{L}\d!])/u;
const longestGroup = 4;

/**
 * Cuts a folded text into segments that may hold phone numbers: digits of any look, number words of any
 * language and plus signs. Linear in the text.
 * @param tokens of the same text: what their words say is known already
 * @param taken what was recognised already
 */
export function segmentsOf(text: string, tokens: readonly Token[], taken: Spans): Segment[] {
  const cutter = new Cutter(text, tokens);
  let at = 0;
  while (at < text.length) {
    if (taken.has(at)) {
      cutter.finish();
      at += 1;
    } else at = cutter.take(at);
  }
  cutter.finish();
  return cutter.segments;
}

class Cutter {
  readonly segments: Segment[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #token = 0;
  #looseTo = 0;
  #atoms: Atom[] = [];
  #digits = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Takes what stands at a place, and returns the place behind it. */
  take(at: number): number {
    const code = this.#text.charCodeAt(at);
    const kind = letterClass(this.#text, at);
    if (kind & spaced || isDigit(code)) return this.#takeToken(at);
    if (kind & glued) return this.#takeGlued(at);
    if (kind & letter) return this.#takeJoined(at);
    if (code === plusSign && !innerPlus.test(this.#text.slice(Math.max(0, at - 1), at + 2)))
      this.#push({ start: at, end: at + 1, digits: '', letters: 0, plus: true });
    else if (code === exclamation && this.#standsForOne(at))
      this.#push({ start: at, end: at + 1, digits: '1', letters: 1 });
    return at + 1;
  }

  /** “9o!-O0O”, “o!o-oooo”: a “!” at or in a group is a 1, and not where it parts groups or ends a sentence. */
  #standsForOne(at: number): boolean {
    const last = this.#atoms.at(-1);
    if (last?.end !== at || last.words || last.digits === '') return false;
    const behind = this.#text.slice(at + 1, at + 1 + longestGroup);
    if (nextGroup.test(behind)) return last.letters > 0;
    const rest = restOfGroup.exec(behind)?.[0].length ?? longestGroup;
    return this.#text[last.start - 1] !== '!' && last.digits.length + 1 + rest <= longestGroup;
  }

  finish(): void {
    if (this.#digits >= fewestDigits) this.segments.push(this.#atoms);
    if (this.#atoms.length > 0) this.#atoms = [];
    this.#digits = 0;
  }

  #push(atom: Atom): void {
    const last = this.#atoms.at(-1);
    if (last && (atom.start - last.end > longestGap || this.#atoms.length >= mostAtoms))
      this.finish();
    const apart = last !== undefined && this.#parts(last.end, atom.start);
    this.#atoms.push(apart ? { ...atom, apart } : atom);
    this.#digits += atom.words ? weightOf(atom.words) : atom.digits.length;
  }

  /** Whether a gap holds a comma, a wide dash or a line's end; nothing and a mere space do not. */
  #parts(start: number, end: number): boolean {
    if (end === start || (end === start + 1 && this.#text[start] === ' ')) return false;
    return parting.test(this.#text.slice(start, end));
  }

  /** Digits and letters in one piece, with apostrophes between letters. */
  #takeToken(start: number): number {
    const text = this.#text;
    let end = start;
    let digits = 0;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (isDigit(code)) digits += 1;
      else if (!(letterClass(text, end) & spaced) && !isApostrophe(text, start, end)) break;
    }
    // “@8700…” and “name_8700…” are accounts.
    if (isAccount(text, start)) this.finish();
    else if (digits === end - start)
      this.#push({ start, end, digits: text.slice(start, end), letters: 0 });
    else this.#pushRead(start, this.#known(start, end) ?? spacedToken(text.slice(start, end)));
    return end;
  }

  #takeJoined(start: number): number {
    let end = start + 1;
    while (letterClass(this.#text, end) === letter) end += 1;
    this.#pushRead(start, this.#known(start, end) ?? joinedWord(this.#text.slice(start, end)));
    return end;
  }

  /** What the token of just this place says; places are asked for in order. */
  #known(start: number, end: number): ReadToken | undefined {
    const tokens = this.#tokens;
    while ((tokens[this.#token]?.start ?? start) < start) this.#token += 1;
    const token = tokens[this.#token];
    return token?.start === start && token.end === end ? token.term.inNumber : undefined;
  }

  #pushRead(start: number, { atoms, before, after }: ReadToken): void {
    if (before) this.finish();
    for (const atom of atoms)
      this.#push({ ...atom, start: start + atom.start, end: start + atom.end });
    if (after) this.finish();
  }

  #takeGlued(at: number): number {
    const number = gluedNumberAt(this.#text, at);
    if (number) {
      const end = at + number.length;
      if (this.#atoms.at(-1)?.end !== at) this.#looseTo = this.#looseFrom(at);
      const atom = wordAtom(at, end, [number.entry]);
      if (end <= this.#looseTo) this.#push({ ...atom, loose: true });
      else this.#push(this.#mayBegin(at, end) ? { ...atom, begins: true } : atom);
      return end;
    }
    const joiner = this.#atoms.length === 0 ? 0 : joinerAt(this.#text, at);
    if (joiner === 0) this.finish();
    return at + Math.max(joiner, 1);
  }

  /** Digits stand right in front, and letters that say no number go on right behind. */
  #mayBegin(start: number, end: number): boolean {
    const text = this.#text;
    if (this.#atoms.at(-1)?.end !== start || !isGlued(text, end)) return false;
    return gluedNumberAt(text, end) === undefined && !mayFollowNumber(text, end);
  }

  /**
   * “+82 10 0000 0885\n사이트”: where letters go on before or behind a digit or two, or where these stand behind a
   * comma or on a line of their own, they may be no number.
   * @returns the end of such words, or `at`
   */
  #looseFrom(at: number): number {
    const text = this.#text;
    const last = this.#atoms.at(-1);
    let end = at;
    for (let words = 0; ; words += 1) {
      const next = gluedNumberAt(text, end);
      if (!next) break;
      if (words === mostLoose) return at;
      end += next.length;
    }
    const goesOn = isGlued(text, end) && !mayFollowNumber(text, end);
    const begun = !last && at > 0 && isGlued(text, at - 1);
    return goesOn || begun || (last && this.#parts(last.end, at)) ? end : at;
  }
}

/** So many number words in one run, and more, are said as a number. */
const mostLoose = 2;
const isGlued = (text: string, at: number) => (letterClass(text, at) & glued) !== 0;

const weightOf = (words: readonly NumberWord[]) =>
  words.some(({ role, value }) => role === 'number' && value >= 100) ? 3 : 2;

const isApostrophe = (text: string, start: number, at: number) =>
  at > start &&
  text.charCodeAt(at) === apostrophe &&
  (letterClass(text, at - 1) & letterClass(text, at + 1) & spaced) !== 0;

const longestName = 16;
/** Letters of scripts without gaps are the sentence in front. */
const nameBefore = /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]+)_$/u;

/** Digits behind an @, or behind a name and its underscore; “o9o_oooo” is no name. */
function isAccount(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before !== '_') return before === '@';
  const [, name] = nameBefore.exec(text.slice(Math.max(0, start - longestName), start)) ?? [];
  return name !== undefined && digitsOf(name) === undefined;
}
