import type { Folded } from './fold.ts';
import { matchesOf } from './matches.ts';

/** Cyrillic letters that look like Latin ones, and the other way round. */
const toLatin = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    һ: 'h',
    ԁ: 'd',
    ӏ: 'l',
    ԛ: 'q',
    ԝ: 'w',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
    Ј: 'J',
  }),
);
const toCyrillic = new Map([
  ...[...toLatin].map(([cyrillic, latin]) => [latin, cyrillic] as const),
  ['k', 'к'],
  ['m', 'м'],
  ['t', 'т'],
]);

/** What may be one address, name or word. */
const stretches = /[\p{Script=Latin}\p{Script=Cyrillic}0-9@._+-]{2,}/gu;
/** The quick look before it. */
const couldMix = /[a-z][@._-]?[а-яёіѕјһԁӏ]|[а-яёіѕјһԁӏ][@._-]?[a-z]/i;
const cyrillicLetters = /\p{Script=Cyrillic}/gu;
const latinLetters = /\p{Script=Latin}/gu;
/** Latin letters that nobody writes for a digit: without one a stretch may be a number in disguise. */
const surelyLatin = /[cdfjkmnpruvwxy]/i;
const wholeWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]{4,}$/u;

const step = 'letters of another alphabet that look alike read as those of the rest';

/**
 * Letters of the other alphabet within an address, a name or a word, as those that the rest is written in:
 * “sаmplе@mаil” is Latin where every Cyrillic letter has a Latin twin. Offsets stay.
 */
export function withoutTwins(folded: Folded): Folded {
  if (!couldMix.test(folded.text)) return folded;
  const changed: (readonly [number, number])[] = [];
  let text = '';
  let done = 0;
  for (const { 0: stretch, index } of matchesOf(stretches, folded.text)) {
    const read = readStretch(stretch);
    if (read === stretch) continue;
    text += folded.text.slice(done, index) + read;
    done = index + stretch.length;
    changed.push([index, done]);
  }
  if (changed.length === 0) return folded;
  return {
    text: text + folded.text.slice(done),
    span: folded.span,
    steps: (start, end) => [
      ...folded.steps(start, end),
      ...(changed.some(([from, to]) => from < end && to > start) ? [step] : []),
    ],
  };
}

function readStretch(stretch: string): string {
  if (!couldMix.test(stretch)) return stretch;
  const cyrillic = stretch.match(cyrillicLetters) ?? [];
  if (cyrillic.every((letter) => toLatin.has(letter)))
    return surelyLatin.test(stretch)
      ? stretch.replace(cyrillicLetters, (letter) => toLatin.get(letter) ?? letter)
      : stretch;
  const latin = stretch.match(latinLetters) ?? [];
  return wholeWord.test(stretch) && latin.every((letter) => toCyrillic.has(letter))
    ? stretch.replace(latinLetters, (letter) => toCyrillic.get(letter) ?? letter)
    : stretch;
}
