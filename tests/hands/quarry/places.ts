import type { CountryCode } from '../../../seed-data/places.ts';
import type { Tongue } from './words/index.ts';

/** Where an ad can be, and Afghanistan, of which only numbers and people come. */
export type Land = CountryCode | 'AF';

export interface City {
  readonly land: CountryCode;
  readonly latin: string;
  readonly cyrillic: string;
  /** In the script of the land, or in Arabic script where those are read who write it. */
  readonly native: string;
}

/** How numbers of a land are dialled. All made here begin with zeros after the prefix, which no network gives out. */
export interface Dialling {
  readonly code: string;
  readonly trunk: string;
  readonly blocks: readonly string[];
  /** Lengths of the groups after code or trunk. */
  readonly groups: readonly number[];
}

export const dialling: Readonly<Record<Land, Dialling>> = {
  KZ: { code: '7', trunk: '8', blocks: ['70000', '70100', '74700'], groups: [3, 3, 2, 2] },
  UZ: { code: '998', trunk: '', blocks: ['9000', '9100', '9700'], groups: [2, 3, 2, 2] },
  KG: { code: '996', trunk: '0', blocks: ['70000', '55000', '77000'], groups: [3, 3, 3] },
  TJ: { code: '992', trunk: '', blocks: ['9000', '9200'], groups: [2, 3, 2, 2] },
  TM: { code: '993', trunk: '8', blocks: ['6500', '6100', '6200'], groups: [2, 2, 2, 2] },
  RU: { code: '7', trunk: '8', blocks: ['90000', '91600'], groups: [3, 3, 2, 2] },
  TR: { code: '90', trunk: '0', blocks: ['50000', '53200'], groups: [3, 3, 2, 2] },
  AE: { code: '971', trunk: '0', blocks: ['5000', '5500'], groups: [2, 3, 4] },
  AF: { code: '93', trunk: '0', blocks: ['7000', '7900'], groups: [2, 3, 4] },
  KR: { code: '82', trunk: '0', blocks: ['1000'], groups: [2, 4, 4] },
  JP: { code: '81', trunk: '0', blocks: ['8000'], groups: [2, 4, 4] },
  TH: { code: '66', trunk: '0', blocks: ['8000', '9100'], groups: [2, 3, 4] },
};

interface LandFacts {
  /** Of those at home there; the more often, the more common. */
  readonly tongues: readonly Tongue[];
  /** Where its people go on to. */
  readonly routes: readonly CountryCode[];
  /** Owners at home there, beside those of the other lands. */
  readonly weight: number;
  /** An hour's price in steps: lowest, highest, step, currency. */
  readonly price: readonly [number, number, number, string];
  readonly cities: readonly string[];
}

export const lands: Readonly<Record<CountryCode, LandFacts>> = {
  KZ: {
    tongues: ['ru', 'ru', 'ru', 'kk', 'kk'],
    routes: ['RU', 'TR', 'AE', 'KR'],
    weight: 7,
    price: [6000, 45_000, 1000, '₸'],
    cities: [
      ...['Almaty|Алматы', 'Astana|Астана', 'Shymkent|Шымкент', 'Karaganda|Караганда'],
      ...['Aktobe|Актобе', 'Atyrau|Атырау', 'Taraz|Тараз'],
    ],
  },
  UZ: {
    tongues: ['uz', 'uz', 'ru'],
    routes: ['KZ', 'RU', 'TR', 'AE'],
    weight: 5,
    price: [120_000, 900_000, 20_000, 'so‘m'],
    cities: [
      ...['Tashkent|Ташкент', 'Samarkand|Самарканд', 'Bukhara|Бухара'],
      ...['Namangan|Наманган', 'Fergana|Фергана', 'Nukus|Нукус'],
    ],
  },
  KG: {
    tongues: ['ky', 'ru'],
    routes: ['KZ', 'RU', 'KR', 'TR'],
    weight: 3,
    price: [1200, 9000, 100, 'сом'],
    cities: ['Bishkek|Бишкек', 'Osh|Ош', 'Jalal-Abad|Джалал-Абад', 'Karakol|Каракол'],
  },
  TJ: {
    tongues: ['tg', 'tg', 'ru', 'fa'],
    routes: ['RU', 'TR', 'AE'],
    weight: 2,
    price: [90, 700, 10, 'сомонӣ'],
    cities: ['Dushanbe|Душанбе|دوشنبه', 'Khujand|Худжанд|خجند', 'Kulob|Куляб|کولاب'],
  },
  TM: {
    tongues: ['tk', 'tk', 'ru'],
    routes: ['TR', 'AE', 'UZ'],
    weight: 2,
    price: [100, 900, 20, 'manat'],
    cities: ['Ashgabat|Ашхабад', 'Turkmenabat|Туркменабад', 'Mary|Мары'],
  },
  RU: {
    tongues: ['ru', 'ru', 'ru', 'ru', 'tg', 'uz'],
    routes: ['KZ', 'TR', 'TH', 'AE'],
    weight: 4,
    price: [1500, 14_000, 500, '₽'],
    cities: ['Moscow|Москва', 'Kazan|Казань', 'Novosibirsk|Новосибирск', 'Omsk|Омск'],
  },
  TR: {
    tongues: ['tr', 'tr', 'ru', 'tk', 'fa'],
    routes: ['AE', 'RU', 'UZ'],
    weight: 3,
    price: [700, 6000, 100, 'TL'],
    cities: ['Istanbul|Стамбул|استانبول', 'Ankara|Анкара|انقره', 'Antalya|Анталья|انتالیا'],
  },
  AE: {
    tongues: ['en', 'ar', 'ru', 'fa'],
    routes: ['TR', 'TH', 'KZ'],
    weight: 3,
    price: [150, 1400, 50, 'AED'],
    cities: ['Dubai|Дубай|دبي', 'Sharjah|Шарджа|الشارقة', 'Abu Dhabi|Абу-Даби|أبوظبي'],
  },
  KR: {
    tongues: ['ko', 'ko', 'ko', 'ru', 'uz'],
    routes: ['JP', 'TH', 'KZ'],
    weight: 3,
    price: [50_000, 380_000, 10_000, '원'],
    cities: ['Seoul|Сеул|서울', 'Busan|Пусан|부산', 'Incheon|Инчхон|인천', 'Ansan|Ансан|안산'],
  },
  JP: {
    tongues: ['ja', 'ja', 'ja', 'en'],
    routes: ['KR', 'TH'],
    weight: 2,
    price: [5000, 42_000, 1000, '円'],
    cities: ['Tokyo|Токио|東京', 'Osaka|Осака|大阪', 'Fukuoka|Фукуока|福岡'],
  },
  TH: {
    tongues: ['th', 'th', 'en', 'ru'],
    routes: ['KR', 'JP', 'AE'],
    weight: 3,
    price: [500, 5500, 100, 'บาท'],
    cities: ['Bangkok|Бангкок|กรุงเทพ', 'Pattaya|Паттайя|พัทยา', 'Phuket|Пхукет|ภูเก็ต'],
  },
};

export const countries = Object.keys(lands) as CountryCode[];

export const citiesOf = Object.fromEntries(
  countries.map((land) => [
    land,
    lands[land].cities.map((row): City => {
      const [latin = '', cyrillic = '', native = latin] = row.split('|');
      return { land, latin, cyrillic, native };
    }),
  ]),
) as unknown as Readonly<Record<CountryCode, readonly City[]>>;

/** Each land as often as its weight says. */
export const homes = countries.flatMap((land) =>
  new Array<CountryCode>(lands[land].weight).fill(land),
);

const cyrillic: readonly Tongue[] = ['ru', 'kk', 'ky', 'tg'];
const nativeIn: Partial<Record<CountryCode, readonly Tongue[]>> = {
  ...{ KR: ['ko'], JP: ['ja'], TH: ['th'] },
  ...{ AE: ['ar', 'fa'], TR: ['ar', 'fa'], TJ: ['fa'] },
};

/** A city as those write it who write that language. */
export function cityIn(tongue: Tongue, city: City): string {
  if (cyrillic.includes(tongue)) return city.cyrillic;
  return nativeIn[city.land]?.includes(tongue) ? city.native : city.latin;
}
