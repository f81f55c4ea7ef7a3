import type { Rng } from '../../../seed-data/rng.ts';
import { componentsOf } from '../../../server/evaluate/components.ts';
import { gather } from '../gather.ts';
import { type Ad, seat, show, tracesOf } from './ads.ts';

/**
 * Ties to an owner's other ads what nothing of the owner's own would: an ad of a loose part shows a picture again or
 * names a contact that stood in the ad of the others that is next in time. Three loose parts in ten are left
 * to their words, where these tie them, and one in twenty to nothing.
 */
export function mend(rng: Rng, ads: readonly Ad[]): void {
  for (const own of gather(ads, (ad) => ad.owner).values()) {
    if (own.length === 1) continue;
    const [worded = []] = partsOf(own, () => true);
    const tied = new Set(worded);
    const bare = partsOf(own, (id) => !id.startsWith('wording:'));
    const kept = bare.filter(
      (part, i) => i > 0 && part.every((ad) => tied.has(ad)) && rng.chance(0.3),
    );
    for (const part of bare.slice(1)) {
      if (kept.includes(part) || rng.chance(0.05)) continue;
      tie(rng, rng.pick(part), bare[0] ?? []);
    }
  }
}

/** Ads that hang together by what is the owner's own, the largest part first. */
function partsOf(own: readonly Ad[], counts: (id: string) => boolean): Ad[][] {
  const found = componentsOf(
    own.map((ad, i) => ({
      id: String(i),
      held: tracesOf(ad).flatMap(({ id, whose }) => (whose === 'own' && counts(id) ? [id] : [])),
    })),
  );
  const parts = gather(own.keys(), (i) => found.get(String(i)));
  return [...parts.values()]
    .map((part) => part.flatMap((i) => own[i] ?? []))
    .sort((a, b) => b.length - a.length);
}

function tie(rng: Rng, ad: Ad, others: readonly Ad[]): void {
  const near = [...others].sort((a, b) => Math.abs(a.day - ad.day) - Math.abs(b.day - ad.day));
  const pictures = near.flatMap(({ shown }) =>
    shown.filter((one) => one.whose === 'own' && one.alike),
  );
  const contacts = near.flatMap(({ held }) => held.filter(({ whose }) => whose === 'own'));
  const [picture] = pictures;
  const [first] = contacts;
  const held = contacts.find(({ contact }) => contact.kind !== 'phone') ?? first;
  if (picture && (!held || rng.chance(0.5)))
    ad.shown.push(show(rng, ad.board, picture.picture, 'own', 0));
  else if (held) ad.held.push(seat(rng, ad.board, held.contact, 'own'));
}
