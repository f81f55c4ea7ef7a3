import type { Language } from '../../../seed-data/words/types.ts';

const digitWords: Readonly<Record<Language, readonly string[]>> = {
  ru: 'ноль один два три четыре пять шесть семь восемь девять'.split(' '),
  kk: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' '),
  ky: 'нөл бир эки үч төрт беш алты жети сегиз тогуз'.split(' '),
  tg: 'сифр як ду се чор панҷ шаш ҳафт ҳашт нӯҳ'.split(' '),
  tk: 'nol bir iki üç dört bäş alty ýedi sekiz dokuz'.split(' '),
  uz: 'nol bir ikki uch to‘rt besh olti yetti sakkiz to‘qqiz'.split(' '),
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
  ar: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' '),
  ko: [...'공일이삼사오육칠팔구'],
  ja: [...'〇一二三四五六七八九'],
  th: 'ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า'.split(' '),
};

/** Digit by digit in words. */
export const spoken = (digits: string, language: Language): string =>
  [...digits]
    .map((digit) => digitWords[language][Number(digit)] ?? digit)
    .join(language === 'ko' || language === 'ja' ? '' : ' ');

const zeros: Partial<Record<Language, number>> = { ar: 0x660, th: 0xe50 };

/** In the digits of the language's own script; null where it has none. */
export function inNativeDigits(digits: string, language: Language): string | null {
  const zero = zeros[language];
  if (zero === undefined) return null;
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

const teens =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
  ' ',
);
const hundreds = ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(
  ' ',
);

/** A group of digits as Russians say it: 700 семьсот, 12 двенадцать, 05 ноль пять. */
function group(digits: string): string {
  const [first = '0', ...others] = [...digits];
  const rest = others.join('');
  const one = digitWords.ru[Number(first)] ?? '';
  if (digits.length === 1) return one;
  if (first === '0') return `${one} ${group(rest)}`;
  if (digits.length === 3) {
    const hundred = hundreds[Number(first)] ?? '';
    return Number(rest) === 0 ? hundred : `${hundred} ${group(rest).replace(/^ноль /, '')}`;
  }
  if (digits.length > 3) return [...digits].map((digit) => digitWords.ru[Number(digit)]).join(' ');
  if (first === '1') return teens[Number(rest)] ?? '';
  const ten = tens[Number(first)] ?? '';
  return Number(rest) === 0 ? ten : `${ten} ${group(rest)}`;
}

/** A number as Russians dictate it, group by group; after `most` groups in words the others stay digits. */
export function inRussian(before: string, groups: readonly string[], most: number): string {
  const said = groups.map((digits, at) => (at < most ? group(digits) : digits));
  const start = before.replace(/^8$/, 'восемь').replace(/^0$/, 'ноль');
  return [start, ...said].filter((one) => one !== '').join(' ');
}
