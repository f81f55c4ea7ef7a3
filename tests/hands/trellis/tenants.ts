import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import { type Ad, seat, show } from './ads.ts';
import { factsFor } from './posting.ts';
import { word } from './wording.ts';

/**
 * Puts smaller owners within larger ones: they work in the larger one's city at its time and now and then show its
 * pictures, name its number beside their own, or write with its words; what they are reached by stays their own.
 * @param share of the owners of 3 to 25 ads
 */
export function lodge(rng: Rng, ads: readonly Ad[], share: number): void {
  const owners = [...gather(ads, (ad) => ad.owner).values()];
  const hosts = owners.filter(({ length }) => length > 60);
  for (const tenant of owners) {
    if (tenant.length < 3 || tenant.length > 25 || !rng.chance(share)) continue;
    const land = tenant[0]?.city.land;
    const near = hosts.filter((host) =>
      host.some((ad) => closeTo(ad, tenant[0]) && ad.city.land === land),
    );
    if (near.length === 0) continue;
    const host = rng.pick(near);
    for (const ad of tenant) {
      const theirs = host.filter((one) => closeTo(one, ad));
      if (theirs.length > 0) borrow(rng, ad, rng.pick(theirs));
    }
  }
}

const closeTo = (ad: Ad, other?: Ad): boolean =>
  other !== undefined && Math.abs(ad.day - other.day) < 25;

function borrow(rng: Rng, ad: Ad, theirs: Ad): void {
  if (ad.city.land === theirs.city.land && ad.board.lands.includes(theirs.city.land))
    ad.city = theirs.city;
  const [picture] = theirs.shown.filter(({ whose }) => whose === 'own');
  if (picture && rng.chance(0.3)) ad.shown.push(show(rng, ad.board, picture.picture, 'taken'));
  const number = theirs.held.find(
    ({ contact, whose }) => whose === 'own' && contact.kind === 'phone',
  );
  if (number && rng.chance(0.2)) ad.held.push(seat(rng, ad.board, number.contact, 'taken'));
  if (theirs.worded !== 'own' || !rng.chance(0.25)) return;
  const facts = factsFor(rng, theirs.wording.tongue, ad.city);
  Object.assign(ad, word(rng, theirs.wording, facts), { wording: theirs.wording, worded: 'taken' });
}
