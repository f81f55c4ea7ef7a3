import { gather } from '../gather.ts';
import type { Chance } from './chance.ts';
import type { Climate } from './climates.ts';
import { type Contact, contact, makeEmail, makePayment, makeSite } from './contacts.ts';
import type { City, Land } from './lands.ts';
import type { Books, Owner } from './owners.ts';

const homeOf = ({ stints }: Owner): City => stints[0]?.city as City;

/** A seller behind a switchboard still has something of the seller's own: pictures, an account, a private number. */
const largestSeller = 60;

/** Pictures that anybody can take; the first are taken most often. */
const stockPictures = Array.from({ length: 80 }, (_, i) => `stock/${i}`);

/** Gives owners what strangers use too. */
export function shareThings(
  chance: Chance,
  owners: readonly Owner[],
  climate: Climate,
  books: Books,
): void {
  const small = owners.filter(({ days }) => days.length <= largestSeller);
  const byLand = ({ land }: City) => land;
  const byCity = ({ latin }: City) => latin;
  const phone = (land: Land) => contact('phone', books.numbers.fresh(land));
  for (const group of groups(chance, small, climate.agency, climate.agencySize, byLand)) {
    const land = homeOf(group[0] as Owner).land;
    const switchboards = [phone(land), ...(group.length > 50 ? [phone(land)] : [])];
    for (const switchboard of switchboards) share(group, switchboard, 0.8 / switchboards.length);
    if (chance.happens(0.4)) share(group, makeSite(chance, books.names), 0.5);
    if (chance.happens(0.3)) share(group, makeEmail(chance, books.names), 0.4);
    const software = chance.between(0, 1);
    if (chance.happens(0.6)) for (const seller of group) seller.software = software;
  }
  for (const group of groups(chance, small, climate.reception, [3, 8], byCity))
    share(group, phone(homeOf(group[0] as Owner).land), 0.6);
  for (const group of groups(chance, owners, climate.exchange, [6, 30], byLand)) {
    const { land } = homeOf(group[0] as Owner);
    share(group, makePayment(chance, books.names, books.numbers, land), 0.4);
  }
  for (const group of groups(chance, owners, climate.booking, [15, 120], byLand))
    share(group, makeSite(chance, books.names), 0.5);
  for (const owner of small)
    if (owner.shared.length === 0 && chance.happens(climate.software))
      owner.software = chance.between(0, 1);
  for (const owner of owners)
    if (chance.happens(climate.stock))
      owner.stock.push(chance.early(stockPictures), chance.one(stockPictures));
}

/** Of some of the owners groups whose homes have something in common; what is left over is no group. */
function groups(
  chance: Chance,
  owners: readonly Owner[],
  part: number,
  [least, most]: readonly [number, number],
  alike: (home: City) => string,
): Owner[][] {
  const chosen = owners.filter(() => chance.happens(part));
  const waiting = gather(chosen, (owner) => alike(homeOf(owner)));
  const found: Owner[][] = [];
  for (const list of waiting.values())
    while (list.length >= 2) found.push(list.splice(0, chance.between(least, most)));
  return found.filter(({ length }) => length >= 2);
}

function share(group: readonly Owner[], shared: Contact, rate: number): void {
  for (const { shared: held } of group) held.push({ contact: shared, rate });
}
