import type { CountryCode, Place } from '../../../seed-data/places.ts';
import { countries } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Desk } from './desk.ts';
import type { Topic } from './style.ts';

/**
 * What sort of owner. An owner is whoever decides over the ads and takes what they bring: a person, or one
 * organisation with all its branches, cells and successive numbers. Clients of a switchboard, hotel, driver, booking
 * bot, copywriter or money changer are owners of their own; so are brothers in trade who lend each other a phone, and
 * everybody who copies words or pictures.
 */
export type Kind =
  | 'single'
  | 'regular'
  | 'firm'
  | 'salon'
  | 'circuit'
  | 'cells'
  | 'backstage'
  | 'recruiter'
  | 'scammer'
  | 'copycat'
  | 'imitator';

/** What may give away that fronts are one owner's. */
export type Clue =
  | 'payment'
  | 'email'
  | 'manager'
  | 'transfer phone'
  | 'overlap'
  | 'edit'
  | 'pictures'
  | 'words';

/** A stretch of an owner's business under one set of public contacts. */
export interface Stretch {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** An owner before anything is published. */
export interface Plan {
  readonly owner: string;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly ads: number;
  readonly start: number;
  readonly stretches: readonly [Stretch, ...Stretch[]];
  readonly clues: ReadonlySet<Clue>;
}

/** How hard a world presses where. Rates of owners, if nothing else is said. */
export interface Pressure {
  /** Names the lines of drivers, hotels, bots, changers. */
  readonly hubs: number;
  /** Buys words from a house. */
  readonly houses: number;
  readonly stock: number;
  /** Copycats, imitators and scammers: times their usual number. */
  readonly thieves: number;
  readonly rotation: number;
  readonly recycling: number;
  readonly lending: number;
  /** Board prints its own address (of ads). */
  readonly support: number;
}

/** Days that a world lasts. */
export const horizon = 760;

const usual: Record<Kind, number> = {
  ...{ single: 640, regular: 180, firm: 80, salon: 38, circuit: 15, cells: 9, backstage: 15 },
  ...{ recruiter: 22, scammer: 9, copycat: 22, imitator: 12 },
};
const lengths: Record<Kind, [low: number, high: number, tail: number]> = {
  single: [1, 4, 2.5],
  regular: [3, 40, 2.2],
  firm: [1, 20, 2],
  salon: [6, 70, 2],
  circuit: [18, 170, 1.8],
  cells: [24, 150, 1.7],
  backstage: [10, 90, 1.8],
  recruiter: [6, 110, 2],
  scammer: [6, 80, 1.8],
  copycat: [1, 9, 2],
  imitator: [1, 12, 2],
};
const topics: Record<Kind, Topic[]> = {
  single: ['company', 'company', 'care', 'care', 'trade', 'work'],
  regular: ['company', 'company', 'care', 'stage', 'trade', 'work'],
  firm: ['trade'],
  salon: ['care'],
  circuit: ['company', 'company', 'care', 'stage'],
  cells: ['company', 'care', 'stage', 'work'],
  backstage: ['company', 'stage', 'work', 'care'],
  recruiter: ['work', 'work', 'stage'],
  scammer: ['company', 'work', 'company'],
  copycat: ['company', 'care', 'work'],
  imitator: ['company', 'care', 'stage'],
};

const hinges: Clue[] = ['payment', 'email', 'manager', 'transfer phone', 'overlap', 'edit'];
const soft: Clue[] = ['pictures', 'words'];

/** Some leave five traces, others one; one in ten nothing but pictures and words. */
function drawClues(kind: Kind, pressure: Pressure, rng: Rng): Set<Clue> {
  const count = rng.pick([1, 1, 2, 2, 3, 4, 5]);
  const careful = rng.chance(0.1 + (pressure.rotation > 0.5 ? 0.05 : 0));
  if (careful) return new Set(soft);
  const first: Clue =
    kind === 'backstage' ? rng.pick(['payment', 'email', 'transfer phone']) : rng.pick(hinges);
  return new Set([first, ...rng.sample([...hinges, ...soft, ...soft], count - 1)]);
}

/** Towns of a tour: at home, then where the country's people are taken. */
function tour(desk: Desk, home: Place, count: number, rng: Rng): Place[] {
  const { destinations } = countries[home.country];
  const abroad = rng.chance(0.7);
  const lands: CountryCode[] = [home.country, ...(abroad ? rng.sample(destinations, 3) : [])];
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? home : desk.town(rng, rng.pick(lands)),
  );
}

/** Numbers follow each other in time, with a pause of a season now and then. */
function successive(places: readonly Place[], from: number, to: number, rng: Rng): Stretch[] {
  const marks = places.map(() => 0.3 + rng.next());
  const sum = marks.reduce((total, mark) => total + mark, 0);
  let day = from;
  return places.map((place, at) => {
    const span = ((marks[at] ?? 0) / sum) * (to - from);
    const stretch = {
      place,
      from: day,
      to: day + span * (rng.chance(0.1) ? 0.5 : 1),
      weight: span,
    };
    day += span;
    return stretch;
  });
}

const lasts: Record<Kind, [number, number]> = {
  ...{ single: [2, 70], regular: [50, 500], firm: [90, 700], salon: [150, 700] },
  ...{ circuit: [180, 600], cells: [250, 600], backstage: [120, 520], recruiter: [120, 700] },
  ...{ scammer: [40, 300], copycat: [8, 120], imitator: [15, 160] },
} as Record<Kind, [number, number]>;

function stretchesOf(
  desk: Desk,
  plan: { kind: Kind; ads: number; start: number },
  rotation: number,
  rng: Rng,
): Stretch[] {
  const { kind, ads, start } = plan;
  const home = desk.town(rng);
  const [low, high] = lasts[kind];
  const end = Math.min(horizon, start + rng.between(low, high));
  const upTo = (most: number, per: number): number =>
    Math.max(1, Math.min(rng.between(2, most), Math.floor(ads / per)));
  const same = (count: number): Place[] => Array.from({ length: count }, () => home);
  const turns = rng.chance(rotation);
  if (kind === 'circuit') return successive(tour(desk, home, upTo(14, 5), rng), start, end, rng);
  if (kind === 'scammer') return successive(tour(desk, home, upTo(10, 4), rng), start, end, rng);
  if (kind === 'backstage') {
    const second = desk.town(rng, home.country);
    const places = same(upTo(14, rotation > 0.5 ? 3 : 4)).map((place) =>
      rng.chance(0.25) ? second : place,
    );
    return successive(places, start, end, rng);
  }
  if (kind === 'cells' || kind === 'recruiter') {
    const count = kind === 'cells' ? rng.between(2, 4) : upTo(7, 5);
    return tour(desk, home, count, rng).map((place, at) => ({
      place: kind === 'cells' && rng.chance(0.4) ? home : place,
      from: start + (at === 0 ? 0 : rng.next() * 0.4 * (end - start)),
      to: end,
      weight: 0.4 + rng.next(),
    }));
  }
  const most = rotation > 0.5 ? 9 : 4;
  const count = turns && kind !== 'firm' && ads > 2 ? upTo(most, rotation > 0.5 ? 2.5 : 4) : 1;
  return successive(same(count), start, end, rng);
}

/** One of a list by its weight. */
export function weighted<T>(list: readonly (readonly [T, number])[], rng: Rng): T {
  let mark = rng.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of list) {
    mark -= weight;
    if (mark < 0) return item;
  }
  return rng.pick(list)[0];
}

/** Owners until there are ads enough; no owner has more than 3 % of them. In the order in which they begin. */
export function planWorld(desk: Desk, ads: number, pressure: Pressure, rng: Rng): Plan[] {
  const thieves: ReadonlySet<Kind> = new Set(['scammer', 'copycat', 'imitator']);
  const shares = (Object.entries(usual) as [Kind, number][]).map(
    ([kind, share]) => [kind, thieves.has(kind) ? share * pressure.thieves : share] as const,
  );
  const most = Math.max(1, Math.floor(ads * 0.03));
  const plans: Plan[] = [];
  let left = ads;
  while (left > 0) {
    const kind = weighted(shares, rng);
    const [low, high, tail] = lengths[kind];
    const drawn = Math.floor(low + (high - low + 1) * rng.next() ** tail);
    const size = Math.min(drawn, most, left);
    const start = rng.next() ** 0.9 * (horizon - 45);
    const [first, ...later] = stretchesOf(desk, { kind, ads: size, start }, pressure.rotation, rng);
    if (!first) continue;
    plans.push({
      owner: `${kind}-${plans.length + 1}`,
      kind,
      topic: rng.pick(topics[kind]),
      ads: size,
      start,
      stretches: [first, ...later],
      clues: drawClues(kind, pressure, rng),
    });
    left -= size;
  }
  return plans.sort((one, other) => one.start - other.start);
}
