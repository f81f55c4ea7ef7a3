import type { Rng } from '../../../seed-data/rng.ts';
import { boards } from './boards.ts';
import { groupsOf, type Work } from './groups.ts';
import type { Kit } from './kit.ts';
import { lands } from './lands.ts';
import { saying } from './plan.ts';
import type { Rates } from './rates.ts';
import type { Ad, Contact, Role } from './types.ts';
import { makeWording } from './words.ts';

const tongueOf = ({ owner }: Work) => owner.wordings[0]?.tongue;
const ads = (group: readonly Work[]): Ad[] => group.flatMap((work) => work.ads);

/** Desks answer for their clients and write for them; the client's own contact often goes. */
function openDesks(rng: Rng, kit: Kit, works: readonly Work[], share: number): void {
  const key = (work: Work) => `${work.owner.land.country} ${tongueOf(work)}`;
  for (const [i, group] of groupsOf(rng, works, share, key, [6, 70]).entries()) {
    const land = group[0]?.owner.land;
    const tongue = group[0] && tongueOf(group[0]);
    if (!land || !tongue) continue;
    const phone = kit.phone(land);
    // Half of the desks say what they are.
    const role: Role = rng.chance(0.5) ? 'agency' : 'own';
    const other: Contact[] = rng.chance(0.5) ? [rng.pick([kit.handle(land), kit.email(land)])] : [];
    const wordings = Array.from({ length: rng.between(1, 3) }, (_, j) =>
      makeWording(rng, `desk${i}/${j}`, tongue),
    );
    for (const ad of ads(group)) {
      if (!rng.chance(0.65)) continue;
      if (!rng.chance(0.65)) ad.said = [];
      if (rng.chance(0.92)) ad.said.push(saying(rng, ad.board, phone, 'shared', role));
      for (const one of other)
        if (rng.chance(0.4)) ad.said.push(saying(rng, ad.board, one, 'shared', role));
      if (!rng.chance(0.6)) continue;
      ad.wording = rng.pick(wordings);
      ad.wordingIs = 'shared';
    }
  }
}

/** Half of the platforms put their own addresses below the ads. */
function addSupport(rng: Rng, kit: Kit, works: readonly Work[], share: number): void {
  for (const board of boards.filter((_, i) => i % 2 === 0)) {
    const land = board.land ?? lands[0];
    if (!land) continue;
    const email = rng.chance(0.5) ? kit.emailAt(land, board.host) : kit.email(land);
    const own = [kit.phone(land), email, kit.handle(land, 'telegram')];
    const named = own.filter((_, i) => i === 1 || rng.chance(0.5));
    for (const ad of ads(works)) {
      if (ad.board !== board || !rng.chance(share)) continue;
      const contact = rng.pick(named);
      ad.said.push(saying(rng, board, contact, 'shared', 'support'));
    }
  }
}

/** Some ads show, beside the owner's pictures or instead, one that many have from the web at large. */
function addStock(rng: Rng, works: readonly Work[], share: number): void {
  const count = Math.max(4, Math.ceil((works.length * share) / 12));
  for (const { ads: own } of works) {
    if (!rng.chance(share)) continue;
    const favourites = Array.from({ length: rng.between(1, 3) }, () =>
      Math.floor(count * rng.next() ** 2),
    );
    for (const ad of own) {
      if (!rng.chance(0.55)) continue;
      if (rng.chance(0.4)) ad.shown = [];
      ad.shown.push({ picture: `stock/${rng.pick(favourites)}`, whose: 'shared' });
    }
  }
}

/** Packs of pictures that were sold to a few: each of these shows several of them together. */
function sellPacks(rng: Rng, works: readonly Work[], share: number): void {
  for (const [i, group] of groupsOf(rng, works, share, () => 0, [3, 8]).entries()) {
    const pack = Array.from({ length: rng.between(5, 9) }, (_, j) => `pack${i}/${j}`);
    for (const { ads: own } of group) {
      const bought = rng.sample(pack, rng.between(3, pack.length));
      for (const ad of own) {
        if (!rng.chance(0.5)) continue;
        if (rng.chance(0.3)) ad.shown = [];
        for (const picture of rng.sample(bought, rng.between(1, 3)))
          ad.shown.push({ picture, whose: 'shared' });
      }
    }
  }
}

/** Words from a shop of words. */
function sellWords(rng: Rng, works: readonly Work[], share: number): void {
  for (const [i, group] of groupsOf(rng, works, share, tongueOf, [4, 50]).entries()) {
    const tongue = group[0] && tongueOf(group[0]);
    if (!tongue) continue;
    const wording = makeWording(rng, `bought${i}`, tongue);
    for (const ad of ads(group)) {
      if (ad.wordingIs !== 'own' || ad.wording.tongue !== tongue || !rng.chance(0.6)) continue;
      ad.wording = wording;
      ad.wordingIs = 'shared';
    }
  }
}

/** A driver whom several of one town name, each beside a contact of their own. */
function nameDrivers(rng: Rng, kit: Kit, works: readonly Work[], share: number): void {
  const town = ({ owner }: Work) => owner.eras[0]?.cities[0];
  for (const group of groupsOf(rng, works, share, town, [3, 9])) {
    const land = group[0]?.owner.land;
    if (!land) continue;
    const phone = kit.phone(land);
    for (const ad of ads(group)) {
      if (!ad.said.some(({ whose }) => whose === 'own') || !rng.chance(0.5)) continue;
      const said = saying(rng, ad.board, phone, 'shared', 'service');
      ad.said.push({ ...said, inText: true, inField: false });
    }
  }
}

/** Channels take ads over with all that stands in them, and put their name below. */
function fillChannels(rng: Rng, kit: Kit, works: readonly Work[], share: number): void {
  const channel = boards.at(-1);
  const land = lands[0];
  if (!channel || !land) return;
  const names = Array.from({ length: 6 }, () => kit.handle(land, 'telegram'));
  for (const ad of ads(works)) {
    if (!rng.chance(share)) continue;
    ad.board = channel;
    ad.said = ad.said.map((said) => ({ ...said, inText: true, inField: false }));
    ad.said.push(saying(rng, channel, rng.pick(names), 'shared', 'more'));
  }
}

/** All by which strangers have something in common that is nobody's. */
export function shareThings(rng: Rng, kit: Kit, works: readonly Work[], rates: Rates): void {
  openDesks(rng, kit, works, rates.desks);
  sellWords(rng, works, rates.boughtWords);
  addStock(rng, works, rates.stock);
  sellPacks(rng, works, rates.packs);
  nameDrivers(rng, kit, works, rates.drivers);
  addSupport(rng, kit, works, rates.support);
  fillChannels(rng, kit, works, rates.channels);
}
