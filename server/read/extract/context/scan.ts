import { isHigh, signClasses } from '../classes.ts';

/** Writing systems that are told apart, by the blocks that ads are written in. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'thai' | 'kana' | 'han' | 'hangul' | 'other';

/** A run of letters of a folded text, Latin ones apart from others, apostrophes inside it included. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

const latinLetter = 1;
const latinPart = 2;
const otherPart = 4;
const apostrophe = 8;
/** The classes of the sign at a place. */
const classAt = signClasses([
  /\p{Script=Latin}+/gu,
  /[\p{Script=Latin}\p{M}]+/gu,
  /(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu,
  /['‘’ʻʼ]+/g,
]);
const kana = /[\u3040-\u30ff]/;

/** Where the signs of a class end that begin at a place. */
function endOf(text: string, from: number, part: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) & part) at += isHigh(text.charCodeAt(at)) ? 2 : 1;
  return at;
}

/** The words of a text: runs of letters with their marks, and what follows an apostrophe in them. */
export function scan(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const first = classAt(text, start);
    const part = first & latinLetter ? latinPart : first & otherPart;
    if (part === 0) {
      start += 1;
      continue;
    }
    let end = endOf(text, start, part);
    // ʻ and ʼ are letters of other scripts too, and taken as such there.
    while (classAt(text, end) & apostrophe) {
      const behind = endOf(text, end + 1, part);
      if (behind === end + 1) break;
      end = behind;
    }
    words.push(wordOf(text.slice(start, end), start));
    start = end;
  }
  return words;
}

function wordOf(text: string, start: number): Word {
  const first = scriptOf(text.charCodeAt(0));
  const script = first === 'han' && kana.test(text) ? 'kana' : first;
  return { text, lower: text.toLowerCase(), start, end: start + text.length, script };
}

function scriptOf(code: number): Script {
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'arabic';
  if (code >= 0xe00 && code < 0xe80) return 'thai';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if (code >= 0x3400 && code < 0xa000) return 'han';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  return 'other';
}
