import type { Rng } from '../../../seed-data/rng.ts';
import type { Whose } from '../traces.ts';
import type { Board } from './boards.ts';
import type { Tongue } from './lands.ts';
import type { Ad, Contact, Era, Fill, Owner, Role, Said, Shown } from './types.ts';
import { phrases } from './words.ts';

/** How a contact stands on a board: in its form, in the text, or in both. */
export function saying(
  rng: Rng,
  board: Board,
  contact: Contact,
  whose: Whose = 'own',
  role: Role = 'own',
): Said {
  const way = board.fields ? rng.next() : 0;
  const only = role === 'own' ? 0.4 : 0.75;
  return { contact, whose, role, inText: way < 0.7, inField: way >= only };
}

export function makeFill(rng: Rng, owner: Owner, tongue: Tongue): Fill {
  const [least, most, currency] = owner.land.pay;
  const step = Math.max(1, Math.floor((most - least) / 20));
  const sum = `${least + step * rng.int(20)} 000`.replace(/(\d)(\d{3}) 000$/, '$1 $2 000');
  return {
    name: rng.pick(phrases(tongue, 'name')),
    pay: `${sum} ${currency}`,
    age: String(rng.between(20, 32)),
    n: String(rng.between(2, 6)),
  };
}

/** Some pictures of the owner's, mostly those of the time. */
function picturesAt(rng: Rng, { pictures }: Owner, at: number): Shown[] {
  if (pictures.length === 0) return [];
  const core = Math.ceil(pictures.length * 0.3);
  const near = () => {
    const i = Math.floor((at + (rng.next() - 0.5) * 0.5) * pictures.length);
    return Math.max(0, Math.min(pictures.length - 1, i));
  };
  const drawn = Array.from({ length: rng.between(1, 4) }, () =>
    rng.chance(0.45) ? rng.int(core) : near(),
  );
  return [...new Set(drawn)].map((i) => ({ picture: pictures[i] ?? '', whose: 'own' }));
}

/** Contacts that an owner gives in one ad; now and then none, where pictures tell whose it is. */
function contactsAt(rng: Rng, owner: Owner, { phones, handles }: Era): readonly Contact[] {
  if (owner.size > 3 && owner.pictures.length > 0 && rng.chance(0.03)) return [];
  const [main, ...others] = phones;
  const phone = rng.chance(0.25) ? (others[0] ?? main) : main;
  const given: (Contact | undefined)[] = [rng.chance(0.86) ? phone : undefined];
  if (rng.chance(0.5)) given.push(...handles);
  // Who changes all the time shows what stays less often.
  const seldom = owner.eras.length > 1 ? 0.04 : 0.12;
  for (const kept of owner.kept) if (rng.chance(seldom)) given.push(kept);
  const named = given.filter((contact) => contact !== undefined);
  return named.length > 0 || main === undefined ? named : [main];
}

export function eraOf({ eras }: Owner, day: number): Era {
  return eras.findLast(({ from }) => from <= day) ?? (eras[0] as Era);
}

/** The ads of an owner as they are where nothing misleads. */
export function planAds(rng: Rng, owner: Owner): Ad[] {
  const { days, wordings } = owner;
  const [began = 0, ended = began] = [days[0], days.at(-1)];
  return days.map((day) => {
    const era = eraOf(owner, day);
    const wording = rng.chance(0.5) ? wordings[0] : rng.pick(wordings);
    if (!wording) throw new RangeError('an owner has words');
    const board = rng.pick(owner.boards);
    return {
      owner,
      day,
      board,
      land: owner.land,
      city: rng.chance(0.7) ? (era.cities[0] ?? rng.pick(era.cities)) : rng.pick(era.cities),
      wording,
      wordingIs: 'own',
      without: rng.chance(0.15) ? rng.int(wording.parts.length) : undefined,
      fill: makeFill(rng, owner, wording.tongue),
      shown: picturesAt(rng, owner, ended > began ? (day - began) / (ended - began) : 0),
      said: contactsAt(rng, owner, era).map((contact) => saying(rng, board, contact)),
    };
  });
}
