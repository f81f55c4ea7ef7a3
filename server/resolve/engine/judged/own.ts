import type { Ground } from '../ground/ground.ts';
import { rowOfEach } from '../ground/rows.ts';
import type { Contradiction } from '../types.ts';
import { chainOf, type Step } from './chain.ts';
import { Groups } from './guard.ts';
import type { Apart } from './pairings.ts';

/** Ads that hold what a person judged not generic; in our numbers. */
export interface Own extends Step {
  readonly identifier: number;
}

/** A reading that is less sure than this does not say that the ad holds it: it is weighed as ever. */
const leastSure = 0.5;

/**
 * Whom what is not generic holds together: all that surely hold it, in as many sets as judgements keep apart.
 * @param notGeneric identifiers, each with the judgements that say so, the newest first
 * @param pairs what was said of two things, and holds
 */
export function ownOf(
  notGeneric: readonly (readonly [identifier: number, ids: readonly string[]])[],
  ground: Ground,
  { together, apart }: { readonly together: readonly Step[]; readonly apart: readonly Apart[] },
): { readonly own: Own[]; readonly limited: Contradiction[] } {
  const own: Own[] = [];
  const limited: Contradiction[] = [];
  if (notGeneric.length === 0) return { own, limited };
  const groups = new Groups(ground.ads, apart);
  for (const { ads } of together) for (const ad of ads) groups.join(ads[0] as number, ad);
  const holders = holdersOf(
    notGeneric.map(([identifier]) => identifier),
    ground,
  );
  for (const [identifier, ids] of notGeneric) {
    const [id = ''] = ids;
    const sets = setsOf(holders.get(identifier) ?? [], groups);
    const [first = [], ...others] = sets;
    const chain = others.flatMap((set) => between(groups, [...together, ...own], first, set));
    own.push(...sets.map((ads) => ({ id, identifier, ads })));
    if (chain.length > 0)
      for (const refused of ids)
        limited.push({ refused, chain: [...new Set(chain)], partly: true });
  }
  return { own, limited };
}

function holdersOf(
  wanted: readonly number[],
  { start, identifier, confidence }: Ground,
): Map<number, number[]> {
  const holders = new Map<number, number[]>(wanted.map((one) => [one, []]));
  const adOf = rowOfEach(start);
  for (let e = 0; e < identifier.length; e += 1)
    if ((confidence[e] as number) >= leastSure)
      holders.get(identifier[e] as number)?.push(adOf[e] as number);
  return holders;
}

/** Joins what may be joined; each ad with the first set that it may be with. */
function setsOf(ads: readonly number[], groups: Groups): number[][] {
  const sets: number[][] = [];
  for (const ad of ads) {
    const set = sets.find(([first = -1]) => !groups.apart(first, ad));
    if (set) groups.join(set[0] as number, ad);
    if (set) set.push(ad);
    else sets.push([ad]);
  }
  return sets;
}

/** The chain of judgements by which two sets are kept apart. */
function between(
  groups: Groups,
  steps: readonly Step[],
  a: readonly number[],
  b: readonly number[],
): string[] {
  const kept = groups.keptApartBy(a[0] as number, b[0] as number);
  if (!kept) return [];
  const inOf = (ad: number) => (one: number) => groups.find(one) === groups.find(ad);
  const [near, far] = kept.a.some(inOf(a[0] as number)) ? [kept.a, kept.b] : [kept.b, kept.a];
  return [
    ...(chainOf(steps, a, near.filter(inOf(a[0] as number))) ?? []),
    kept.id,
    ...(chainOf(steps, far.filter(inOf(b[0] as number)), b) ?? []),
  ];
}
