import type { Ground } from '../ground/ground.ts';
import type { Join } from '../types.ts';
import type { Groups } from './guard.ts';
import { judgedOwn, type Obeyed } from './judgements.ts';
import type { Own } from './own.ts';

/**
 * Joins what people said belongs together, when all that ties is weighed: so that it is told what each side rests on,
 * and only what nothing else ties rests on their word.
 * @param round in which that is
 */
export function togetherJoins(
  ground: Ground,
  groups: Groups,
  together: Obeyed['together'],
  round: number,
): Join[] {
  const joins: Join[] = [];
  for (const { id, ads } of together)
    for (const ad of ads) {
      const join = joined(ground, groups, id, ads[0] as number, ad);
      if (join) joins.push({ ...join, round });
    }
  return joins;
}

/** Joins those that hold what a person called not generic, before anything is weighed. */
export const notGenericJoins = (ground: Ground, groups: Groups, own: readonly Own[]): Join[] =>
  own.flatMap((one) => ownJoins(ground, groups, one));

/** Joins of those that hold what is not generic. */
function ownJoins(ground: Ground, groups: Groups, { id, identifier, ads }: Own): Join[] {
  const joins: Join[] = [];
  /** By group the ads of it that hold it. */
  const held = new Map<number, number>();
  for (const ad of ads) held.set(groups.find(ad), (held.get(groups.find(ad)) ?? 0) + 1);
  const all = held.size;
  const heldBy = (group: number) => held.get(group) ?? 0;
  for (const ad of ads) {
    const [x, y] = [groups.find(ads[0] as number), groups.find(ad)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    const join = joined(ground, groups, id, a, b);
    if (!join) continue;
    const evidence = {
      identifier: ground.callersIdentifier[identifier] as number,
      ...{ era: 0, weight: 'strong' as const, probability: judgedOwn, groups: all },
      ads: [heldBy(a), heldBy(b)] as const,
    };
    held.set(groups.find(a), heldBy(a) + heldBy(b));
    joins.push({ ...join, evidence: [evidence] });
  }
  return joins;
}

function joined(
  { callersAd }: Ground,
  groups: Groups,
  id: string,
  one: number,
  other: number,
): Join | undefined {
  const [x, y] = [groups.find(one), groups.find(other)];
  const [a, b] = [Math.min(x, y), Math.max(x, y)];
  const sizes: [number, number] = [groups.sizeOf(a), groups.sizeOf(b)];
  if (!groups.join(a, b)) return undefined;
  return {
    ...{ round: 0, rule: 'judged', probability: 1, evidence: [], here: null },
    ...{ a: callersAd[a] as number, b: callersAd[b] as number, sizes, judgements: [id] },
  };
}
