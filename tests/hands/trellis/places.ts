import type { Rng } from '../../../seed-data/rng.ts';
import { type City, citiesOf, type Land } from '../wayfare/lands.ts';
import type { Tongue } from './words/index.ts';

/** How often owners are at home there, what is written there, and what an hour or a night costs: least, most, step. */
type Home = readonly [number, readonly Tongue[], string, readonly [number, number, number]];

const homes: Partial<Record<Land, Home>> = {
  KZ: [26, ['ru', 'ru', 'ru', 'kk', 'kk', 'en'], '₸', [8000, 40000, 1000]],
  KG: [15, ['ru', 'ru', 'ky', 'ky'], 'сом', [1500, 7000, 500]],
  TJ: [9, ['tg', 'tg', 'ru'], 'сомони', [150, 700, 50]],
  TM: [4, ['ru', 'ru', 'en'], 'manat', [200, 900, 50]],
  UZ: [20, ['uz', 'uz', 'ru', 'ru'], "so'm", [150000, 800000, 50000]],
  AE: [6, ['en', 'en', 'ru'], 'AED', [150, 900, 50]],
  TR: [6, ['tr', 'tr', 'ru', 'en'], 'TL', [1500, 7000, 500]],
  RU: [7, ['ru', 'ru', 'ru', 'uz', 'tg', 'ky'], '₽', [2000, 9000, 500]],
  KR: [3, ['ko', 'ko', 'ru', 'en'], '원', [60000, 250000, 10000]],
  TH: [5, ['th', 'th', 'en', 'ru'], '฿', [500, 4000, 100]],
};
const nowhere: Home = [0, ['ru'], 'USD', [30, 200, 10]];

const drawn = (Object.keys(homes) as Land[]).flatMap((land) =>
  Array<Land>((homes[land] ?? nowhere)[0]).fill(land),
);

export const landOf = (rng: Rng): Land => rng.pick(drawn);
export const abroadOf = (rng: Rng): Land => rng.pick(['AE', 'AE', 'TR', 'TR', 'RU', 'KR', 'TH']);
export const tonguesOf = (land: Land): readonly Tongue[] => (homes[land] ?? nowhere)[1];
/** One of the cities of a land, the first twice as often as the others. */
export const cityOf = (rng: Rng, land: Land): City =>
  rng.pick([...citiesOf[land], ...citiesOf[land].slice(0, 1)]);

export function priceOf(rng: Rng, land: Land): string {
  const [, , currency, [low, high, step]] = homes[land] ?? nowhere;
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
