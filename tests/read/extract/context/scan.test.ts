import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../../../../server/read/extract/context/scan.ts';
import { anyText } from '../../../support/any-text.ts';

/** What a word is, as a pattern; the scanner walks over classes of signs, since this costs several times as much. */
const runs =
  /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['‘’ʻʼ][\p{Script=Latin}\p{M}]+)*|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+(?:['‘’ʻʼ](?:(?!\p{Script=Latin})[\p{L}\p{M}])+)*/gu;
const byPattern = (text: string) =>
  [...text.matchAll(runs)].map(({ 0: word, index }) => [word, index, index + word.length]);
const byScan = (text: string) => scan(text).map(({ text: word, start, end }) => [word, start, end]);

const parts = [
  'a',
  'Z',
  'é',
  'e\u0301',
  '\u0301',
  'ж',
  'ب',
  'ี',
  'の',
  '漢',
  '한',
  "'",
  '’',
  'ʻ',
  'ʼ',
];
const more = ['𝐚', '𐐨', '𑀓', '🌙', '\ud800', '\udc00', ' ', '\n', '1', '-', 'ª', 'Ⅳ', 'ー'];

test('words are what the pattern says, in any text', () => {
  const mixed = fc.array(fc.constantFrom(...parts, ...more), { maxLength: 24 });
  fc.assert(
    fc.property(
      fc.oneof(
        mixed.map((list) => list.join('')),
        anyText({ maxLength: 60 }),
      ),
      (text) => {
        expect(byScan(text)).toEqual(byPattern(text));
      },
    ),
    { numRuns: 3000 },
  );
});

test('scripts of words, and an apostrophe inside them', () => {
  expect(
    scan("O'zbekiston, so‘m: тел. ひとり 漢字かな").map(({ text, script }) => [text, script]),
  ).toEqual([
    ["O'zbekiston", 'latin'],
    ['so‘m', 'latin'],
    ['тел', 'cyrillic'],
    ['ひとり', 'kana'],
    ['漢字かな', 'kana'],
  ]);
});
