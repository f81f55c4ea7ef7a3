import { adIdOf } from '../collecting.ts';
import { heldBySeveral, type Trace, type TracedWorld } from '../traces.ts';
import type { HandOptions } from '../types.ts';
import { Chance } from './chance.ts';
import { climates } from './climates.ts';
import { NameBook, NumberBook } from './contacts.ts';
import { shareThings } from './hubs.ts';
import { giveNumbers } from './lines.ts';
import { makeOwner, type Owner } from './owners.ts';
import { type Ad, post } from './posting.ts';
import { capturesOf, type Posted, pictureId } from './records.ts';
import { steal } from './thieves.ts';

/**
 * Worlds of a scholar of online markets who has been in the field: sellers who travel between cities and lands, change
 * numbers, and are copied.
 *
 * An owner is who pays for an ad and gets its clients. Who sells through an agency, a reception or a booking site is an
 * owner of their own; who takes another's pictures and words and puts their own contacts in is too; an ad that a board
 * copied from another board, contacts and all, stays its owner's. Sizes are heavy-tailed, from one ad to a fiftieth of
 * the world. An owner has numbers (one land at a time, two at once where large), mostly a chat account, sometimes an
 * email, a payment account, a website; albums of pictures that are shown in part; one to four wordings that drift.
 *
 * - *hubs*: switchboards with ten to a hundred sellers, agencies' software that writes the texts, stock pictures,
 *   receptions of three to eight, exchange desks, booking sites, boards' own addresses under ads.
 * - *thieves*: an ad in seven is a swindler's who takes from many, a copycat's of one seller, or has only its pictures
 *   or only its words from others; in a fifth of the copied texts the victim's number was overlooked.
 * - *rotation*: a number lasts for a month, is rarely announced, and often goes along with the chat account.
 * - *recycled*: two new lines in five get a number that a stranger of another city gave up a hundred days before or
 *   more; a quarter of the longer lives pause for as long and come back.
 * - *giant*: all of it at once, with larger agencies. *mixed*: some of all. *easy*: next to nothing;
 *   the other worlds have a little of all.
 *
 * Nearly every ad holds something of its owner's own, so a reader who knew what is whose would find nearly all.
 */
export function meridian({ world, ads, seed }: HandOptions): TracedWorld {
  const name = `meridian ${world} ${seed} ${ads}`;
  const chance = new Chance(name);
  const climate = climates[world];
  const books = { names: new NameBook(), numbers: new NumberBook() };
  const stolen = Math.round(ads * climate.theft);
  const largest = Math.max(8, Math.floor(ads / 50));
  const owners: Owner[] = [];
  for (let left = ads - stolen; left > 0; left -= owners.at(-1)?.days.length ?? 0) {
    const size = Math.min(left, chance.heavy(1, largest, 1));
    owners.push(
      makeOwner(chance.fork(`${owners.length}`), `m${owners.length}`, size, climate, books),
    );
  }
  const numbers = chance.fork('numbers');
  const give = (to: readonly Owner[]) => giveNumbers(numbers, to, climate, books.numbers);
  give(owners);
  shareThings(chance.fork('hubs'), owners, climate, books);
  const honest = owners.flatMap((owner) => post(chance.fork(`ads of ${owner.id}`), owner, climate));
  const taken = steal(chance.fork('thieves'), honest, stolen, climate, books, give);
  return written([...honest, ...taken], name);
}

/** Numbers ads on their boards as they come in time, and says what is in them. */
function written(ads: readonly Ad[], seed: string): TracedWorld {
  const counts = new Map<string, number>();
  const posted = [...ads]
    .sort((a, b) => a.day - b.day)
    .map((ad): Posted => {
      const count = (counts.get(ad.board.host) ?? 100_000) + 1;
      counts.set(ad.board.host, count);
      return { ad, number: String(count) };
    });
  const pictures = new Map<string, string>();
  const records = [...capturesOf(posted, seed, pictures)];
  return {
    captures: () => records,
    owners: new Map(posted.map((one) => [adIdOf(one), one.ad.owner.id])),
    pictures,
    hubs: heldBySeveral(ads, tracesOf, 'shared'),
    recycled: heldBySeveral(ads, tracesOf, 'own').filter((id) => id.startsWith('phone:')),
    traces: new Map(posted.map((one) => [adIdOf(one), tracesOf(one.ad)])),
  };
}

function tracesOf({ listed, shown, wording }: Ad): Trace[] {
  return [
    ...listed.map(({ contact, whose }) => ({ id: contact.id, whose })),
    ...shown.map(({ picture, whose }) => ({ id: pictureId(picture), whose })),
    { id: `wording:${wording.id}`, whose: wording.whose },
  ];
}
