import type { Rng } from '../../../seed-data/rng.ts';
import type { Directory } from '../trellis/directory.ts';
import { type Contact, idOf } from '../wayfare/contacts.ts';
import type { Land } from '../wayfare/lands.ts';
import type { Operator, Spell } from './operators.ts';
import type { Rates } from './rates.ts';

/** Months until a number that is not paid for is sold again, in days: at least, and most. */
const silence = [80, 320] as const;

interface Free {
  readonly number: Contact;
  readonly owner: string;
  readonly since: number;
  readonly sold: number;
}

/**
 * Gives each spell a number in the order in which they begin: a new one, one that was given up months ago (a used SIM),
 * or one that its owner gave up this week (bought with its clients).
 * @returns ids of the numbers that changed hands
 */
export function giveNumbers(
  rng: Rng,
  operators: readonly Operator[],
  rates: Rates,
  names: Directory,
): Set<string> {
  const spells = operators.flatMap(({ desks }) => desks.flatMap(({ sims }) => sims));
  spells.sort((a, b) => a.from - b.from);
  const free = new Map<Land, Free[]>();
  const twice = new Set<string>();
  for (const spell of spells) {
    const pool = free.get(spell.land) ?? [];
    free.set(spell.land, pool);
    const old = takeOld(rng, pool, spell, rates);
    if (old) twice.add(idOf(old));
    spell.number = old ?? names.phone(rng, spell.land);
    const { number, owner, until } = spell;
    pool.push({ number, owner, since: until, sold: until + rng.between(...silence) });
  }
  return twice;
}

function takeOld(rng: Rng, pool: Free[], spell: Spell, rates: Rates): Contact | undefined {
  const way = rng.next();
  const fits = ({ owner, since, sold }: Free) =>
    owner !== spell.owner &&
    (way < rates.bought ? since < spell.from && since > spell.from - 7 : sold < spell.from);
  if (way >= rates.bought + rates.used) return undefined;
  const at = pool.findIndex(fits);
  return at < 0 ? undefined : pool.splice(at, 1)[0]?.number;
}
