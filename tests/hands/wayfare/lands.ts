import type { Tongue } from './words/speech.ts';

export type Land =
  | 'KZ'
  | 'KG'
  | 'TJ'
  | 'TM'
  | 'UZ'
  | 'KR'
  | 'TH'
  | 'AE'
  | 'RU'
  | 'TR'
  | 'JP'
  | 'AU';

export interface City {
  readonly land: Land;
  readonly latin: string;
  readonly cyrillic: string;
  readonly lat: number;
  readonly lon: number;
}

/** How numbers of a land are given out and written: `blocks` end in zeros that no network gives out, or are kept for fiction. */
export interface NumberPlan {
  readonly code: string;
  readonly trunk: string;
  readonly blocks: readonly string[];
  /** Lengths of the groups of digits behind the code. */
  readonly groups: readonly number[];
}

interface LandFacts {
  readonly plan: NumberPlan;
  readonly tongues: readonly Tongue[];
  /** Share of recruiters whose people come from here; 0 where nobody's do. */
  readonly weight: number;
  /** Services through which a registration fee is sent to a phone number. */
  readonly wallets: readonly string[];
  readonly cities: string;
}

export const lands: Readonly<Record<Land, LandFacts>> = {
  KZ: {
    plan: {
      code: '7',
      trunk: '8',
      blocks: ['700000', '701000', '702000', '747000', '777000'],
      groups: [3, 3, 2, 2],
    },
    tongues: ['ru', 'kk'],
    weight: 28,
    wallets: ['Kaspi', 'Halyk'],
    cities:
      'Almaty/Алматы/43.24/76.89 Astana/Астана/51.13/71.43 Shymkent/Шымкент/42.32/69.59 Aktobe/Актобе/50.28/57.17',
  },
  KG: {
    plan: { code: '996', trunk: '0', blocks: ['70000', '55000', '77000'], groups: [3, 3, 3] },
    tongues: ['ru', 'ky'],
    weight: 20,
    wallets: ['MBank', 'O!Деньги'],
    cities: 'Bishkek/Бишкек/42.87/74.59 Osh/Ош/40.53/72.80 Karakol/Каракол/42.49/78.39',
  },
  TJ: {
    plan: { code: '992', trunk: '', blocks: ['90000', '91000', '93000'], groups: [2, 3, 4] },
    tongues: ['tg', 'ru'],
    weight: 14,
    wallets: ['Alif', 'DC'],
    cities: 'Dushanbe/Душанбе/38.56/68.77 Khujand/Худжанд/40.28/69.62 Bokhtar/Бохтар/37.84/68.78',
  },
  TM: {
    plan: { code: '993', trunk: '8', blocks: ['6500', '6100', '6200'], groups: [2, 2, 2, 2] },
    tongues: ['tk', 'ru'],
    weight: 7,
    wallets: ['TMcell'],
    cities: 'Ashgabat/Ашхабад/37.95/58.38 Mary/Мары/37.59/61.83',
  },
  UZ: {
    plan: {
      code: '998',
      trunk: '',
      blocks: ['90000', '91000', '93000', '97000'],
      groups: [2, 3, 2, 2],
    },
    tongues: ['uz', 'uzc', 'ru'],
    weight: 31,
    wallets: ['Click', 'Payme'],
    cities:
      'Tashkent/Ташкент/41.26/69.22 Samarkand/Самарканд/39.65/66.96 Fergana/Фергана/40.38/71.79 Urgench/Ургенч/41.55/60.63',
  },
  KR: {
    plan: { code: '82', trunk: '0', blocks: ['100000'], groups: [2, 4, 4] },
    tongues: ['ru', 'ko'],
    weight: 0,
    wallets: ['KakaoPay'],
    cities: 'Seoul/Сеул/37.57/126.98 Ansan/Ансан/37.32/126.83 Busan/Пусан/35.10/129.04',
  },
  TH: {
    plan: { code: '66', trunk: '0', blocks: ['80000', '81000'], groups: [2, 3, 4] },
    tongues: ['ru', 'en', 'th'],
    weight: 0,
    wallets: ['PromptPay'],
    cities: 'Bangkok/Бангкок/13.75/100.50 Pattaya/Паттайя/12.93/100.88',
  },
  AE: {
    plan: { code: '971', trunk: '0', blocks: ['50000', '52000', '55000'], groups: [2, 3, 4] },
    tongues: ['ru', 'en'],
    weight: 0,
    wallets: ['Botim'],
    cities: 'Dubai/Дубай/25.08/55.31 Sharjah/Шарджа/25.34/55.41',
  },
  RU: {
    plan: { code: '7', trunk: '8', blocks: ['900000', '903000', '909000'], groups: [3, 3, 2, 2] },
    tongues: ['ru'],
    weight: 0,
    wallets: ['Сбербанк', 'СБП'],
    cities:
      'Moscow/Москва/55.75/37.62 Kazan/Казань/55.79/49.12 Novosibirsk/Новосибирск/55.03/82.92',
  },
  TR: {
    plan: { code: '90', trunk: '0', blocks: ['500000', '530000', '540000'], groups: [3, 3, 2, 2] },
    tongues: ['ru', 'tr'],
    weight: 0,
    wallets: ['Papara'],
    cities: 'Istanbul/Стамбул/41.01/28.95 Antalya/Анталья/36.91/30.70',
  },
  /** Nobody has a number of Japan here: none of the fictional ones is valid. */
  JP: {
    plan: { code: '81', trunk: '0', blocks: [], groups: [] },
    tongues: ['ru', 'en'],
    weight: 0,
    wallets: [],
    cities: 'Nagoya/Нагоя/35.18/136.91 Osaka/Осака/34.69/135.50',
  },
  /** Kept by the Australian authority for films and books. */
  AU: {
    plan: { code: '61', trunk: '0', blocks: ['27010', '37010', '87010'], groups: [1, 4, 4] },
    tongues: ['ru', 'en'],
    weight: 0,
    wallets: [],
    cities: 'Sydney/Сидней/-33.87/151.21 Perth/Перт/-31.95/115.86',
  },
};

export const allLands = Object.keys(lands) as Land[];

export const citiesOf = Object.fromEntries(
  allLands.map((land) => [
    land,
    lands[land].cities.split(' ').map((row): City => {
      const [latin = '', cyrillic = '', lat, lon] = row.split('/');
      return { land, latin, cyrillic, lat: Number(lat), lon: Number(lon) };
    }),
  ]),
) as unknown as Readonly<Record<Land, readonly City[]>>;

/** Lands where recruiters find people, as often as they do. */
export const homes = allLands.flatMap((land) => Array<Land>(lands[land].weight).fill(land));

/** Lands where the work is, as often as it is offered; at home now and then. */
export const goals: readonly Land[] = [
  ...Array<Land>(9).fill('KR'),
  ...Array<Land>(6).fill('RU'),
  ...Array<Land>(5).fill('AE'),
  ...Array<Land>(5).fill('TR'),
  ...Array<Land>(3).fill('JP'),
  ...Array<Land>(2).fill('TH'),
  ...Array<Land>(2).fill('AU'),
  'KZ',
  'KZ',
  'UZ',
];

/** A name of a city as readers of a language know it. */
export const cityIn = (tongue: Tongue, { latin, cyrillic }: City): string =>
  ['ru', 'kk', 'ky', 'tg', 'uzc'].includes(tongue) ? cyrillic : latin;
