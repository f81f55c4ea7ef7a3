import type { Token } from './tokens.ts';

/**
 * Countries that a text names, by the stems of their names and large cities: an ad on an Afghan site for
 * work in Turkey gives a Turkish number.
 */
const stems: Readonly<Record<string, string>> = {
  TR: 'турц|турк[иі]я|түрк[иі]я|стамбул|туркия|t[uü]rki[yý]e|t[uü]rki[yý]a|turkiya|turkey|istanbul|stambul|ترکیه|تركيا|استانبول|اسطنبول|トルコ|터키|튀르키예|이스탄불|ตุรกี|آنکارا',
  AE: 'дубай|эмират|оаэ|dubai|dubay|emirat|دبی|دبي|امارات|الإمارات|ドバイ|두바이|ดูไบ',
  RU: 'росси|москв|ресей|rossiya|russia|rusya|moskva|moscow|روسیه|روسيا|ロシア|러시아|รัสเซีย',
  KZ: 'казахстан|қазақстан|алмат|астана|qozog|kazakhstan|almaty|astana|قزاقستان',
  KG: 'кыргыз|киргиз|бишкек|bishkek|qirg|قرقیزستان',
  UZ: 'узбекистан|ўзбекистон|өзбекстан|ташкент|тошкент|o.zbekiston|uzbekistan|toshkent|tashkent|ازبکستان',
  TJ: 'таджикистан|тоҷикистон|душанбе|tajikistan|dushanbe|تاجیکستان',
  TM: 'туркменистан|түркменстан|ашхабад|turkmenistan|türkmenistan|aşgabat|ashgabat',
  TH: 'таиланд|тайланд|бангкок|паттай|thailand|tayland|bangkok|pattaya|ประเทศไทย|กรุงเทพ|พัทยา|タイ|バンコク|태국|방콕|تایلند|تايلند',
  JP: 'япони|токио|japan|japonya|tokyo|日本|東京|일본|도쿄|ญี่ปุ่น|ژاپن|اليابان',
  KR: 'коре[яйи]|сеул|korea|kore|seoul|한국|서울|韓国|ソウル|เกาหลี|کوریا|كوريا',
  AF: 'афганистан|afghanistan|kabul|کابل|افغانستان|أفغانستان',
  GB: 'лондон|англи|london|united kingdom|britain|لندن',
  US: 'сша|америк|united states|new york|amerika|آمریکا|أمريكا',
};
/** Which countries a text's letters point to: for numbers of ads whose platform says none, or another. */
const letters: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ңғүұқөһі]/iu, ['KZ']],
  [/[ҷӣӯҳ]/iu, ['TJ']],
  [/[ўқғҳ]/iu, ['UZ']],
  [/[ňýžäşç]/iu, ['TM', 'TR']],
  [/[ğış]/iu, ['TR', 'KZ']],
  [/o'|g'/i, ['UZ']],
  [/[\u0e00-\u0e7f]/u, ['TH']],
  [/[\u3040-\u30ff]/u, ['JP']],
  [/[\uac00-\ud7af]/u, ['KR']],
  [/[ټډړږښڼۍې]/u, ['AF']],
  [/[پچژگ]/u, ['AF', 'IR']],
  [/[\u0600-\u06ff]/u, ['AE', 'SA', 'AF']],
  [/\p{Script=Cyrillic}/u, ['RU', 'KZ', 'KG']],
];
const named = Object.entries(stems).map(
  ([country, pattern]) => [new RegExp(pattern, 'iu'), [country]] as const,
);
const signs = [...named, ...letters];
const anyName = new RegExp(Object.values(stems).join('|'), 'iu');
/** ASCII without an apostrophe: none of the letters above. */
const plain = /^[ -&(-~]*$/;

/** Where a name of several words may begin, or one with a gap in it; and the names that are meant. */
const part = /(?:united|new)$|^zbekiston/iu;
const partial = 1 << signs.length;
const ofParts = Object.values(stems).map((pattern) => /[ .]/.test(pattern));

/** What a word says of countries: bit `i` for sign `i`; `countriesOf` puts the words of a text together. */
export function countrySigns(word: string): number {
  const isNamed = anyName.test(word);
  let bits = part.test(word) ? partial : 0;
  if (!isNamed && plain.test(word)) return bits;
  for (const [i, [sign]] of signs.entries())
    if ((isNamed || i >= named.length) && sign.test(word)) bits |= 1 << i;
  return bits;
}

const looked = 600;

/**
 * ISO 3166-1 alpha-2 codes of the countries that the first 600 characters name, then of those that their letters
 * point to, likeliest first.
 */
export function countriesOf(text: string, tokens: readonly Token[]): string[] {
  let bits = 0;
  for (const { start, end, text: word, term } of tokens) {
    if (start >= looked) break;
    bits |= end <= looked ? term.countrySigns : countrySigns(word.slice(0, looked - start));
  }
  const sample = bits & partial ? text.slice(0, looked) : undefined;
  const found: string[] = [];
  for (const [i, [sign, countries]] of signs.entries())
    if (bits & (1 << i) || (sample !== undefined && ofParts[i] && sign.test(sample)))
      found.push(...countries);
  return found;
}
