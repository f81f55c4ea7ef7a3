import { serviceNamed } from '../service-words.ts';
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
  /** `short`: an abbreviation that is not known, as papers and registers have. */
  readonly before: 'phone' | 'other' | 'short' | 'none';
  readonly after: 'amount' | 'code' | 'none';
}

const reach = 34;
const telephone =
  /[\u260e\u260f\u2706\u2121\u{1f4de}\u{1f4df}\u{1f4f1}\u{1f4f2}\u{1f4ac}\u{1f919}]/u;
const numberSign =
  /(?:[№#]|(?<!\p{L})(?:s\/n|p\/n|p\.?\s?o\.?\s?box|а\/я|р\/с|ص\s?\.\s?ب))\s{0,2}[.:]?\s{0,2}$/iu;
const moneyBefore = /[$€£¥₸₽₩฿₺₴]\s?$/u;
/** A currency's sign with an amount behind it is that amount's: “202 555 0143 $200”. */
const moneyAfter = /^(?:[.,]\d{2}(?!\d))?\s?(?:[$€£¥₸₽₩฿₺₴](?!\s?\d)|[%٪°²³×*]|x\s?\d)/u;
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
  'number num no номер номера нөмір нөмірі номери рақам рақами рақамҳо raqam raqami nomer nomeri belgi belgisi numara numarası رقم الرقم شماره نمبر شمېره شمیره 番号 번호'
    .split(' ')
    .map(wordKey),
);

/**
 * “Ad no 049…”, “رقم السيارة 050…”: what has numbers of its own. Beside a word for “number” such a word says that
 * this is one of them; alone it says nothing, since one calls about a car or a case.
 */
const numberedThings = new Set(
  `ad po tax ticket visa insurance vize bilet chipta билет билета чипта чиптаи تذكرة التذكرة تکت بیمه بیمې ټکټ ätiýaçlyk case claim car vehicle customer client member document building bus parking user reservation
  машина машины автомобиля авто клиента клиент документа документ дела участника пользователя брони заявления
  көлік клиенттің құжат құжаттың мүше машинанын документтин кардар мошин мошини мизоҷ ҳуҷҷат аъзо дархост
  maşyn maşynyň müşderi resminama agza mashina mijoz hujjat ariza a'zo машина мижоз ҳужжат ариза аъзо
  موتر مشتری سند عضویت مشترک عریضه پیرودونکي سند غړي سيارة السيارة عميل العميل حجز الحجز مستند الوثيقة ملف الملف مشترك
  araç araba müşteri üye üyelik belge rezervasyon kayıt talep kapı`
    .split(/\s+/)
    .map(wordKey),
);
const isNumbered = (word: string) => isOtherWord(word) || numberedThings.has(wordKey(word));

/** “VKN 530…”, “РМ 918…”: capitals without a vowel shorten the name of a paper or a register. */
const shortened =
  /^(?:PO|(?![AEIOUYАЕЁИОУЫЭЮЯӘІҮҰӨӢӮЎ])(?:(?![AEIOUYАЕЁИОУЫЭЮЯӘІҮҰӨӢӮЎ])\p{Lu}){3,6})$/u;
/** Such capitals that shorten a city, a network, or say to write. */
const places = new Set(
  'смс sms мтс msk мск спб спт нск крд срч тлф тлг tlf tlg wtsp pls hmu gsm kgz tjk tkm'.split(' '),
);
const isShortened = (word: string) =>
  shortened.test(word) && !places.has(word.toLowerCase()) && serviceNamed(word) === undefined;

/** “Паспорт, договор, 8 901 …”: a comma or a sentence's end between the word and the number; “арт. 901…” has none. */
function isApart(before: string, word: string): boolean {
  const between = before.slice(before.lastIndexOf(word) + word.length);
  return (word.length > longestShort ? sentenceEnd : comma).test(between);
}
const longestShort = 4;
const comma = /[,;!?\n،；，、。|•·★]/u;
const sentenceEnd = /[,;!?\n،；，、。|•·★]|\.\s/u;

function beforeOf(whole: string): Surroundings['before'] {
  // What is said of an earlier number is not said of this one.
  const before = whole.slice(whole.search(/\d[^\d]*$/) + 1);
  if (moneyBefore.test(before)) return 'other';
  const sign = before.search(numberSign);
  if (sign !== -1) return numberedPhone.test(before.slice(0, sign)) ? 'phone' : 'other';
  const near = before.slice(-8);
  if (telephone.test(near)) return 'phone';
  const words = before.match(word) ?? [];
  const nearest = words.slice(-4).reverse();
  for (const [i, near] of nearest.entries()) {
    const next = nearest[i + 1] ?? '';
    if (generic.has(wordKey(near)) && isNumbered(next)) return 'other';
    if (i === 0 && numberedThings.has(wordKey(near)) && generic.has(wordKey(next))) return 'other';
    if (isPhoneWord(near)) return 'phone';
    if (i < 2 && isOtherWord(near)) return isApart(before, near) ? 'none' : 'other';
    const glued = gluedSays(near);
    if (glued !== 'none') return glued === 'other' && isApart(before, near) ? 'none' : glued;
  }
  if (telephone.test(whole)) return 'phone';
  return isShortened(nearest[0] ?? '') ? 'short' : 'none';
}

/** “тел. № 8701…”: what is numbered is a phone. Other words that announce one, “хабарландыру”, number ads as well. */
const numberedPhone = /(?<!\p{L})(?:тел|моб|сот|tel|mob|phone|cell)\p{L}{0,12}[.:\s]{0,3}$/iu;

/** In a run of letters without gaps the last word that is known decides; of two that end alike, the longer one. */
function gluedSays(run: string): Surroundings['before'] {
  if (!/[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(run)) return 'none';
  let at = -1;
  let last = '';
  let says: Surroundings['before'] = 'none';
  for (const [words, meaning] of [
    [gluedPhoneWords, 'phone'],
    [gluedOtherWords, 'other'],
  ] as const)
    for (const known of words) {
      const found = run.lastIndexOf(known);
      const end = found + known.length;
      if (found === -1 || end < at || (end === at && known.length <= last.length)) continue;
      at = end;
      last = known;
      says = meaning;
    }
  return says;
}

/** “0900-0000-31-A” goes on as no phone number does. */
const codeAfter =
  /^(?:[-/]\p{Lu}(?![\p{L}\d])|\s?(?:nolu|numaralı|raqamli|рақамли|nömrəli|nomerli)(?!\p{L}))/u;

function afterOf(after: string): Surroundings['after'] {
  if (codeAfter.test(after)) return 'code';
  if (moneyAfter.test(after)) return 'amount';
  const [, next] = unitAfter.exec(after) ?? [];
  if (next === undefined) return 'none';
  if (isUnitWord(next)) return 'amount';
  return gluedUnits.some((unit) => next.startsWith(unit)) ? 'amount' : 'none';
}
