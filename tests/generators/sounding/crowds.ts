import type { Rng } from '../../../seed-data/rng.ts';
import { gather } from '../gather.ts';
import type { Work } from './types.ts';

/**
 * Strangers who get something in common: a share of the owners, by what they are alike in, in few small crowds and
 * fewer large ones.
 */
export function crowdsOf(
  rng: Rng,
  works: readonly Work[],
  share: number,
  alike: (work: Work) => unknown,
  [fewest, most]: readonly [number, number],
): Work[][] {
  const chosen = works.filter(() => rng.chance(share));
  const mingled = rng.sample(chosen, chosen.length);
  return [...gather(mingled, alike).values()].flatMap((rest) => {
    const crowds: Work[][] = [];
    for (let at = 0; at < rest.length; at += crowds.at(-1)?.length ?? 1) {
      const size = Math.round(fewest * (most / fewest) ** (rng.next() ** 1.3));
      crowds.push(rest.slice(at, at + size));
    }
    return crowds.filter(({ length }) => length > 1);
  });
}
