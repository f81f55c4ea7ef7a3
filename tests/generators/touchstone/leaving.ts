import type { CountryCode } from '../../../seed-data/places.ts';
import type { Owner, Person } from './cast.ts';
import { type Houses, lasts } from './house.ts';
import type { Stage } from './issue.ts';
import { lands } from './lands.ts';

/** People of operators go to another one and take their pictures along, until there are new ones. */
export function withLeavers(
  { rng, rates }: Stage,
  houses: Houses,
  owners: readonly Owner[],
): Owner[] {
  const people = new Map<Owner, Person[]>(owners.map((owner) => [owner, [...owner.people]]));
  const large = owners.filter(({ size }) => size > 40);
  for (const from of large)
    for (const [at, person] of from.people.entries()) {
      if (!rng.chance(rates.leaver * 4)) continue;
      const day = from.begins + (from.ends - from.begins) * (0.3 + 0.4 * rng.next());
      const to = rng.pick(large);
      if (to === from || to.begins > day || to.ends < day + 30) continue;
      const taken = person.sessions.find((session) => session.to > day)?.what ?? [];
      const later = houses.person(`${person.id} later`, [day + 25, to.ends]).sessions;
      people.get(from)?.splice(at, 1, { ...person, until: day });
      people.get(to)?.push({
        ...person,
        id: `${person.id} later`,
        since: day,
        sessions: [{ from: day, to: day + 45, what: taken }, ...later],
      });
    }
  return owners.map((owner) => ({ ...owner, people: people.get(owner) ?? [] }));
}

/** Some small owners stop for half a year and go on elsewhere, with the same number. */
export function withRests(
  { rng, rates }: Stage,
  houses: Houses,
  owners: readonly Owner[],
): Owner[] {
  return owners.map((owner) => {
    const length = owner.ends - owner.begins;
    const days = rng.between(110, 210);
    if (owner.size < 4 || owner.size > 40 || !rng.chance(rates.seasonal)) return owner;
    if (owner.begins + length + days > lasts) return owner;
    const country: CountryCode = rng.pick(lands[owner.home].routes);
    const shots = Array.from({ length: 6 }, () => houses.shot());
    return { ...owner, rest: { from: owner.begins + length / 2, days, country, shots } };
  });
}
