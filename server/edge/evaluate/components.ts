import { Sets } from '../../core/collections/index.ts';

/** A thing, and what it holds that others may hold too. */
export interface Observation {
  readonly id: string;
  readonly held: readonly string[];
}

/**
 * The plain way to networks: whatever shares anything, directly or by a chain, is one. What a method is worth
 * is told beside it.
 * @param most what more things than this hold merges nothing
 * @returns for each thing the id of the first in its component
 */
export function componentsOf(
  things: readonly Observation[],
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, string> {
  const degrees = new Map<string, number>();
  for (const { held } of things)
    for (const one of new Set(held)) degrees.set(one, (degrees.get(one) ?? 0) + 1);
  // Its root is its least member, so that the name of a component is that of its first thing.
  const sets = new Sets(things.length);
  const first = new Map<string, number>();
  for (const [i, { held }] of things.entries())
    for (const one of held) {
      if ((degrees.get(one) ?? 0) > most) continue;
      const other = first.get(one);
      if (other === undefined) first.set(one, i);
      else sets.merge(i, other);
    }
  return new Map(things.map(({ id }, i) => [id, things[sets.find(i)]?.id ?? id]));
}
