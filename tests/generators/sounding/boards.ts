import { type Land, lands } from './lands.ts';

/** A platform; of all lands where `land` is undefined. */
export interface Board {
  readonly host: string;
  readonly land: Land | undefined;
  /** Whether its form asks for contacts; else all stands in the text. */
  readonly fields: boolean;
}

const names = [
  'steppe-notice altyn-board kokpar-list',
  'issyk-notice manas-board',
  'somon-page varzob-board',
  'merw-notice kopetdag-list',
  'chorsu-board silkline zarafshan-page',
  'birch-notice neva-board ural-page',
  'galata-notice marmara-board',
  'dhow-notice palm-board',
  'han-notice arirang-page',
  'siam-notice klong-board',
  'fuji-notice sakura-page',
  'tyne-notice',
];

const local = lands.flatMap((land, i) =>
  (names[i] ?? '')
    .split(' ')
    .map((name, j) => ({ host: `${name}.example`, land, fields: (i + j) % 5 < 3 })),
);
const everywhere = [
  { host: 'sounding-line.example', land: undefined, fields: true },
  { host: 'open-channel.example', land: undefined, fields: false },
];

export const boards: readonly Board[] = [...local, ...everywhere];

/** Where somebody in a land can place ads. */
export const boardsOf = (land: Land): readonly Board[] => [
  ...boards.filter((board) => board.land === land),
  ...everywhere,
];
