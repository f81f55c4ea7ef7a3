import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact } from '../wayfare/contacts.ts';
import type { Land } from '../wayfare/lands.ts';
import { type Commons, favoured } from './commons.ts';
import type { Directory } from './directory.ts';
import { abroadOf, landOf, tonguesOf } from './places.ts';
import { type Slot, slotsOf, spellsOf } from './plan.ts';
import type { Rates } from './rates.ts';
import { makeWording, type Trade, trades, type Wording } from './wording.ts';
import type { Tongue } from './words/index.ts';

/** A time in which a branch has one number; `from` and `until` are its first and last ad. */
export interface Spell {
  readonly owner: string;
  readonly land: Land;
  readonly from: number;
  readonly until: number;
  number?: Contact;
}

/** Who speaks in an ad: `name` picks one from the names of its language. */
interface Persona {
  readonly name: number;
  readonly age: number;
}

export interface Owner {
  readonly id: string;
  readonly land: Land;
  readonly slots: readonly Slot[];
  /** For each slot. */
  readonly spells: readonly Spell[];
  readonly accounts: readonly (Contact | undefined)[];
  /** What is paid to, written to and read beside that, as long as the owner lasts. */
  readonly lasting: readonly Contact[];
  readonly wordings: readonly Wording[];
  readonly personas: readonly Persona[];
  readonly switchboard: Contact | undefined;
  readonly agency: Contact | undefined;
  readonly software: readonly Wording[];
  /** How much this owner shows pictures, and how much they hide their contacts from machines. */
  readonly pictured: number;
  readonly hides: number;
}

interface Given {
  readonly rates: Rates;
  readonly commons: Commons;
  readonly names: Directory;
}

/** Above this many ads an owner has lines, sites and words of their own. */
const small = 45;

export function makeOwner(
  rng: Rng,
  id: string,
  size: number,
  { rates, commons, names }: Given,
): Owner {
  const land = landOf(rng);
  const lands = size > 4 && rng.chance(0.3) ? [land, land, abroadOf(rng)] : [land];
  const slots = slotsOf(rng, size, lands);
  const trade = rng.pick([...trades, 'care', 'meet'] as const);
  const tongues = tonguesFor(rng, lands, size);
  const rents = size <= small && rng.chance(rates.rents);
  const listed = size <= small && rng.chance(rates.listed);
  const worded = size <= small && rng.chance(rates.software);
  const near = commons.switchboards.filter((one) => one.land === land);
  const among = near.length > 0 ? near : commons.switchboards;
  const softwares = commons.software.filter((one) => one.trade === trade);
  return {
    id,
    land,
    slots,
    spells: spellsFor(rng, id, land, slots, rates.numberDays),
    accounts: accountsFor(rng, land, slots, rates.accountDays, names),
    lasting: [
      ...(rng.chance(0.18) ? [names.email(rng)] : []),
      ...(rng.chance(rates.paid) ? [names.payment(rng, land)] : []),
      ...(size > 4 && rng.chance(0.15) ? [names.site(rng)] : []),
    ],
    wordings: wordingsFor(rng, id, tongues, trade, size),
    personas: Array.from({ length: 1 + Math.floor(Math.sqrt(size)) }, () => personaOf(rng)),
    switchboard: rents ? favoured(rng, among)?.number : undefined,
    agency: listed ? favoured(rng, commons.agencies) : undefined,
    software: worded ? softwares.filter(({ tongue }) => tongues.includes(tongue)) : [],
    pictured: rng.pick([0.15, 0.3, 0.5, 0.65, 0.8]),
    hides: rng.pick([0, 0, 0, 0.02, 0.05, 0.1, 0.25]),
  };
}

export const personaOf = (rng: Rng): Persona => ({
  name: rng.int(1000),
  age: rng.between(21, 36),
});

/** One language or two, of large owners three; the first is the one most ads are in. */
function tonguesFor(rng: Rng, lands: readonly Land[], size: number): Tongue[] {
  const all = lands.flatMap(tonguesOf);
  const wanted = size > 30 ? rng.between(2, 3) : size > 3 && rng.chance(0.45) ? 2 : 1;
  return [...new Set(rng.sample(all, all.length))].slice(0, wanted);
}

/** In each language one wording, and another for every hundred ads or so. */
function wordingsFor(
  rng: Rng,
  id: string,
  tongues: readonly Tongue[],
  trade: Trade,
  size: number,
): Wording[] {
  return tongues.flatMap((tongue, i) => {
    const count = 1 + Math.floor(((i === 0 ? 1 : 0.4) * size * rng.next()) / 70);
    return Array.from({ length: count }, (_, n) =>
      makeWording(rng, `${id} ${tongue} ${n}`, tongue, trade),
    );
  });
}

function spellsFor(
  rng: Rng,
  owner: string,
  land: Land,
  slots: readonly Slot[],
  mean: number,
): Spell[] {
  const found = new Array<Spell>(slots.length);
  for (const at of byBranch(slots)) {
    const numbers = spellsOf(rng, daysOf(slots, at), mean);
    for (const n of new Set(numbers)) {
      const those = at.filter((_, i) => numbers[i] === n);
      const days = daysOf(slots, those);
      const there = slots[those[0] ?? 0]?.city.land ?? land;
      const spell: Spell = {
        owner,
        land: rng.chance(0.65) ? there : land,
        from: Math.min(...days),
        until: Math.max(...days),
      };
      for (const i of those) found[i] = spell;
    }
  }
  return found;
}

/** Three owners in five have an account; half of these for all branches, the others one for each. */
function accountsFor(
  rng: Rng,
  land: Land,
  slots: readonly Slot[],
  mean: number,
  names: Directory,
): (Contact | undefined)[] {
  const found = new Array<Contact | undefined>(slots.length).fill(undefined);
  if (rng.chance(0.4)) return found;
  for (const at of rng.chance(0.5) ? [slots.map((_, i) => i)] : byBranch(slots)) {
    const given = new Map<number, Contact>();
    for (const [i, n] of spellsOf(rng, daysOf(slots, at), mean).entries()) {
      const handle = given.get(n) ?? names.handle(rng, land);
      given.set(n, handle);
      found[at[i] ?? 0] = handle;
    }
  }
  return found;
}

const daysOf = (slots: readonly Slot[], at: readonly number[]): number[] =>
  at.map((i) => slots[i]?.day ?? 0);

function byBranch(slots: readonly Slot[]): number[][] {
  const found: number[][] = [];
  for (const [i, { branch }] of slots.entries()) {
    const known = found[branch] ?? [];
    found[branch] = known;
    known.push(i);
  }
  return found.filter(Boolean);
}
