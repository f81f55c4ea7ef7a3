import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import { type Ad, within } from './cast.ts';
import type { Contact } from './supplies.ts';

/** A number as its only owner used it. */
interface Use {
  readonly contact: Contact;
  readonly ads: readonly Ad[];
  readonly first: number;
  readonly last: number;
}

/**
 * Gives numbers that fell silent to strangers: months later, in other towns, mostly in another tongue.
 * @param share of all numbers, how many were somebody's before
 * @returns by the number that a newcomer would have had, the one that it was given
 */
export function passedOn(rng: Rng, ads: readonly Ad[], share: number): Map<Contact, Contact> {
  const uses = usesOf(ads);
  const byLand = gather(uses, ({ contact }) => contact.land);
  const wanted = Math.round(share * uses.length);
  const passed = new Map<Contact, Contact>();
  const taken = new Set<Contact>();
  for (const after of rng.sample(uses, uses.length)) {
    if (passed.size >= wanted) break;
    if (taken.has(after.contact)) continue;
    const silence = within(rng, 95, 330);
    const before = (byLand.get(after.contact.land) ?? []).filter(
      ({ contact, last }) =>
        Math.abs(after.first - last - silence) < 20 && !taken.has(contact) && !passed.has(contact),
    );
    const found = rng.sample(before, 8).find((use) => areStrangers(rng, use, after));
    if (!found) continue;
    passed.set(after.contact, found.contact);
    taken.add(found.contact);
  }
  return passed;
}

function usesOf(ads: readonly Ad[]): Use[] {
  const held = ads.flatMap((ad) =>
    ad.shown.flatMap(({ contact, whose, after }) =>
      contact.kind === 'phone' && whose === 'own'
        ? [contact, ...(after ? [after] : [])].map((one) => ({ contact: one, ad }))
        : [],
    ),
  );
  return [...gather(held, ({ contact }) => contact)].map(([contact, by]) => {
    const days = by.map(({ ad }) => ad.day);
    const first = days.reduce((a, b) => Math.min(a, b));
    const last = days.reduce((a, b) => Math.max(a, b));
    return { contact, ads: by.map(({ ad }) => ad), first, last };
  });
}

function areStrangers(rng: Rng, before: Use, after: Use): boolean {
  const [one] = before.ads;
  const [other] = after.ads;
  if (!one || !other || one.owner === other.owner) return false;
  const apart = (of: (ad: Ad) => unknown) => {
    const had = new Set(before.ads.map(of));
    return after.ads.every((ad) => !had.has(of(ad)));
  };
  return apart(({ place }) => place) && (apart(({ tongue }) => tongue) || rng.chance(0.3));
}
