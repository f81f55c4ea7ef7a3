import type { Chance } from './chance.ts';
import type { Owner, Persona } from './plan.ts';

/** A small owner who was with a house before and shows the pictures that were made there; the house keeps its own. */
export function leaving(chance: Chance, owners: readonly Owner[], rate: number): Owner[] {
  const houses = owners.filter(({ size, trade }) => size > 20 && trade === 'm');
  return owners.map((owner) => {
    if (owner.size > 8 || owner.size < 2 || owner.trade === 'j' || !chance.is(rate * 4))
      return owner;
    const left = houses
      .flatMap(({ branches }) => branches)
      .filter(({ land }) => land === owner.branches[0]?.land)
      .flatMap(({ personas }) => personas)
      .filter(({ to }) => to < owner.from && owner.from - to < 90);
    if (left.length === 0) return owner;
    const before = chance.pick(left);
    const taken = before.shots.map(({ key }) => ({ key, whose: 'taken' as const }));
    const known = (persona: Persona): Persona => ({
      ...persona,
      named: before.named,
      age: before.age,
      shots: [...taken.slice(0, 2), ...persona.shots],
    });
    return {
      ...owner,
      branches: owner.branches.map((branch) => ({
        ...branch,
        personas: branch.personas.map(known),
      })),
    };
  });
}
