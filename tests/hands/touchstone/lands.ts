import { type CountryCode, countryCodes } from '../../../seed-data/places.ts';
import type { Language } from '../../../seed-data/words/types.ts';

/** How numbers are made: code, what is dialled before a number at home, blocks of 10,000 that nobody has, grouping. */
export interface Plan {
  readonly code: string;
  readonly trunk: string;
  readonly blocks: readonly string[];
  readonly groups: readonly number[];
}

export interface Land {
  readonly plan: Plan;
  /** Of ads there, the commonest first. */
  readonly languages: readonly Language[];
  /** Chat services beside WhatsApp. */
  readonly chats: readonly string[];
  /** What an hour is asked for, and how money is written. */
  readonly money: readonly [low: number, high: number, step: number, sign: string];
  /** Where people go from there. */
  readonly routes: readonly CountryCode[];
  /** How many owners begin there. */
  readonly weight: number;
}

const blocksOf = (prefixes: string, zeros: string): string[] =>
  prefixes.split(' ').map((prefix) => prefix + zeros);

export const lands: Readonly<Record<CountryCode, Land>> = {
  KZ: {
    plan: {
      code: '7',
      trunk: '8',
      blocks: blocksOf('700 701 702 705 707 747', '000'),
      groups: [3, 3, 2, 2],
    },
    languages: ['ru', 'ru', 'kk'],
    chats: ['telegram', 'telegram', 'instagram'],
    money: [15_000, 60_000, 1000, '₸'],
    routes: ['AE', 'TR', 'RU', 'KG', 'KR'],
    weight: 18,
  },
  KG: {
    plan: {
      code: '996',
      trunk: '0',
      blocks: blocksOf('700 701 702 500 550', '00'),
      groups: [3, 3, 3],
    },
    languages: ['ru', 'ky'],
    chats: ['telegram', 'instagram'],
    money: [2500, 12_000, 100, 'сом'],
    routes: ['KZ', 'RU', 'TR', 'AE'],
    weight: 12,
  },
  UZ: {
    plan: {
      code: '998',
      trunk: '',
      blocks: blocksOf('90 91 93 94 97', '000'),
      groups: [2, 3, 2, 2],
    },
    languages: ['uz', 'ru'],
    chats: ['telegram'],
    money: [300_000, 1_500_000, 10_000, "so'm"],
    routes: ['TR', 'KZ', 'AE', 'RU', 'TH'],
    weight: 18,
  },
  TJ: {
    plan: {
      code: '992',
      trunk: '',
      blocks: blocksOf('90 91 92 93', '000'),
      groups: [2, 3, 2, 2],
    },
    languages: ['tg', 'ru'],
    chats: ['telegram', 'instagram'],
    money: [200, 1200, 10, 'сомонӣ'],
    routes: ['RU', 'UZ', 'AE', 'TR'],
    weight: 8,
  },
  TM: {
    plan: { code: '993', trunk: '8', blocks: blocksOf('65 61 62 63', '00'), groups: [2, 2, 2, 2] },
    languages: ['tk', 'ru'],
    chats: ['telegram', 'line'],
    money: [200, 1500, 10, 'manat'],
    routes: ['TR', 'AE', 'RU'],
    weight: 6,
  },
  RU: {
    plan: {
      code: '7',
      trunk: '8',
      blocks: blocksOf('900 901 902 903 904', '000'),
      groups: [3, 3, 2, 2],
    },
    languages: ['ru'],
    chats: ['telegram'],
    money: [3000, 15_000, 500, '₽'],
    routes: ['TR', 'AE', 'KZ', 'TH'],
    weight: 12,
  },
  TR: {
    plan: {
      code: '90',
      trunk: '0',
      blocks: blocksOf('500 501 530 531', '000'),
      groups: [3, 3, 2, 2],
    },
    languages: ['tr', 'tr', 'ru', 'en'],
    chats: ['telegram', 'instagram'],
    money: [1500, 9000, 100, 'TL'],
    routes: ['AE', 'RU'],
    weight: 10,
  },
  AE: {
    plan: { code: '971', trunk: '0', blocks: blocksOf('50 52 54 55', '000'), groups: [2, 3, 4] },
    languages: ['en', 'en', 'ar', 'ru'],
    chats: ['telegram', 'wechat', 'instagram'],
    money: [200, 1200, 10, 'AED'],
    routes: ['TR', 'TH'],
    weight: 8,
  },
  KR: {
    plan: { code: '82', trunk: '0', blocks: ['100000', '108000'], groups: [2, 4, 4] },
    languages: ['ko', 'ko', 'ru', 'en'],
    chats: ['kakaotalk', 'line', 'telegram'],
    money: [50_000, 250_000, 1000, '원'],
    routes: ['JP', 'TH'],
    weight: 4,
  },
  JP: {
    plan: { code: '81', trunk: '0', blocks: ['800000'], groups: [2, 4, 4] },
    languages: ['ja', 'ja', 'en'],
    chats: ['line', 'instagram'],
    money: [5000, 30_000, 500, '円'],
    routes: ['KR', 'TH'],
    weight: 3,
  },
  TH: {
    plan: { code: '66', trunk: '0', blocks: blocksOf('80 81 89', '000'), groups: [2, 3, 4] },
    languages: ['th', 'en', 'ru'],
    chats: ['line', 'wechat', 'telegram'],
    money: [800, 5000, 100, '฿'],
    routes: ['AE', 'JP', 'KR'],
    weight: 4,
  },
};

/** A country as often as its weight says. */
export const weightedLands: readonly CountryCode[] = countryCodes.flatMap((country) =>
  Array.from({ length: lands[country].weight }, () => country),
);
