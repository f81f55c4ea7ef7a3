import { byRow, Sets } from '../../../collections/index.ts';
import type { EngineAd } from '../ground/ground.ts';
import { adsOf, sizeOf, type View } from '../groups/view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import type { Obeyed } from '../judged/judgements.ts';
import type { Ties } from '../ties/ties.ts';
import type { Cut } from '../types.ts';

/** In the engine's numbers. */
export type Parting = Omit<Cut, 'a' | 'b'> & { readonly a: EngineAd; readonly b: EngineAd };

/**
 * Looks at every network once more when all are known: where parts of it share nothing but what has turned
 * out to be a hub, they part.
 * @returns for each ad the least ad of its group, and what was parted
 */
export function cutApart(
  view: View,
  ties: Ties,
  belief: Belief,
  together: Obeyed['together'],
): { roots: Int32Array; partings: Parting[] } {
  const roots = soundRoots(ties, belief.probability, view.groupOf, together);
  const partings: Parting[] = [];
  for (let group = 0; group < view.groups; group += 1)
    if (sizeOf(view, group) > 1) partings.push(...partingsOf(view, ties, group, roots));
  return { roots, partings };
}

/**
 * Groups of ads that hang together by what is believed in to a half or more, inside of given groups.
 * @param groupOf for each ad its group, less than the number of ads
 * @returns for each ad the least ad of its group
 */
function soundRoots(
  ties: Ties,
  probability: Float64Array,
  groupOf: Int32Array,
  together: Obeyed['together'],
): Int32Array {
  const sets = new Sets(ties.ads);
  for (const { ads } of together) for (const ad of ads) sets.join(ads[0] as number, ad);
  const last = new Int32Array(ties.ads).fill(-1);
  for (let tie = 0; tie < ties.count; tie += 1) {
    if ((probability[tie] as number) < 0.5) continue;
    for (let i = ties.tieStart[tie] as number; i < (ties.tieStart[tie + 1] as number); i += 1) {
      const ad = ties.tieAd[i] as number;
      const group = groupOf[ad] as number;
      const before = last[group] as number;
      if (before >= 0) sets.join(before, ad);
      last[group] = ad;
    }
    for (let i = ties.tieStart[tie] as number; i < (ties.tieStart[tie + 1] as number); i += 1)
      last[groupOf[ties.tieAd[i] as number] as number] = -1;
  }
  return sets.roots();
}

/** The largest part against each of the others. */
function partingsOf(view: View, ties: Ties, group: number, roots: Int32Array): Parting[] {
  const ads = adsOf(view, group);
  const parts = [...new Set(ads.map((ad) => roots[ad] as number))];
  if (parts.length < 2) return [];
  const { start, entry } = byRow(
    ads.map((ad) => parts.indexOf(roots[ad] as number)),
    parts.length,
  );
  const adsOfPart = parts.map((_, part) =>
    entry.subarray(start[part], start[part + 1]).map((i) => ads[i] as number),
  );
  adsOfPart.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  const [first, ...others] = adsOfPart as [Int32Array, ...Int32Array[]];
  const held = new Set(identifiersIn(ties, first));
  return others.map((part) => ({
    a: first[0] as EngineAd,
    b: part[0] as EngineAd,
    sizes: [first.length, part.length],
    identifiers: identifiersIn(ties, part).filter((identifier) => held.has(identifier)),
  }));
}

function identifiersIn(ties: Ties, ads: Int32Array): number[] {
  const found = new Set<number>();
  for (const ad of ads)
    for (let e = ties.start[ad] as number; e < (ties.start[ad + 1] as number); e += 1)
      found.add(ties.identifier[ties.tie[e] as number] as number);
  return [...found].sort((a, b) => a - b);
}
