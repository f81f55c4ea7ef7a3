import type { CountryCode } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact } from './contacts.ts';
import { countries } from './places.ts';

/** Where ads are placed, and what its form has fields for. */
export interface Board {
  readonly host: string;
  readonly lands: readonly CountryCode[];
  /** Of phones and of other contacts, those that go to a field; the others stand in the text. */
  readonly field: number;
  readonly others: number;
  /** Of phones in a field, those that stand in the text as well. */
  readonly echo: number;
  /** Lines that fit, and pictures. */
  readonly lines: number;
  readonly pictures: number;
  readonly support?: Contact;
}

const steppe: readonly CountryCode[] = ['KZ', 'KG', 'UZ', 'TJ', 'TM'];
const east: readonly CountryCode[] = ['KR', 'JP', 'TH'];
const gulf: readonly CountryCode[] = ['TR', 'AE'];

const roomy = { lines: 20, pictures: 6 };
const formal = { ...roomy, field: 0.97, others: 0.7, echo: 0.3 };
const free = { ...roomy, field: 0, others: 0, echo: 0 };
const lax = { ...roomy, field: 0.7, others: 0.3, echo: 0.5 };

const mail = (value: string): Contact => ({ kind: 'email', value });
const phone = (value: string): Contact => ({ kind: 'phone', value });
const handle = (value: string): Contact => ({ kind: 'handle', value });

export const boards: readonly Board[] = [
  { ...formal, host: 'saryarka-ads.example', lands: ['KZ'], support: phone('+77010000001') },
  { ...free, host: 'dala-list.example', lands: ['KZ', 'KG'] },
  { ...lax, host: 'bozor-uz.example', lands: ['UZ', 'TJ'], support: mail('help@bozor-uz.example') },
  { ...formal, host: 'elonlar.example', lands: ['UZ'] },
  { ...lax, host: 'ala-board.example', lands: ['KG'], support: handle('telegram:ala_demo_help') },
  { ...free, host: 'bagt.example', lands: ['TM', 'TR'] },
  { ...lax, host: 'pamir-list.example', lands: ['TJ', 'RU'] },
  { ...formal, host: 'volga-ads.example', lands: ['RU'], support: mail('abuse@volga-ads.example') },
  { ...lax, host: 'otdyh-desk.example', lands: ['RU', 'KZ', 'UZ'], support: phone('+79000000001') },
  { ...free, host: 'chat-rows.example', lands: countries, lines: 4, pictures: 1 },
  { ...formal, host: 'bosphor-pages.example', lands: gulf },
  { ...lax, host: 'gulf-corner.example', lands: ['AE'], support: phone('+971500000001') },
  {
    ...formal,
    host: 'hangang-board.example',
    lands: ['KR'],
    support: mail('cs@hangang-board.test'),
  },
  { ...lax, host: 'sumire-net.example', lands: ['JP', 'KR'] },
  { ...free, host: 'lotus-wall.example', lands: east, support: handle('line:lotus_demo_desk') },
  { ...lax, host: 'siam-pages.example', lands: ['TH'] },
  { ...lax, host: 'world-rooms.example', lands: [...steppe, 'RU', ...gulf, ...east] },
];

const byLand = new Map(
  countries.map((land) => [land, boards.filter(({ lands }) => lands.includes(land))]),
);

/** One of those an owner uses there: mostly the same, others now and then. */
export function boardIn(rng: Rng, land: CountryCode, favourite: number): Board {
  const there = byLand.get(land) ?? boards;
  const usual = there[favourite % there.length];
  return usual && rng.chance(0.55) ? usual : rng.pick(there);
}
