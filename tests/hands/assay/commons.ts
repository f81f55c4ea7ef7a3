import type { Rng } from '../../../seed-data/rng.ts';
import type { Agency } from './cast.ts';
import { allLands, type Board, kazakhstan, type Land, type Place } from './lands.ts';
import type { Rates } from './rates.ts';
import type { Contact, Supplies } from './supplies.ts';
import { author } from './wording.ts';

/** What strangers have in common. */
export interface Commons {
  readonly agencies: readonly Agency[];
  readonly stock: readonly string[];
  readonly studios: readonly Contact[];
  readonly inns: ReadonlyMap<Place, readonly Contact[]>;
  readonly brokers: readonly Contact[];
  readonly windows: readonly Contact[];
  /** What a board writes under an ad. */
  readonly footers: ReadonlyMap<Board, { readonly contact: Contact; readonly rate: number }>;
}

export function commonsOf(rng: Rng, supplies: Supplies, rates: Rates, ads: number): Commons {
  const many = (least: number, adsEach: number) =>
    Array.from({ length: Math.max(least, Math.round(ads / adsEach)) }, (_, i) => i);
  const boards = allLands.flatMap((land) => land.boards.map((board) => ({ land, board })));
  return {
    agencies: many(2, 380).map((i) => agencyOf(rng, supplies, i)),
    stock: many(10, 130).map((i) => `stock-${i}`),
    studios: many(2, 1600).map(() => supplies.handle(kazakhstan, 'instagram')),
    inns: new Map(
      allLands.flatMap((land) =>
        land.places.map((place) => [place, [supplies.phone(land), supplies.phone(land)]] as const),
      ),
    ),
    brokers: [
      ...many(2, 5000).map(() => supplies.handle(kazakhstan, 'telegram')),
      ...many(1, 10_000).map(() => supplies.payment(kazakhstan, 'tron')),
    ],
    windows: many(1, 5000).map(() => supplies.site(kazakhstan)),
    footers: new Map(
      boards
        .filter(() => rng.chance(rates.footer))
        .map(({ land, board }) => [
          board,
          { contact: footer(rng, supplies, land), rate: rng.pick([0.5, 0.9, 1]) },
        ]),
    ),
  };
}

function footer(rng: Rng, supplies: Supplies, land: Land): Contact {
  const kind = rng.next();
  if (kind < 0.5) return supplies.email(land);
  return kind < 0.8 ? supplies.handle(land, 'telegram') : supplies.phone(land);
}

function agencyOf(rng: Rng, supplies: Supplies, number: number): Agency {
  const land = landOf(rng);
  const desk = [supplies.phone(land)];
  if (rng.chance(0.4)) desk.push(supplies.handle(land));
  if (rng.chance(0.15)) desk.push(supplies.site(land));
  const wording = author(rng, `agency${number}`, rng.pick(land.tongues), '', supplies.word());
  const place = rng.pick(land.places);
  return {
    land,
    place,
    desk,
    wording: { ...wording, shared: true },
    strict: rng.pick([0, 0.2, 0.6]),
  };
}

const market = allLands.flatMap((land) => Array.from({ length: land.weight }, () => land));

/** A land by how much of the market it is. */
export const landOf = (rng: Rng): Land => rng.pick(market);
