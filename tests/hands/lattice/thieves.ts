/** Owners who live on what others made: scrapers of whole ads, copycats, scammers, affiliates of a programme. */
import type { Rng } from '../../../seed-data/rng.ts';
import type { Item, Registry } from './contacts.ts';
import type { Draft, Taken } from './crew.ts';
import { habits } from './habits.ts';
import { Line, lastDay } from './line.ts';
import { type Board, type Market, popular } from './market.ts';
import { type Language, type Master, newMaster, type Topic } from './speech.ts';

/** A site of one's own that looks like a board. */
export function ownSite(registry: Registry, rng: Rng): Board {
  return {
    host: registry.site(rng).value,
    path: rng.pick(['/p/', '/ad/', '/girls-work/', '/']),
    id: rng.pick(['number', 'slug', 'hex']),
    topics: '',
    serves: '',
    field: rng.pick(['contact', 'contact', 'none']),
    place: rng.pick([0, 0.5, 0.9]),
    date: rng.pick([0, 0.4, 1]),
    price: 0.3,
    limit: 4000,
  };
}

/** Copies whole ads to its own sites under its own contact; now and then the old one stays in the text. */
export function scraperAds(
  market: Market,
  registry: Registry,
  owner: string,
  size: number,
  victims: readonly Draft[],
  rng: Rng,
): Draft[] {
  const boards = Array.from({ length: rng.between(1, 3) }, () => ownSite(registry, rng));
  const source = rng.chance(0.6) ? rng.pick(victims).board : undefined;
  const first = rng.pick(victims);
  const { phoneDays, handleDays } = habits.scraper;
  const life = [0, lastDay + 60] as const;
  const { pace } = market.rates;
  const phones = new Line(
    (from, to) => registry.phone(first.place.country, owner, [from, to], true, rng),
    life,
    phoneDays / pace,
    rng,
  );
  const accounts = new Line(() => registry.telegram(rng), life, handleDays / pace, rng);
  const frame = rng.chance(0.5) ? 'frame' : 'plain';
  const copies: Draft[] = [];
  for (let turn = 0; copies.length < size; turn++) {
    const victim = rng.pick(victims);
    if (source && victim.board !== source && turn < size * 40) continue;
    const day = Math.min(lastDay + 20, victim.day + rng.next() ** 2 * 40 + 0.1);
    const items: Item[] = rng.chance(0.7) ? phones.at(day, rng) : [];
    if (items.length === 0 || rng.chance(0.5)) items.push(...accounts.at(day, rng));
    copies.push({
      ...victim,
      owner,
      day,
      board: rng.pick(boards),
      items,
      kept: rng.chance(market.rates.leftover) ? victim.items : [],
      later: [],
      shots: victim.shots.map(({ shot, alteration }) => ({
        shot,
        alteration: alteration === 'plain' ? frame : alteration,
      })),
      shy: 0,
    });
  }
  return copies;
}

/** Shows the pictures of a seller, mostly a popular one, and often her words. */
export function copycatTakes(victims: readonly Draft[], rng: Rng): Taken {
  const victim = rng.pick(victims);
  return {
    shots: victim.shots.map(({ shot }) => shot),
    country: victim.place.country,
    ...(rng.chance(0.55) ? { masters: [victim.master] } : {}),
  };
}

/** What scammers of one world have in common: those who came first are imitated. */
export class Scams {
  readonly #texts: Master[][] = [];

  takes(market: Market, victims: readonly Draft[], language: Language, rng: Rng): Taken {
    const stolen = rng.sample(victims, rng.between(2, 5)).flatMap(({ shots }) => shots);
    const imitates = this.#texts.length > 0 && rng.chance(market.rates.leftover * 0.6);
    const topic: Topic = rng.pick(habits.scammer.topics);
    const masters = imitates
      ? rng.pick(this.#texts)
      : [1, 2].slice(rng.int(2)).map(() => newMaster(language, topic, false, rng));
    if (!imitates) this.#texts.push(masters);
    return { shots: stolen.map(({ shot }) => shot), masters };
  }
}

interface Programme {
  readonly support: Item;
  readonly masters: readonly Master[];
  readonly shots: readonly number[];
}

/** Affiliate programmes: a text, pictures and a support handle for every webmaster who joins. */
export class Programmes {
  readonly #all: Programme[] = [];
  readonly #market: Market;

  constructor(market: Market, registry: Registry, ads: number, rng: Rng) {
    this.#market = market;
    const count = Math.ceil(market.rates.spread ? ads / 250 : 3 + ads / 4000);
    for (let made = 0; made < count; made++) {
      const language = rng.pick(['ru', 'ru', 'en', 'kk', 'uz', 'tr'] as const);
      const topic = rng.pick(habits.affiliate.topics);
      const support = registry.telegram(rng);
      market.join(support);
      const masters = [1, 2, 3].map(() => newMaster(language, topic, false, rng));
      this.#all.push({ support, masters, shots: market.newPictures(rng.between(4, 12)) });
    }
  }

  /** What a webmaster gets who joins, and the doorway pages on sites of his own. */
  takes(registry: Registry, rng: Rng): Taken {
    const { support, masters, shots } = popular(this.#all, this.#market.rates.spread, rng);
    const boards = Array.from({ length: rng.between(1, 3) }, () => ownSite(registry, rng));
    const own = this.#market.newPictures(rng.between(0, 3));
    return {
      boards,
      shots: [...rng.sample(shots, 3), ...own],
      clients: [{ item: support, often: rng.pick([0.7, 0.95, 1]), standsIn: false }],
      ...(rng.chance(0.6) ? { masters: rng.sample(masters, 2) } : {}),
    };
  }
}
