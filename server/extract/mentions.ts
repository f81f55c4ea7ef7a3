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
const names = Object.entries(stems).map(
  ([country, pattern]) => [country, new RegExp(pattern, 'iu')] as const,
);
const looked = 600;

/** ISO 3166-1 alpha-2 codes of the countries that the first 600 characters name. */
export function mentionedCountries(text: string): string[] {
  const sample = text.slice(0, looked);
  return names.flatMap(([country, name]) => (name.test(sample) ? [country] : []));
}
