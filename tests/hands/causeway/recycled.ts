import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Contact, Era, Owner } from './types.ts';

/** A number that fell silent, when, and with whom. */
interface Silent {
  readonly phone: Contact;
  readonly since: number;
  readonly owner: Owner;
}

/** The day of the last ad in which an era can show its number. */
function lastOf(owner: Owner, era: Era): number {
  const next = owner.eras[owner.eras.indexOf(era) + 1]?.from ?? Number.POSITIVE_INFINITY;
  return owner.days.findLast((day) => day < next) ?? 0;
}

/** Whether nobody would take the one for the other: another town and, where it can be, another tongue. */
function areStrangers(a: Owner, b: Owner, strict: boolean): boolean {
  const towns = new Set(a.eras.flatMap(({ cities }) => cities));
  const tongues = new Set(a.wordings.map(({ tongue }) => tongue));
  const apart = b.eras.every(({ cities }) => cities.every((city) => !towns.has(city)));
  return apart && (!strict || b.wordings.every(({ tongue }) => !tongues.has(tongue)));
}

/**
 * Gives a share of the owners, as their first number, one that was silent for four months or more; large owners
 * lose and find more than small ones. Some numbers go on to a third.
 */
export function recycle(rng: Rng, owners: readonly Owner[], share: number): void {
  const byLand = gather(owners, ({ land }) => land);
  const taken = new Set<Contact>();
  for (const all of byLand.values()) {
    const late = [...all]
      .filter(({ days }) => (days[0] ?? 0) > 150)
      .sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0));
    const chance = Math.min(1, (share * all.length) / Math.max(1, late.length));
    for (const owner of late) {
      if (!rng.chance(owner.size > 5 ? 2.5 * chance : 0.7 * chance)) continue;
      const began = owner.days[0] ?? 0;
      const silent: Silent[] = all.flatMap((other) =>
        other === owner
          ? []
          : other.eras.flatMap((era) =>
              era.phones.map((phone) => ({ phone, since: lastOf(other, era), owner: other })),
            ),
      );
      // Eras of one number that went on are of two owners: the later of them decides.
      const heldLater = (phone: Contact) =>
        silent.some((one) => one.phone === phone && one.since > began - 120);
      const strict = rng.chance(0.6);
      const fit = rng
        .sample(silent, 60)
        .filter(
          ({ since, owner: other, phone }) =>
            since < began - 120 &&
            areStrangers(other, owner, strict) &&
            !heldLater(phone) &&
            (!taken.has(phone) || rng.chance(0.5)),
        )
        .sort((a, b) => b.owner.size - a.owner.size)[0];
      const era = owner.eras[0];
      if (!fit || !era) continue;
      taken.add(fit.phone);
      era.phones = [fit.phone, ...era.phones.slice(1)];
    }
  }
}
