import { type CountryCode, countryCodes } from '../../../seed-data/places.ts';

/** Where a board has contacts: fields of their own for numbers, for chats, for all, or none but the text. */
export type SourceFields = 'phones' | 'chats' | 'all' | 'none';

export interface Board {
  readonly host: string;
  readonly sourceFields: SourceFields;
  /** Texts with numbers in plain sight are taken down there. */
  readonly strict: boolean;
}

const board = (host: string, sourceFields: SourceFields, strict = false): Board => ({
  host: `${host}.example`,
  sourceFields,
  strict,
});

/** Of every country one of classified ads, one that polices texts, and one of posts in a chat. */
const national = (country: CountryCode): Board[] => {
  const at = country.toLowerCase();
  return [
    board(`bazaar-${at}`, 'phones'),
    board(`evening-${at}`, 'none', true),
    board(`channel-${at}`, 'none'),
    board(`night-guide.${at}-list`, 'all'),
  ];
};

const everywhere = [
  board('world-of-guests', 'phones', true),
  board('roam-board', 'chats'),
  board('open-notes', 'none'),
  board('vitrina-demo', 'all'),
];

const boards: readonly (readonly [CountryCode, readonly Board[]])[] = countryCodes.map(
  (country) => {
    const [classified, ...others] = national(country);
    // Most is placed among classified ads.
    return [country, [...(classified ? [classified, classified] : []), ...others, ...everywhere]];
  },
);
const byCountry: ReadonlyMap<CountryCode, readonly Board[]> = new Map(boards);

export const boardsIn = (country: CountryCode): readonly Board[] => byCountry.get(country) ?? [];

export const allBoards: readonly Board[] = [...new Set(boards.flatMap(([, there]) => there))];
