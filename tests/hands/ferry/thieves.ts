import { newWording } from './assets.ts';
import type { Owner } from './model.ts';
import { lasts, type Maker, newOwner } from './owners.ts';

/**
 * Owners who work with their own numbers and with what they copied from one to four others: most of their pictures,
 * whole texts with names and streets. They come after those from whom they take, and keep one picture of theirs.
 */
export function newThieves(make: Maker, ads: number, victims: readonly Owner[]): Owner[] {
  const { chance } = make;
  const worthwhile = victims.filter(({ size, until }) => size >= 4 && until < lasts);
  const thieves: Owner[] = [];
  for (let left = ads; left > 0; ) {
    const size = Math.min(
      left,
      chance.happens(0.8) ? chance.between(2, 12) : chance.between(13, 40),
    );
    left -= size;
    const id = `t${thieves.length}`;
    const thief = newOwner(make, id, size, { rotating: 0.05 });
    const before = worthwhile.filter((one) => one.from < thief.from - 5);
    const from = chance.some(before, chance.between(1, 4));
    thieves.push({
      ...thief,
      shots: [
        ...thief.shots.slice(0, 2),
        ...from.flatMap(({ shots }) =>
          chance
            .some(shots, chance.between(2, 5))
            .map((shot) => ({ ...shot, whose: 'taken' as const })),
        ),
      ],
      wordings: [
        newWording(chance, {
          id: `${id}/own`,
          language: thief.languages[0] ?? 'ru',
          sector: thief.sector,
          whose: 'own',
          fixed: thief.fixed,
        }),
        ...from.flatMap(({ wordings }) =>
          chance.some(wordings, 1).map((wording) => ({ ...wording, whose: 'taken' as const })),
        ),
      ],
    });
  }
  return thieves;
}

/** Some forget to take the account or the site of the one whose text it was out of it. */
export function forgottenBy(make: Maker, owners: readonly Owner[]) {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  return (wordingId: string): string | undefined => {
    const victim = byId.get(wordingId.split('/')[0] ?? '');
    if (!victim || !make.chance.happens(0.03)) return undefined;
    return [...victim.sites, ...victim.handles.map(({ id }) => id)][0];
  };
}

/**
 * Gives numbers to others who come 90 days or more after the last day of who had them, in another city and, where
 * there is anybody, in another language. The new owner has the number as its first and from its first day.
 * @param share of the owners who have such a number
 */
export function recycle(make: Maker, owners: readonly Owner[], share: number): Owner[] {
  const { chance } = make;
  const given = new Set<string>();
  const gone = owners.filter(({ size, until }) => size > 1 && until < lasts - 110);
  return owners.map((owner) => {
    if (owner.size < 2 || !chance.happens(share)) return owner;
    const lasting = owner.until - owner.from;
    const fits = (before: Owner) =>
      before.land === owner.land &&
      before !== owner &&
      !given.has(before.id) &&
      before.languages[0] !== owner.languages[0] &&
      before.until + 95 + lasting < lasts &&
      !before.cities.some((city) => owner.cities.includes(city));
    const before = chance.some(gone, 150).find(fits);
    if (!before || given.has(owner.id)) return owner;
    given.add(before.id).add(owner.id);
    const latest = lasts - lasting;
    const from = Math.min(latest, Math.max(owner.from, before.until + chance.between(92, 180)));
    const later = ({ id, from: began, until }: Owner['phones'][number]) => ({
      id,
      from: began + from - owner.from,
      until: until + from - owner.from,
    });
    const [first, ...others] = owner.phones.map(later);
    const number = before.phones.at(-1)?.id;
    if (!first || !number) return owner;
    return {
      ...owner,
      from,
      until: from + lasting,
      phones: [{ ...first, id: number }, ...others],
      handles: owner.handles.map(later),
    };
  });
}
