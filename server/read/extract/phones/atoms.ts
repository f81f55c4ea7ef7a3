import type { NumberWord } from '../words.ts';

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
  /** A word of a digit or two that may be the beginning or the end of a word of the sentence: 사이 of 사이트. */
  readonly loose?: boolean;
  /** A word at the end of more digits that may begin the next one: 이 of “…팔오이메일”, に of “0885に電話”. */
  readonly begins?: boolean;
}

/** Atoms with nothing but separators between them. */
export type Segment = readonly Atom[];

export const wordAtom = (start: number, end: number, words: readonly NumberWord[]): Atom => ({
  start,
  end,
  digits: '',
  letters: 0,
  words,
  ...(words.every(({ role }) => role === 'plus') ? { plus: true } : {}),
});
