import { remembered } from '../memo.ts';
import { serviceNamed } from '../service-words.ts';
import { isPhoneWord, isUnitWord, type NumberWord, numberWords, piecesOf } from '../words.ts';
import { type Atom, wordAtom } from './atoms.ts';
import { letter, letterClass, spaced } from './letters.ts';
import { digitsOf } from './lookalikes.ts';

/** What one piece of letters and digits says in a number; offsets are of the piece. */
export interface ReadToken {
  readonly atoms: readonly Atom[];
  /** Nothing before it, or behind it, belongs to the same number. */
  readonly before: boolean;
  readonly after: boolean;
}

const nothing: ReadToken = { atoms: [], before: true, after: false };
const only = (...atoms: readonly Atom[]): ReadToken => ({ atoms, before: false, after: false });

/** An article number, a passport, a hash: letters before or among digits that look like no number. */
const identity = /^\p{Lu}{1,3}\d{5,}$/u;
const longestToken = 16;
const longestLetters = 4;

/** A piece with letters of a script that leaves gaps between words: a number word, digits in disguise, or neither. */
export const spacedToken = remembered((token: string): ReadToken => {
  const words = numberWords(token) ?? leetWord(token);
  if (words) return only(wordAtom(0, token.length, words));
  const pieces = piecesOf(token);
  if (pieces)
    return only(
      ...pieces.map(({ start, end, words: said }) =>
        said ? wordAtom(start, end, said) : digitAtom(token, start, end),
      ),
    );
  if (isPhoneWord(gluedHead.exec(token)?.[1] ?? '')) return gluedTo(token);
  const couldBeDigits =
    token.length <= longestLetters ||
    (token.length <= longestToken && /\d/.test(token) && !identity.test(token));
  const read = couldBeDigits ? digitsOf(token) : undefined;
  if (read && (read.letters < token.length || token.length <= longestLetters))
    return only({ start: 0, end: token.length, digits: read.digits, letters: read.letters });
  return gluedTo(token);
});

const digitAtom = (token: string, start: number, end: number): Atom => ({
  start,
  end,
  digits: token.slice(start, end),
  letters: 0,
});

const gluedTail = /^(\d{9,15})\p{L}+$/u;
/** “8 700 000 03 28Лана”, “… 28звони”: the last group with a word glued to it. */
const gluedWord = /^(\d{2,8})(\p{Lu}?\p{Ll}{2,})$/u;
/** “тел8900 …”, “Лана8 900 …”, “тел89000000328звони”. */
const gluedHead = /^(\p{L}{2,})(\d{1,15})(\p{L}*)$/u;
/** What a number begins with inside its country, alone or with its first group. */
const beginning = /^(?:[078]|[78]\d{3}|0\d{2,4})$/;
const fewestWhole = 9;
const plainWord = /^\p{L}\p{Ll}+$/u;
const latin = /\p{Script=Latin}/u;

/** Digits with a word glued to their end, their front, or both. */
function gluedTo(token: string): ReadToken {
  const [, group, word] = gluedWord.exec(token) ?? [];
  const digits = word && mayStandBehind(word) ? group : gluedTail.exec(token)?.[1];
  if (digits) return { atoms: [digitAtom(token, 0, digits.length)], before: false, after: true };
  const [, head = '', number = '', tail = ''] = gluedHead.exec(token) ?? [];
  if (!mayStandInFront(head, number, tail)) return nothing;
  const end = head.length + number.length;
  return { atoms: [digitAtom(token, head.length, end)], before: true, after: tail !== '' };
}

/** A name, a service, or a word that is too long for what digits are counted in. */
function mayStandBehind(word: string): boolean {
  if (isUnitWord(word) || numberWords(word)) return false;
  const long = word.length >= (/^\p{Lu}/u.test(word) ? shortestName : shortestWord);
  return long || isPhoneWord(word) || serviceNamed(word) !== undefined;
}
const shortestName = 3;
const shortestWord = 4;

/** Behind a word for a phone any digits; behind another one a whole number, which behind Latin letters is a name's end. */
function mayStandInFront(head: string, number: string, tail: string): boolean {
  if (number === '' || (tail !== '' && number.length < fewestWhole)) return false;
  if (isPhoneWord(head)) return true;
  if (!plainWord.test(head)) return false;
  if (number.length < fewestWhole) return beginning.test(number);
  return !latin.test(head) || serviceNamed(head) !== undefined;
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

/** A word in Arabic letters, or of a script like them: “وثلاثين” is “and thirty”. */
export function joinedWord(word: string): ReadToken {
  const words = numberWords(word);
  if (words) return only(wordAtom(0, word.length, words));
  const linked = word.startsWith('و') ? numberWords(word.slice(1)) : undefined;
  const and = linked && numberWords('و');
  return linked && and ? only(wordAtom(0, 1, and), wordAtom(1, word.length, linked)) : nothing;
}

/**
 * What a word without digits says in a number.
 * @returns undefined for scripts without gaps, whose number words are looked for inside runs
 */
export function wordInNumber(word: string): ReadToken | undefined {
  if (/\d/.test(word)) return undefined;
  const kind = letterClass(word, 0);
  if (kind & spaced) return spacedToken(word);
  return kind === letter ? joinedWord(word) : undefined;
}
