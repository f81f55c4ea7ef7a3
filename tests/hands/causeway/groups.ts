import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Ad, Owner } from './types.ts';

/** Ads of one owner. */
export interface Work {
  readonly owner: Owner;
  readonly ads: readonly Ad[];
}

/**
 * Strangers who get something in common: a share of all owners, by what they are alike in, in groups of a few to many.
 * @param sizes fewest and most in a group; small groups are commoner
 */
export function groupsOf(
  rng: Rng,
  works: readonly Work[],
  share: number,
  alike: (work: Work) => unknown,
  sizes: readonly [number, number],
): Work[][] {
  const chosen = works.filter(() => rng.chance(share));
  const [fewest, most] = sizes;
  return [...gather(rng.sample(chosen, chosen.length), alike).values()].flatMap((rest) => {
    const groups: Work[][] = [];
    while (rest.length > 1) {
      const size = Math.round(fewest * (most / fewest) ** rng.next());
      groups.push(rest.splice(0, size));
    }
    return groups.filter(({ length }) => length > 1);
  });
}
