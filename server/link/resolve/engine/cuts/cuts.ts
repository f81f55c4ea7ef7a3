import { byRow, Sets } from '../../../../core/collections/index.ts';
import type { EngineAd } from '../ground/ground.ts';
import { adsOf, sizeOf, type View } from '../groups/group-view.ts';
import type { Belief } from '../hubs/hub-test.ts';
import type { Items } from '../items/items.ts';
import type { Obeyed } from '../judged/judgements.ts';
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
  items: Items,
  belief: Belief,
  together: Obeyed['together'],
): { roots: Int32Array; partings: Parting[] } {
  const roots = soundRoots(items, belief.probability, view.groupOf, together);
  const partings: Parting[] = [];
  for (let group = 0; group < view.groups; group += 1)
    if (sizeOf(view, group) > 1) partings.push(...partingsOf(view, items, group, roots));
  return { roots, partings };
}

/**
 * Groups of ads that hang together by what is believed in to a half or more, inside of given groups.
 * @param groupOf for each ad its group, less than the number of ads
 * @returns for each ad the least ad of its group
 */
function soundRoots(
  items: Items,
  probability: Float64Array,
  groupOf: Int32Array,
  together: Obeyed['together'],
): Int32Array {
  const sets = new Sets(items.ads);
  for (const { ads } of together) for (const ad of ads) sets.merge(ads[0] as number, ad);
  const last = new Int32Array(items.ads).fill(-1);
  for (let item = 0; item < items.count; item += 1) {
    if ((probability[item] as number) < 0.5) continue;
    for (
      let i = items.itemStart[item] as number;
      i < (items.itemStart[item + 1] as number);
      i += 1
    ) {
      const ad = items.itemAd[i] as number;
      const group = groupOf[ad] as number;
      const before = last[group] as number;
      if (before >= 0) sets.merge(before, ad);
      last[group] = ad;
    }
    for (let i = items.itemStart[item] as number; i < (items.itemStart[item + 1] as number); i += 1)
      last[groupOf[items.itemAd[i] as number] as number] = -1;
  }
  return sets.roots();
}

/** The largest part against each of the others. */
function partingsOf(view: View, items: Items, group: number, roots: Int32Array): Parting[] {
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
  const held = new Set(identifiersIn(items, first));
  return others.map((part) => ({
    a: first[0] as EngineAd,
    b: part[0] as EngineAd,
    sizes: [first.length, part.length],
    identifiers: identifiersIn(items, part).filter((identifier) => held.has(identifier)),
  }));
}

function identifiersIn(items: Items, ads: Int32Array): number[] {
  const found = new Set<number>();
  for (const ad of ads)
    for (let e = items.start[ad] as number; e < (items.start[ad + 1] as number); e += 1)
      found.add(items.identifier[items.item[e] as number] as number);
  return [...found].sort((a, b) => a - b);
}
