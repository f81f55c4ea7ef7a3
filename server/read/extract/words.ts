import { type Language, languages, valuesOf, wordsOf } from './languages/index.ts';
import { remembered } from './memo.ts';

/** What a word does in a spoken number. */
export type NumberRole =
  | 'number'
  | 'hundred'
  | 'repeat'
  | 'times'
  | 'zeros'
  | 'counter'
  | 'and'
  | 'plus';

export interface NumberWord {
  readonly role: NumberRole;
  readonly value: number;
  readonly language: Language;
}

const arabicForms: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
};
/** Latin letters that stand in Cyrillic words to defeat a search. */
const cyrillicTwins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  h: 'һ',
};
const hasCyrillic = /\p{Script=Cyrillic}/u;
const hasLatin = /[a-z]/;
const arabicLetters = /\p{Script=Arabic}/u;

/** One spelling for what people spell in several ways: case, Arabic letter forms, mixed alphabets. */
export const wordKey = remembered((word: string): string => {
  let key = word.toLowerCase();
  const code = key.charCodeAt(0);
  if (code >= 0x600 && code < 0x780 && arabicLetters.test(key)) {
    key = key
      .replace(/[\p{Mn}\p{Cf}]/gu, '')
      .replace(/[يىكأإآةۀؤ]/g, (char) => arabicForms[char] ?? char);
  } else if (hasCyrillic.test(key)) {
    if (hasLatin.test(key))
      key = key.replace(/[aceiopxykmh]/g, (char) => cyrillicTwins[char] ?? char);
    key = key.replaceAll('ё', 'е');
  }
  return key.replaceAll('\u0307', '');
});

const spoken = new Map<string, NumberWord[]>();
const gluedByFirst = new Map<string, { readonly word: string; readonly entry: NumberWord }[]>();

function addNumber(language: Language, word: string, role: NumberRole, value: number): void {
  const entry = { role, value, language };
  const key = wordKey(word);
  if (language.glued) {
    const first = key[0] ?? '';
    const list = gluedByFirst.get(first) ?? [];
    list.push({ word: key, entry });
    list.sort((a, b) => b.word.length - a.word.length);
    gluedByFirst.set(first, list);
  }
  const held = spoken.get(key);
  if (held) held.push(entry);
  else spoken.set(key, [entry]);
}

for (const language of languages) {
  for (const [word, value] of valuesOf(language.numbers))
    addNumber(language, word, 'number', value);
  for (const [word, value] of valuesOf(language.repeat)) addNumber(language, word, 'repeat', value);
  for (const [word, value] of valuesOf(language.times)) addNumber(language, word, 'times', value);
  for (const word of wordsOf(language.hundred)) addNumber(language, word, 'hundred', 100);
  for (const word of wordsOf(language.zeros)) addNumber(language, word, 'zeros', 0);
  for (const word of wordsOf(language.counter)) addNumber(language, word, 'counter', 0);
  for (const word of wordsOf(language.and)) addNumber(language, word, 'and', 0);
  for (const word of wordsOf(language.plus)) addNumber(language, word, 'plus', 0);
}

/** What a whole word can be in a spoken number, one entry a language that has it. */
export const numberWords = (word: string): readonly NumberWord[] | undefined =>
  spoken.get(wordKey(word));

const prefixes = new Set(
  [...spoken.keys()].filter((word) => word.length > 1).map((word) => word.slice(0, 2)),
);
const longestWord = 14;
/** A whole number in one piece: “восемьдевятьсотноль…”. */
const longestSaid = 80;

/** A piece of a token: digits, or a number word. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words?: readonly NumberWord[];
}

/**
 * Cuts a token that is nothing but number words and digits written together: “пять3”, “otuzsekiz”, “7oh2”.
 * @returns undefined when anything else is in it, or when it is a single piece
 */
export function piecesOf(token: string): readonly Piece[] | undefined {
  if (
    token.length > longestSaid ||
    (!/^\d/.test(token) && !prefixes.has(wordKey(token.slice(0, 2))))
  )
    return undefined;
  const failed = new Set<number>();
  const from = (at: number): Piece[] | undefined => {
    if (at === token.length) return [];
    if (failed.has(at)) return undefined;
    const digits = /^\d+/.exec(token.slice(at))?.[0].length ?? 0;
    if (digits > 0) {
      const rest = from(at + digits);
      if (rest) return [{ start: at, end: at + digits }, ...rest];
    } else {
      for (let end = Math.min(token.length, at + longestWord); end > at + 1; end -= 1) {
        const words = spoken.get(wordKey(token.slice(at, end)));
        const rest = words && from(end);
        if (words && rest) return [{ start: at, end, words }, ...rest];
      }
    }
    failed.add(at);
    return undefined;
  };
  const pieces = from(0);
  return pieces && pieces.length > 1 ? pieces : undefined;
}

/** The longest number word of a language without word gaps that begins at `at`. */
export function gluedNumberAt(
  text: string,
  at: number,
): { readonly length: number; readonly entry: NumberWord } | undefined {
  const begun = gluedByFirst.get(text[at] ?? '');
  if (!begun) return undefined;
  for (const { word, entry } of begun) {
    if (!text.startsWith(word, at)) continue;
    // “โทร” (call) begins with “โท” (two).
    if (word === 'โท' && text[at + 2] === 'ร') continue;
    return { length: word.length, entry };
  }
  return undefined;
}

const gluedJoiners = [...new Set(languages.flatMap(({ joiners }) => wordsOf(joiners)))];
/** A word that stands for a dash between the groups of a number: の, 에. */
export function joinerAt(text: string, at: number): number {
  for (const word of gluedJoiners) if (text.startsWith(word, at)) return word.length;
  return 0;
}

const gluedEndings = languages.flatMap(({ endings }) => wordsOf(endings));
/** Whether what a sentence says behind a number stands here: 로 (“to”), です (“it is”). */
export const mayFollowNumber = (text: string, at: number): boolean =>
  joinerAt(text, at) > 0 || gluedEndings.some((word) => text.startsWith(word, at));

const setOf = (pick: (language: Language) => string | undefined) =>
  new Set(languages.flatMap((language) => wordsOf(pick(language))).map(wordKey));
const gluedOf = (pick: (language: Language) => string) =>
  languages.filter(({ glued }) => glued).flatMap((language) => wordsOf(pick(language)));

const stem = 5;
/** Languages here add endings: a word of six letters or more is known by its first five. */
function known(words: ReadonlySet<string>): (word: string) => boolean {
  const stems = new Set(
    [...words].filter(({ length }) => length > stem).map((word) => word.slice(0, stem)),
  );
  return remembered((word) => {
    const key = wordKey(word);
    return words.has(key) || (key.length > stem && stems.has(key.slice(0, stem)));
  });
}

export const isPhoneWord = known(setOf(({ phone }) => phone));
export const isOtherWord = known(setOf(({ other }) => other));
const unitWords = setOf(({ units }) => units);
export const isUnitWord = (word: string): boolean => unitWords.has(wordKey(word));

export const gluedPhoneWords = gluedOf(({ phone }) => phone);
export const gluedOtherWords = gluedOf(({ other }) => other);
export const gluedUnits = gluedOf(({ units }) => units);
