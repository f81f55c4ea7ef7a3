import type { CountryCode } from '../../../seed-data/places.ts';
import type { WorldName } from '../types.ts';

/** How much of each thing that misleads there is; shares from 0 to 1 unless said otherwise. */
export interface Knobs {
  /** Ads under which a board prints its own help line. */
  support: number;
  /** Channel posts to which the administrator adds a contact, and those of them that keep no other. */
  admin: number;
  adminOnly: number;
  /** Ads that dispatchers post for people who work for themselves. */
  agency: number;
  /** Owners who write after ready-made texts, ads with a picture from the web. */
  stockText: number;
  stockPicture: number;
  /** Ads with copied text or pictures, and copies in which the other's contact was forgotten. */
  thief: number;
  leftover: number;
  /** Mean life of a number in days. */
  life: number;
  /** Given-up numbers that somebody else gets. */
  recycle: number;
  /** Groups that share a driver, an account for money, a neighbour's phone with strangers. */
  driver: number;
  collector: number;
  lend: number;
}

const nothing: Knobs = {
  ...{ support: 0, admin: 0, adminOnly: 0, agency: 0, stockText: 0, stockPicture: 0 },
  ...{ thief: 0, leftover: 0, life: 420, recycle: 0, driver: 0, collector: 0, lend: 0 },
};

const usual: Knobs = {
  ...{ support: 0.05, admin: 0.08, adminOnly: 0.1, agency: 0.06, stockText: 0.04 },
  ...{ stockPicture: 0.04, thief: 0.03, leftover: 0.04, life: 240, recycle: 0.02 },
  ...{ driver: 0.05, collector: 0.05, lend: 0.01 },
};

export const worlds: Record<WorldName, Knobs> = {
  easy: nothing,
  hubs: {
    ...usual,
    ...{ support: 0.45, admin: 0.5, adminOnly: 0.3, agency: 0.28 },
    ...{ stockText: 0.25, stockPicture: 0.3, driver: 0.15, collector: 0.15 },
  },
  thieves: { ...usual, thief: 0.26, leftover: 0.1, stockPicture: 0.08 },
  rotation: { ...usual, life: 30 },
  recycled: { ...usual, life: 110, recycle: 0.45 },
  giant: {
    ...{ support: 0.2, admin: 0.3, adminOnly: 0.15, agency: 0.14, stockText: 0.14 },
    ...{ stockPicture: 0.15, thief: 0.12, leftover: 0.2, life: 120, recycle: 0.2 },
    ...{ driver: 0.5, collector: 0.45, lend: 0.15 },
  },
  mixed: {
    ...{ support: 0.35, admin: 0.4, adminOnly: 0.3, agency: 0.2, stockText: 0.2 },
    ...{ stockPicture: 0.2, thief: 0.16, leftover: 0.12, life: 55, recycle: 0.25 },
    ...{ driver: 0.25, collector: 0.25, lend: 0.06 },
  },
};

export interface Board {
  host: string;
  countries: readonly CountryCode[];
  /** How often a capture of it has the field. */
  contact: number;
  place: number;
  date: number;
  price: number;
  title: number;
  /** Mean number of pictures. */
  pictures: number;
  /** How its ads are numbered; channels are run by people who add their own contact. */
  form: 'number' | 'hex' | 'channel' | 'slug';
  /** Only for one trade. */
  trade?: 'care' | 'stage' | 'work';
}

type Row = [
  string,
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  Board['form'],
  Board['trade']?,
];

const rows: Row[] = [
  ['doska-bazar.example', 'KZ KG UZ', 0.25, 0.95, 0.9, 0.7, 1, 1.4, 'number'],
  ['elon24.example', 'UZ', 0.6, 0.9, 0.95, 0.6, 1, 0.9, 'slug'],
  ['ish-joy.example', 'UZ TJ KG', 0.8, 1, 1, 0.8, 1, 0.1, 'number', 'work'],
  ['rabota-most.example', 'RU KZ KG TJ', 0.65, 0.95, 1, 0.8, 1, 0.1, 'number', 'work'],
  ['vgruppe.example', 'RU KZ KG UZ TJ TM', 0, 0.04, 1, 0, 0, 1.1, 'channel'],
  ['kanaly.example', 'KZ KG UZ TJ TM RU TR', 0, 0, 1, 0, 0, 0.7, 'channel'],
  ['baraholka-chat.example', 'KZ KG TM TJ UZ', 0.15, 0, 0.6, 0, 0, 0.4, 'channel'],
  ['tulpar-ads.example', 'KG KZ', 0.1, 0.9, 0.8, 0.6, 1, 1.3, 'hex'],
  ['spa-katalog.example', 'KZ KG UZ RU TR AE TH', 0.85, 1, 0, 0.9, 0.8, 2.2, 'slug', 'care'],
  ['casting-ug.example', 'KZ UZ RU TR AE KR', 0.3, 0.6, 0.7, 0.5, 1, 1.2, 'number', 'stage'],
  ['eloni-tj.example', 'TJ', 0.5, 0.8, 0.9, 0.4, 1, 0.5, 'number'],
  ['bazar-tm.example', 'TM', 0.05, 0.7, 0.9, 0.5, 1, 0.6, 'number'],
  ['ilanyeri.example', 'TR', 0.5, 1, 0.9, 0.6, 1, 1.2, 'number'],
  ['gulf-souk.example', 'AE', 0.45, 0.95, 0.8, 0.6, 1, 1.3, 'hex'],
  ['forum-vostok.example', 'RU TR AE KR TH KZ', 0, 0, 1, 0, 0.9, 0.2, 'number'],
  ['hanguk-il.example', 'KR', 0.35, 0.8, 0.9, 0.5, 1, 0.5, 'number'],
  ['arubaito-plus.example', 'JP', 0.4, 0.9, 0.8, 0.6, 1, 0.5, 'hex'],
  ['siam-ngan.example', 'TH', 0.4, 0.8, 0.8, 0.5, 1, 0.9, 'slug'],
];

export const boards: readonly Board[] = rows.map(
  ([host, list, contact, place, date, price, title, pictures, form, trade]) => ({
    ...{ host, countries: list.split(' ') as CountryCode[], contact, place, date, price },
    ...{ title, pictures, form, ...(trade && { trade }) },
  }),
);
