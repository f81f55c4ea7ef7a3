import { classTable } from '../classes.ts';

/** Letters of words with gaps between them; letters of scripts without gaps; letters and marks of any script. */
export const spaced = 1;
export const glued = 2;
export const letter = 4;
const classes = classTable([
  /(?:(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])+/gu,
  /[\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}○◯〇ー]+/gu,
  /[\p{L}\p{M}]+/gu,
]);

/** The classes of the unit at a place, as bits; 0 behind the end. */
export const letterClass = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? 0;
