import { type Rng, rngOf } from '../../../seed-data/rng.ts';
import { adIdOf } from '../collecting.ts';
import { heldBySeveral, type TracedWorld } from '../traces.ts';
import type { HandOptions } from '../types.ts';
import { type Ad, tracesOf } from './ads.ts';
import { makeClients } from './agencies.ts';
import { Names } from './contacts.ts';
import { mend } from './mend.ts';
import { NumberBook } from './numbers.ts';
import { makeOwner, type Owner } from './owners.ts';
import { post } from './posting.ts';
import { type Rates, rates } from './rates.ts';
import { capturesOf, type Posted, pictureId } from './records.ts';
import { Common, shareLandladies } from './sharing.ts';
import { linesOf, steal } from './thieves.ts';

/**
 * Worlds of who studied whether linking can be done at all, and wants to see it fail where it would fail in earnest.
 *
 * An owner is who places an ad and is paid for it. A seller behind a switchboard is one of their own, so is whoever
 * copies: the copy is the thief's. In all worlds a handful of large houses, the largest with 1.6 to 2.7 % of the ads,
 * answer by one phone or a few that stand in nearly all they post; half of the others have one ad.
 *
 * - *hubs*: a third of the ads are of agencies' clients: the switchboard, the house's site and chat, its wording, often
 *   the software's that other houses use too; a quarter of the clients show nothing else. Stock pictures, boards' own
 *   lines, drivers and exchangers, landladies' phones for three to seven neighbours.
 * - *thieves*: near a quarter of the ads are copies: by mills that take from all, by shadows of one seller who often
 *   stay in the same city and have one to nine ads, of words or of pictures alone, some with the victim's number left in
 *   the text, some with no contact at all; depositors have one text, many faces and a wallet.
 * - *rotation*: four in five who have some ads keep a number for two to six weeks; a third of them change their chat
 *   account too, and pictures are renewed by and by.
 * - *recycled*: most new lines get a number that a stranger elsewhere gave up some hundred days before; three in ten
 *   fall silent as long and come back the same.
 * - *giant*: all of it, with agencies that share clients and software; *mixed*: some of all; *easy*: hardly anything.
 *
 * Whose ads fall into parts that nothing of their own ties shows, in nineteen of twenty, something of the one part in
 * the other, so a reader who knew whose each thing is would find nearly all.
 */
export function quarry({ world, ads, seed }: HandOptions): TracedWorld {
  const pressure = rates[world];
  const rng = (part: string) => rngOf(seed, `quarry/${world}/${part}`);
  const numbers = new NumberBook();
  const names = new Names(rng('names'));
  const supplies = { rates: pressure, names, numbers };
  const common = new Common(rng('common'), ads, pressure, names, numbers);
  const stolen = Math.round(ads * pressure.thieves);
  const clients = Math.round(ads * pressure.clients);
  const alone = ads - stolen - clients;
  const sellers = makeSellers(rng('sellers'), alone, ads, pressure, names);
  shareLandladies(rng('landladies'), sellers, pressure.landladies, numbers);
  const owners = [...sellers, ...makeClients(rng('clients'), clients, ads, supplies)];
  const reached = owners.filter(({ reach }) => reach === 'own' || reach === 'both');
  numbers.giveAll(rng('lines'), reached.flatMap(linesOf), pressure.recycle);
  const honest = owners.map((owner) =>
    post(rng(`ads of ${owner.id}`), owner, { rates: pressure, common }),
  );
  const whole = honest.flatMap((some) => mend(rng(`ties of ${some[0]?.owner.id}`), some));
  const copies = steal(rng('thieves'), whole, stolen, { ...supplies, common });
  const taken = copies.flatMap((some) => mend(rng(`ties of ${some[0]?.owner.id}`), some));
  return written([...whole, ...taken], seed);
}

/** A few large houses, and very many who place one ad or some. */
function makeSellers(rng: Rng, count: number, total: number, rates: Rates, names: Names): Owner[] {
  const sizes: number[] = [];
  let share = 0.016 + 0.011 * rng.next();
  for (let house = rng.between(4, 8); house > 0; house--) {
    sizes.push(Math.max(2, Math.round(share * total)));
    share *= 0.55 + 0.35 * rng.next();
  }
  const usual = () =>
    rng.chance(0.48) ? 1 : 2 + Math.floor(Math.exp(0.95 + 1.2 * rng.normal()) - 0.3);
  const owners: Owner[] = [];
  for (let left = count; left > 0; left -= owners.at(-1)?.days.length ?? left) {
    const large = sizes.shift();
    const size = Math.min(left, large ?? Math.max(1, Math.min(usual(), Math.round(total / 90))));
    const id = `s${owners.length}`;
    const rotates = large === undefined ? undefined : rng.chance(0.5 * rates.rotate);
    owners.push(
      makeOwner(rng, { id, size, ...(rotates === undefined ? {} : { rotates }) }, rates, names),
    );
  }
  return owners;
}

/** Numbers ads on their boards as they come in time, and says what is in them. */
function written(ads: readonly Ad[], seed: number): TracedWorld {
  const counts = new Map<string, number>();
  const posted = [...ads]
    .sort((a, b) => a.day - b.day)
    .map((ad): Posted => {
      const { host } = ad.board;
      const count = (counts.get(host) ?? 40_000 + 977 * host.length) + 1;
      counts.set(host, count);
      return { ad, number: String(count) };
    });
  const pictures = new Map<string, string>();
  const records = posted
    .flatMap((one) => [...capturesOf(one, seed, pictures)])
    .sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : 0));
  return {
    captures: () => records,
    owners: new Map(posted.map((one) => [adIdOf(one), one.ad.owner.id])),
    pictures,
    hubs: heldBySeveral(ads, tracesOf, 'shared').map(asShown),
    recycled: heldBySeveral(ads, tracesOf, 'own').filter((id) => id.startsWith('phone:')),
    traces: new Map(posted.map((one) => [adIdOf(one), tracesOf(one.ad)])),
  };
}

/** Traces name pictures by their recipe. */
const asShown = (id: string): string =>
  id.startsWith('picture:') ? pictureId(id.slice('picture:'.length)) : id;
