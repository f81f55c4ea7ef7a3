import type { Rng } from '../../../seed-data/rng.ts';
import type { Shown } from '../wayfare/ads.ts';
import type { Contact } from '../wayfare/contacts.ts';
import type { City } from '../wayfare/lands.ts';
import { type Ad, type Held, seat, show } from './ads.ts';
import { type Board, boards } from './boards.ts';
import { type Commons, favoured } from './commons.ts';
import { slipped } from './directory.ts';
import { type Owner, personaOf } from './owners.ts';
import { cityIn, priceOf } from './places.ts';
import type { Slot } from './plan.ts';
import type { Rates } from './rates.ts';
import { type Facts, makeWording, type Wording, word } from './wording.ts';
import { banks, type Tongue } from './words/index.ts';

interface World {
  readonly rates: Rates;
  readonly commons: Commons;
}

/** The ads of an owner, in the order of time. */
export function post(rng: Rng, owner: Owner, { rates, commons }: World): Ad[] {
  const used = boardsFor(rng, owner);
  const album = new Album(owner.id);
  return owner.slots.map((slot, i) => {
    const board = rng.pick(used.filter(({ lands }) => lands.includes(slot.city.land)));
    const usual = wordingFor(rng, owner, slot);
    const { wording, worded } = rng.chance(0.08) ? once(rng, owner.id, i, usual.wording) : usual;
    const facts = factsFor(rng, wording.tongue, slot.city, rng.pick(owner.personas));
    return {
      owner: owner.id,
      day: slot.day,
      board,
      city: slot.city,
      ...word(rng, wording, facts),
      wording,
      worded,
      held: [...contactsFor(rng, owner, i, board, rates), ...under(rng, board, { rates, commons })],
      shown: picturesFor(rng, owner, slot, board, album, rates.stock, commons.stock),
    };
  });
}

/** One to three platforms in each land where an owner places ads. */
function boardsFor(rng: Rng, { slots }: Owner): Board[] {
  const lands = [...new Set(slots.map(({ city }) => city.land))];
  const most = slots.length > 8 ? 3 : 2;
  return lands.flatMap((land) =>
    rng.sample(
      boards.filter((board) => board.lands.includes(land)),
      rng.between(1, most),
    ),
  );
}

/** Mostly the first language, and the first wording of each; abroad rather a language that is read there. */
function wordingFor(
  rng: Rng,
  owner: Owner,
  { city }: Slot,
): { wording: Wording; worded: 'own' | 'shared' } {
  const tongues = [...new Set(owner.wordings.map(({ tongue }) => tongue))];
  const abroad = city.land !== owner.land && rng.chance(0.6);
  const tongue = abroad || rng.chance(0.3) ? rng.pick(tongues) : tongues[0];
  const among = owner.wordings.filter((one) => one.tongue === tongue);
  const software = owner.software.find((one) => one.tongue === tongue);
  if (software && rng.chance(0.8)) return { wording: software, worded: 'shared' };
  return { wording: favoured(rng, among) ?? rng.pick(owner.wordings), worded: 'own' };
}

/** Words for this ad alone. */
const once = (rng: Rng, owner: string, i: number, { tongue, trade }: Wording) => ({
  wording: makeWording(rng, `${owner} once ${i}`, tongue, trade),
  worded: 'own' as const,
});

export function factsFor(rng: Rng, tongue: Tongue, city: City, persona = personaOf(rng)): Facts {
  const names = banks[tongue]('names');
  return {
    city: cityIn(tongue, city),
    price: priceOf(rng, city.land),
    age: String(persona.age),
    name: names[persona.name % names.length] ?? '',
  };
}

/** The owner's own contacts, or a rented line in place of the number; one ad in forty-five has none but the platform's chat. */
function contactsFor(rng: Rng, owner: Owner, i: number, board: Board, rates: Rates): Held[] {
  if (rng.chance(0.022)) return [];
  const own: Contact[] = [];
  const shared: Contact[] = [];
  const { number } = owner.spells[i] ?? {};
  const account = owner.accounts[i];
  const rented = owner.switchboard && rng.chance(0.75);
  if (rented && owner.switchboard) shared.push(owner.switchboard);
  else if (number && rng.chance(board.field === 'none' ? 0.72 : 0.88)) own.push(number);
  if (account && rng.chance(rented ? 0.75 : 0.45)) own.push(account);
  for (const one of owner.lasting) if (rng.chance(one.kind === 'site' ? 0.5 : 0.3)) own.push(one);
  if (own.length + shared.length === 0) own.push(...(number ? [number] : []));
  // In the first ads from a new number the last one stands beside it now and then.
  const before = owner.spells[i - 1]?.number;
  if (number && before && before !== number && own.includes(number) && rng.chance(0.12))
    own.push(before);
  if (owner.agency && rng.chance(0.7)) shared.push(owner.agency);
  return [
    ...own.map((contact) => {
      const misread = contact.kind === 'phone' && rng.chance(rates.slips);
      return misread
        ? seat(rng, board, slipped(rng, contact), 'taken')
        : seat(rng, board, contact, 'own');
    }),
    ...shared.map((contact) => seat(rng, board, contact, 'shared')),
  ];
}

/** What the platform itself writes under the words, where the collector took it along. */
function under(rng: Rng, { host }: Board, { rates, commons }: World): Held[] {
  const support = commons.support.get(host) ?? [];
  if (!rng.chance(rates.footer)) return [];
  return support.map((contact) => ({ contact, whose: 'shared', where: 'under' }));
}

/** The pictures an owner has shown so far, by branch. */
class Album {
  private readonly owner: string;
  private readonly all: string[] = [];
  private readonly branches: string[][] = [];

  constructor(owner: string) {
    this.owner = owner;
  }

  /** A new picture, one of the branch's last dozen, the branch's sign, or any of the owner's. */
  next(rng: Rng, branch: number): string {
    const own = this.branches[branch] ?? [];
    this.branches[branch] = own;
    if (own.length > 0 && !rng.chance(0.24)) {
      if (rng.chance(0.1)) return rng.pick(this.all);
      return rng.chance(0.15) ? rng.pick(own.slice(0, 1)) : rng.pick(own.slice(-12));
    }
    const made = `${this.owner} picture ${this.all.length}`;
    this.all.push(made);
    own.push(made);
    return made;
  }
}

function picturesFor(
  rng: Rng,
  owner: Owner,
  { branch }: Slot,
  board: Board,
  album: Album,
  stock: number,
  stocks: readonly string[],
): Shown[] {
  const count = rng.chance(owner.pictured) ? rng.pick([1, 1, 2, 2, 3, 4]) : 0;
  const own = new Set(Array.from({ length: count }, () => album.next(rng, branch)));
  const common = rng.chance(stock) ? favoured(rng, stocks) : undefined;
  return [
    ...[...own].map((picture) => show(rng, board, picture, 'own')),
    ...(common === undefined ? [] : [show(rng, board, common, 'shared')]),
  ];
}
