import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, numbered } from '../collecting.ts';
import { heldBySeveral, type TracedWorld } from '../traces.ts';
import type { HandOptions } from '../types.ts';
import type { Ad } from './cast.ts';
import { type Commons, commonsOf } from './commons.ts';
import { Copying } from './copying.ts';
import { Casting } from './operators.ts';
import { passedOn } from './passing.ts';
import { Posting } from './posting.ts';
import { ratesOf } from './rates.ts';
import { picturesOf, recordsOf, tracesOf } from './records.ts';
import { sizesOf, thiefSizesOf } from './sizes.ts';
import { type Contact, Supplies } from './supplies.ts';

/**
 * Worlds of an acceptance tester: a year and a half of boards in eight lands, made to be judged by. Operators post in
 * campaigns (one person, one text, one set of pictures, some posts), keep habits of writing, and come by new people,
 * pictures and numbers one at a time, so that something always goes on while something changes.
 */
export function assay({ world, seed, ads: wanted }: HandOptions): TracedWorld {
  const rng = rngOf(seed, `assay ${world}`);
  const rates = ratesOf(world);
  const supplies = new Supplies(rng);
  const commons = commonsOf(rng, supplies, rates, wanted);
  const casting = new Casting(rng, supplies, rates, commons);
  const stolen = Math.round(wanted * rates.theft);
  const honest = sizesOf(rng, wanted - stolen, wanted);
  const posting = new Posting(rng, rates);
  const own = honest
    .map((size, rank) => casting.operator(size, rank))
    .flatMap((operator) => posting.adsOf(operator));
  const passed = passedOn(rng, own, rates.recycled);
  const posted = own.map((ad) => reissued(ad, passed));
  const copying = new Copying(rng, rates.forgotten, posted);
  const thieves = thiefSizesOf(rng, stolen).map((size, rank) => casting.operator(size, rank, true));
  const copied = thieves.flatMap((thief) => copying.adsOf(thief));
  const all = [...posted, ...copied].map((ad) => underFooter(rng, ad, commons));
  const ads = numbered(rng, all, [1_000, 900_000], 40);
  return {
    captures: () => recordsOf(seed, ads),
    owners: new Map(ads.map((one) => [adIdOf(one), one.ad.owner.id])),
    pictures: picturesOf(seed, all),
    hubs: heldBySeveral(all, tracesOf, 'shared'),
    recycled: [...passed.values()].map(({ id }) => id),
    traces: new Map(ads.map((one) => [adIdOf(one), tracesOf(one.ad)])),
  };
}

/** The ad with the numbers that came to it from strangers. */
function reissued(ad: Ad, passed: ReadonlyMap<Contact, Contact>): Ad {
  const now = (contact: Contact) => passed.get(contact) ?? contact;
  const shown = ad.shown.map((one) => ({
    ...one,
    contact: now(one.contact),
    ...(one.after && { after: now(one.after) }),
  }));
  return { ...ad, shown };
}

function underFooter(rng: Rng, ad: Ad, { footers }: Commons): Ad {
  const footer = footers.get(ad.board);
  if (!footer || !rng.chance(footer.rate)) return ad;
  const { contact } = footer;
  return { ...ad, shown: [...ad.shown, { contact, label: 'help', whose: 'shared' }] };
}
