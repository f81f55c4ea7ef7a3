import type { Tongue } from './words/index.ts';

export type Land = 'KZ' | 'UZ' | 'KG' | 'TJ' | 'RU' | 'TR' | 'AE' | 'KR' | 'JP' | 'TH';

export interface City {
  readonly land: Land;
  readonly latin: string;
  /** In Cyrillic script, and in the land's own where that is another. */
  readonly cyrillic: string;
  readonly native?: string;
}

/** Numbers of a land: all lie in blocks that begin with zeros, which no network gives out. */
export interface NumberPlan {
  readonly code: string;
  /** What is dialled at home before the number. */
  readonly trunk: string;
  readonly blocks: readonly string[];
  /** How the digits after the trunk prefix are grouped; their sum is the length. */
  readonly groups: readonly number[];
}

export interface LandFacts {
  /** The first is the most common. */
  readonly tongues: readonly Tongue[];
  readonly plan: NumberPlan;
  /** Where those go who go abroad. */
  readonly routes: readonly Land[];
  /** Lowest and highest price in steps, and how it is written. */
  readonly price: readonly [number, number, number, string];
  /** Of owners whose home it is, beside the others. */
  readonly weight: number;
  readonly cities: readonly string[];
}

export const lands: Readonly<Record<Land, LandFacts>> = {
  KZ: {
    tongues: ['ru', 'ru', 'kk', 'en'],
    plan: { code: '7', trunk: '8', blocks: ['70000', '70500', '77700'], groups: [3, 3, 2, 2] },
    routes: ['AE', 'TR', 'KR', 'RU'],
    price: [5000, 40_000, 500, 'тг'],
    weight: 6,
    cities: [
      'Almaty Алматы',
      'Astana Астана',
      'Shymkent Шымкент',
      'Aktobe Актобе',
      'Karagandy Караганда',
      'Taraz Тараз',
      'Atyrau Атырау',
      'Pavlodar Павлодар',
    ],
  },
  UZ: {
    tongues: ['uz', 'ru', 'uz'],
    plan: { code: '998', trunk: '', blocks: ['9000', '9300'], groups: [2, 3, 2, 2] },
    routes: ['TR', 'AE', 'KR', 'RU'],
    price: [100_000, 900_000, 10_000, 'so‘m'],
    weight: 4,
    cities: [
      'Tashkent Ташкент',
      'Samarkand Самарканд',
      'Bukhara Бухара',
      'Namangan Наманган',
      'Fergana Фергана',
      'Nukus Нукус',
    ],
  },
  KG: {
    tongues: ['ru', 'ky', 'ky'],
    plan: { code: '996', trunk: '0', blocks: ['70000', '55000', '77000'], groups: [3, 3, 3] },
    routes: ['RU', 'TR', 'KR'],
    price: [1000, 9000, 100, 'сом'],
    weight: 3,
    cities: ['Bishkek Бишкек', 'Osh Ош', 'Karakol Каракол', 'Tokmok Токмок', 'Naryn Нарын'],
  },
  TJ: {
    tongues: ['tg', 'ru', 'tg'],
    plan: { code: '992', trunk: '', blocks: ['5000', '5500'], groups: [2, 3, 2, 2] },
    routes: ['RU', 'TR'],
    price: [80, 700, 10, 'сомони'],
    weight: 2,
    cities: ['Dushanbe Душанбе', 'Khujand Худжанд', 'Isfara Исфара', 'Bokhtar Бохтар'],
  },
  RU: {
    tongues: ['ru'],
    plan: { code: '7', trunk: '8', blocks: ['90000', '99900'], groups: [3, 3, 2, 2] },
    routes: ['TR', 'AE', 'TH'],
    price: [1500, 12_000, 100, 'руб'],
    weight: 3,
    cities: [
      'Moscow Москва',
      'Novosibirsk Новосибирск',
      'Yekaterinburg Екатеринбург',
      'Kazan Казань',
      'Omsk Омск',
      'Samara Самара',
    ],
  },
  TR: {
    tongues: ['ru', 'en', 'uz'],
    plan: { code: '90', trunk: '0', blocks: ['50000', '53000'], groups: [3, 3, 2, 2] },
    routes: ['AE', 'RU'],
    price: [800, 7000, 50, 'TL'],
    weight: 1,
    cities: ['Istanbul Стамбул', 'Ankara Анкара', 'Antalya Анталья', 'Bursa Бурса'],
  },
  AE: {
    tongues: ['en', 'ru'],
    plan: { code: '971', trunk: '0', blocks: ['5000', '5200'], groups: [2, 3, 4] },
    routes: ['TR', 'TH'],
    price: [150, 1500, 10, 'AED'],
    weight: 1,
    cities: ['Dubai Дубай', 'Sharjah Шарджа', 'Ajman Аджман'],
  },
  KR: {
    tongues: ['ko', 'ko', 'ru', 'en'],
    plan: { code: '82', trunk: '0', blocks: ['1000'], groups: [2, 4, 4] },
    routes: ['JP', 'TH'],
    price: [50_000, 400_000, 5000, '원'],
    weight: 2,
    cities: ['Seoul Сеул 서울', 'Busan Пусан 부산', 'Incheon Инчхон 인천', 'Daegu Тэгу 대구'],
  },
  JP: {
    tongues: ['ja', 'ja', 'en'],
    plan: { code: '81', trunk: '0', blocks: ['8000'], groups: [2, 4, 4] },
    routes: ['KR', 'TH'],
    price: [5000, 40_000, 500, '円'],
    weight: 2,
    cities: ['Tokyo Токио 東京', 'Osaka Осака 大阪', 'Nagoya Нагоя 名古屋', 'Fukuoka Фукуока 福岡'],
  },
  TH: {
    tongues: ['th', 'th', 'en'],
    plan: { code: '66', trunk: '0', blocks: ['8000', '9000'], groups: [2, 3, 4] },
    routes: ['KR', 'JP', 'AE'],
    price: [600, 5000, 50, 'บาท'],
    weight: 2,
    cities: ['Bangkok Бангкок กรุงเทพ', 'Pattaya Паттайя พัทยา', 'Phuket Пхукет ภูเก็ต'],
  },
};

const cityOf = (land: Land, row: string): City => {
  const [latin = '', cyrillic = '', native] = row.split(' ');
  return { land, latin, cyrillic, ...(native ? { native } : {}) };
};

export const citiesOf = Object.fromEntries(
  Object.entries(lands).map(([land, { cities }]) => [
    land,
    cities.map((row) => cityOf(land as Land, row)),
  ]),
) as unknown as Readonly<Record<Land, readonly City[]>>;

/** Each land as often as its weight says. */
export const homes = Object.entries(lands).flatMap(([land, { weight }]) =>
  new Array<Land>(weight).fill(land as Land),
);

/** A city as those who read a language write it. */
export function cityIn(tongue: Tongue, { latin, cyrillic, native }: City): string {
  if (['ru', 'kk', 'ky', 'tg'].includes(tongue)) return cyrillic;
  return native && ['ko', 'ja', 'th'].includes(tongue) ? native : latin;
}
