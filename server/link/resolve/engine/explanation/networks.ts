import { byRow } from '../../../../core/collections/index.ts';
import { callersAd, type EngineAd, engineAd, type Ground } from '../ground/ground.ts';
import type { Belief } from '../hubs/hub-test.ts';
import type { Items } from '../items/items.ts';
import type { Obeyed } from '../judged/judgements.ts';
import type { Merge, Network, Observed } from '../types.ts';
import { type Articulation, articulations, mostOfSide } from './cut-points.ts';

/** The ads of each group, largest first; of equal ones the one with the least ad. */
interface Membership {
  /** For each ad (our number) the position of its network. */
  readonly networkOf: Int32Array;
  readonly start: Int32Array;
  readonly ads: Int32Array;
}

/** @param roots for each ad the least ad of its group */
function membershipOf(roots: Int32Array): Membership {
  const sizes = new Int32Array(roots.length);
  for (const root of roots) sizes[root] = (sizes[root] as number) + 1;
  const order = Int32Array.from(new Set(roots)).sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  const position = new Int32Array(roots.length);
  for (let i = 0; i < order.length; i += 1) position[order[i] as number] = i;
  const networkOf = roots.map((root) => position[root] as number);
  const { start, entry } = byRow(networkOf, order.length);
  return { networkOf, start, ads: entry };
}

/** What the engine made. */
interface Made {
  /** For each ad the least ad of its group. */
  readonly roots: Int32Array;
  readonly merges: readonly Merge[];
  readonly together: Obeyed['together'];
}

/**
 * The groups as networks, with what they hang by.
 * @returns in our numbers for each ad the position of its network
 */
export function networksOf(
  observed: Observed,
  ground: Ground,
  items: Items,
  { probability }: Belief,
  { roots, merges, together }: Made,
): { networkOf: Int32Array; networks: Network[] } {
  const { networkOf, start, ads } = membershipOf(roots);
  const least = new Float64Array(start.length - 1).fill(1);
  for (const merge of merges) {
    const network = networkOf[engineAd(ground, merge.a)] as number;
    if (networkOf[engineAd(ground, merge.b)] !== network) continue;
    least[network] = Math.min(least[network] as number, merge.probability);
  }
  const saidOf = new Map<number, number[]>();
  for (const [said, { ads: own }] of together.entries())
    for (const ad of own) saidOf.set(ad, [...(saidOf.get(ad) ?? []), said]);
  const networks: Network[] = [];
  for (let i = 0; i + 1 < start.length; i += 1) {
    const own = ads.subarray(start[i], start[i + 1]);
    networks.push({
      key: observed.ads.ids[callersAd(ground, own[0] as EngineAd)] as string,
      ads: own.map((ad) => callersAd(ground, ad as EngineAd)),
      probability: least[i] as number,
      ...cutPointsOf(
        own,
        ground,
        items,
        (item) => (probability[item] as number) >= 0.5,
        (ad) => saidOf.get(ad) ?? [],
      ),
    });
  }
  return { networkOf, networks };
}

/** Stands for an identifier where a person's word holds ads together. */
const judged = -1;

/**
 * Single ads and identifiers without which the network falls apart, and the order in which their parts stand.
 * @param ads our numbers
 * @param sound whether an item may hold a network together
 * @param saidOf the judgements by which an ad is together with others: they hold it too, and are no cut points themselves
 */
function cutPointsOf(
  ads: Int32Array,
  ground: Ground,
  items: Items,
  sound: (item: number) => boolean,
  saidOf: (ad: number) => readonly number[],
): Pick<Network, 'cutPoints' | 'walk'> {
  if (ads.length < 2) return { cutPoints: [], walk: [] };
  const nodeOf = new Map<number, number>();
  const held: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const hold = (i: number, key: number, identifier: number) => {
    let node = nodeOf.get(key);
    if (node === undefined) {
      node = ads.length + held.length;
      nodeOf.set(key, node);
      held.push(identifier);
    }
    from.push(i, node);
    to.push(node, i);
  };
  for (let i = 0; i < ads.length; i += 1) {
    const ad = ads[i] as number;
    for (let e = items.start[ad] as number; e < (items.start[ad + 1] as number); e += 1) {
      const item = items.item[e] as number;
      if (sound(item)) hold(i, item, items.identifier[item] as number);
    }
    for (const said of saidOf(ad)) hold(i, -1 - said, judged);
  }
  const { start, entry } = byRow(from, ads.length + held.length);
  const column = entry.map((i) => to[i] as number);
  const adAt = (place: number) => callersAd(ground, ads[place] as EngineAd);
  const { walk, points } = articulations({ start, column }, (node) => node < ads.length);
  const explained = points.filter(({ node }) => held[node - ads.length] !== judged);
  const cutPoints = explained.map(({ node, parts }) => ({
    item:
      node < ads.length
        ? { ad: adAt(node) }
        : { identifier: ground.callersIdentifier[held[node - ads.length] as number] as number },
    parts: parts.map((part) => part.ads),
    ads: parts.map(({ next }) => adAt(next[0] as number)),
    sides: sidesOf(parts).map((side) => side.map(adAt)),
    spans: parts.map(({ span }) => span),
  }));
  return { cutPoints, walk: cutPoints.length > 0 ? walk.map(adAt) : [] };
}

/** The ads next to a cut point: those of the second part, and all others. */
function sidesOf([first, second, ...smaller]: Articulation['parts']): number[][] {
  const others = [first, ...smaller].flatMap((part) => part?.next ?? []);
  return [[...(second?.next ?? [])], others.sort((a, b) => a - b).slice(0, mostOfSide)];
}
