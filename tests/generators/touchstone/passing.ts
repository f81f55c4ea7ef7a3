import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Ad, Owner } from './cast.ts';
import type { Contact } from './issue.ts';

/** How a number was used. */
interface Use {
  readonly contact: Contact;
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
  readonly places: ReadonlySet<number>;
}

function usesOf(ads: readonly Ad[]): Use[] {
  const named = ads.flatMap((ad) =>
    ad.shown
      .filter(({ contact, whose }) => whose === 'own' && contact.id.startsWith('phone:'))
      .map(({ contact }) => ({ contact, ad })),
  );
  return [...gather(named, ({ contact }) => contact)].map(([contact, by]) => {
    const days = by.map(({ ad }) => ad.day);
    return {
      contact,
      owner: (by[0] as (typeof by)[number]).ad.owner,
      first: Math.min(...days),
      last: Math.max(...days),
      places: new Set(by.map(({ ad }) => ad.place.geonames)),
    };
  });
}

/**
 * Numbers that an owner gave up and that were given out again, a hundred days later at the least, to somebody of
 * another city.
 * @param share of all numbers, that had been a stranger's
 * @returns by the number that somebody would have had, the one that he got
 */
export function passedOn(
  rng: Rng,
  ads: readonly Ad[],
  share: number,
): ReadonlyMap<Contact, Contact> {
  const passed = new Map<Contact, Contact>();
  const uses = usesOf(ads);
  const wanted = Math.round(share * uses.length);
  const over = new Set<Contact>();
  const givers = gather(uses, ({ contact }) => contact.country);
  for (const use of rng.sample(uses, uses.length)) {
    if (passed.size >= wanted) break;
    if (use.first < 110 || over.has(use.contact)) continue;
    const fits = (givers.get(use.contact.country) ?? []).filter(
      (one) =>
        one.owner !== use.owner &&
        one.last < use.first - 100 &&
        one.last > use.first - 330 &&
        !over.has(one.contact) &&
        !passed.has(one.contact) &&
        ![...one.places].some((place) => use.places.has(place)),
    );
    if (fits.length === 0) continue;
    const giver = rng.pick(fits);
    passed.set(use.contact, giver.contact);
    over.add(giver.contact).add(use.contact);
  }
  return passed;
}

/** The ads with the numbers that came to them from strangers. */
export function reissued(ads: readonly Ad[], passed: ReadonlyMap<Contact, Contact>): Ad[] {
  const now = (contact: Contact) => passed.get(contact) ?? contact;
  return ads.map((ad) => ({
    ...ad,
    shown: ad.shown.map((one) => ({ ...one, contact: now(one.contact) })),
    ...(ad.edited && { edited: { from: now(ad.edited.from), to: now(ad.edited.to) } }),
  }));
}
