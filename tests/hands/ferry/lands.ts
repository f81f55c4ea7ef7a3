import type { Chance } from './chance.ts';

export type Language = 'ru' | 'kk' | 'uz' | 'ky' | 'tg' | 'en';

export interface City {
  readonly name: string;
  /** As an ad in Russian has it; other languages use the Latin name. */
  readonly russian: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Land {
  readonly country: string;
  /** How many of the owners are here, against the other lands. */
  readonly weight: number;
  readonly code: string;
  /** National part of a block of ten thousand numbers that nobody has; four digits follow. */
  readonly block: string;
  readonly languages: readonly Language[];
  /** What stands after the price's first digits: noughts, a space, the currency. */
  readonly currency: string;
  readonly apps: readonly string[];
  readonly cities: readonly City[];
  readonly boards: readonly string[];
}

/** Country, weight, code, block, currency | languages | apps | boards | cities: name, in Russian, latitude, longitude. */
const table = `
KZ 34 7 700000 000_тг | ru ru ru kk kk en | telegram telegram instagram | steppe-board alma-ads qala-kanal night-list | Almaty Алматы 43.24 76.89, Astana Астана 51.13 71.43, Shymkent Шымкент 42.32 69.59, Karaganda Караганда 49.8 73.1, Aktobe Актобе 50.28 57.17, Atyrau Атырау 47.11 51.92
UZ 20 998 90000 0000_сум | ru ru uz uz | telegram telegram telegram instagram | bozor-elon toshkent-list uz-kanal night-list | Tashkent Ташкент 41.31 69.28, Samarkand Самарканд 39.65 66.96, Bukhara Бухара 39.77 64.43, Namangan Наманган 41 71.67, Fergana Фергана 40.38 71.79
KG 14 996 70000 0_сом | ru ru ky | telegram instagram | ala-too-ads bishkek-board night-list | Bishkek Бишкек 42.87 74.59, Osh Ош 40.51 72.8, Jalal-Abad Джалал-Абад 40.93 73, Karakol Каракол 42.49 78.39
TJ 9 992 90000 _сомони | ru tg tg | telegram instagram | pamir-elon dushanbe-list | Dushanbe Душанбе 38.56 68.77, Khujand Худжанд 40.28 69.63, Bokhtar Бохтар 37.83 68.78
TM 4 993 6500 _манат | ru ru en | telegram imo | merv-board night-list | Ashgabat Ашхабад 37.95 58.38, Mary Мары 37.6 61.83
AF 3 93 70000 0_AFN | en tg | telegram | kabul-notice | Kabul Кабул 34.53 69.17, Mazar-i-Sharif Мазари-Шариф 36.71 67.11
AU 3 61 27010 _AUD | en en ru | telegram instagram | harbour-classified south-list | Sydney Сидней -33.87 151.21, Newcastle Ньюкасл -32.93 151.78
JP 3 81 31000 00_JPY | en en ru | line line telegram | kanto-classified south-list | Tokyo Токио 35.68 139.69, Osaka Осака 34.69 135.5
KR 6 82 100000 000_KRW | ru ru en uz | kakaotalk telegram | hanguk-work south-list | Seoul Сеул 37.57 126.98, Ansan Ансан 37.32 126.83, Busan Пусан 35.18 129.08
TH 4 66 81000 0_THB | en en ru | line telegram | andaman-classified south-list | Bangkok Бангкок 13.75 100.5, Pattaya Паттайя 12.93 100.88, Phuket Пхукет 7.88 98.39
`;

const cityOf = (line: string): City => {
  const [name = '', russian = '', lat, lon] = line.split(' ');
  return { name, russian, lat: Number(lat), lon: Number(lon) };
};

export const lands: readonly Land[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [head = '', languages = '', apps = '', boards = '', cities = ''] = row.split(' | ');
    const [country = '', weight, code = '', block = '', currency = ''] = head.split(' ');
    return {
      ...{ country, weight: Number(weight), code, block, currency: currency.replace('_', ' ') },
      languages: languages.split(' ') as Language[],
      apps: apps.split(' '),
      boards: boards.split(' ').map((name) => `${name}.example`),
      cities: cities.split(', ').map(cityOf),
    };
  });

export function oneLand(chance: Chance): Land {
  let left = chance.next() * lands.reduce((sum, { weight }) => sum + weight, 0);
  const found = lands.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return found ?? chance.one(lands);
}

/** Gives out every number of a block once, in no order that anybody would see, in E.164. */
export function numberGiver(): (from: Land) => string {
  const given = new Map<Land, number>();
  return (from) => {
    const count = given.get(from) ?? 0;
    if (count >= 10_000) throw new RangeError(`no number is left in ${from.country}`);
    given.set(from, count + 1);
    const last = String((count * 7919 + 1237) % 10_000).padStart(4, '0');
    return `+${from.code}${from.block}${last}`;
  };
}
