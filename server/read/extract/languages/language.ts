/**
 * What one language brings to reading: a file of words and rules, nothing else.
 *
 * All words are in lower case, apostrophes straight ('), separated by spaces; a phrase of several words
 * is joined by `_`. `numbers` holds groups `VALUE word word …` separated by `|`.
 */
export interface Language {
  /** ISO 639 code, with the script where a language has two. */
  readonly code: string;
  readonly title: string;
  /** Countries whose national formats are tried when the platform's fails, likeliest first. */
  readonly countries: readonly string[];
  readonly numbers: string;
  /** A word for 100 that follows its count: "yedi yüz". */
  readonly hundred?: string;
  /** Words that repeat the next digit: "double five"; `VALUE word …` as in numbers. */
  readonly repeat?: string;
  /** Words for zero after a count: "три нуля". */
  readonly zeros?: string;
  /** Words between a count and what it counts: "üç tane sıfır" is 000. */
  readonly counter?: string;
  /** Words between tens and units; they stand for nothing themselves. */
  readonly and?: string;
  /** Units are said before tens, with a word between ("خمسة وعشرون") or without ("یو دېرش"). */
  readonly unitsFirst?: 'and' | 'bare';
  /** Words that repeat the digit before: "공 네개"; `VALUE word …` as in numbers. */
  readonly times?: string;
  /** Written without spaces between words: number words are looked for inside a run of letters. */
  readonly glued?: boolean;
  /** Letters that stand for a dash between groups: の, 에. */
  readonly joiners?: string;
  /** What a sentence puts behind a number without a gap: 로, です. */
  readonly endings?: string;
  readonly plus: string;
  readonly at: string;
  readonly dot: string;
  readonly underscore?: string;
  readonly dash?: string;
  /** Words before (or after) a phone number that say it is one. */
  readonly phone: string;
  /** Words before a number that say it is something else: an order, a passport, a card, a code. */
  readonly other: string;
  /** What follows an amount: currencies, measures, periods. */
  readonly units: string;
}
