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

const runs =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['‘’ʻʼ][\p{Script=Latin}\p{M}]+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+(?:['‘’ʻʼ](?:(?!\p{Script=Latin})[\p{L}\p{M}])+)*/gu;
const kana = /[\u3040-\u30ff]/;

/** The words of a text. */
export function scan(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const first = scriptOf(run.charCodeAt(0));
    const script = first === 'han' && kana.test(run) ? 'kana' : first;
    words.push({
      text: run,
      lower: run.toLowerCase(),
      start: index,
      end: index + run.length,
      script,
    });
  }
  return words;
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
