import type { Land } from '../wayfare/lands.ts';

export interface Board {
  readonly host: string;
  /** What its form has places for; a wall or channel has only words. */
  readonly field: 'all' | 'phone' | 'none';
  /** Share of the pictures that it stores anew, so that their bytes become its own. */
  readonly recodes: number;
  readonly lands: readonly Land[];
  /** Whether a button for its support stands under each text. */
  readonly support: boolean;
}

const asia: readonly Land[] = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
const far: readonly Land[] = ['AE', 'TR', 'KR', 'TH'];

export const boards: readonly Board[] = [
  board('steppe-market.example', 'phone', 0.9, ['KZ'], true),
  board('alma-list.example', 'all', 0.3, ['KZ', 'KG'], false),
  board('nomad-wall.example', 'none', 0.2, ['KZ', 'RU'], false),
  board('ala-too-ads.example', 'phone', 0.5, ['KG'], true),
  board('registan-bazaar.example', 'phone', 0.8, ['UZ', 'TJ'], true),
  board('anhor-channel.example', 'none', 0.1, ['UZ', 'TJ', 'TM'], false),
  board('pamir-notes.example', 'all', 0.4, ['TJ'], false),
  board('garagum-board.example', 'phone', 0.6, ['TM'], false),
  board('volga-offers.example', 'all', 0.7, ['RU'], true),
  board('bosphorus-pages.example', 'all', 0.5, ['TR'], true),
  board('marina-classified.example', 'phone', 0.5, ['AE'], true),
  board('hangang-talk.example', 'none', 0.3, ['KR'], false),
  board('siam-corner.example', 'all', 0.4, ['TH'], false),
  board('silk-line.example', 'none', 0.2, [...asia, ...far], false),
  board('caravan-world.example', 'all', 0.6, [...asia, ...far, 'RU'], true),
];

function board(
  host: string,
  field: Board['field'],
  recodes: number,
  lands: readonly Land[],
  support: boolean,
): Board {
  return { host, field, recodes, lands, support };
}
