import type { CaptureRecord } from '../../../seed-data/index.ts';
import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, numbered, seenAgain } from '../collecting.ts';
import { heldBySeveral, type Trace, type TracedWorld } from '../traces.ts';
import type { HandOptions } from '../types.ts';
import { anchor } from './anchor.ts';
import type { Work } from './groups.ts';
import { shareThings } from './hubs.ts';
import { Kit } from './kit.ts';
import { makeOwner, sizesOf } from './owners.ts';
import { pictureId } from './pictures.ts';
import { planAds } from './plan.ts';
import { ratesOf } from './rates.ts';
import { recycle } from './recycled.ts';
import { stealFor } from './thefts.ts';
import type { Ad } from './types.ts';
import { timeOf, write } from './write.ts';

/** The largest owners, as parts of all ads. */
const heads = [0.024, 0.017, 0.013, 0.01, 0.008, 0.006];

function tracesOf({ said, shown, wording, wordingIs }: Ad): Trace[] {
  return [
    ...said.map(({ contact, whose }) => ({ id: contact.id, whose })),
    ...shown.map(({ picture, whose }) => ({ id: pictureId(picture), whose })),
    { id: wording.id, whose: wordingIs },
  ];
}

/** All that was placed in a world, owner by owner. */
function worksOf({ world, ads, seed }: HandOptions): Work[] {
  const rates = ratesOf(world);
  const rng = (part: string) => rngOf(seed, `causeway ${world} ${part}`);
  const kit = new Kit(rng('kit'));
  const make = rng('owners');
  const stolen = Math.round(ads * rates.thieves);
  const large = heads.map((head) => (head * ads) / (ads - stolen));
  const owners = sizesOf(make, ads - stolen, large, { alone: 0.4, most: 0.006 }).map((size, i) =>
    makeOwner(make, kit, `o${i}`, size, rates),
  );
  recycle(rng('recycled'), owners, rates.recycled);
  const plan = rng('plan');
  const works = owners.map((owner) => ({ owner, ads: planAds(plan, owner) }));
  const theft = rng('thefts');
  const steady = { ...rates, rotating: 0 };
  const thieves = sizesOf(theft, stolen, [], { alone: 0.35, most: 0.03 }).map((size, i) => {
    const owner = makeOwner(theft, kit, `t${i}`, size, steady);
    return { owner, ads: stealFor(theft, planAds(theft, owner), works, rates.leftOver) };
  });
  const all = [...works, ...thieves];
  shareThings(rng('hubs'), kit, all, rates);
  const pins = rng('anchors');
  for (const work of all) anchor(pins, work);
  return all;
}

/**
 * By a measurement scientist of a laboratory that evaluates claims for others: one table of rates, of which each world
 * is a column, and a last pass that sees to it that who reads everything can tell every owner from every other.
 */
export function causeway(options: HandOptions): TracedWorld {
  const { world, seed } = options;
  const works = worksOf(options);
  const order = rngOf(seed, `causeway ${world} numbers`);
  const ads = numbered(
    order,
    works.flatMap((work) => work.ads),
    [10_000, 900_000],
    7,
  );
  const pen = rngOf(seed, `causeway ${world} write`);
  const pictures = new Map<string, string>();
  const records = ads.flatMap((one): CaptureRecord[] => {
    const record = write(pen, one, (sha, picture) => pictures.set(sha, picture));
    if (!pen.chance(0.08)) return [record];
    const again = timeOf(one.ad.day + pen.between(4, 40));
    return [record, seenAgain(pen, record, again, 0.7)];
  });
  const planned = ads.map(({ ad }) => ad);
  return {
    captures: () => records,
    owners: new Map(ads.map((one) => [adIdOf(one), one.ad.owner.id])),
    traces: new Map(ads.map((one) => [adIdOf(one), tracesOf(one.ad)])),
    pictures,
    hubs: heldBySeveral(planned, tracesOf, 'shared').filter((id) => !id.startsWith('picture:')),
    recycled: heldBySeveral(planned, tracesOf, 'own').filter((id) => id.startsWith('phone:')),
  };
}
