import { type Land, lands } from './lands.ts';

/** A platform: of one land or, where `land` is undefined, of all. */
export interface Board {
  readonly host: string;
  readonly land: Land | undefined;
  /** Whether its form asks for contacts; else all stands in the text. */
  readonly fields: boolean;
}

const names = [
  'tulpar sandyk jetisu',
  'alatoo bazarcha',
  'pamirtaxta navruz',
  'akhalboard garagum',
  'registan choyxona sumalak',
  'taiga-list volzhanka',
  'bosphorus-ilan limonata',
  'pearl-souk wadi-list',
  'namsan-board hangang',
  'chaophraya-list jasmine',
  'sumida-board momiji',
  'thames-list albion',
];

const local = lands.flatMap((land, i) =>
  (names[i] ?? '')
    .split(' ')
    .map((name, j) => ({ host: `${name}.example`, land, fields: (i + j) % 3 !== 2 })),
);
const everywhere = [
  { host: 'causeway-work.example', land: undefined, fields: true },
  { host: 'silkroad-jobs.example', land: undefined, fields: true },
  { host: 'channel-mirror.example', land: undefined, fields: false },
];

export const boards: readonly Board[] = [...local, ...everywhere];

/** Where somebody in a land can place ads. */
export const boardsOf = (land: Land): readonly Board[] =>
  boards.filter((board) => board.land === land || board.land === undefined);
