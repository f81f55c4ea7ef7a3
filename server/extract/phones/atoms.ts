import {
  gluedNumberAt,
  isPhoneWord,
  joinerAt,
  type NumberWord,
  numberWords,
  piecesOf,
} from '../words.ts';
import { digitsOf } from './lookalikes.ts';

/** A piece of a possible number, in offsets of the folded text. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Digits, or letters among digits, as they stand; empty for a word. */
  readonly digits: string;
  /** How many of the digits are letters in truth. */
  readonly letters: number;
  /** What the word can mean, a language each. */
  readonly words?: readonly NumberWord[];
  readonly plus?: boolean;
  /** A comma, a wide dash or a line's end stands before it: number words do not join across. */
  readonly apart?: boolean;
}

/** Atoms with nothing but separators between them. */
export type Segment = readonly Atom[];

/** Separators between two atoms: more than these many characters part them. */
const longestGap = 9;
const fewestDigits = 6;
/** Walls of digits are cut: no number has so many parts, and the time stays linear. */
const mostAtoms = 80;

const parting = /[,;،、；，\n]|\s[-–—/|•·]+\s/u;
/** A plus between digits is one of their separators: “0700+000+862”. */
const innerPlus = /\d\+\d/;

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** 1 letters written with gaps between words, 2 Arabic script, 3 scripts without gaps, 0 else. */
const letterClass = new Uint8Array(0x10000);
for (let code = 0x41; code < 0x10000; code += 1) {
  if (code >= 0xd800 && code < 0xe000) continue;
  const char = String.fromCharCode(code);
  if (
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(char) &&
    /\p{L}/u.test(char)
  )
    letterClass[code] = 1;
  else if (
    /[\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u.test(
      char,
    ) ||
    '○◯〇ー'.includes(char)
  )
    letterClass[code] = 3;
  else if (/[\p{L}\p{M}]/u.test(char)) letterClass[code] = 2;
}
const apostrophe = "'".charCodeAt(0);

/**
 * Cuts a folded text into segments that may hold phone numbers: digits of any look, number words of any
 * language and plus signs. Linear in the text.
 * @param claimed tells whether a unit belongs to something that was recognised already
 */
export function segmentsOf(text: string, claimed: (at: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  let atoms: Atom[] = [];
  let digits = 0;
  const finish = () => {
    if (digits >= fewestDigits) segments.push(atoms);
    if (atoms.length > 0) atoms = [];
    digits = 0;
  };
  const push = (atom: Atom) => {
    const last = atoms.at(-1);
    if (last && (atom.start - last.end > longestGap || atoms.length >= mostAtoms)) finish();
    const apart = last !== undefined && parting.test(text.slice(last.end, atom.start));
    atoms.push(apart ? { ...atom, apart } : atom);
    digits += atom.words ? weightOf(atom.words) : atom.digits.length;
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (claimed(at)) {
      finish();
      at += 1;
    } else if (code === 0x2b && !innerPlus.test(text.slice(Math.max(0, at - 1), at + 2))) {
      push({ start: at, end: at + 1, digits: '', letters: 0, plus: true });
      at += 1;
    } else if (isDigit(code) || letterClass[code] === 1) {
      const end = tokenEnd(text, at);
      takeToken(text, at, end, push, finish);
      at = end;
    } else if (letterClass[code] === 2) {
      let end = at + 1;
      while (end < text.length && letterClass[text.charCodeAt(end)] === 2) end += 1;
      const word = text.slice(at, end);
      const words = numberWords(word);
      // “وثلاثين” is “and thirty”.
      const linked = !words && word.startsWith('و') ? numberWords(word.slice(1)) : undefined;
      const and = linked && numberWords('و');
      if (words) push(wordAtom(at, end, words));
      else if (linked && and) {
        push(wordAtom(at, at + 1, and));
        push(wordAtom(at + 1, end, linked));
      } else finish();
      at = end;
    } else if (letterClass[code] === 3) {
      const glued = gluedNumberAt(text, at);
      const joiner = glued || atoms.length === 0 ? 0 : joinerAt(text, at);
      if (glued) push(wordAtom(at, at + glued.length, [glued.entry]));
      else if (joiner === 0) finish();
      at += glued ? glued.length : Math.max(joiner, 1);
    } else {
      at += 1;
    }
  }
  finish();
  return segments;
}

const weightOf = (words: readonly NumberWord[]) =>
  words.some(({ role, value }) => role === 'number' && value >= 100) ? 3 : 2;

const wordAtom = (start: number, end: number, words: readonly NumberWord[]): Atom => ({
  start,
  end,
  digits: '',
  letters: 0,
  words,
  ...(words.every(({ role }) => role === 'plus') ? { plus: true } : {}),
});

/** Digits and letters in one piece, with apostrophes between letters. */
function tokenEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || letterClass[code] === 1) end += 1;
    else if (
      code === apostrophe &&
      letterClass[text.charCodeAt(end - 1)] === 1 &&
      letterClass[text.charCodeAt(end + 1)] === 1
    )
      end += 1;
    else break;
  }
  return end;
}

/** An article number, a passport, a hash: letters before or among digits that look like no number. */
const identity = /^\p{Lu}{1,3}\d{5,}$/u;
const longestToken = 16;
const accountBefore = /(?:@|([\p{L}\d]+)_)$/u;

/** Digits behind an @, or behind a name and its underscore; “o9o_oooo” is no name. */
function isAccount(text: string, start: number): boolean {
  const [before, name] =
    accountBefore.exec(text.slice(Math.max(0, start - longestToken), start)) ?? [];
  return before !== undefined && (name === undefined || digitsOf(name) === undefined);
}

const gluedTail = /^(\d{9,15})(\p{L}+)$/u;
const gluedHead = /^(\p{L}{2,})(\d{6,15})$/u;

function takeToken(
  text: string,
  start: number,
  end: number,
  push: (atom: Atom) => void,
  finish: () => void,
): void {
  const token = text.slice(start, end);
  // “@8700…” and “name_8700…” are accounts.
  if (isAccount(text, start)) {
    finish();
    return;
  }
  if (/^\d+$/.test(token)) {
    push({ start, end, digits: token, letters: 0 });
    return;
  }
  const words = numberWords(token) ?? leetWord(token);
  if (words) {
    push(wordAtom(start, end, words));
    return;
  }
  const pieces = piecesOf(token);
  if (pieces) {
    for (const piece of pieces) {
      const place = { start: start + piece.start, end: start + piece.end };
      if (piece.words) push(wordAtom(place.start, place.end, piece.words));
      else push({ ...place, digits: token.slice(piece.start, piece.end), letters: 0 });
    }
    return;
  }
  const couldBeDigits =
    token.length <= 4 ||
    (token.length <= longestToken && /\d/.test(token) && !identity.test(token));
  const read = couldBeDigits ? digitsOf(token) : undefined;
  if (read && (read.letters < token.length || token.length <= 4)) {
    push({ start, end, digits: read.digits, letters: read.letters });
    return;
  }
  const [, digits, tail] = gluedTail.exec(token) ?? [];
  if (digits && tail) {
    push({ start, end: start + digits.length, digits, letters: 0 });
    finish();
    return;
  }
  const [, head, rest] = gluedHead.exec(token) ?? [];
  finish();
  if (head && rest && isPhoneWord(head))
    push({ start: start + head.length, end, digits: rest, letters: 0 });
}

/** A number word with digits for letters: “в0семь”, “s3ven”. */
function leetWord(token: string): readonly NumberWord[] | undefined {
  if (!/\d/.test(token) || !/\p{L}{2}/u.test(token)) return undefined;
  const cyrillic = /\p{Script=Cyrillic}/u.test(token);
  const twins: Readonly<Record<string, string>> = cyrillic
    ? { 0: 'о', 3: 'з', 4: 'ч', 6: 'б', 1: 'і' }
    : { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
  return numberWords(token.replace(/\d/g, (digit) => twins[digit] ?? digit));
}
