/**
 * Cities of the synthetic worlds. Names and coordinates of real places (GeoNames, CC BY 4.0), so that
 * maps have something true to draw; nothing that the worlds say about them is true.
 */
import type { Rng } from './rng.ts';
import type { Language } from './words/types.ts';

export type CountryCode =
  | ('KZ' | 'KG' | 'UZ' | 'TJ' | 'TM' | 'RU')
  | ('TR' | 'AE' | 'KR' | 'JP' | 'TH');

export interface Place {
  geonames: number;
  country: CountryCode;
  lat: number;
  lon: number;
  /** Name in Latin letters, as on most boards. */
  latin: string;
  /** Name in the country's own language and script. */
  local: string;
  /** Name in Russian, for ads in Cyrillic script. */
  russian: string;
}

type Row = [number, number, number, string, string, string];

const rows: Record<CountryCode, Row[]> = {
  KZ: [
    [1526384, 43.25667, 76.92861, 'Almaty', 'Алматы', 'Алматы'],
    [1526273, 51.1801, 71.44598, 'Astana', 'Астана', 'Астана'],
    [1518980, 42.3, 69.6, 'Shymkent', 'Шымкент', 'Шымкент'],
    [609655, 49.80187, 73.10211, 'Karaganda', 'Қарағанды', 'Караганда'],
    [610611, 50.27969, 57.20718, 'Aktobe', 'Ақтөбе', 'Актобе'],
    [610529, 47.11667, 51.88333, 'Atyrau', 'Атырау', 'Атырау'],
    [1516905, 42.9, 71.36667, 'Taraz', 'Тараз', 'Тараз'],
  ],
  KG: [
    [1528675, 42.87, 74.59, 'Bishkek', 'Бишкек', 'Бишкек'],
    [1527534, 40.52828, 72.7985, 'Osh', 'Ош', 'Ош'],
    [1528249, 40.93333, 73.0, 'Jalal-Abad', 'Жалал-Абад', 'Джалал-Абад'],
    [1528121, 42.49068, 78.39362, 'Karakol', 'Каракол', 'Каракол'],
  ],
  UZ: [
    [1512569, 41.26465, 69.21627, 'Tashkent', 'Toshkent', 'Ташкент'],
    [1216265, 39.65417, 66.95972, 'Samarkand', 'Samarqand', 'Самарканд'],
    [1217662, 39.77472, 64.42861, 'Bukhara', 'Buxoro', 'Бухара'],
    [1513157, 40.9983, 71.67257, 'Namangan', 'Namangan', 'Наманган'],
    [1514019, 40.38421, 71.78432, 'Fergana', 'Farg‘ona', 'Фергана'],
    [601294, 42.45306, 59.61028, 'Nukus', 'Nukus', 'Нукус'],
  ],
  TJ: [
    [1221874, 38.53575, 68.77905, 'Dushanbe', 'Душанбе', 'Душанбе'],
    [1514879, 40.28256, 69.62216, 'Khujand', 'Хуҷанд', 'Худжанд'],
    [1221194, 37.91459, 69.78454, 'Kulob', 'Кӯлоб', 'Куляб'],
  ],
  TM: [
    [162183, 37.95, 58.38333, 'Ashgabat', 'Aşgabat', 'Ашхабад'],
    [1219649, 39.07328, 63.57861, 'Turkmenabat', 'Türkmenabat', 'Туркменабад'],
    [1218667, 37.59378, 61.83031, 'Mary', 'Mary', 'Мары'],
  ],
  RU: [
    [524901, 55.75222, 37.61556, 'Moscow', 'Москва', 'Москва'],
    [498817, 59.93863, 30.31413, 'Saint Petersburg', 'Санкт-Петербург', 'Санкт-Петербург'],
    [1496747, 55.0415, 82.9346, 'Novosibirsk', 'Новосибирск', 'Новосибирск'],
    [1486209, 56.8519, 60.6122, 'Yekaterinburg', 'Екатеринбург', 'Екатеринбург'],
    [551487, 55.78874, 49.12214, 'Kazan', 'Казань', 'Казань'],
    [1496153, 54.99244, 73.36859, 'Omsk', 'Омск', 'Омск'],
  ],
  TR: [
    [745044, 41.01384, 28.94966, 'Istanbul', 'İstanbul', 'Стамбул'],
    [323777, 36.90812, 30.69556, 'Antalya', 'Antalya', 'Анталья'],
    [323786, 39.91987, 32.85427, 'Ankara', 'Ankara', 'Анкара'],
    [311046, 38.41273, 27.13838, 'Izmir', 'İzmir', 'Измир'],
    [750269, 40.19559, 29.06013, 'Bursa', 'Bursa', 'Бурса'],
  ],
  AE: [
    [292223, 25.07725, 55.30927, 'Dubai', 'دبي', 'Дубай'],
    [292968, 24.45118, 54.39696, 'Abu Dhabi', 'أبوظبي', 'Абу-Даби'],
    [292672, 25.33737, 55.41206, 'Sharjah', 'الشارقة', 'Шарджа'],
    [291074, 25.78953, 55.9432, 'Ras Al Khaimah', 'رأس الخيمة', 'Рас-эль-Хайма'],
  ],
  KR: [
    [1835848, 37.566, 126.9784, 'Seoul', '서울', 'Сеул'],
    [1838524, 35.10168, 129.03004, 'Busan', '부산', 'Пусан'],
    [1843564, 37.45646, 126.70515, 'Incheon', '인천', 'Инчхон'],
    [1835329, 35.87028, 128.59111, 'Daegu', '대구', 'Тэгу'],
  ],
  JP: [
    [1850147, 35.6895, 139.69171, 'Tokyo', '東京', 'Токио'],
    [1853909, 34.69374, 135.50218, 'Osaka', '大阪', 'Осака'],
    [1856057, 35.18147, 136.90641, 'Nagoya', '名古屋', 'Нагоя'],
    [1863967, 33.6, 130.41667, 'Fukuoka', '福岡', 'Фукуока'],
  ],
  TH: [
    [1609350, 13.75398, 100.50144, 'Bangkok', 'กรุงเทพฯ', 'Бангкок'],
    [1611110, 13.3622, 100.98345, 'Chon Buri', 'ชลบุรี', 'Чонбури'],
    [1153671, 18.79038, 98.98468, 'Chiang Mai', 'เชียงใหม่', 'Чиангмай'],
    [1610780, 7.00836, 100.47668, 'Hat Yai', 'หาดใหญ่', 'Хатъяй'],
  ],
};

export const countryCodes = Object.keys(rows) as CountryCode[];

export const placesOf = Object.fromEntries(
  countryCodes.map((country) => [
    country,
    rows[country].map(([geonames, lat, lon, latin, local, russian]): Place => {
      return { geonames, country, lat, lon, latin, local, russian };
    }),
  ]),
) as Record<CountryCode, Place[]>;

export interface Country {
  /** Languages that ads are written in there; the first is drawn twice as often. */
  languages: Language[];
  currency: string;
  /** Money for an advertised service, in the currency's own units: lowest, highest, rounding. */
  price: [number, number, number];
  /** Share of home towns of operators and sellers. */
  weight: number;
  /** Where people from here are recruited to; empty where it is only a destination. */
  destinations: CountryCode[];
}

const country = (
  languages: Language[],
  currency: string,
  price: Country['price'],
  weight: number,
  destinations: CountryCode[],
): Country => ({ languages, currency, price, weight, destinations });

export const countries: Record<CountryCode, Country> = {
  KZ: country(['kk', 'ru'], '₸', [15000, 60000, 1000], 18, ['TR', 'AE', 'KR', 'RU', 'TH']),
  KG: country(['ky', 'ru'], 'сом', [2500, 12000, 100], 14, ['RU', 'TR', 'KZ', 'AE', 'KR']),
  UZ: country(['uz', 'ru'], "so'm", [300000, 1500000, 10000], 18, [
    'TR',
    'RU',
    'AE',
    'KR',
    'KZ',
    'TH',
  ]),
  TJ: country(['tg', 'ru'], 'сомонӣ', [200, 1200, 10], 9, ['RU', 'KZ', 'AE', 'TR']),
  TM: country(['tk', 'ru'], 'manat', [200, 1500, 10], 7, ['TR', 'AE', 'RU']),
  RU: country(['ru'], '₽', [3000, 15000, 500], 10, ['TR', 'AE', 'KR', 'TH', 'JP']),
  TR: country(['tr', 'ru', 'en'], 'TL', [1500, 9000, 100], 8, []),
  AE: country(['en', 'ar', 'ru'], 'AED', [200, 1200, 10], 6, []),
  KR: country(['ko', 'ru', 'en'], '원', [50000, 250000, 1000], 4, []),
  JP: country(['ja', 'en'], '円', [5000, 30000, 500], 3, []),
  TH: country(['th', 'en', 'ru'], '฿', [800, 5000, 100], 3, ['KR', 'JP', 'AE']),
};

/** A language that ads are written in there. */
export function languageOf(country: CountryCode, rng: Rng): Language {
  const [first, ...others] = countries[country].languages;
  if (first === undefined) throw new RangeError(`No language is known for ${country}`);
  return rng.pick([first, first, ...others]);
}

const cyrillic: ReadonlySet<Language> = new Set(['ru', 'kk', 'ky', 'tg']);

/** The place as an ad in `language` names it: local name, Russian name or Latin letters. */
export function placeName(place: Place, language: Language): string {
  if (language === 'ru') return place.russian;
  if (language === 'en') return place.latin;
  if (countries[place.country].languages.includes(language)) return place.local;
  return cyrillic.has(language) ? place.russian : place.latin;
}
