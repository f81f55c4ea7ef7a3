import type { CaptureRecord } from '../../../seed-data/captures.ts';
import { writePhone } from '../../../seed-data/phones.ts';
import { type CountryCode, countries } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { arabic, english, japanese, korean, thai, turkish } from './words-abroad.ts';
import { russian } from './words-russian.ts';
import { kazakh, kyrgyz, tajik, turkmen, uzbek } from './words-steppe.ts';

export type Language = NonNullable<CaptureRecord['language']>;

const tables: Record<Language, string> = {
  ...{ ru: russian, kk: kazakh, ky: kyrgyz, uz: uzbek, tg: tajik, tk: turkmen },
  ...{ tr: turkish, en: english, ar: arabic, ko: korean, ja: japanese, th: thai },
};

function sectionsOf(table: string): Map<string, string[]> {
  const parts = table.split(/^@/m).slice(1);
  return new Map(
    parts.map((part) => {
      const [name = '', ...rest] = part.trim().split('\n');
      return [name, rest.join(' // ').split(' // ')];
    }),
  );
}

const books = new Map(Object.entries(tables).map(([code, table]) => [code, sectionsOf(table)]));
const besideRussian: ReadonlySet<Language> = new Set(['kk', 'ky', 'uz', 'tg', 'tk']);

/** The sentences of a section; who has none in the own language borrows Russian or English ones. */
function sentencesOf(language: Language, section: string): string[] {
  const borrowed = besideRussian.has(language) ? 'ru' : 'en';
  return books.get(language)?.get(section) ?? books.get(borrowed)?.get(section) ?? [];
}

/** One sentence of a section with its choices made and its slots still open. */
export function sentence(language: Language, section: string, rng: Rng): string {
  const chosen = rng.pick(sentencesOf(language, section));
  return chosen.replace(/\{([^{}]*)\}/g, (_, choice: string) => rng.pick(choice.split('|')));
}

export const fill = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replace(/<(\w+)>/g, (_, name: string) => slots[name] ?? '');

const spelledOut: Partial<Record<Language, string[]>> = {
  ru: 'ноль один два три четыре пять шесть семь восемь девять'.split(' '),
  uz: 'nol bir ikki uch to‘rt besh olti yetti sakkiz to‘qqiz'.split(' '),
  kk: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' '),
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
};

/** How somebody is used to hide a number from the filters of boards. */
export const manners = [
  ...['spaced', 'dots', 'keycaps', 'words', 'letters', 'broken', 'link', 'stars'],
] as const;
export type Manner = (typeof manners)[number] | 'plain';

/** A phone as its owner writes it. */
export function writeNumber(
  phone: string,
  from: { country: CountryCode; language: Language; manner: Manner },
  rng: Rng,
): string {
  // Boards in Japan take its numbers with +81 only.
  const plain = writePhone(phone, from.country === 'JP' ? null : from.country, false, rng);
  const digits = phone.slice(1);
  const names = spelledOut[from.language] ?? spelledOut.ru ?? [];
  switch (from.manner) {
    case 'spaced':
      return [...digits].join(' ');
    case 'dots':
      return digits.replace(/(\d{1,3})(?=(?:\d{3})+$)/g, '$1.');
    case 'keycaps':
      return [...digits].map((digit) => `${digit}\uFE0F\u20E3`).join('');
    case 'words':
      return [...digits].map((digit) => (rng.chance(0.5) ? names[+digit] : digit)).join(' ');
    case 'letters':
      return plain.replaceAll('0', rng.pick(['О', 'O', 'о', 'o']));
    case 'broken':
      return `${digits.slice(0, 4)} // ${digits.slice(4, 7)} // ${digits.slice(7)}`;
    case 'link':
      return `wa.me/${digits}`;
    case 'stars':
      return plain.replace(/\D+/g, '*');
    default:
      return plain;
  }
}

/** `telegram:name` as people write it. */
export function writeAccount(account: string, language: Language, rng: Rng): string {
  const [service = '', name = ''] = account.split(':');
  const telegram = [`@${name}`, `@${name}`, `t.me/${name}`, `https://t.me/${name}`];
  const label = sentence(language, 'tg', rng);
  if (service === 'telegram')
    return rng.pick([...telegram, `${label}: @${name}`, `${label} ${name}`]);
  if (service === 'instagram')
    return rng.pick([
      `inst: ${name}`,
      `instagram.com/${name}`,
      `Instagram @${name}`,
      `инста ${name}`,
    ]);
  return `${rng.pick([service, service.toUpperCase()])}${rng.pick([': ', ' id: ', ' ID '])}${name}`;
}

const pairs: Record<string, string> = { о: 'а', а: 'о', е: 'и', и: 'е', i: 'e', e: 'i', ы: 'и' };

/** What thumbs, haste and dictation do to a text; `rate` is the share of letters that suffer. */
export function mistype(text: string, rate: number, rng: Rng): string {
  if (rate === 0) return text;
  let typed = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const next = text.charAt(at + 1);
    if (!/[\p{L}.,—]/u.test(sign) || !rng.chance(rate)) typed += sign;
    else if (/[.,—]/.test(sign)) typed += rng.pick(['', ' ', sign + sign]);
    else if (pairs[sign] !== undefined && rng.chance(0.5)) typed += pairs[sign];
    else if (/\p{L}/u.test(next) && rng.chance(0.4)) {
      typed += next + sign;
      at++;
    } else typed += rng.pick(['', sign + sign]);
  }
  return typed;
}

const letters = (from: string, to: string): Map<string, string> => {
  const targets = to.split(' ');
  return new Map([...from].map((sign, at) => [sign, targets[at] ?? '']));
};
const latin = letters(
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяқғңөүұһіӣӯҳҷў',
  'a b v g d e yo zh z i y k l m n o p r s t u f h c ch sh sh  y  e yu ya q g n o u u h i i u h j o',
);
const uzbekCyrillic = new Map(
  Object.entries({
    e: 'э',
    'yo‘': 'йў',
    'o‘': 'ў',
    'g‘': 'ғ',
    sh: 'ш',
    ch: 'ч',
    ya: 'я',
    yo: 'ё',
    yu: 'ю',
    ye: 'е',
  }),
);
const uzbekSingle = letters(
  'abdefghijklmnopqrstuvxyz’',
  'а б д е ф г ҳ и ж к л м н о п қ р с т у в х й з ъ',
);
/** Letters that look the same in both alphabets. */
const twins = letters('аеорсхАЕОРСХКМТ', 'a e o p c x A E O P C X K M T');

const replaced = (text: string, by: Map<string, string>): string =>
  [...text]
    .map((sign) => {
      const small = sign.toLowerCase();
      const found = by.get(sign) ?? by.get(small);
      return found === undefined || sign === small || by.has(sign)
        ? (found ?? sign)
        : found.charAt(0).toUpperCase() + found.slice(1);
    })
    .join('');

export type Script = 'own' | 'latin' | 'cyrillic' | 'twins';

/** Puts a text into the letters that somebody prefers. */
export function respell(text: string, language: Language, script: Script): string {
  if (script === 'latin') return replaced(text, latin);
  if (script === 'twins') return replaced(text, twins);
  if (script === 'cyrillic' && language === 'uz') {
    const double = text.replace(/(?<![\p{L}‘])e|yo‘|[og]‘|sh|ch|y[aoue]/giu, (found) => {
      const sign = uzbekCyrillic.get(found.toLowerCase()) ?? found;
      return found.charAt(0) === found.charAt(0).toLowerCase() ? sign : sign.toUpperCase();
    });
    return replaced(double, uzbekSingle);
  }
  return text;
}

const grouped = (amount: number, by: string): string =>
  String(amount).replace(/\B(?=(\d{3})+$)/g, by);

/** Local prices by time, as one owner writes them everywhere. */
export function priceList(country: CountryCode, rng: Rng): string {
  const { currency, price } = countries[country];
  const [low, high, step] = price;
  const hour = rng.between(Math.ceil(low / step), Math.ceil(high / step)) * step;
  const by = rng.pick(['', ' ', '.']);
  const rows: [string, number][] = [
    [rng.pick(['1ч', '1 час', '60 мин', '60min', '1h']), hour],
    [
      rng.pick(['1,5ч', '90 мин', '90min']),
      Math.round((hour * rng.between(13, 16)) / 10 / step) * step,
    ],
    [
      rng.pick(['2ч', '120 мин', '2h']),
      Math.round((hour * rng.between(17, 20)) / 10 / step) * step,
    ],
  ];
  const dash = rng.pick(['-', ' — ', '=', ': ', '→']);
  const shown = rows.map(([time, amount]) => time + dash + grouped(amount, by));
  return `${shown.join(rng.pick([' / ', '; ', '\n', ' | ']))} ${currency}`;
}
