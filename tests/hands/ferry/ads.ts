import type { Chance } from './chance.ts';
import type { Ad, Contact, Line, Owner } from './model.ts';

const own = (id: string, role: Contact['role']): Contact => ({ id, whose: 'own', role });

/** An owner's contacts in one ad: mostly a number, often an account; one ad in 25 tells to write in the chat. */
function contactsOf(chance: Chance, owner: Owner, day: number): Contact[] {
  const inUse = (lines: readonly Line[]) =>
    lines.filter(({ from, until }) => from <= day && day < until);
  const phones = chance.some(inUse(owner.phones), chance.happens(0.25) ? 2 : 1);
  const handles = chance.some(inUse(owner.handles), 1);
  const contacts: Contact[] = [];
  if (chance.happens(0.04)) return contacts;
  if (chance.happens(0.88)) contacts.push(...phones.map(({ id }) => own(id, 'phone')));
  if (contacts.length === 0 || chance.happens(0.5))
    contacts.push(...handles.map(({ id }) => own(id, 'handle')));
  if (contacts.length === 0) contacts.push(...phones.map(({ id }) => own(id, 'phone')));
  if (chance.happens(0.5)) contacts.push(...owner.emails.map((id) => own(id, 'other')));
  if (chance.happens(0.6)) contacts.push(...owner.sites.map((id) => own(id, 'site')));
  if (owner.payments.length > 0 && chance.happens(0.4))
    contacts.push(own(chance.one(owner.payments), 'pay'));
  const before = owner.phones.filter(({ until }) => until <= day).at(-1);
  if (before && day - before.until < 20 && chance.happens(0.1))
    contacts.push(own(before.id, 'moved'));
  return contacts;
}

/** What an owner placed while it was there. What it took from others (thieves) it uses in most of the ads. */
export function adsOf(chance: Chance, owner: Owner): Ad[] {
  const taken = {
    shots: owner.shots.filter(({ whose }) => whose === 'taken'),
    wordings: owner.wordings.filter(({ whose }) => whose === 'taken'),
  };
  const kept = {
    shots: owner.shots.filter(({ whose }) => whose === 'own'),
    wordings: owner.wordings.filter(({ whose }) => whose === 'own'),
  };
  return Array.from({ length: owner.size }, () => {
    const day = owner.from + chance.next() * (owner.until - owner.from);
    const shotsFrom = taken.shots.length > 0 && chance.happens(0.75) ? taken.shots : kept.shots;
    const wordedFrom =
      taken.wordings.length > 0 && chance.happens(0.65) ? taken.wordings : kept.wordings;
    return {
      owner,
      day,
      board: chance.one(owner.boards),
      city: chance.one(owner.cities),
      wording: chance.one(wordedFrom),
      contacts: contactsOf(chance, owner, day),
      shots: chance.happens(0.9) ? chance.some(shotsFrom, chance.between(1, 4)) : [],
    };
  });
}
