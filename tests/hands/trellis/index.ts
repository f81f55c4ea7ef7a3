import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, numbered } from '../collecting.ts';
import { heldBySeveral, type TracedWorld } from '../traces.ts';
import type { HandOptions } from '../types.ts';
import { pictureId } from '../wayfare/ads.ts';
import { hashOf } from '../wayfare/contacts.ts';
import { tracesOf } from './ads.ts';
import { makeCommons } from './commons.ts';
import { copy } from './copycats.ts';
import { Directory } from './directory.ts';
import { mend } from './mend.ts';
import { giveNumbers } from './numbers.ts';
import { makeOwner } from './owners.ts';
import { sizesFor } from './plan.ts';
import { post } from './posting.ts';
import { ratesOf } from './rates.ts';
import { capturesOf } from './records.ts';
import { lodge } from './tenants.ts';

/**
 * Worlds of the study that this engine goes back to, made again with running text: offers of massage, company, rooms
 * and work in ten lands and nine languages.
 *
 * An owner is who is reached: one ad or some hundred, in one branch or several, that stay some weeks in a city and move
 * on. Numbers last for spells; accounts, payments and sites for longer; pictures are shown again; wordings vary from ad
 * to ad. What misleads differs by rates alone (`rates.ts`): rented switchboards, agencies' sites, software's wordings,
 * stock pictures, a platform's support under the words, copycats who take words and pictures, smaller owners within
 * larger ones, numbers that went to strangers after months, digits misread.
 */
export function trellis({ world, ads, seed }: HandOptions): TracedWorld {
  const rates = ratesOf(world);
  const rng = rngOf(seed, `trellis ${world}`);
  const names = new Directory();
  const sizes = sizesFor(rng, Math.round(ads * (1 - rates.stolen)), Math.round(ads * 0.022));
  const commons = makeCommons(rng, rates, names, sizes.length);
  const owners = sizes.map((size, i) =>
    makeOwner(rngOf(seed, `trellis ${world} owner ${i}`), `o${i}`, size, { rates, commons, names }),
  );
  const recycled = giveNumbers(rng, owners, rates.recycled, names);
  const honest = owners.flatMap((owner) => post(rng, owner, { rates, commons }));
  lodge(rng, honest, rates.tenants);
  const stolen = copy(rng, honest, Math.round(ads * rates.stolen), rates, names);
  const both = [...honest, ...stolen];
  mend(rng, both);
  const hides = new Map(owners.map((owner) => [owner.id, owner.hides]));
  const all = numbered(rng, both, [100_000, 800_000], 40);
  return {
    captures: () => capturesOf(seed, all, (owner) => hides.get(owner) ?? 0.04),
    owners: new Map(all.map((one) => [adIdOf(one), one.ad.owner])),
    traces: new Map(all.map((one) => [adIdOf(one), tracesOf(one.ad)])),
    pictures: new Map(
      both.flatMap(({ shown }) => shown.map((one) => [hashOf(one.file), pictureId(one)])),
    ),
    hubs: heldBySeveral(both, tracesOf, 'shared').filter((id) => !id.startsWith('picture:')),
    recycled: heldBySeveral(both, tracesOf, 'own').filter((id) => recycled.has(id)),
  };
}
