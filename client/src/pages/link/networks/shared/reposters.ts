import type { NetworkView } from '../operations.ts';

export type Reposter = NetworkView['reposters'][number];

interface Held {
  readonly here: number | null;
}

/**
 * Contacts that may be a reposter's: those that half of the network's ads or more hold, which the whole network stands
 * or falls by, and the others.
 */
export function byShare<T extends Held>(
  reposters: readonly T[],
  size: number,
): { readonly most: readonly T[]; readonly some: readonly T[] } {
  const isMost = ({ here }: T) => 2 * (here ?? 0) >= size;
  return { most: reposters.filter(isMost), some: reposters.filter((one) => !isMost(one)) };
}
