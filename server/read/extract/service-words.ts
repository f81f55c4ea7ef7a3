import { serviceOf, services } from '../../core/model/index.ts';
import { stemsOf } from './inflections.ts';
import { firstHalves, spellings } from './service-spellings.ts';
import { wordKey } from './words.ts';

/** Letters of Pashto, and forms of letters, that one name is spelled with in one place and not in another. */
const arabicForms: Readonly<Record<string, string>> = {
  ټ: 'ت',
  ګ: 'گ',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ډ: 'د',
  ړ: 'ر',
  ھ: 'ه',
};
const isArabic = /[\u0600-\u06ff]/;
const isPlain = /^[a-z0-9]*$/;
/** An accented letter, or the dotless i: “ınstagrám”. */
const accents = /\p{Mn}/gu;

/** One spelling for what is spelled in several ways: case, apostrophes, hyphens, accents, forms of letters. */
function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain.test(lower)) return lower;
  const bare = wordKey(lower).replace(/['\- _]/g, '');
  if (isArabic.test(bare)) return bare.replace(/[ټګېۍئډړھ]/g, (char) => arabicForms[char] ?? char);
  return /[a-z]/.test(bare)
    ? bare.normalize('NFD').replace(accents, '').replaceAll('ı', 'i')
    : bare;
}

const serviceByKey = new Map(Object.keys(services).map((service) => [service, service]));
const written = Object.entries(services).flatMap(([service, { aliases }]) =>
  [...aliases, ...(spellings[service] ?? '').split(' ').filter(Boolean)].map((alias) => ({
    service,
    alias,
  })),
);
for (const { service, alias } of written)
  if (!serviceByKey.has(keyOf(alias))) serviceByKey.set(keyOf(alias), service);

const jamo = /^[\u3131-\u318e]+$/;
const gluedAliases = written
  .filter(({ alias }) =>
    /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      alias,
    ),
  )
  .filter(({ alias }) => !jamo.test(alias))
  .sort((a, b) => b.alias.length - a.alias.length);
const gluedScript =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7af\uff66-\uff9f]/;

const named = (key: string): string | undefined => serviceByKey.get(key);
const beginnings = new Set([...serviceByKey.keys()].map((key) => key.slice(0, 2)));
const halves = new Set(firstHalves.split(' ').map(keyOf));

/** “وتلغرام”, “بالتلغرام”: and, in, the. */
const articles = /^(?:[وف]?(?:ال|بال|عال|لل|ب|ع|ل)|[وف])(.{3,})$/u;
/** My, his, our: “تلگرامم”, “اینستایم”, “تليجرامي”. */
const owners = /^(.{4,}?)(?:ا?م|یم|ا?ش|ا?ت|ی|ه|ها|مان|نا|ک)$/u;

/** Whether a service's name in two words may begin with this one. */
export function beginsServiceName(word: string): boolean {
  if (word.length > 9) return false;
  const key = keyOf(word);
  return halves.has(key) || halves.has(articles.exec(key)?.[1] ?? '');
}

/** The service that a word names, with an ending or article of its language, or inside a run without gaps. */
export const serviceNamed = (word: string): string | undefined =>
  serviceOf(word) ?? wholeServiceNamed(word) ?? gluedService(word);

/** The same, of a word that is the name and nothing else but endings and articles. */
export function wholeServiceNamed(word: string): string | undefined {
  const key = keyOf(word);
  return (
    named(key) ?? declined(key) ?? (ownLetters.test(key) ? declined(inRussian(key)) : undefined)
  );
}

/** Turkic and Tajik vowels and consonants that a borrowed word may be spelled with: “телегрәм”. */
const ownLetters = /[әэіөүұқғңһӯӣ]/;
const russian: Readonly<Record<string, string>> = {
  ә: 'а',
  э: 'е',
  і: 'и',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  һ: 'х',
  ӯ: 'у',
  ӣ: 'и',
};
const inRussian = (key: string): string =>
  key.length < shortestCut ? key : key.replace(/[әэіөүұқғңһӯӣ]/g, (char) => russian[char] ?? char);

const longestDeclined = 24;
/** Words that end like a name of a service with an ending. */
const ordinary = new Set(['signaling', 'linen', 'liney', 'okum', 'imom']);

function declined(key: string): string | undefined {
  if (key.length > longestDeclined || ordinary.has(key)) return undefined;
  if (isArabic.test(key)) return declinedArabic(key);
  if (!beginnings.has(key.slice(0, 2))) return undefined;
  const whole = named(key);
  if (whole) return whole;
  for (const stem of stemsOf(key)) {
    const service =
      named(stem) ?? (stem.length >= shortestCut ? named(withVowel(stem)) : undefined);
    if (service) return service;
  }
  return undefined;
}

/** A last vowel gives way to the ending's: “телега”, “телегім”. */
const withVowel = (stem: string): string => stem + (stem <= 'z' ? 'a' : 'а');
const shortestCut = 5;

function declinedArabic(key: string): string | undefined {
  for (const word of [key, articles.exec(key)?.[1]]) {
    if (word === undefined) continue;
    for (const stem of [word, owners.exec(word)?.[1]]) {
      const service = stem && (named(stem) ?? bySkeleton.get(skeletonOf(stem)));
      if (service) return service;
    }
  }
  return undefined;
}

/** Where vowels are spelled at will, and g as one of six letters, the consonants tell: “تيليجرام”, “تلقرام”. */
function skeletonOf(word: string): string {
  return (
    word.slice(0, 1) +
    word
      .slice(1)
      .replace(/[غجقگک]/g, 'گ')
      .replace(/[اویه]/g, '')
  ).replace(/(.)\1+/gu, '$1');
}
const shortestSkeleton = 5;
const bySkeleton = new Map(
  [...serviceByKey].flatMap(([key, service]) => {
    const skeleton = isArabic.test(key) ? skeletonOf(key) : '';
    return skeleton.length >= shortestSkeleton ? [[skeleton, service] as const] : [];
  }),
);

/** “オンライン”, “온라인”, “ออนไลน์”: on line, and no service; nor is a guideline, an airline or a production line. */
const online =
  /(?:オン|온|ออน|ガイド|가이드|デッド|데드|เดด|ヘッド|헤드|アウト|아웃|スカイ|스카이|エア|에어|แอร์|サイド|사이드|ビキニ|비키니|ホット|핫|生産|생산|バス|シャトル|브이|에스|베이스)$/;
/** “ライン工”, “라인댄스”, “ไลน์ผลิต”. */
const ofLine = /^์?(?:工|作業|ダンス|アップ|ナップ|상|댄스|업|작업|생산|프렌즈|ผลิต|อัพ|อัป|เต้น|แดนซ์)/;

/** “飞机” is Telegram's sign, a paper plane, and not what has tickets and ports. */
const ofPlane = /^(?:票|场|場|餐|杯|模型|上|接)/;

/** In scripts without gaps a service's name may stand inside a longer run: the last one before the name counts. */
function gluedService(run: string): string | undefined {
  if (!gluedScript.test(run)) return undefined;
  let best: { service: string; at: number } | undefined;
  for (const { service, alias } of gluedAliases) {
    const at = run.lastIndexOf(alias);
    if (at === -1 || (best && at + alias.length <= best.at)) continue;
    if (
      service === 'line' &&
      (online.test(run.slice(0, at)) || ofLine.test(run.slice(at + alias.length)))
    )
      continue;
    if (/^飞机|^飛機/.test(alias) && ofPlane.test(run.slice(at + alias.length))) continue;
    best = { service, at: at + alias.length };
  }
  return best?.service;
}
