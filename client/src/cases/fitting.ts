import type { CameFrom } from './scope.ts';

/** So many things a case holds: as many ads come into a bundle. */
export const mostInCase = 5000;

/** What somebody wants in a case. */
export interface Adding {
  ids: readonly string[];
  /** Links marked as findings: pairs of entity ids. */
  links?: readonly (readonly [string, string])[];
  /** With which network they come. */
  from?: CameFrom;
}

/** Of a network as much comes as there is room; what somebody picks by hand is never left out without a word. */
export function fitting(
  { entities, others }: { entities: readonly string[]; others: number },
  { ids, from }: Pick<Adding, 'ids' | 'from'>,
): string[] {
  const present = new Set(entities);
  const fresh = [...new Set(ids)].filter((id) => !present.has(id));
  return from ? fresh.slice(0, Math.max(0, mostInCase - entities.length - others)) : fresh;
}
