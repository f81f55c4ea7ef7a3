import type { Rng } from '../../../seed-data/rng.ts';
import type { Board } from '../trellis/boards.ts';
import type { Directory } from '../trellis/directory.ts';
import type { Contact } from '../wayfare/contacts.ts';
import type { City, Land } from '../wayfare/lands.ts';
import { boardsFor, cityOf, homes } from './places.ts';
import type { Rates } from './rates.ts';
import { houseLines, type Trade, type Wording, write } from './wording.ts';
import { banks, type Tongue } from './words/index.ts';

/** Days that a world lasts. */
export const span = 540;

/**
 * Who is behind ads. An independent answers for herself; a pair is a woman or two and a driver; a dispatcher answers
 * for several flats; a house has a site, managers by the week and a rota; a recruiter fills places abroad.
 */
export type Kind = 'independent' | 'pair' | 'dispatcher' | 'house' | 'recruiter';

/** A number or account for as long as its owner has it. The number is given later, when all spells are known. */
export interface Spell {
  readonly owner: string;
  readonly land: Land;
  readonly from: number;
  readonly until: number;
  number: Contact | undefined;
}

/** Who answers: a SIM after the other, and an account or none. */
export interface Desk {
  readonly sims: readonly Spell[];
  readonly accounts: readonly { readonly until: number; readonly account: Contact }[];
}

/** A woman, a flat or a vacancy that is advertised. */
export interface Face {
  readonly name: string;
  readonly trade: Trade;
  readonly pictures: readonly string[];
  readonly texts: readonly Wording[];
  readonly city: City;
}

export interface Operator {
  readonly id: string;
  readonly kind: Kind;
  readonly size: number;
  readonly land: Land;
  readonly from: number;
  readonly until: number;
  readonly pause: { readonly day: number; readonly days: number } | undefined;
  readonly tongues: readonly Tongue[];
  readonly brand: number;
  readonly house: ReadonlyMap<Tongue, readonly string[]>;
  readonly boards: readonly Board[];
  readonly desks: readonly Desk[];
  readonly faces: readonly Face[];
  readonly banner: string;
  readonly site: Contact | undefined;
  readonly email: Contact | undefined;
  readonly card: Contact | undefined;
  /** Chances: that a text is changed before it is posted again, that digits are spelled out, that an ad only names the chat. */
  readonly edits: number;
  readonly hides: number;
  readonly chats: number;
  /** Shares of the ads that name the number, the account. */
  readonly calls: number;
  readonly writes: number;
}

/** Sizes in ads of the operators: a good third have one, the first is the largest. */
export function sizesFor(rng: Rng, ads: number, largest: number): { kind: Kind; size: number }[] {
  const all: { kind: Kind; size: number }[] = [{ kind: 'house', size: largest }];
  for (let left = ads - largest; left > 0; ) {
    const drawn = draw(rng, largest);
    const most = Math.ceil(largest * (0.4 + 0.55 * rng.next()));
    const size = Math.min(drawn.size, left, most);
    all.push({ kind: drawn.kind, size });
    left -= size;
  }
  return all;
}

function draw(rng: Rng, largest: number): { kind: Kind; size: number } {
  const heavy = (least: number, tail: number) =>
    Math.floor(least * (1 - rng.next()) ** (-1 / tail));
  const at = rng.next();
  if (at < 0.38) return { kind: rng.chance(0.2) ? 'recruiter' : 'independent', size: 1 };
  if (at < 0.68) return { kind: 'independent', size: rng.between(2, rng.chance(0.25) ? 18 : 6) };
  if (at < 0.82) return { kind: 'pair', size: Math.min(50, heavy(4, 1.1)) };
  if (at < 0.91) return { kind: 'recruiter', size: Math.min(90, heavy(4, 1)) };
  if (at < 0.98) return { kind: 'dispatcher', size: Math.min(180, heavy(18, 1.1)) };
  return { kind: 'house', size: Math.min(largest, heavy(80, 1.2)) };
}

interface World {
  readonly rates: Rates;
  readonly names: Directory;
}

export function makeOperator(
  rng: Rng,
  id: string,
  { kind, size }: { kind: Kind; size: number },
  world: World,
): Operator {
  const { rates, names } = world;
  const home = rng.pick(homes);
  const life = Math.min(
    span - 20,
    size === 1 ? 1 : (15 + 9 * size ** 0.7) * Math.exp(rng.normal() / 2),
  );
  const rests = size > 4 && life > 30 && rng.chance(rates.pauses);
  const days = rests ? Math.min(rng.between(45, 140), span - life) : 0;
  const from = rng.next() * (span - life - days);
  const until = from + life + days;
  const several = kind === 'recruiter' || kind === 'house' || rng.chance(0.25);
  const tongues = home.tongues.slice(0, several ? rng.between(1, 3) : 1);
  const brand = rng.int(1000);
  const boards = rng.sample(boardsFor(home.land, kind === 'recruiter'), boardCount(rng, kind));
  const deskCount = desksOf(rng, kind, size, tongues.length);
  const noNumber = rng.chance(0.05);
  const desks = Array.from({ length: deskCount }, () =>
    makeDesk(rng, {
      id,
      from,
      until,
      land: home.land,
      world,
      account: noNumber || kind === 'house',
    }),
  );
  const person = { name: '', age: 22, place: cityOf(rng, home.land), brand };
  const house = new Map(
    tongues.map((tongue) => [
      tongue,
      kind === 'house' || kind === 'dispatcher' ? houseLines(rng, tongue, person) : [],
    ]),
  );
  const facing = { id, kind, size, land: home.land, tongues, brand, house };
  const is = (share: number) => size > 1 && rng.chance(share);
  const sites = { independent: 0.02, pair: 0.04, dispatcher: 0.3, recruiter: 0.2, house: 0.85 };
  return {
    ...facing,
    from,
    until,
    pause: rests ? { day: from + life * (0.2 + 0.6 * rng.next()), days } : undefined,
    boards,
    desks,
    faces: Array.from({ length: facesOf(rng, kind, size) }, (_, i) => makeFace(rng, facing, i)),
    banner: `${id} banner`,
    site: is(sites[kind]) ? names.site(rng) : undefined,
    email: is(kind === 'recruiter' ? 0.4 : 0.04) ? names.email(rng) : undefined,
    card: is(rates.paid) ? names.payment(rng, home.land) : undefined,
    edits: kind === 'independent' ? 0.1 : rng.next() * 0.7,
    hides: rng.chance(0.15) ? 0.6 : 0.02,
    chats: rng.chance(0.07) ? 0.45 : 0.012,
    calls: noNumber ? 0 : 0.75 + 0.23 * rng.next(),
    writes: noNumber ? 0.97 : 0.3 + 0.5 * rng.next(),
  };
}

function boardCount(rng: Rng, kind: Kind): number {
  if (kind === 'independent') return rng.between(1, 3);
  return kind === 'pair' ? rng.between(2, 3) : rng.between(2, 6);
}

function facesOf(rng: Rng, kind: Kind, size: number): number {
  if (kind === 'independent') return 1;
  if (kind === 'pair') return Math.min(size, rng.between(1, 2));
  const each = kind === 'house' ? 18 : kind === 'dispatcher' ? 12 : 8;
  return Math.max(1, Math.round(size / each) + rng.int(2));
}

function desksOf(rng: Rng, kind: Kind, size: number, tongues: number): number {
  if (kind === 'independent') return 1;
  if (kind === 'pair') return 2;
  if (kind === 'recruiter') return rng.chance(0.6) ? tongues : 1;
  if (kind === 'dispatcher') return 1 + Math.floor(size / 70);
  return Math.max(tongues, 2 + Math.floor(size / 120));
}

function makeDesk(
  rng: Rng,
  of: { id: string; from: number; until: number; land: Land; world: World; account: boolean },
): Desk {
  const { rates, names } = of.world;
  const land = rng.chance(0.88) ? of.land : rng.pick(homes).land;
  const lasting = (mean: number) => Math.max(4, -mean * Math.log(1 - rng.next()));
  const sims: Spell[] = [];
  for (let day = of.from; day <= of.until; ) {
    const until = day + lasting(rates.numberDays);
    sims.push({ owner: of.id, land, from: day, until, number: undefined });
    day = until;
  }
  const accounts: { until: number; account: Contact }[] = [];
  if (!of.account && rng.chance(0.5)) return { sims, accounts };
  for (let day = of.from; day <= of.until; ) {
    day += lasting(rates.accountDays);
    accounts.push({ until: day, account: names.handle(rng, of.land) });
  }
  return { sims, accounts };
}

/** The `at`th face of an operator, with a text in each of the languages, or in some. */
export function makeFace(
  rng: Rng,
  of: Pick<Operator, 'id' | 'kind' | 'land' | 'tongues' | 'brand' | 'house'>,
  at: number,
): Face {
  const trade = tradeOf(rng, of.kind);
  const city = cityOf(rng, of.land);
  const tongues = of.tongues.filter((_, i) => i === 0 || rng.chance(0.6));
  const [first = 'ru'] = of.tongues;
  const name = rng.pick(banks[first]('names'));
  const place = cityOf(rng, rng.pick(['KR', 'TR', 'AE', 'TH', 'RU', 'KZ'] as const));
  const person = { name, age: rng.between(20, 39), place, brand: of.brand };
  const bare = rng.chance(of.kind === 'recruiter' ? 0.35 : 0.06);
  return {
    name,
    trade,
    city,
    pictures: bare
      ? []
      : Array.from({ length: rng.between(1, 6) }, (_, i) => `${of.id} face ${at} picture ${i}`),
    texts: tongues.map((tongue) =>
      write(rng, `${of.id} ${at} ${tongue}`, tongue, trade, person, of.house.get(tongue)),
    ),
  };
}

function tradeOf(rng: Rng, kind: Kind): Trade {
  if (kind === 'recruiter') return 'work';
  if (kind === 'dispatcher') return rng.pick(['room', 'room', 'massage', 'dinner']);
  if (kind === 'house') return rng.pick(['massage', 'massage', 'dinner', 'room']);
  return rng.pick(['massage', 'dinner', 'dinner', 'room']);
}
