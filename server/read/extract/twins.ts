import { classTable } from './classes.ts';
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
  ...[...toLatin].map(([from, to]) => [to, from] as const),
  ['k', 'к'],
  ['m', 'м'],
  ['t', 'т'],
]);

/** What may be one address, name or word. */
const stretches = /[\p{Script=Latin}\p{Script=Cyrillic}0-9@._+-]{2,}/gu;
const latin = 1;
const cyrillic = 2;
const joint = 4;
const classes = classTable([/\p{Script=Latin}+/gu, /\p{Script=Cyrillic}+/gu, /[@._-]+/g]);

/** Whether a letter of one alphabet stands beside one of the other, signs of addresses between them or not. */
function mixes(text: string): boolean {
  let last = 0;
  for (let i = 0; i < text.length; i += 1) {
    const found = classes[text.charCodeAt(i)] ?? 0;
    if (found === latin || found === cyrillic) {
      if (last !== 0 && last !== found) return true;
      last = found;
    } else if (found !== joint) last = 0;
  }
  return false;
}

const cyrillicLetters = /\p{Script=Cyrillic}/gu;
const latinLetters = /\p{Script=Latin}/gu;
/** Latin letters that nobody writes for a digit: without one a stretch may be a number in disguise. */
const surelyLatin = /[cdfjkmnpruvwxy]/i;
/** The shape of a bank account, longer than any number. */
const accountShape =
  /^[\p{Script=Latin}\p{Script=Cyrillic}]{2}\d{2}[\p{Script=Latin}\p{Script=Cyrillic}\d]{11,30}$/u;
const wholeWord = /^[\p{Script=Latin}\p{Script=Cyrillic}]{4,}$/u;

const step = 'letters of another alphabet that look alike read as those of the rest';

/**
 * Letters of the other alphabet within an address, a name or a word, as those that the rest is written in:
 * “sаmplе@mаil” is Latin where every Cyrillic letter has a Latin twin. Offsets stay.
 */
export function withoutTwins(folded: Folded): Folded {
  if (!mixes(folded.text)) return folded;
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
  if (!mixes(stretch)) return stretch;
  const twins = stretch.match(cyrillicLetters) ?? [];
  if (twins.every((letter) => toLatin.has(letter)))
    return surelyLatin.test(stretch) || accountShape.test(stretch)
      ? stretch.replace(cyrillicLetters, (letter) => toLatin.get(letter) ?? letter)
      : stretch;
  const others = stretch.match(latinLetters) ?? [];
  return wholeWord.test(stretch) && others.every((letter) => toCyrillic.has(letter))
    ? stretch.replace(latinLetters, (letter) => toCyrillic.get(letter) ?? letter)
    : stretch;
}
