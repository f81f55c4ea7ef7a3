import type { Rng } from '../../../seed-data/rng.ts';
import { type Contact, idOf } from '../wayfare/contacts.ts';
import type { Land } from '../wayfare/lands.ts';
import type { Directory } from './directory.ts';
import type { Owner, Spell } from './owners.ts';

/** For how long an operator keeps a number that nobody pays for before it is sold again, in days: at least, and most. */
const silence = [75, 330] as const;

/**
 * Gives a number to each spell in the order in which they begin, with a chance of `recycled` one that was given up
 * months ago, by the owner whose it was longest ago.
 * @returns ids of the numbers that two owners had
 */
export function giveNumbers(
  rng: Rng,
  owners: readonly Owner[],
  recycled: number,
  names: Directory,
): Set<string> {
  const spells = [...new Set(owners.flatMap((owner) => owner.spells))];
  spells.sort((a, b) => a.from - b.from);
  const givenUp = new Map<Land, { number: Contact; owner: string; free: number }[]>();
  const twice = new Set<string>();
  for (const spell of spells) {
    const pool = givenUp.get(spell.land) ?? [];
    givenUp.set(spell.land, pool);
    const old = rng.chance(recycled) ? takeFree(pool, spell) : undefined;
    if (old) twice.add(idOf(old));
    spell.number = old ?? names.phone(rng, spell.land);
    const free = spell.until + rng.between(...silence);
    pool.push({ number: spell.number, owner: spell.owner, free });
  }
  return twice;
}

function takeFree(
  pool: { number: Contact; owner: string; free: number }[],
  spell: Spell,
): Contact | undefined {
  const at = pool.findIndex(({ owner, free }) => owner !== spell.owner && free < spell.from);
  return at < 0 ? undefined : pool.splice(at, 1)[0]?.number;
}
