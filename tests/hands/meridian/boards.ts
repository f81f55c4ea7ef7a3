import type { Chance } from './chance.ts';
import { type Contact, contact } from './contacts.ts';
import type { Land } from './lands.ts';

/** Where ads appear. */
export interface Board {
  readonly host: string;
  /** None: in every land. */
  readonly lands: readonly Land[];
  /** Whether it has fields for contacts beside the text. */
  readonly fields: boolean;
  /** Where it takes complaints; it stands under ads. */
  readonly support: Contact;
}

const rows: readonly [string, string, boolean][] = [
  ['steppe-notices', 'KZ', true],
  ['apple-town', 'KZ', true],
  ['north-wind', 'KZ RU', true],
  ['silk-market', 'UZ', true],
  ['melon-row', 'UZ TJ', false],
  ['mountain-post', 'KG', true],
  ['felt-and-tea', 'KG KZ', false],
  ['pamir-list', 'TJ', true],
  ['birch-board', 'RU', true],
  ['night-tram', 'RU', true],
  ['strait-ads', 'TR', true],
  ['dune-directory', 'AE', true],
  ['han-list', 'KR', true],
  ['alley-lamp', 'KR', false],
  ['paper-crane', 'JP', true],
  ['vending-row', 'JP', true],
  ['khlong-list', 'TH', true],
  ['mango-board', 'TH', true],
  ['meridian-ads', '', true],
  ['everywhere-today', '', true],
  ['channel-window', '', false],
];

export const boards: readonly Board[] = rows.map(([name, lands, fields], i) => ({
  host: `${name}.example`,
  lands: lands === '' ? [] : (lands.split(' ') as Land[]),
  fields,
  support:
    i % 3 === 0
      ? contact('handle', `telegram:demo_${name.replaceAll('-', '_')}`)
      : contact('email', `abuse@${name}.example`),
}));

/** Boards that copy other boards. */
export const scrapers: readonly Board[] = ['all-in-one', 'mirror-hall'].map((name) => ({
  host: `${name}.example`,
  lands: [],
  fields: true,
  support: contact('email', `abuse@${name}.example`),
}));

/** A few of the boards that serve a land: people stay with those they know. */
export const someBoards = (chance: Chance, land: Land): Board[] =>
  chance.some(
    boards.filter(({ lands }) => lands.length === 0 || lands.includes(land)),
    chance.between(1, 3),
  );
