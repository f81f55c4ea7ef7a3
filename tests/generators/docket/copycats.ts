import { boardsOf } from './boards.ts';
import type { Commons } from './commons.ts';
import { lasts } from './owners.ts';
import type { Ad, Owner, Shown } from './plan.ts';
import { inUse, type Numbers, tenuresOf } from './tenures.ts';
import { habitOf } from './voices.ts';
import { banks } from './words/index.ts';

interface Copycat {
  readonly id: string;
  readonly size: number;
}

/** How many ads each of the copycats has, of so many in all. */
export function copycatsOf({ registry: { chance } }: Commons, ads: number): Copycat[] {
  const copycats: Copycat[] = [];
  let left = ads;
  while (left > 0) {
    const drawn = Math.min(60, Math.floor(2 * (1 - chance.next()) ** (-1 / 1.2)));
    const size = Math.min(left, drawn);
    copycats.push({ id: `t${copycats.length}`, size });
    left -= size;
  }
  return copycats;
}

/**
 * Ads of one who copies words and pictures of others, puts own contacts in their place, and asks for money before
 * anything else. Some come back to the same few victims; words and pictures of an ad are from the same victim.
 */
export function stolen(
  commons: Commons,
  numbers: Numbers,
  victims: readonly Ad[],
  { id, size }: Copycat,
): Ad[] {
  const { registry, rates } = commons;
  const { chance } = registry;
  const long = Math.min(lasts - 60, 10 + size * chance.within(3, 9));
  const from = chance.within(40, lasts - long);
  const near = victims.filter(({ day }) => day > from - 60 && day < from + long);
  const first = chance.pick(near.length > 0 ? near : victims);
  const there = near.filter(({ land }) => land === first.land);
  const favoured = new Set(chance.some(there, chance.whole(2, 5)).map(({ owner }) => owner));
  const likely = there.filter(({ owner }) => favoured.has(owner));
  const { numbers: called, accounts } = tenuresOf(numbers, {
    owner: id,
    land: first.land,
    from,
    to: from + long,
    abreast: 1,
    withAccounts: chance.is(0.65),
  });
  const paid = chance.is(0.75) ? registry.payment(first.land) : undefined;
  const habit = habitOf(chance);
  const boards = boardsOf(chance, first.land.country, 4);
  const asks = chance.whole(0, 10);
  return Array.from({ length: size }, (_, at): Ad => {
    const pool = chance.is(0.5) && likely.length > 0 ? likely : there.length > 0 ? there : [first];
    const victim = at === 0 ? first : chance.pick(pool);
    const earliest = Math.max(from, victim.day + 1);
    const day = Math.min(lasts, earliest + chance.within(0, Math.max(2, from + long - earliest)));
    const bank = banks[victim.voice.tongue]('scam');
    const ask = (bank[asks % bank.length] ?? '').replace('{PRICE}', victim.price);
    const number = inUse(called, day)[0] ?? called.at(-1);
    const account = inUse(accounts, day)[0] ?? accounts.at(-1);
    const mine = (contact: Shown['contact'], role: Shown['role']): Shown => ({
      contact,
      whose: 'own',
      role,
    });
    const left = victim.shown.find(({ role }) => role === 'write');
    const shown: Shown[] = [
      ...(number ? [mine(number.contact, 'call')] : []),
      ...(account && chance.is(0.7) ? [mine(account.contact, 'write')] : []),
      ...(paid && chance.is(0.7) ? [mine(paid, 'pay')] : []),
      ...(left && chance.is(0.03) ? [{ ...left, whose: 'taken' as const }] : []),
    ];
    return {
      owner: id,
      day,
      board: chance.pick(boards),
      land: victim.land,
      city: victim.city,
      habit: chance.is(0.5) ? { ...victim.habit, digits: habit.digits } : habit,
      voice: { ...victim.voice, whose: 'taken' },
      title: victim.title,
      lines: chance.is(0.75) ? [...victim.lines, ask] : victim.lines,
      shown,
      shots: victim.shots.map(({ key }) => ({ key, whose: 'taken' })),
      price: chance.is(0.5) ? victim.price : '',
      hidden: chance.is(rates.hidden),
    };
  });
}

/** Whose ads are worth copying. */
export const worthCopying = (owners: readonly Owner[]): Set<string> =>
  new Set(owners.filter(({ trade, size }) => trade === 'm' || size > 5).map(({ id }) => id));
