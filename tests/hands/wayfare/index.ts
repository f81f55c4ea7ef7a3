import { rngOf } from '../../../seed-data/rng.ts';
import { adIdOf, numbered } from '../collecting.ts';
import { gather } from '../gather.ts';
import type { TracedWorld } from '../traces.ts';
import type { HandOptions, HandWorld } from '../types.ts';
import { type Ad, pictureId, tracesOf } from './ads.ts';
import { type Agency, makeCommons } from './commons.ts';
import { Directory, hashOf } from './contacts.ts';
import { giveNumbers } from './lines.ts';
import { mend } from './mend.ts';
import { makeOwner, type Owner, sizesFor } from './owners.ts';
import { post } from './posting.ts';
import { rates as ratesOf } from './rates.ts';
import { capturesOf } from './records.ts';
import { steal } from './thieves.ts';

/**
 * Worlds of an examiner of recruitment offers: work in Korea, Russia, the Gulf and at home, with the papers and the way
 * there, as brokers of Central Asia place it on boards, walls and channels.
 *
 * An owner is who places an offer and is paid for it, alone or with an office of several desks. Who works under an
 * agency's name and call centre is an owner of their own; who copies another's offer and puts in their own contacts is
 * too. Owners have numbers that change, mostly a chat account, some an email, a site, an account for registration fees;
 * photographs of their own; one or more wordings in each of their languages. Offers are placed on one to three
 * platforms, a part of them in a second language.
 *
 * Worlds differ by rates alone (`rates.ts`); what nothing of an owner's own would tie to the rest is tied (`mend.ts`).
 */
export function wayfare({ world, ads, seed }: HandOptions): TracedWorld {
  const rates = ratesOf[world];
  const rng = rngOf(seed, `wayfare ${world}`);
  const names = new Directory();
  const sizes = sizesFor(rng, Math.round(ads * (1 - rates.stolen)));
  // The largest have names of their own and software of their own.
  const small = (size: number) => size <= Math.max(12, ads / 100);
  const brokers = sizes.map((size) => small(size) && rng.chance(rates.umbrella));
  const commons = makeCommons(rng, names, ads, brokers.filter(Boolean).length);
  const places = rng.sample(
    commons.agencies.flatMap((agency) => Array<Agency>(agency.brokers).fill(agency)),
    ads,
  );
  const owners = sizes.map((size, i): Owner => {
    const software =
      small(size) && rng.chance(rates.software) ? rng.pick(commons.software).id : undefined;
    const agency = brokers[i] ? places.pop() : undefined;
    return makeOwner(
      rngOf(seed, `owner ${i}`),
      { id: `o${i}`, size, agency, software },
      rates,
      names,
    );
  });
  const recycled = giveNumbers(rng, owners, rates.recycled, names);
  const honest = owners.flatMap((owner) => post(rng, owner, { seed, rates, commons }));
  const stolen = steal(rng, honest, Math.round(ads * rates.stolen), rates.keepsVictim, names);
  const all = numbered(rng, mend(rng, [...honest, ...stolen]), [10_000, 900_000], 30);
  return {
    captures: () => capturesOf(seed, all),
    owners: new Map(all.map((one) => [adIdOf(one), one.ad.owner])),
    traces: new Map(all.map((one) => [adIdOf(one), tracesOf(one.ad)])),
    pictures: new Map(
      all.flatMap(({ ad }) => ad.shown.map((shown) => [hashOf(shown.file), pictureId(shown)])),
    ),
    ...sharedIn(
      all.map(({ ad }) => ad),
      recycled,
    ),
  };
}

/** Contacts that stand in ads of several owners as strangers' common ones, and numbers that two owners had. */
function sharedIn(
  ads: readonly Ad[],
  recycled: ReadonlySet<string>,
): Pick<HandWorld, 'hubs' | 'recycled'> {
  const users = gather(
    ads.flatMap((ad) =>
      tracesOf(ad).flatMap(({ id, whose }) =>
        /^(picture|wording):/.test(id) || whose === 'taken' ? [] : [{ id, whose, owner: ad.owner }],
      ),
    ),
    ({ id }) => id,
  );
  const several = [...users].filter(([, uses]) => new Set(uses.map(({ owner }) => owner)).size > 1);
  return {
    hubs: several.flatMap(([id, uses]) =>
      uses.some(({ whose }) => whose === 'shared') ? [id] : [],
    ),
    recycled: several.flatMap(([id]) => (recycled.has(id.replace('phone:', '')) ? [id] : [])),
  };
}
