import type { CaptureRecord } from '../../../seed-data/index.ts';

export type Tongue = NonNullable<CaptureRecord['language']>;
/** Name in Latin letters, in Cyrillic ones, and in those of the land where they are others. */
export type City = readonly [latin: string, cyrillic: string, own?: string];

export interface Land {
  /** Undefined where a record cannot name it. */
  readonly country: CaptureRecord['country'];
  readonly code: string;
  /** Beginnings of national numbers that nobody has; four digits follow. */
  readonly blocks: readonly string[];
  /** How the national number is written in groups, and what goes in front of it at home. */
  readonly groups: readonly number[];
  readonly trunk: string;
  /** The first twice as often as the others. */
  readonly tongues: readonly Tongue[];
  readonly cities: readonly City[];
  /** Pay of a month in thousands, and its currency. */
  readonly pay: readonly [least: number, most: number, currency: string];
  readonly services: readonly string[];
  /** Owners at home here in a hundred. */
  readonly weight: number;
}

const land = (
  country: Land['country'],
  code: string,
  blocks: string,
  [groups, trunk]: readonly [string, string],
  rest: Pick<Land, 'tongues' | 'pay' | 'services' | 'weight'>,
  cities: string,
): Land => ({
  country,
  code,
  blocks: blocks.split(' '),
  groups: [...groups].map(Number),
  trunk,
  cities: cities.split(', ').map((names) => names.split('/') as unknown as City),
  ...rest,
});

const messengers = ['telegram', 'telegram', 'instagram'];

export const lands: readonly Land[] = [
  land(
    'KZ',
    '7',
    '700000 701000 705000 707000 747000 777000 778000',
    ['3322', '8'],
    { tongues: ['ru', 'kk'], pay: [200, 900, '₸'], services: messengers, weight: 20 },
    'Almaty/Алматы, Astana/Астана, Shymkent/Шымкент, Karaganda/Караганда, Aktobe/Актобе, Atyrau/Атырау, Aktau/Актау, Pavlodar/Павлодар',
  ),
  land(
    'KG',
    '996',
    '50000 55000 70000 77000 99000',
    ['333', '0'],
    { tongues: ['ky', 'ru'], pay: [30, 120, 'сом'], services: messengers, weight: 10 },
    'Bishkek/Бишкек, Osh/Ош, Jalal-Abad/Джалал-Абад, Karakol/Каракол, Tokmok/Токмок',
  ),
  land(
    'TJ',
    '992',
    '90000 91000 92000 93000 98000',
    ['234', ''],
    { tongues: ['tg', 'ru'], pay: [3, 15, 'TJS'], services: messengers, weight: 8 },
    'Dushanbe/Душанбе, Khujand/Хуҷанд, Bokhtar/Бохтар, Kulob/Кӯлоб',
  ),
  land(
    'TM',
    '993',
    '6100 6200 6300 6500',
    ['2222', '8'],
    { tongues: ['tk', 'ru'], pay: [4, 20, 'TMT'], services: messengers, weight: 5 },
    'Ashgabat/Ашхабад, Mary/Мары, Turkmenabat/Туркменабат, Dashoguz/Дашогуз',
  ),
  land(
    'UZ',
    '998',
    '90000 91000 93000 94000 97000 33000',
    ['2322', ''],
    { tongues: ['uz', 'ru'], pay: [4000, 15000, 'UZS'], services: messengers, weight: 14 },
    'Tashkent/Ташкент, Samarkand/Самарканд, Bukhara/Бухара, Namangan/Наманган, Fergana/Фергана, Nukus/Нукус',
  ),
  land(
    'RU',
    '7',
    '900000 958000 980000 999000',
    ['3322', '8'],
    { tongues: ['ru', 'ru', 'uz', 'ky'], pay: [50, 250, '₽'], services: messengers, weight: 11 },
    'Moscow/Москва, Kazan/Казань, Novosibirsk/Новосибирск, Omsk/Омск, Sochi/Сочи, Yekaterinburg/Екатеринбург',
  ),
  land(
    'TR',
    '90',
    '500000 530000 550000 555000',
    ['3322', '0'],
    { tongues: ['tr', 'ru', 'en'], pay: [30, 120, 'TL'], services: messengers, weight: 10 },
    'İstanbul/Стамбул, Ankara/Анкара, İzmir/Измир, Antalya/Анталья, Bursa/Бурса, Alanya/Аланья',
  ),
  land(
    'AE',
    '971',
    '50000 52000 55000 58000',
    ['234', '0'],
    { tongues: ['ar', 'en', 'ru'], pay: [4, 20, 'AED'], services: messengers, weight: 8 },
    'Dubai/Дубай/دبي, Abu Dhabi/Абу-Даби/أبو ظبي, Sharjah/Шарджа/الشارقة, Ajman/Аджман/عجمان',
  ),
  land(
    'KR',
    '82',
    '100000 102000 103000 105000 107000 109000',
    ['244', '0'],
    {
      tongues: ['ko', 'ko', 'ru', 'en'],
      pay: [2000, 6000, '원'],
      services: ['kakaotalk', 'kakaotalk', 'telegram'],
      weight: 5,
    },
    'Seoul/Сеул/서울, Busan/Пусан/부산, Incheon/Инчхон/인천, Ansan/Ансан/안산',
  ),
  land(
    'TH',
    '66',
    '80000 90000 61000 95000',
    ['234', '0'],
    {
      tongues: ['th', 'th', 'en'],
      pay: [20, 90, '฿'],
      services: ['line', 'line', 'telegram'],
      weight: 4,
    },
    'Bangkok/Бангкок/กรุงเทพ, Pattaya/Паттайя/พัทยา, Phuket/Пхукет/ภูเก็ต, Chiang Mai/Чиангмай/เชียงใหม่',
  ),
  land(
    'JP',
    '81',
    '901000 801000 701000',
    ['244', '0'],
    {
      tongues: ['ja', 'ja', 'en'],
      pay: [200, 600, '円'],
      services: ['line', 'line', 'instagram'],
      weight: 3,
    },
    'Tokyo/Токио/東京, Osaka/Осака/大阪, Nagoya/Нагоя/名古屋, Fukuoka/Фукуока/福岡',
  ),
  land(
    undefined,
    '44',
    '740000 750000 790000',
    ['433', '0'],
    { tongues: ['en', 'en', 'ru'], pay: [1, 5, 'GBP'], services: messengers, weight: 2 },
    'London/Лондон, Manchester/Манчестер, Leeds/Лидс',
  ),
];

const latin: readonly Tongue[] = ['en', 'tr', 'uz', 'tk'];
const cyrillic: readonly Tongue[] = ['ru', 'kk', 'ky', 'tg'];

/** A city as who writes in a tongue calls it. */
export function cityIn([roman, cyrillicName, own]: City, tongue: Tongue): string {
  if (latin.includes(tongue)) return roman;
  return cyrillic.includes(tongue) ? cyrillicName : (own ?? roman);
}
