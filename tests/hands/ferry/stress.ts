import { gather } from '../gather.ts';
import type { Whose } from '../traces.ts';
import { newWording } from './assets.ts';
import { lands } from './lands.ts';
import type { Ad, Contact, Shot } from './model.ts';
import type { Maker } from './owners.ts';

const shared = (id: string, role: Contact['role']): Contact => ({ id, whose: 'shared', role });

const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: Math.ceil(count) }, (_, at) => one(at));

export interface HubRates {
  /** Of the owners, who takes bookings by an agency's switchboard too. */
  readonly agency: number;
  /** Of the ads, which name the support of their platform. */
  readonly support: number;
  /** Of the owners, who uses stock pictures; words of an agency's software; an account that collects for many. */
  readonly stock: number;
  readonly software: number;
  readonly collected: number;
}

/** Adds what joins the unrelated: each of it in many owners' ads, beside what is their own. */
export function addHubs(make: Maker, ads: readonly Ad[], rates: HubRates): void {
  const { chance } = make;
  const byOwner = [...gather(ads, ({ owner }) => owner)];
  const agencies = new Map(
    lands.map((land) => [
      land,
      many((byOwner.length * land.weight) / 100 / 60, () => [make.phone(land), make.handle(land)]),
    ]),
  );
  const stock = many(
    Math.min(50, byOwner.length / 10),
    (at): Shot => ({ id: `stock/${at}`, whose: 'shared' }),
  );
  const collecting = many(byOwner.length / 200, make.payment);
  const software = lands
    .flatMap(({ languages }) => languages)
    .filter((language, at, all) => all.indexOf(language) === at)
    .flatMap((language) =>
      (['rest', 'work'] as const).flatMap((sector) =>
        many(6, (at) =>
          newWording(chance, {
            id: `software/${language}/${sector}/${at}`,
            language,
            sector,
            whose: 'shared',
          }),
        ),
      ),
    );
  for (const [owner, its] of byOwner) {
    if (chance.happens(rates.agency)) {
      const [phone = '', handle = ''] = chance.one(agencies.get(owner.land) ?? []);
      for (const ad of its.filter(() => chance.happens(0.6))) {
        // One in eight leaves all calls to the agency, and shows its own pictures.
        if (ad.shots.length > 0 && chance.happens(0.12)) ad.contacts = [];
        ad.contacts.push(shared(chance.happens(0.8) ? phone : handle, 'agency'));
      }
    }
    if (chance.happens(rates.stock)) {
      const liked = chance.some(stock, 3);
      for (const ad of its.filter(() => chance.happens(0.35))) ad.shots.push(chance.one(liked));
    }
    if (chance.happens(rates.software)) {
      const fits = software.filter(
        ({ language, sector }) => language === owner.languages[0] && sector === owner.sector,
      );
      const wording = chance.one(fits);
      for (const ad of its.filter(({ contacts }) => contacts.length > 0 && chance.happens(0.6)))
        ad.wording = wording;
    }
    if (chance.happens(rates.collected)) {
      const account = chance.one(collecting);
      for (const ad of its.filter(() => chance.happens(0.5)))
        ad.contacts.push(shared(account, 'pay'));
    }
  }
  for (const ad of ads.filter(() => chance.happens(rates.support))) {
    const { board } = ad;
    const handle = `handle:telegram:${board.split('.')[0]?.replaceAll('-', '_')}_demo_help`;
    ad.contacts.push(shared(chance.happens(0.6) ? `email:support@${board}` : handle, 'support'));
  }
}

/**
 * Adds small bridges, each in one to four ads of an owner: somebody else's picture, number or text, and drivers,
 * landlords and photographers who serve three to eight. Singly they are chance; together they join nearly everybody.
 * @param perOwner how many an owner has on average
 */
export function addBridges(make: Maker, ads: readonly Ad[], perOwner: number): void {
  if (perOwner === 0) return;
  const { chance } = make;
  const byOwner = [...gather(ads, ({ owner }) => owner)];
  const services = many(byOwner.length / 10, () => {
    const land = chance.one(byOwner)[0].land;
    return { land, id: chance.happens(0.6) ? make.phone(land) : make.handle(land) };
  });
  const taken: Whose = 'taken';
  for (const [owner, its] of byOwner) {
    const count = Math.floor(perOwner) + (chance.happens(perOwner % 1) ? 1 : 0);
    for (let at = 0; at < count; at++) {
      const other = chance.one(byOwner)[0];
      if (other === owner) continue;
      const kind = chance.next();
      const few = chance.some(its, chance.between(1, 2));
      if (kind < 0.3) {
        const shot = chance.one(other.shots);
        for (const ad of few) ad.shots.push({ id: shot.id, whose: taken });
      } else if (kind < 0.5) {
        const { id } = chance.one(other.phones);
        for (const ad of few) ad.contacts.push({ id, whose: taken, role: 'friend' });
      } else if (kind < 0.62) {
        const wording = chance.one(other.wordings);
        for (const ad of few.filter(({ contacts }) =>
          contacts.some(({ whose }) => whose === 'own'),
        ))
          ad.wording = { ...wording, whose: taken };
      } else {
        const near = services.filter(({ land }) => land === owner.land);
        if (near.length === 0) continue;
        const { id } = chance.one(near);
        for (const ad of chance.some(its, chance.between(1, 4)))
          ad.contacts.push(shared(id, 'service'));
      }
    }
  }
}
