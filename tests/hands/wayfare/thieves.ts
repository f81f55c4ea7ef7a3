import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import { type Ad, type Held, type Shown, seat } from './ads.ts';
import { boards } from './boards.ts';
import type { Contact, Directory } from './contacts.ts';
import { citiesOf, type Land, lands } from './lands.ts';
import { worldDays } from './times.ts';

/** A copier: own number, perhaps an account and a place where the fee is to be paid; all else is others'. */
interface Thief {
  readonly id: string;
  readonly contacts: readonly Contact[];
  /** From one ad to a dozen. */
  readonly size: number;
  readonly marks: readonly Ad[];
}

/**
 * So many ads by copiers of these ones. Each copies what one to three owners had placed up to two months before, with
 * the pictures or a part of them, and puts own contacts; with a chance of `keepsVictim` those in the
 * words are left where a form takes the copier's.
 */
export function steal(
  rng: Rng,
  honest: readonly Ad[],
  count: number,
  keepsVictim: number,
  names: Directory,
): Ad[] {
  const early = honest.filter(({ day }) => day < worldDays - 70);
  const byOwner = gather(early, ({ owner }) => owner);
  const stolen: Ad[] = [];
  for (let i = 0; stolen.length < count; i++) {
    const first = rng.pick(early);
    const season = [...Array(rng.between(0, 2))].map(() => rng.pick(early));
    const marks = [first, ...season.filter(({ day }) => Math.abs(day - first.day) < 45)];
    const thief: Thief = {
      id: `t${i}`,
      contacts: contactsOf(rng, first.city.land, names),
      size: Math.min(count - stolen.length, 12, Math.floor((1 - rng.next()) ** (-1 / 1.3))),
      marks,
    };
    for (const victim of victimsOf(rng, thief, byOwner))
      stolen.push(copyOf(rng, thief, victim, keepsVictim));
  }
  return stolen;
}

function contactsOf(rng: Rng, near: Land, names: Directory): Contact[] {
  const land = lands[near].plan.blocks.length > 0 ? near : 'KZ';
  return [
    names.phone(rng, land),
    ...(rng.chance(0.5) ? [names.handle(rng, land)] : []),
    ...(rng.chance(0.2) ? [names.payment(rng, land)] : []),
  ];
}

/** The ads that are copied: those that come to hand, from the same owners again and again. */
function victimsOf(
  rng: Rng,
  { size, marks }: Thief,
  byOwner: ReadonlyMap<string, readonly Ad[]>,
): Ad[] {
  return Array.from({ length: size }, (_, i) => {
    const mark = marks[i] ?? rng.pick(marks);
    const near = byOwner.get(mark.owner)?.filter(({ day }) => Math.abs(day - mark.day) < 30) ?? [];
    return i < marks.length ? mark : rng.pick(near.length > 0 ? near : [mark]);
  });
}

function copyOf(rng: Rng, { id, contacts }: Thief, victim: Ad, keepsVictim: number): Ad {
  const [phone, ...others] = contacts;
  const same = boards.filter(
    ({ land }) => land === undefined || land === victim.board.land || land === victim.city.land,
  );
  const board = rng.pick(rng.chance(0.7) ? same : boards);
  // Who pastes words as they are fills in the form below them.
  const pastes = board.kind === 'board' && rng.chance(keepsVictim);
  const kept = pastes ? victim.held.filter(({ where }) => where !== 'field').map(left) : [];
  const put = (contact: Contact): Held => {
    const held = seat(rng, board, contact, 'own');
    return pastes && contact.kind === 'phone' ? { ...held, where: 'field' } : held;
  };
  const own = [...(phone ? [put(phone)] : []), ...others.filter(() => rng.chance(0.7)).map(put)];
  const moved = board.land !== undefined && board.land !== victim.city.land;
  return {
    ...victim,
    owner: id,
    day: victim.day + 1 + rng.next() * 59,
    board,
    city: moved ? rng.pick(citiesOf[board.land ?? 'KZ']) : victim.city,
    lines: victim.lines.filter((_, i, all) => i === 0 || all.length < 4 || !rng.chance(0.08)),
    wording: taken(victim.wording),
    held: [...kept, ...own],
    shown: victim.shown.filter(() => rng.chance(0.85)).map((shown) => copied(rng, shown)),
  };
}

const taken = <T extends { readonly whose: Held['whose'] }>(one: T): T =>
  one.whose === 'shared' ? one : { ...one, whose: 'taken' };

const left = (held: Held): Held => ({ ...taken(held), where: 'text' });

/** As it was, stored anew, or cut so that nobody's fingerprint finds it. */
function copied(rng: Rng, shown: Shown): Shown {
  const way = rng.next();
  if (way < 0.5) return taken(shown);
  if (way < 0.9 || !shown.alike)
    return { ...taken(shown), file: `${shown.file}, saved again ${rng.int(1000)}` };
  return { ...taken(shown), file: `${shown.file}, cut ${rng.int(1e6)}`, alike: false };
}
