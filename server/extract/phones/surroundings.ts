import {
  gluedOtherWords,
  gluedPhoneWords,
  gluedUnits,
  isOtherWord,
  isPhoneWord,
  isUnitWord,
  wordKey,
} from '../words.ts';

/** What the words beside a number say about it. */
export interface Surroundings {
  readonly before: 'phone' | 'other' | 'none';
  readonly after: 'amount' | 'code' | 'none';
}

const reach = 34;
const telephone =
  /[\u260e\u260f\u2706\u2121\u{1f4de}\u{1f4df}\u{1f4f1}\u{1f4f2}\u{1f4ac}\u{1f919}]/u;
const numberSign = /[№#]\s{0,2}:?\s{0,2}$/u;
const moneyBefore = /[$€£¥₸₽₩฿₺₴]\s?$/u;
const moneyAfter = /^\s?(?:[$€£¥₸₽₩฿₺₴%٪°²³×*]|x\s?\d)/u;
const word = /[\p{L}\p{M}']+/gu;
/** Between an amount and its unit stands at most a space. */
const unitAfter = /^[ \u00a0]?([\p{L}\p{M}']+)/u;

/** Looks at up to 34 characters on either side, nearest word first. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return { before: beforeOf(before), after: afterOf(after) };
}

/** Words for “number”, of which another word says what it numbers: “ad number”, “номер заказа”. */
const generic = new Set(
  'number num no номер номера нөмір нөмірі номери рақам рақами рақамҳо raqam raqami nomer nomeri belgi numara numarası رقم الرقم شماره نمبر شمېره شمیره 番号 번호'
    .split(' ')
    .map(wordKey),
);

/** “Ad no 049…”; “ad” alone is a word of many languages. */
const isNumbered = (word: string) => isOtherWord(word) || word.toLowerCase() === 'ad';

function beforeOf(whole: string): Surroundings['before'] {
  // What is said of an earlier number is not said of this one.
  const before = whole.slice(whole.search(/\d[^\d]*$/) + 1);
  if (moneyBefore.test(before) || numberSign.test(before)) return 'other';
  const near = before.slice(-8);
  if (telephone.test(near)) return 'phone';
  const words = before.match(word) ?? [];
  const nearest = words.slice(-4).reverse();
  for (const [i, near] of nearest.entries()) {
    if (generic.has(wordKey(near)) && isNumbered(nearest[i + 1] ?? '')) return 'other';
    if (isPhoneWord(near)) return 'phone';
    if (i < 2 && isOtherWord(near)) return 'other';
    const glued = gluedSays(near);
    if (glued !== 'none') return glued;
  }
  return telephone.test(whole) ? 'phone' : 'none';
}

/** In a run of letters without gaps the last word that is known decides. */
function gluedSays(run: string): Surroundings['before'] {
  if (!/[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(run)) return 'none';
  let at = -1;
  let says: Surroundings['before'] = 'none';
  for (const [words, meaning] of [
    [gluedPhoneWords, 'phone'],
    [gluedOtherWords, 'other'],
  ] as const)
    for (const known of words) {
      const found = run.lastIndexOf(known);
      if (found + known.length > at && found !== -1) {
        at = found + known.length;
        says = meaning;
      }
    }
  return says;
}

/** “0900-0000-31-A” goes on as no phone number does. */
const codeAfter = /^[-/]\p{Lu}(?![\p{L}\d])/u;

function afterOf(after: string): Surroundings['after'] {
  if (codeAfter.test(after)) return 'code';
  if (moneyAfter.test(after)) return 'amount';
  const [, next] = unitAfter.exec(after) ?? [];
  if (next === undefined) return 'none';
  if (isUnitWord(next)) return 'amount';
  return gluedUnits.some((unit) => next.startsWith(unit)) ? 'amount' : 'none';
}
