import { foldDigits } from '../../../core/model/index.ts';

/** Text as it is compared: case, marks, widths and the scripts of digits make no difference. */
export const folded = (text: string): string =>
  foldDigits(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');

const apart = /[^\p{L}\p{N}]+/u;

/** Words of a folded text. */
export const wordsIn = (text: string): string[] => text.split(apart).filter((word) => word !== '');

/** A folded text without anything but letters and digits: spaced, starred and dotted are the same. */
export const squashed = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
