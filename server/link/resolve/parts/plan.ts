import { byRow, Sets } from '../../../core/collections/index.ts';
import type { LinkJudgement, Observed } from '../engine/index.ts';

/** Which ads are resolved together. */
export interface Plan {
  /** By ad its part. Those with most ads come first. */
  readonly partOf: Int32Array;
  readonly parts: number;
  /**
   * By identifier the one part in which it counts, that which has most of its ads; -1: nobody holds it. In other parts it is
   * left out.
   */
  readonly home: Int32Array;
  /** Identifiers that ads of other parts hold too, those with most ads first; with how many hold each in all. */
  readonly cut: readonly { readonly identifier: number; readonly ads: number }[];
}

/**
 * Ads that share anything are resolved together, as long as these are not too many. Then what many hold leads no further,
 * the widest first: it is a hub the more likely, the more hold it.
 */
const widths = [Number.POSITIVE_INFINITY, 4096, 1024, 256, 64, 16];

/**
 * Divides ads into parts that share as little as can be. Pure: it follows from ids, not from the order of ads.
 * @param most ads of a part. More are in it only where people said that they are one owner's, or where what few hold links
 * them all
 */
export function planOf(
  observed: Observed,
  judgements: readonly LinkJudgement[],
  most: number,
): Plan {
  const components = componentsOf(observed, judgements, most);
  const { partOf, parts } = packed(components, observed.ads.ids, most);
  return { partOf, parts, ...homesIn(observed, partOf, parts) };
}

/** By ad the component that it is in, named by one of its ads. */
function componentsOf(
  { ads, identifiers, incidences }: Observed,
  judgements: readonly LinkJudgement[],
  most: number,
): Int32Array {
  const holders = byRow(incidences.identifier, identifiers.ids.length);
  const bound = new Set(
    judgements.flatMap((one) => (one.kind === 'exclusive' ? [one.identifier] : [])),
  );
  const together = judgements.flatMap((one) =>
    one.kind === 'together' ? [[...one.a, ...one.b]] : [],
  );
  const component = new Int32Array(ads.ids.length).fill(-1);
  for (const width of widths) {
    if (!component.includes(-1)) break;
    const sets = new Sets(component.length);
    const join = (ad: number, other: number) => {
      if (component[ad] === -1 && component[other] === -1) sets.merge(ad, other);
    };
    for (let one = 0; one < identifiers.ids.length; one += 1) {
      const [from, to] = [holders.start[one] as number, holders.start[one + 1] as number];
      if (to - from > width && !bound.has(one)) continue;
      const adAt = (at: number) => incidences.ad[holders.entry[at] as number] as number;
      for (let at = from + 1; at < to; at += 1) join(adAt(from), adAt(at));
    }
    for (const [first, ...others] of together)
      for (const other of others) join(first as number, other);
    const roots = sets.roots();
    const sizes = sizesOf(roots);
    for (let ad = 0; ad < component.length; ad += 1)
      if (
        component[ad] === -1 &&
        ((sizes[roots[ad] as number] as number) <= most || width === widths.at(-1))
      )
        component[ad] = roots[ad] as number;
  }
  return component;
}

/** By number of a group how many are in it. */
function sizesOf(groups: Int32Array): Int32Array {
  const sizes = new Int32Array(groups.length);
  for (const group of groups) sizes[group] = (sizes[group] as number) + 1;
  return sizes;
}

/** Whole components side by side, the largest first, until a part has `most` ads. */
function packed(
  components: Int32Array,
  ids: readonly string[],
  most: number,
): { readonly partOf: Int32Array; readonly parts: number } {
  const sizes = sizesOf(components);
  const key = new Int32Array(sizes.length).fill(-1);
  for (const [ad, component] of components.entries()) {
    const least = key[component] as number;
    if (least < 0 || (ids[ad] as string) < (ids[least] as string)) key[component] = ad;
  }
  const idOf = (component: number) => ids[key[component] as number] as string;
  const order = sizes
    .map((_, component) => component)
    .filter((component) => (sizes[component] as number) > 0)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || (idOf(a) < idOf(b) ? -1 : 1));
  const partOf = new Int32Array(sizes.length);
  const held: number[] = [];
  for (const component of order) {
    const size = sizes[component] as number;
    const fits = held.findIndex((ads) => ads + size <= most);
    const part = fits < 0 ? held.push(0) - 1 : fits;
    held[part] = (held[part] as number) + size;
    partOf[component] = part;
  }
  const bySize = [...held.keys()].sort(
    (a, b) => (held[b] as number) - (held[a] as number) || a - b,
  );
  const place = new Int32Array(held.length);
  for (const [at, part] of bySize.entries()) place[part] = at;
  return {
    partOf: components.map((component) => place[partOf[component] as number] as number),
    parts: held.length,
  };
}

/** Where each identifier counts. */
function homesIn(
  { identifiers, incidences }: Observed,
  partOf: Int32Array,
  parts: number,
): Pick<Plan, 'home' | 'cut'> {
  const { start, entry } = byRow(incidences.identifier, identifiers.ids.length);
  const counts = new Int32Array(parts);
  // By ad the last identifier for which it was counted: it may hold one several times.
  const counted = new Int32Array(partOf.length).fill(-1);
  const cut: { identifier: number; ads: number }[] = [];
  const home = new Int32Array(identifiers.ids.length).fill(-1);
  for (let identifier = 0; identifier < home.length; identifier += 1) {
    const theirs = new Set<number>();
    let ads = 0;
    for (let at = start[identifier] as number; at < (start[identifier + 1] as number); at += 1) {
      const ad = incidences.ad[entry[at] as number] as number;
      if (counted[ad] === identifier) continue;
      counted[ad] = identifier;
      ads += 1;
      const part = partOf[ad] as number;
      counts[part] = (counts[part] as number) + 1;
      theirs.add(part);
    }
    let most = -1;
    for (const part of theirs) {
      const more = (counts[part] as number) - (counts[most] ?? 0);
      if (most < 0 || more > 0 || (more === 0 && part < most)) most = part;
    }
    home[identifier] = most;
    if (theirs.size > 1) cut.push({ identifier, ads });
    for (const part of theirs) counts[part] = 0;
  }
  const idOf = (one: { readonly identifier: number }) => identifiers.ids[one.identifier] as string;
  return { home, cut: cut.sort((a, b) => b.ads - a.ads || (idOf(a) < idOf(b) ? -1 : 1)) };
}
