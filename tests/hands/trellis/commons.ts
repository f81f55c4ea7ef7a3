import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact } from '../wayfare/contacts.ts';
import type { Land } from '../wayfare/lands.ts';
import { boards } from './boards.ts';
import type { Directory } from './directory.ts';
import { abroadOf, landOf } from './places.ts';
import type { Rates } from './rates.ts';
import { makeWording, trades, type Wording } from './wording.ts';
import type { Tongue } from './words/index.ts';

/** What joins strangers: things that several owners use and nobody of them owns. */
export interface Commons {
  readonly switchboards: readonly { readonly number: Contact; readonly land: Land }[];
  readonly agencies: readonly Contact[];
  readonly software: readonly Wording[];
  readonly stock: readonly string[];
  /** By the host of the platform. */
  readonly support: ReadonlyMap<string, readonly Contact[]>;
}

/** Languages in which software of the trade is sold. */
const soldIn: readonly Tongue[] = ['ru', 'uz', 'kk', 'en'];

/** About thirty owners for a switchboard and for an agency; one wording of software for a language and trade. */
export function makeCommons(rng: Rng, rates: Rates, names: Directory, owners: number): Commons {
  const many = (share: number, each: number) => Math.ceil((owners * share) / each);
  return {
    switchboards: Array.from({ length: many(rates.rents, 28) }, () => {
      const land = rng.chance(0.8) ? landOf(rng) : abroadOf(rng);
      return { number: names.phone(rng, land), land };
    }),
    agencies: Array.from({ length: many(rates.listed, 35) }, () => names.site(rng)),
    software: soldIn.flatMap((tongue) => softwareIn(rng, tongue)),
    stock: Array.from({ length: Math.max(6, Math.round(owners / 200)) }, (_, i) => `stock ${i}`),
    support: new Map(
      boards.map((board) => {
        const [land = 'KZ'] = board.lands;
        const hot = { kind: 'email', value: `support@${board.host}` } as const;
        const line = rng.chance(0.5) ? names.phone(rng, land) : names.handle(rng, land);
        return [board.host, board.support ? [hot, line] : []];
      }),
    ),
  };
}

function softwareIn(rng: Rng, tongue: Tongue): Wording[] {
  return trades.map((trade) => makeWording(rng, `software ${tongue} ${trade}`, tongue, trade));
}

/** One of a list, those at its beginning far more often. */
export const favoured = <T>(rng: Rng, list: readonly T[]): T | undefined =>
  list[Math.floor(list.length * rng.next() ** 1.4)];
