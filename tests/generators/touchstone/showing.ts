import type { Place } from '../../../seed-data/places.ts';
import type { Rng } from '../../../seed-data/rng.ts';
import type { Board } from './boards.ts';
import type { Ad, As, Desk, Owner, Shown } from './cast.ts';
import type { Contact, Stage } from './issue.ts';

/** An ad that is about to be written. */
export interface Occasion {
  readonly owner: Owner;
  readonly desk: Desk;
  readonly board: Board;
  readonly day: number;
  readonly place: Place;
  readonly stage: Stage;
  /** How often the chat, site and payment of the whole house stand in it. */
  readonly house?: number;
}

/** Where a contact goes on a board, and whether it is hidden there. */
function seated(
  rng: Rng,
  { board, stage }: Occasion,
  contact: Contact,
): Pick<Shown, 'sourceField' | 'covert'> {
  const phone = contact.id.startsWith('phone:');
  const field = board.sourceFields === 'all' || board.sourceFields === (phone ? 'phones' : 'chats');
  const sourceField = !field ? 'text' : rng.chance(0.35) ? 'both' : 'field';
  const covert =
    phone && sourceField !== 'field' && rng.chance(board.strict ? 0.6 : stage.rates.hidden);
  return { sourceField, covert };
}

/** What else is said, by what is so of the owner. */
function asides(rng: Rng, { owner, desk, day }: Occasion): Shown[] {
  const { ties } = owner;
  const inText = (contact: Contact, as: As, whose: Shown['whose']): Shown => {
    return { contact, sourceField: 'text', as, whose, covert: false };
  };
  const said: Shown[] = [];
  if (ties.driver && rng.chance(0.5)) said.push(inText(ties.driver, 'driver', 'shared'));
  if (ties.changer && rng.chance(0.5)) said.push(inText(ties.changer, 'pay', 'shared'));
  if (ties.studio && rng.chance(0.5)) said.push(inText(ties.studio, 'studio', 'shared'));
  if (ties.pilot && rng.chance(0.7)) said.push(inText(ties.pilot, 'pilot', 'shared'));
  const before = desk.lines.filter(({ to }) => to < day && to > day - 25).at(-1)?.what;
  if (before && rng.chance(0.2)) said.push(inText(before, 'moved', 'own'));
  return said;
}

/** The owner's own ways to be reached, those of the day; somebody away from home may have bought a number there. */
function ownWays(occasion: Occasion): Contact[] {
  const { rng, issue } = occasion.stage;
  const { owner, desk, day, place, board } = occasion;
  const house = occasion.house ?? 0.14;
  const now = (terms: Desk['lines']) => {
    const used = terms.filter(({ from, to }) => from <= day && day <= to).map(({ what }) => what);
    return used.length > 0 ? used : terms.slice(-1).map(({ what }) => what);
  };
  const lines = now(desk.lines);
  const line = rng.pick(lines);
  const away = place.country !== desk.country && rng.chance(0.4);
  const bought = away ? (desk.travel.get(place.country) ?? issue.phone(place.country)) : undefined;
  if (bought) desk.travel.set(place.country, bought);
  const chats = now(desk.chats);
  const chat = chats.length > 0 ? rng.pick(chats) : undefined;
  const chatOnly = chat !== undefined && rng.chance(board.sourceFields === 'chats' ? 0.4 : 0.1);
  const ways: (Contact | undefined)[] = [
    ...(chatOnly ? [] : bought ? [bought, rng.chance(0.5) ? line : undefined] : [line]),
    // While a number gives way to the next both are named.
    !chatOnly && rng.chance(0.3) ? lines.find((one) => one !== line) : undefined,
    chatOnly || rng.chance(0.4) ? chat : undefined,
    rng.chance(0.3) ? desk.email : undefined,
    rng.chance(house) ? owner.chat : undefined,
    rng.chance(house * 1.6) ? owner.site : undefined,
  ];
  return ways.filter((one) => one !== undefined);
}

/** Contacts of an ad. @param pictured whether it could be told by its pictures who placed it */
export function shownOf(occasion: Occasion, pictured: boolean): Shown[] {
  const { rng } = occasion.stage;
  const { owner, desk, board } = occasion;
  const { agency } = owner.ties;
  const as = (contact: Contact, name: As, whose: Shown['whose']): Shown => {
    return { contact, as: name, whose, ...seated(rng, occasion, contact) };
  };
  if (pictured && board.sourceFields === 'none' && owner.size > 2 && rng.chance(0.12))
    return asides(rng, occasion);
  const through = agency === undefined ? 'self' : rng.pick(['desk', 'desk', 'two', 'self']);
  const ways = through === 'desk' ? [] : ownWays(occasion);
  const house = occasion.house ?? 0.14;
  const paid = rng.chance(0.5) ? desk.payment : undefined;
  return [
    ...(agency && through !== 'self' ? [as(rng.pick(agency.lines), 'own', 'shared')] : []),
    ...(agency && through !== 'self' && rng.chance(0.4) ? [as(agency.site, 'own', 'shared')] : []),
    ...ways.map((contact) => as(contact, 'own', 'own')),
    ...(paid ? [as(paid, 'pay', 'own')] : []),
    ...(owner.payment && rng.chance(house) ? [as(owner.payment, 'pay', 'own')] : []),
    ...asides(rng, occasion),
  ];
}

/** Who gets a new number while an ad stands puts it in there. */
export function editOf(
  rng: Rng,
  { lines }: Desk,
  shown: readonly Shown[],
  day: number,
): Ad['edited'] | undefined {
  const at = lines.findIndex(({ what }) =>
    shown.some(({ contact, as }) => contact === what && as === 'own'),
  );
  const next = lines[at + 1];
  const now = lines[at];
  if (!now || !next || next.from < day || next.from > day + 9 || !rng.chance(0.4)) return;
  return { from: now.what, to: next.what };
}
