import type { Rng } from '../../../seed-data/rng.ts';
import type { Contact, Owner } from './types.ts';

interface Silent {
  readonly phone: Contact;
  readonly by: Owner;
  readonly since: number;
}

const silentOf = (by: Owner): Silent[] =>
  by.eras.flatMap(({ phones }, i) => {
    const next = by.eras[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const since = by.days.findLast((day) => day < next) ?? 0;
    return phones.map((phone) => ({ phone, by, since }));
  });

/** Numbers that fell silent go to strangers of the same land after months, in another town mostly. */
export function recycle(rng: Rng, owners: readonly Owner[], share: number): void {
  const silent = owners.flatMap(silentOf);
  const gone = new Set<Contact>();
  const eras = owners.flatMap((owner) => owner.eras.map((era) => ({ owner, era })));
  for (const { owner, era } of eras) {
    if (!rng.chance(owner.days.length > 8 ? 1.5 * share : share)) continue;
    const wait = rng.chance(0.8) ? rng.between(200, 300) : rng.between(125, 200);
    const began = Math.max(era.from, owner.days[0] ?? 0);
    const free = silent.filter(
      ({ phone, by, since }) =>
        by !== owner && phone.land === owner.land && since + wait < began && !gone.has(phone),
    );
    const elsewhere = free.filter(({ by }) => by.cities[0] !== owner.cities[0]);
    const among = elsewhere.length > 0 && rng.chance(0.9) ? elsewhere : free;
    const [taken] = rng.sample(among, 6).sort((a, b) => b.by.days.length - a.by.days.length);
    const [unused] = era.phones;
    if (!taken || !unused) continue;
    gone.add(taken.phone).add(unused);
    era.phones[0] = taken.phone;
  }
}
