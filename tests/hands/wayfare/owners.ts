import type { Rng } from '../../../seed-data/rng.ts';
import type { Agency } from './commons.ts';
import type { Contact, Directory } from './contacts.ts';
import { goals, homes, type Land, lands } from './lands.ts';
import type { Rates } from './rates.ts';
import { type Offer, offersOf } from './times.ts';
import { compose, type Wording } from './wording.ts';
import { type Tongue, type Topic, type Trade, trades } from './words/speech.ts';

/** A time with the same numbers and account, from the first to the last day on which something was placed. */
export interface Spell {
  readonly from: number;
  readonly until: number;
  /** Where who places the ads is. */
  readonly land: Land;
  readonly numberLands: readonly Land[];
  /** Filled once all spells of all owners are known. */
  readonly numbers: Contact[];
  readonly account: Contact | undefined;
  /** Whether the first ads of it still name the numbers of the one before. */
  readonly tells: boolean;
}

/** One who answers: alone, or of several in an office. */
export interface Desk {
  /** Whose name it is, as a place in a list of names. */
  readonly name: number;
  readonly offers: readonly Offer[];
  readonly spells: readonly Spell[];
}

export interface Owner {
  readonly id: string;
  readonly size: number;
  readonly origin: Land;
  readonly goals: readonly Land[];
  readonly topic: Topic;
  readonly trades: readonly Trade[];
  /** The usual one first. */
  readonly tongues: readonly Tongue[];
  readonly desks: readonly Desk[];
  /** Email, site, payment account, channel: kept as long as the owner is there. */
  readonly lasting: readonly Contact[];
  readonly album: readonly { readonly picture: string; readonly from: number }[];
  readonly wordings: readonly Wording[];
  readonly agency: Agency | undefined;
  /** The software that writes all of the ads. */
  readonly software: string | undefined;
}

/** Sizes of owners, in ads: one of a good fiftieth of all, more than half of one ad. */
export function sizesFor(rng: Rng, ads: number): number[] {
  const largest = Math.max(4, Math.round(ads * 0.022));
  const sizes = [largest];
  for (let left = ads - largest; left > 0; ) {
    const drawn = Math.floor((1 - rng.next()) ** (-1 / 1.12));
    if (drawn > 0.85 * largest) continue;
    const size = Math.min(drawn, left);
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

interface Wanted {
  readonly id: string;
  readonly size: number;
  readonly agency: Agency | undefined;
  readonly software: string | undefined;
}

export function makeOwner(rng: Rng, wanted: Wanted, rates: Rates, names: Directory): Owner {
  const { id, size } = wanted;
  const origin = wanted.agency && rng.chance(0.75) ? wanted.agency.land : rng.pick(homes);
  const owner = {
    ...wanted,
    origin,
    goals: [...new Set([rng.pick(goals), rng.pick(goals)])].slice(0, size > 2 ? 2 : 1),
    topic: rng.chance(0.92) ? 'work' : rng.pick(['papers', 'road'] as const),
    trades: rng.sample(trades, size > 3 ? 3 : rng.between(1, 2)),
  } as const;
  const base = rng.chance(0.72) ? origin : (owner.goals.find(hasNumbers) ?? origin);
  const spoken = rng.sample(lands[origin].tongues, rng.chance(size > 10 ? 0.2 : 0.55) ? 1 : 2);
  const abroad = base === origin ? [] : rng.sample(lands[base].tongues, 2);
  const tongues = [...new Set(rng.chance(0.4) ? [...abroad, ...spoken] : [...spoken, ...abroad])];
  const offers = offersOf(rng, size, rates.pauses);
  const count = size < 12 ? 1 : Math.min(12, rng.between(1, 2 + Math.floor(size / 25)));
  const seats = offers.map(() => rng.int(count));
  const desks = Array.from({ length: count }, (_, seat) => {
    const its = offers.filter((_, i) => seats[i] === seat);
    return {
      name: rng.int(60),
      offers: its,
      spells: spellsOf(rng, its, owner, base, rates, names),
    };
  });
  return {
    ...owner,
    tongues,
    desks,
    lasting: lastingOf(rng, size, origin, names),
    album: albumOf(rng, id, size, offers),
    wordings: tongues.flatMap((tongue) =>
      Array.from({ length: 1 + Math.min(4, Math.floor(size / 15)) }, (_, i) =>
        compose(rng, `${id}/${tongue}${i}`, tongue, owner.topic),
      ),
    ),
  };
}

const hasNumbers = (land: Land) => lands[land].plan.blocks.length > 0;

/** A number lasts its days; one that was silent for months mostly comes back with its owner. */
function spellsOf(
  rng: Rng,
  offers: readonly Offer[],
  owner: Pick<Owner, 'size' | 'origin' | 'goals'>,
  base: Land,
  rates: Rates,
  names: Directory,
): Spell[] {
  const stays: Offer[][] = [];
  let life = 0;
  for (const offer of offers) {
    const current = stays.at(-1);
    const silent = offer.day - (current?.at(-1)?.day ?? offer.day);
    if (silent > 60 && rng.chance(0.7)) life += silent;
    if (current?.[0] && offer.day - current[0].day <= life) current.push(offer);
    else {
      stays.push([offer]);
      life = rates.numberDays * (0.5 + rng.next());
    }
  }
  let land = base;
  let account = rng.chance(owner.size > 3 ? 0.65 : 0.45) ? names.handle(rng, land) : undefined;
  return stays.map((stay, i) => {
    if (i > 0 && rng.chance(rates.moves)) {
      const elsewhere = [owner.origin, ...owner.goals].filter(
        (to) => to !== land && hasNumbers(to),
      );
      if (elsewhere.length > 0) land = rng.pick(elsewhere);
    }
    if (i > 0 && account && rng.chance(rates.changesBoth)) account = names.handle(rng, land);
    const second = land !== owner.origin ? rng.chance(0.35) : rng.chance(0.1);
    return {
      from: stay[0]?.day ?? 0,
      until: stay.at(-1)?.day ?? 0,
      land,
      numberLands: second ? [land, owner.origin] : [land],
      numbers: [],
      account,
      tells: i > 0 && rng.chance(0.45),
    };
  });
}

/** The larger, the more of it. */
function lastingOf(rng: Rng, size: number, origin: Land, names: Directory): Contact[] {
  const likes = (small: number, large: number) => rng.chance(size > 5 ? large : small);
  return [
    ...(likes(0.08, 0.35) ? [names.email(rng)] : []),
    ...(likes(0.03, 0.35) ? [names.site(rng)] : []),
    ...(likes(0.12, 0.5) ? [names.payment(rng, origin)] : []),
    ...(likes(0.05, 0.3) ? [names.channel(rng)] : []),
  ];
}

/** Photographs of dormitories, halls, buses with people: some from the beginning, others come by and by. */
function albumOf(rng: Rng, id: string, size: number, offers: readonly Offer[]): Owner['album'] {
  const count = size < 4 ? rng.between(0, 3) : 3 + Math.min(45, Math.floor(size / 5)) + rng.int(3);
  const first = offers[0]?.day ?? 0;
  const span = (offers.at(-1)?.day ?? 0) - first;
  return Array.from({ length: count }, (_, i) => ({
    picture: `${id}, photograph ${i}`,
    from: i < 3 ? first : first + (span * (i - 3)) / count,
  }));
}
