import type { Tongue } from './words/index.ts';

/** A city in Latin letters, as in Russian texts, and as its own people write it. */
export interface City {
  readonly latin: string;
  readonly russian: string;
  readonly own: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Land {
  readonly country: string;
  /** How often an owner is from there, of some 100. */
  readonly weight: number;
  /** Blocks of numbers that nobody has; four digits follow. Without blocks people there use those of home. */
  readonly plan: {
    readonly code: string;
    readonly trunk: string;
    readonly blocks: readonly string[];
  };
  readonly money: { readonly sign: string; readonly hour: number; readonly month: number };
  readonly tongues: readonly (readonly [Tongue, number])[];
  readonly cities: readonly City[];
}

const city = (latin: string, russian: string, own: string, lat: number, lon: number): City => ({
  latin,
  russian,
  own,
  lat,
  lon,
});

export const allLands: readonly Land[] = [
  {
    country: 'KZ',
    weight: 27,
    plan: {
      code: '7',
      trunk: '8',
      blocks: '700 701 702 705 707 708 747 771 775 776 777 778'
        .split(' ')
        .map((code) => `${code}000`),
    },
    money: { sign: '₸', hour: 20_000, month: 400_000 },
    tongues: [
      ['ru', 6],
      ['kk', 4],
    ],
    cities: [
      city('Almaty', 'Алматы', 'Алматы', 43.24, 76.89),
      city('Astana', 'Астана', 'Астана', 51.17, 71.43),
      city('Shymkent', 'Шымкент', 'Шымкент', 42.32, 69.59),
      city('Karaganda', 'Караганда', 'Қарағанды', 49.8, 73.09),
      city('Aktobe', 'Актобе', 'Ақтөбе', 50.28, 57.17),
      city('Atyrau', 'Атырау', 'Атырау', 47.1, 51.92),
    ],
  },
  {
    country: 'KG',
    weight: 14,
    plan: {
      code: '996',
      trunk: '0',
      blocks: ['55500', '70000', '77700', '50000', '70700', '22000'],
    },
    money: { sign: 'сом', hour: 3000, month: 60_000 },
    tongues: [
      ['ru', 5],
      ['ky', 5],
    ],
    cities: [
      city('Bishkek', 'Бишкек', 'Бишкек', 42.87, 74.59),
      city('Osh', 'Ош', 'Ош', 40.53, 72.8),
      city('Jalal-Abad', 'Джалал-Абад', 'Жалал-Абад', 40.93, 73.0),
    ],
  },
  {
    country: 'UZ',
    weight: 17,
    plan: {
      code: '998',
      trunk: '',
      blocks: ['90000', '91000', '93000', '94000', '97000', '99000'],
    },
    money: { sign: "so'm", hour: 500_000, month: 8_000_000 },
    tongues: [
      ['uz', 5],
      ['uzc', 2],
      ['ru', 4],
    ],
    cities: [
      city('Tashkent', 'Ташкент', 'Toshkent', 41.3, 69.24),
      city('Samarkand', 'Самарканд', 'Samarqand', 39.65, 66.96),
      city('Fergana', 'Фергана', "Farg'ona", 40.38, 71.78),
      city('Namangan', 'Наманган', 'Namangan', 41.0, 71.67),
    ],
  },
  {
    country: 'TJ',
    weight: 6,
    plan: { code: '992', trunk: '', blocks: ['90000', '92000', '93000', '98000'] },
    money: { sign: 'сомонӣ', hour: 300, month: 5000 },
    tongues: [
      ['tg', 6],
      ['ru', 4],
    ],
    cities: [
      city('Dushanbe', 'Душанбе', 'Душанбе', 38.56, 68.79),
      city('Khujand', 'Худжанд', 'Хуҷанд', 40.28, 69.62),
    ],
  },
  {
    country: 'TM',
    weight: 3,
    plan: { code: '993', trunk: '8', blocks: ['6100', '6200', '6300', '6400', '6500'] },
    money: { sign: 'manat', hour: 300, month: 4000 },
    tongues: [
      ['tk', 6],
      ['ru', 4],
    ],
    cities: [
      city('Ashgabat', 'Ашхабад', 'Aşgabat', 37.95, 58.38),
      city('Mary', 'Мары', 'Mary', 37.6, 61.83),
    ],
  },
  {
    country: 'TR',
    weight: 11,
    plan: { code: '90', trunk: '0', blocks: ['530000', '532000', '535000', '542000', '555000'] },
    money: { sign: 'TL', hour: 4000, month: 40_000 },
    tongues: [
      ['tr', 7],
      ['ru', 3],
      ['en', 1],
    ],
    cities: [
      city('Istanbul', 'Стамбул', 'İstanbul', 41.01, 28.98),
      city('Antalya', 'Анталья', 'Antalya', 36.9, 30.71),
      city('Izmir', 'Измир', 'İzmir', 38.42, 27.14),
    ],
  },
  {
    country: 'AE',
    weight: 8,
    plan: { code: '971', trunk: '0', blocks: ['50000', '52000', '55000', '56000'] },
    money: { sign: 'AED', hour: 500, month: 4000 },
    tongues: [
      ['en', 6],
      ['ru', 4],
    ],
    cities: [
      city('Dubai', 'Дубай', 'Dubai', 25.2, 55.27),
      city('Abu Dhabi', 'Абу-Даби', 'Abu Dhabi', 24.45, 54.38),
    ],
  },
  {
    country: 'KR',
    weight: 4,
    plan: { code: '82', trunk: '0', blocks: ['100000', '102000', '103000'] },
    money: { sign: '원', hour: 150_000, month: 2_500_000 },
    tongues: [
      ['ko', 5],
      ['ru', 4],
      ['uz', 1],
    ],
    cities: [
      city('Seoul', 'Сеул', '서울', 37.57, 126.98),
      city('Ansan', 'Ансан', '안산', 37.32, 126.83),
    ],
  },
  {
    country: 'TH',
    weight: 4,
    plan: { code: '66', trunk: '0', blocks: ['81000', '89000', '91000'] },
    money: { sign: '฿', hour: 2500, month: 30_000 },
    tongues: [
      ['th', 4],
      ['en', 4],
      ['ru', 3],
    ],
    cities: [
      city('Pattaya', 'Паттайя', 'พัทยา', 12.93, 100.88),
      city('Phuket', 'Пхукет', 'ภูเก็ต', 7.88, 98.39),
      city('Bangkok', 'Бангкок', 'กรุงเทพ', 13.76, 100.5),
    ],
  },
  {
    country: 'JP',
    weight: 2,
    plan: { code: '81', trunk: '0', blocks: [] },
    money: { sign: '円', hour: 15_000, month: 220_000 },
    tongues: [
      ['ja', 5],
      ['en', 3],
      ['ru', 2],
    ],
    cities: [
      city('Tokyo', 'Токио', '東京', 35.68, 139.69),
      city('Nagoya', 'Нагоя', '名古屋', 35.18, 136.91),
    ],
  },
  {
    country: 'AF',
    weight: 2,
    plan: { code: '93', trunk: '0', blocks: ['70000', '79000'] },
    money: { sign: '؋', hour: 2000, month: 25_000 },
    tongues: [
      ['fa', 8],
      ['en', 1],
    ],
    cities: [
      city('Kabul', 'Кабул', 'کابل', 34.53, 69.17),
      city('Mazar-i-Sharif', 'Мазари-Шариф', 'مزار شریف', 36.71, 67.11),
    ],
  },
  {
    country: 'AU',
    weight: 2,
    plan: { code: '61', trunk: '0', blocks: ['27010', '37010', '77010', '87010'] },
    money: { sign: 'AUD', hour: 200, month: 5000 },
    tongues: [
      ['en', 8],
      ['ru', 1],
    ],
    cities: [
      city('Sydney', 'Сидней', 'Sydney', -33.87, 151.21),
      city('Melbourne', 'Мельбурн', 'Melbourne', -37.81, 144.96),
    ],
  },
];

/** Where women and workers are from, and where offers of work abroad are placed. */
const homes = new Set(['KZ', 'KG', 'UZ', 'TJ', 'TM']);
export const homeLands = allLands.filter(({ country }) => homes.has(country));
export const farLands = allLands.filter(({ country }) => !homes.has(country));

const russian = new Set<Tongue>(['ru', 'tg', 'uzc']);
const local = new Set<Tongue>(['kk', 'ky', 'uz', 'tk', 'tr', 'ko', 'th', 'ja', 'fa']);

/** A city as it is called in a text. */
export function cityIn(tongue: Tongue, place: City): string {
  if (russian.has(tongue)) return place.russian;
  return local.has(tongue) ? place.own : place.latin;
}

export const weighedLands = (lands: readonly Land[]) =>
  lands.map((land) => [land, land.weight] as const);
