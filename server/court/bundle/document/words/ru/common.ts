import { shareOf } from '../../../../../link/networks/index.ts';
import { timesIn } from '../../../times.ts';
import { capital } from '../phrase.ts';

const rules = new Intl.PluralRules('ru');

/** Forms of a word after 1, after 2 and after 5. */
export type Forms = readonly [one: string, few: string, many: string];

const gap = '\u00a0';

/** A number with its thousands set apart: "1 204". */
export const digits = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, gap);

export const formOf = (n: number, [one, few, many]: Forms): string => {
  const rule = rules.select(n);
  return rule === 'one' ? one : rule === 'few' ? few : many;
};

/** "1 объявление", "2 объявления", "5 объявлений", "21 объявление" */
export const counted = (n: number, forms: Forms): string => `${digits(n)} ${formOf(n, forms)}`;

/** A probability or confidence, with two digits. */
export const share = (value: number): string => shareOf(value).replace('.', ',');

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** "19 мая 2026 г." */
function plainDay(time: string): string {
  const [year, month, date] = time.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}${gap}г.`;
}

export const { day, utc } = timesIn(plainDay);

/** How many of some claims are expected to be wrong: "1,6", "менее 0,1". */
export const expectedNumber = (wrong: number): string =>
  wrong === 0 ? '0' : wrong < 0.1 ? 'менее 0,1' : wrong.toFixed(1).replace('.', ',');

/** "а, б и в" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} и ${names.at(-1)}`;

/** Counted: as the subject, of it, in it. */
export const ad = {
  is: ['объявление', 'объявления', 'объявлений'],
  of: ['объявления', 'объявлений', 'объявлений'],
  in: ['объявлении', 'объявлениях', 'объявлениях'],
  inScope: ['включённом объявлении', 'включённых объявлениях', 'включённых объявлениях'],
} as const satisfies Record<string, Forms>;

export const network = {
  is: ['сеть', 'сети', 'сетей'],
  of: ['сети', 'сетей', 'сетей'],
  in: ['сети', 'сетях', 'сетях'],
} as const satisfies Record<string, Forms>;

export const single = {
  is: ['отдельное объявление', 'отдельных объявления', 'отдельных объявлений'],
  of: ['отдельного объявления', 'отдельных объявлений', 'отдельных объявлений'],
} as const satisfies Record<string, Forms>;

export const element: Forms = ['элемент', 'элемента', 'элементов'];

/** Networks and single ads, those that there are. */
export const members = (networks: number, alone: number): string =>
  listed([
    ...(networks > 0 ? [counted(networks, network.is)] : []),
    ...(alone > 0 ? [counted(alone, single.is)] : []),
  ]);

/** "Сеть 3/1", "Сети 3/1 и 3/2" */
export const networksCalled = (nos: readonly string[]): string =>
  `${nos.length === 1 ? 'сеть' : 'сети'} ${listed(nos)}`;

export const capitalNetwork = (no: string): string => capital(`сеть ${no}`);
