import type { Rng } from '../../../seed-data/rng.ts';
import { type City, citiesOf, type Land } from '../wayfare/lands.ts';
import type { Tongue } from './words/index.ts';

interface Home {
  readonly weight: number;
  readonly tongues: readonly Tongue[];
  readonly currency: string;
  readonly prices: readonly [number, number, number];
}

/** Where owners are at home, as often as they are, what is written there, and what an hour or a night costs. */
const homes: Partial<Record<Land, Home>> = {
  KZ: home(26, ['ru', 'ru', 'ru', 'kk', 'kk', 'en'], '₸', [8000, 40000, 1000]),
  KG: home(15, ['ru', 'ru', 'ky', 'ky'], 'сом', [1500, 7000, 500]),
  TJ: home(9, ['tg', 'tg', 'ru'], 'сомони', [150, 700, 50]),
  TM: home(4, ['ru', 'ru', 'en'], 'manat', [200, 900, 50]),
  UZ: home(20, ['uz', 'uz', 'ru', 'ru'], "so'm", [150000, 800000, 50000]),
  AE: home(6, ['en', 'en', 'ru'], 'AED', [150, 900, 50]),
  TR: home(6, ['tr', 'tr', 'ru', 'en'], 'TL', [1500, 7000, 500]),
  RU: home(7, ['ru', 'ru', 'ru', 'uz', 'tg', 'ky'], '₽', [2000, 9000, 500]),
  KR: home(3, ['ko', 'ko', 'ru', 'en'], '원', [60000, 250000, 10000]),
  TH: home(5, ['th', 'th', 'en', 'ru'], '฿', [500, 4000, 100]),
};

function home(
  weight: number,
  tongues: readonly Tongue[],
  currency: string,
  prices: readonly [number, number, number],
): Home {
  return { weight, tongues, currency, prices };
}

export const homeLands = Object.keys(homes) as Land[];
const drawn = homeLands.flatMap((land) => Array<Land>(homes[land]?.weight ?? 0).fill(land));

export const landOf = (rng: Rng): Land => rng.pick(drawn);
export const abroadOf = (rng: Rng): Land => rng.pick(['AE', 'AE', 'TR', 'TR', 'RU', 'KR', 'TH']);
export const tonguesOf = (land: Land): readonly Tongue[] => homes[land]?.tongues ?? ['ru'];
/** One of the cities of a land, the first twice as often as the others. */
export const cityOf = (rng: Rng, land: Land): City =>
  rng.pick([...citiesOf[land], ...citiesOf[land].slice(0, 1)]);

export function priceOf(rng: Rng, land: Land): string {
  const { currency, prices } = homes[land] ?? home(1, ['ru'], 'USD', [30, 200, 10]);
  const [low, high, step] = prices;
  const amount = String(Math.round((low + rng.next() ** 2 * (high - low)) / step) * step);
  return `${rng.chance(0.5) ? amount.replace(/(\d)(?=(\d{3})+$)/g, '$1 ') : amount} ${currency}`;
}

const local: Partial<Record<Tongue, Readonly<Record<string, string>>>> = {
  th: { Bangkok: 'กรุงเทพ', Pattaya: 'พัทยา' },
  ko: { Seoul: '서울', Ansan: '안산', Busan: '부산' },
};
const cyrillic: readonly Tongue[] = ['ru', 'kk', 'ky', 'tg'];

export const cityIn = (tongue: Tongue, city: City): string =>
  cyrillic.includes(tongue) ? city.cyrillic : (local[tongue]?.[city.latin] ?? city.latin);
