import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { parsed } from './fill.ts';

const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', g: 'ğ', h: 'ħ', i: 'í', l: 'ł', n: 'ñ', o: 'ö', r: 'ř', s: 'š' },
  ...{ t: 'ť', u: 'ü', w: 'ŵ', y: 'ý', z: 'ž', A: 'Å', E: 'É', I: 'Î', O: 'Ø', S: 'Š', T: 'Ŧ' },
};

const accented = (text: string): string =>
  [...text].map((letter) => accents[letter] ?? letter).join('');

/** Changes the words of a message, and none of its places. */
export function reworded(message: string, change: (text: string) => string): string {
  const each = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
    elements.map((one) => {
      if (one.type === TYPE.literal) return { ...one, value: change(one.value) };
      if (one.type !== TYPE.plural && one.type !== TYPE.select) return one;
      const options = Object.entries(one.options).map(
        ([name, option]) => [name, { ...option, value: each(option.value) }] as const,
      );
      return { ...one, options: Object.fromEntries(options) };
    });
  return printAST(each(parsed(message)));
}

/** Of so many letters more each sentence: translations are longer than English. */
const longer = 0.4;

/**
 * A language that nobody speaks: English with accents, longer by two fifths, between brackets. What is shown without them
 * is in no catalogue, and what is cut off has too little room.
 */
export const pseudo = (catalogue: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      `⟦${reworded(message, accented)}${'~'.repeat(Math.ceil(message.length * longer))}⟧`,
    ]),
  );
