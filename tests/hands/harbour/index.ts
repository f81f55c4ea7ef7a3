import { rngOf } from '../../../seed-data/rng.ts';
import type { HandWorld, WorldName } from '../types.ts';
import { Channels, type Plan, plansOf, stolenBy } from './ads.ts';
import { Poster } from './posting.ts';
import { rosterOf } from './roster.ts';
import { Pictures, Supplies } from './supplies.ts';
import { worlds } from './worlds.ts';

/**
 * A world as an analyst of boards, groups and channels between Central Asia, Russia, Türkiye and the Gulf knows it.
 * The same options give the same world.
 */
export function harbour(options: { world: WorldName; ads: number; seed: number }): HandWorld {
  const rng = rngOf(options.seed, `harbour ${options.world}`);
  const knobs = worlds[options.world];
  const supplies = new Supplies(options.seed, rng);
  const roster = rosterOf({ rng, supplies, knobs, ads: options.ads });
  const channels = new Channels(options.ads, rng);
  const stock = {
    pictures: Array.from({ length: 24 }, supplies.picture),
    share: knobs.stockPicture,
  };
  const plans: Plan[] = roster
    .filter(({ kind }) => kind !== 'thief')
    .flatMap((owner) => plansOf(owner, channels, stock, rng));
  // Thieves steal from thieves, too.
  for (const owner of roster)
    if (owner.kind === 'thief')
      plans.push(...stolenBy(owner, plans, channels, knobs.leftover, rng));
  const poster = new Poster({
    rng,
    supplies,
    knobs,
    pictures: new Pictures(),
    stock: stock.pictures,
  });
  poster.appointAdmins(roster, channels.all);
  plans.sort((a, b) => a.day - b.day);
  const records = plans.flatMap((plan) => poster.post(plan));
  records.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : 0));
  return {
    captures: () => records.values(),
    owners: poster.owners,
    pictures: poster.pictures,
    hubs: poster.hubs(),
    recycled: poster.recycled(roster),
  };
}
