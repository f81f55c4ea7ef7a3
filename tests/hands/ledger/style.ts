import type { CaptureRecord } from '../../../seed-data/captures.ts';
import { type CountryCode, countries, type Place, placeName } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import { far } from './words-far.ts';
import { near } from './words-near.ts';

export type Language = NonNullable<CaptureRecord['language']>;
export type Topic = 'work' | 'care' | 'stage' | 'company' | 'trade';

/** Somebody's way of writing, which stays with them from ad to ad. */
export interface Author {
  readonly languages: readonly Language[];
  readonly joint: string;
  readonly bullet: string;
  readonly end: string;
  readonly emoji: readonly string[];
  readonly loud: boolean;
  readonly sloppy: number;
  /** Russian, Kazakh and Kyrgyz in Latin letters; Uzbek in Cyrillic ones. */
  readonly otherScript: boolean;
  /** Whose name and age stand there, where it is one person. */
  readonly voice: number;
  readonly manner: number;
  readonly disguise: number;
  readonly labelled: boolean;
  readonly contactsFirst: boolean;
}

/** The words of an ad before city, pay and destination are filled in. */
export interface Wording {
  readonly language: Language;
  readonly topic: Topic;
  readonly title: string;
  readonly lines: readonly string[];
}

const parse = (table: string): Map<string, string[]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(':');
        const parts = line.slice(at + 1).split('~');
        return [line.slice(0, at), parts.map((part) => part.trim())];
      }),
  );
const tables = new Map(
  Object.entries({ ...near, ...far }).map(([key, table]) => [key, parse(table)]),
);

/** Sentences of a part of ads in a language; throws where the tables have none. */
export function phrases(language: Language, part: string): readonly string[] {
  const found = tables.get(language)?.get(part);
  if (!found) throw new RangeError(`No words for ${part} in ${language}`);
  return found;
}

const speech: Record<CountryCode, readonly Language[]> = {
  KZ: ['ru', 'ru', 'kk', 'kk', 'uz'],
  KG: ['ru', 'ru', 'ky', 'ky', 'uz'],
  UZ: ['uz', 'uz', 'ru', 'tg'],
  TJ: ['tg', 'tg', 'ru', 'uz'],
  TM: ['tk', 'tk', 'ru'],
  RU: ['ru', 'ru', 'ru', 'ky', 'uz', 'tg'],
  TR: ['tr', 'tr', 'tr', 'ru', 'en', 'tk', 'uz', 'ar'],
  AE: ['en', 'en', 'ru', 'ar', 'uz'],
  KR: ['ko', 'ko', 'ru', 'en', 'uz'],
  JP: ['ja', 'ja', 'en'],
  TH: ['th', 'th', 'en', 'ru'],
};

const emojis = '🌸 ✨ 🔥 ✅ 💐 🌹 ❗ 👉 🍀 💎 🙏 ⭐ 🌙 💫 ☀️ 🤝'.split(' ');

/** Somebody who writes for readers in a country. */
export function newAuthor(country: CountryCode, rng: Rng): Author {
  const languages = rng.sample(speech[country], rng.pick([1, 1, 1, 2, 2, 3]));
  const joint = rng.pick(['. ', '. ', '\n', '\n', '! ', ', ', '... ', ' ', ' / ', '\n\n', '; ']);
  return {
    languages: [...new Set(languages)],
    joint,
    bullet: joint.includes('\n') ? rng.pick(['', '', '- ', '• ', '✅ ', '👉 ', '— ']) : '',
    end: rng.pick(['', '', '.', '!', '!!!', ')', '))', ' 🙏']),
    emoji: rng.chance(0.4) ? rng.sample(emojis, rng.between(1, 3)) : [],
    loud: rng.chance(0.12),
    sloppy: rng.pick([0, 0, 0.01, 0.02, 0.05]),
    otherScript: rng.chance(0.15),
    voice: rng.int(1000),
    manner: rng.int(8),
    disguise: rng.pick([0, 0, 0, 0, 0.1, 0.3, 0.8]),
    labelled: rng.chance(0.6),
    contactsFirst: rng.chance(0.15),
  };
}

const streets: Record<Language, string[]> = {
  ru: ['Абая', 'Навои', 'Чуй', 'Рудаки', 'Манаса', 'Самал', 'Сайран', 'Вокзальная', 'Мира'],
  uz: ['Navoiy', 'Chilonzor', 'Yunusobod', 'Registon', 'Amir Temur', 'Sergeli', 'Bobur'],
  tk: ['Magtymguly', 'Görogly', 'Bitarap', 'Atatürk', 'Parahat'],
  tr: ['Laleli', 'Aksaray', 'Lara', 'Konak', 'Kızılay', 'Fatih'],
  en: ['Marina', 'Central', 'Station Road', 'Old Town', 'Harbour', 'Market Square'],
  kk: ['Абай', 'Сәтбаев', 'Самал', 'Тәуелсіздік', 'Орбита'],
  ky: ['Манас', 'Чүй', 'Ахунбаев', 'Токтогул'],
  tg: ['Рӯдакӣ', 'Айнӣ', 'Сомонӣ', 'Борбад'],
  ar: ['المارينا', 'ديرة', 'البرشاء', 'النهدة'],
  ko: ['이태원', '동대문', '서면', '부평'],
  ja: ['新宿', '上野', '難波', '栄', '中洲'],
  th: ['นานา', 'สุขุมวิท', 'พัทยา', 'นิมมาน'],
};

const hourSets = '10:00-22:00,24/7,12-02,9.00-21.00,11:00–23:00,14-04,8:30-19:30,10-20'.split(',');

/** Settles the choices in a sentence; city, pay and destination stay open. */
export function settle(sentence: string, language: Language, voice: number, rng: Rng): string {
  const names = phrases(language, 'names');
  return sentence
    .replace(/\[([^\]]*)\]/g, (_, options: string) => rng.pick(options.split('|')))
    .replace(/\{(\w+)\}/g, (slot, name: string) => {
      if (name === 'n') return String(rng.between(2, 9));
      if (name === 'age') return String(21 + (voice % 17));
      if (name === 'year') return String(rng.between(11, 24));
      if (name === 'hours') return rng.pick(hourSets);
      if (name === 'name') return names[voice % names.length] ?? slot;
      if (name === 'street') return rng.pick(streets[language]);
      return slot;
    });
}

/** Words of an author's own for a subject; a firm has one trade to tell of. */
export function compose(language: Language, topic: Topic, voice: number, rng: Rng): Wording {
  const body = phrases(language, topic);
  const firm = topic === 'trade';
  const chosen = firm ? [rng.pick(body)] : rng.sample(body, rng.between(3, 6));
  const told = chosen.map((line) => settle(line, language, voice, rng));
  const first = told[0]?.split(/[,:،、]/)[0] ?? '';
  const title = firm ? first : rng.pick(phrases(language, `${topic}!`));
  const opening = rng.chance(firm ? 0.8 : 0.5) ? [rng.pick(phrases(language, 'open'))] : [];
  const closing = rng.sample(phrases(language, 'close'), firm ? 3 : rng.pick([0, 1, 1, 2]));
  return {
    language,
    topic,
    title: settle(title, language, voice, rng),
    lines: [...opening, ...told, ...closing].map((line) => settle(line, language, voice, rng)),
  };
}

/** The same words a little later: a sentence more, less, or elsewhere. */
export function retouch(wording: Wording, rng: Rng): Wording {
  const lines = [...wording.lines];
  const { language } = wording;
  if (rng.chance(0.5) && lines.length > 3) lines.splice(rng.int(lines.length), 1);
  else if (rng.chance(0.5))
    lines.push(settle(rng.pick(phrases(language, 'close')), language, 0, rng));
  else lines.push(...lines.splice(rng.int(lines.length), 1));
  return { ...wording, lines };
}

const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяқғҳўәңүұөі';
const latin =
  "a b v g d e j z i y k l m n o p r s t u f h ts ch sh sh ' y ' e yu ya q g' h o' a n u u o i".split(
    ' ',
  );
const toLatin = new Map([...cyrillic].map((letter, at) => [letter, latin[at] ?? '']));
const uzbek = new Map(
  'sh:ш ch:ч o‘:ў g‘:ғ yo:ё yu:ю ya:я a:а b:б d:д e:е f:ф g:г h:ҳ i:и j:ж k:к l:л m:м n:н o:о p:п q:қ r:р s:с t:т u:у v:в x:х y:й z:з ’:ъ'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

function respell(text: string, language: Language): string {
  const recase = (was: string, now: string): string =>
    was === was.toLowerCase() ? now : now.charAt(0).toUpperCase() + now.slice(1);
  if (language === 'uz')
    return text.replace(/sh|ch|o‘|g‘|yo|yu|ya|[a-z’]/gi, (sign) =>
      recase(sign, uzbek.get(sign.toLowerCase()) ?? sign),
    );
  if (!['ru', 'kk', 'ky'].includes(language)) return text;
  return [...text].map((sign) => recase(sign, toLatin.get(sign.toLowerCase()) ?? sign)).join('');
}

/** A price as ads of the subject name it, from an author's own level (0 to 1). */
export function priceOf(topic: Topic, country: CountryCode, level: number, rng: Rng): string {
  if (topic === 'work' || topic === 'stage') {
    const sum = Math.round(6 + level * 22) * 100;
    return rng.pick([`$${sum}`, `${sum}$`, `${sum} USD`, `${sum}-${sum + 300}$`]);
  }
  const { currency, price } = countries[country];
  const [low, high, step] = price;
  const sum = Math.round((low + (high - low) * level) / step) * step;
  const spaced = String(sum).replace(/\B(?=(\d{3})+$)/g, rng.pick([' ', '', '.', ' ']));
  return `${spaced} ${currency}`;
}

function slip(text: string, rate: number, rng: Rng): string {
  if (rate === 0) return text;
  return text
    .split(' ')
    .map((word) => {
      if (word.length < 5 || /[\d{]/.test(word) || !rng.chance(rate)) return word;
      const at = rng.between(1, word.length - 3);
      const swap = `${word.charAt(at + 1)}${word.charAt(at)}`;
      return `${word.slice(0, at)}${rng.pick([swap, word.charAt(at), `${word.charAt(at).repeat(2)}${word.charAt(at + 1)}`])}${word.slice(at + 2)}`;
    })
    .join(' ');
}

/** Title and text as the author sets them down for a place. */
export function setDown(
  wording: Wording,
  author: Author,
  at: { place: Place; dest: Place; pay: string },
  rng: Rng,
): { title: string; text: string } {
  const { language } = wording;
  const slots: Record<string, string> = {
    city: placeName(at.place, language),
    dest: placeName(at.dest, language),
    pay: at.pay,
  };
  const fill = (line: string): string => {
    const filled = line.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
    const spelt = author.otherScript ? respell(filled, language) : filled;
    return slip(spelt, author.sloppy, rng);
  };
  const glyph = (): string => (author.emoji.length > 0 ? ` ${rng.pick(author.emoji)}` : '');
  const lines = wording.lines.map(
    (line) => `${author.bullet}${fill(line)}${rng.chance(0.3) ? glyph() : ''}`,
  );
  const title = fill(wording.title);
  return {
    title: (author.loud ? title.toUpperCase() : title) + (rng.chance(0.4) ? glyph() : ''),
    text: lines.join(author.joint) + author.end,
  };
}
