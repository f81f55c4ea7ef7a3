import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact, Directory } from './contacts.ts';
import type { Land } from './lands.ts';
import type { Owner } from './owners.ts';

/** For how long a number is silent before a stranger gets it, in days. */
const quarantine = 60;

/**
 * Gives numbers to all spells in the order in which they begin, and tells which of them went to strangers: with a
 * chance of `recycled` a number is one that was given up two months ago or more.
 */
export function giveNumbers(
  rng: Rng,
  owners: readonly Owner[],
  recycled: number,
  names: Directory,
): Set<string> {
  const spells = owners
    .flatMap(({ id, desks }) =>
      desks.flatMap((desk) => desk.spells.map((spell) => ({ id, spell }))),
    )
    .sort((a, b) => a.spell.from - b.spell.from);
  const givenUp = new Map<Land, { number: Contact; owner: string; since: number }[]>();
  const twice = new Set<string>();
  for (const { id, spell } of spells) {
    for (const land of spell.numberLands) {
      const pool = givenUp.get(land) ?? [];
      givenUp.set(land, pool);
      const at = pool.findIndex(
        ({ owner, since }) => owner !== id && since + quarantine < spell.from,
      );
      const old = at >= 0 && rng.chance(recycled) ? pool.splice(at, 1)[0]?.number : undefined;
      if (old) twice.add(old.value);
      const number = old ?? names.phone(rng, land);
      spell.numbers.push(number);
      pool.push({ number, owner: id, since: spell.until });
    }
  }
  return twice;
}
