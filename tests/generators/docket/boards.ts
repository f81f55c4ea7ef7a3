import type { Chance } from './chance.ts';

export interface Board {
  readonly host: string;
  /** None: everywhere. */
  readonly lands: readonly string[];
  /** Where numbers and names are to be written: in fields, in the text alone, or in both. */
  readonly contacts: 'field' | 'text' | 'both';
  /** Most pictures that it takes. */
  readonly pictures: number;
  /** Whether it removes what looks like a number in a text, so that people write around it. */
  readonly strict: boolean;
  readonly weight: number;
}

const board = (
  host: string,
  lands: string,
  contacts: Board['contacts'],
  pictures: number,
  weight: number,
  strict = false,
): Board => ({
  host,
  lands: lands === '' ? [] : lands.split(' '),
  contacts,
  pictures,
  weight,
  strict,
});

const boards: readonly Board[] = [
  board('jarnama-taqta.example', 'KZ', 'field', 6, 5),
  board('vechernij-list.example', 'KZ KG', 'both', 5, 4),
  board('kanal-dala.example', 'KZ KG', 'text', 2, 4),
  board('ala-too-jarnak.example', 'KG', 'field', 5, 4),
  board('elon-bozori.example', 'UZ', 'field', 5, 4),
  board('registon-kanal.example', 'UZ TJ', 'text', 2, 3),
  board('pomir-elon.example', 'TJ', 'both', 3, 4),
  board('garagum-sanly.example', 'TM', 'both', 3, 4),
  board('bogaz-ilan.example', 'TR', 'field', 6, 4),
  board('sahil-rehber.example', 'TR', 'both', 4, 3, true),
  board('dune-classified.example', 'AE', 'field', 5, 4),
  board('hangang-board.example', 'KR', 'both', 4, 4),
  board('andaman-list.example', 'TH', 'both', 5, 4),
  board('kita-keijiban.example', 'JP', 'text', 3, 4),
  board('kabul-elanat.example', 'AF', 'text', 2, 4),
  board('southern-notice.example', 'AU', 'field', 5, 4),
  board('silkroad-list.example', '', 'both', 3, 2),
  board('open-channels.example', '', 'text', 3, 2),
  board('night-guide.example', '', 'field', 6, 2),
  board('moderated-ads.example', 'KZ KG UZ TJ TM', 'text', 4, 1.5, true),
];

/** Boards of a land on which an owner is at home. */
export function boardsOf(chance: Chance, country: string, count: number): Board[] {
  const left = boards.filter(({ lands }) => lands.length === 0 || lands.includes(country));
  const taken: Board[] = [];
  while (taken.length < count && taken.length < left.length) {
    const found = chance.weighed(left.map((one) => [one, one.weight] as const));
    if (!taken.includes(found)) taken.push(found);
  }
  return taken;
}
