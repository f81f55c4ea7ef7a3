import type { Land } from './lands.ts';

export interface Board {
  readonly host: string;
  /** Boards have titles and a field of contacts; walls and channels have words and pictures alone. */
  readonly kind: 'board' | 'wall' | 'channel';
  /** Where its readers are; everywhere where none is named. */
  readonly land?: Land;
  /** How often it stores pictures anew, so that their bytes are others'. */
  readonly recodes: number;
  /** Whether its field takes more than phone numbers. */
  readonly allContacts: boolean;
}

const rows =
  'jumys-board KZ, qyzmet-plus KZ, almaty-jobs KZ, jumush-kg KG, bishkek-lots KG, kor-tj TJ, dushanbe-board TJ, ish-tm TM, ish-uz UZ, toshkent-lots UZ, vodiy-ish UZ, korea-rabota KR, ansan-board KR, moscow-mardikor RU, rabota-gorod RU, istanbul-ilan TR, gulf-vacancy AE, siam-work TH';

const boardRows: Board[] = rows.split(', ').map((row, i) => {
  const [name = '', land] = row.split(' ');
  return {
    host: `${name}.example`,
    kind: 'board',
    land: land as Land,
    recodes: [0, 0.2, 0.9][i % 3] ?? 0,
    allContacts: i % 2 === 0,
  };
});

const open =
  (kind: 'wall' | 'channel', recodes: number) =>
  (name: string): Board => ({
    host: `${name}.example`,
    kind,
    recodes,
    allContacts: false,
  });

export const boards: readonly Board[] = [
  ...boardRows,
  ...['klassmates-wall', 'friends-wall', 'photo-wall'].map(open('wall', 0.8)),
  ...['tele-channels', 'tele-mirror'].map(open('channel', 0.1)),
];

/** Where somebody who is in these lands places ads: their boards, and what is read everywhere. */
export const boardsIn = (places: readonly Land[]): Board[] =>
  boards.filter(({ land }) => land === undefined || places.includes(land));
