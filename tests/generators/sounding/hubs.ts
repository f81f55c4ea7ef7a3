import type { Rng } from '../../../seed-data/rng.ts';
import { boards } from './boards.ts';
import { crowdsOf } from './crowds.ts';
import type { Kit } from './kit.ts';
import { lands } from './lands.ts';
import { saying } from './plan.ts';
import type { Rates } from './rates.ts';
import type { Ad, Contact, Said, Work } from './types.ts';
import { makeTemplate } from './words.ts';

const landOf = ({ owner }: Work) => owner.land;
const tongueOf = ({ owner }: Work) => owner.tongue;
const townOf = ({ owner }: Work) => owner.cities[0];

const shared = (rng: Rng, ad: Ad, contact: Contact, as: Said['as']): Said => ({
  ...saying(rng, ad, contact),
  whose: 'shared',
  as,
});

/** An agency answers for its clients, some of them or all of the time, in its own words or theirs. */
function openAgencies(rng: Rng, kit: Kit, works: readonly Work[], share: number): void {
  const alike = (work: Work) => `${landOf(work).code} ${tongueOf(work)}`;
  for (const [i, crowd] of crowdsOf(rng, works, share, alike, [4, 110]).entries()) {
    const [{ owner }] = crowd as [Work];
    const phones = Array.from({ length: rng.between(1, 2) }, () => kit.phone(owner.land));
    const others = [kit.handle(owner.land), kit.email(owner.land), kit.site(owner.land)];
    const also = rng.sample(others, rng.between(0, 2));
    const words = Array.from({ length: rng.between(1, 3) }, (_, j) =>
      makeTemplate(rng, `agency${i}/${j}`, owner.tongue),
    );
    for (const client of crowd) {
      const through = 0.3 + 0.6 * rng.next();
      const keeps = rng.chance(0.7) ? 0.9 : 0.25;
      for (const ad of client.ads) {
        if (!rng.chance(through)) continue;
        if (!rng.chance(keeps)) ad.said = [];
        ad.said.push(shared(rng, ad, rng.pick(phones), rng.chance(0.5) ? 'agency' : 'call'));
        for (const one of also) if (rng.chance(0.35)) ad.said.push(shared(rng, ad, one, 'agency'));
        if (!rng.chance(0.5)) continue;
        ad.template = rng.pick(words);
        ad.templateIs = 'shared';
      }
    }
  }
}

/** Platforms that put their own number, address or account below the ads. */
function addSupport(rng: Rng, kit: Kit, works: readonly Work[], share: number): void {
  for (const board of boards.filter((_, i) => i % 3 !== 2)) {
    const land = board.land ?? (lands[0] as Work['owner']['land']);
    const own = [kit.email(land, board.host), kit.phone(land), kit.handle(land, 'telegram')];
    const named = own.slice(0, rng.between(1, 3));
    for (const ad of works.flatMap((work) => work.ads))
      if (ad.board === board && rng.chance(share))
        ad.said.push({ ...shared(rng, ad, rng.pick(named), 'support'), inText: true });
  }
}

/** What several name in the text beside their own: who drives and lets in, who holds the money. */
function nameThird(
  rng: Rng,
  crowds: readonly Work[][],
  as: 'guide' | 'pay',
  make: (crowd: Work) => Contact,
): void {
  for (const crowd of crowds) {
    const third = make(crowd[0] as Work);
    for (const ad of crowd.flatMap(({ ads }) => ads))
      if (rng.chance(0.4))
        ad.said.push({ ...shared(rng, ad, third, as), inText: true, inField: false });
  }
}

/** Pictures that are all over the web, the best known in hundreds of ads. */
function addStock(rng: Rng, works: readonly Work[], share: number): void {
  for (const { ads } of works.filter(() => rng.chance(share))) {
    const liked = Array.from({ length: rng.between(1, 3) }, () => Math.floor(90 * rng.next() ** 2));
    for (const ad of ads) {
      if (!rng.chance(0.45)) continue;
      if (rng.chance(0.4)) ad.shown = [];
      ad.shown.push({ picture: `stock/${rng.pick(liked)}`, whose: 'shared' });
    }
  }
}

function sellPacks(rng: Rng, crowds: readonly Work[][]): void {
  for (const [i, crowd] of crowds.entries())
    for (const ad of crowd.flatMap(({ ads }) => ads))
      if (rng.chance(0.4)) {
        if (rng.chance(0.3)) ad.shown = [];
        for (const j of rng.sample([0, 1, 2, 3, 4, 5], rng.between(1, 2)))
          ad.shown.push({ picture: `pack${i}/${j}`, whose: 'shared' });
      }
}

function sellWords(rng: Rng, crowds: readonly Work[][]): void {
  for (const [i, crowd] of crowds.entries()) {
    const template = makeTemplate(rng, `bought${i}`, tongueOf(crowd[0] as Work));
    for (const ad of crowd.flatMap(({ ads }) => ads)) {
      if (ad.templateIs !== 'own' || !rng.chance(0.45)) continue;
      ad.template = template;
      ad.templateIs = 'shared';
    }
  }
}

/** All by which strangers have something in common that is nobody's. */
export function shareThings(rng: Rng, kit: Kit, works: readonly Work[], rates: Rates): void {
  const crowds = (share: number, alike: (work: Work) => unknown, sizes: [number, number]) =>
    crowdsOf(rng, works, share, alike, sizes);
  openAgencies(rng, kit, works, rates.agencies);
  sellWords(rng, crowds(rates.bought, tongueOf, [2, 40]));
  addStock(rng, works, rates.stock);
  sellPacks(
    rng,
    crowds(rates.packs, () => 0, [2, 8]),
  );
  nameThird(rng, crowds(rates.guides, townOf, [3, 14]), 'guide', ({ owner }) =>
    kit.phone(owner.land),
  );
  nameThird(rng, crowds(rates.guarantors, landOf, [5, 60]), 'pay', ({ owner }) =>
    kit.payment(owner.land),
  );
  addSupport(rng, kit, works, rates.support);
}
