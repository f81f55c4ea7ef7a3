import { byRow, type Holdings, type Resolution } from '../engine/index.ts';
import { firstContent, type SharedItems } from './items.ts';
import type { Pairs } from './pairs.ts';

/**
 * What a pair shows, and what each sign is worth in log-odds of one control: a logistic regression over 30 generated
 * scenarios of four generators, by `npm run bench -- operations --fit`. Each has a reason, and the sign that the
 * reason asks for; left out one generator at a time they hold on the one left out (docs/resolution-measured.md).
 */
const worth = {
  /** Of the logarithm of weight + 0.001. */
  weight: 0.09,
  /** Of the logarithm of the fewest holders of a shared contact: what many hold, strangers hold. */
  fewest: -0.86,
  /** Money goes to one place. */
  pays: 3.33,
  /** Of the share of holders that hang together without it, by the contact for which that is least. */
  body: 1.12,
  /** Of the share of common neighbours. */
  neighbours: 2.24,
  /** They share content alone, and each has contacts of its own: that is mostly copying. */
  contentAlone: -1.94,
  /** Of the logarithm of 1 + templates, of 1 + image clusters shared. */
  templates: 2.15,
  clusters: 0.59,
  /** Of the share of the smaller node's ads, of those with a place, in places of the larger; where no place is known. */
  place: 1.91,
  noPlace: 2.14,
  /** Of the share of the smaller node's platforms that the larger is on. */
  platform: 1.53,
} as const;
const constant = -2.6;
/** The share of pairs that were under one control where the worths were fitted. */
const fittedShare = 0.244;
/** Pairs of large nodes count more for the share, as they do for who reads an operation; so much at the most. */
const mostCount = 50;
/** Stands for so many pairs of the share as fitted, so that three pairs do not decide. */
const asFitted = 50;
const shareRounds = 60;

/** What is known of nodes beside what they share. */
export interface NodeFacts {
  /** By pair: share of the smaller's ads in places of the larger, -1 where no place is known; share of its platforms. */
  place(a: number, b: number): number;
  platform(a: number, b: number): number;
  /** Different contacts of a node, shared or not. */
  readonly contacts: Int32Array;
}

/**
 * The match probability of each pair, 0..1: that both are under one control. How many pairs are, in the data at hand, is
 * not what it was where the worths were fitted: it is estimated from the data (M. Saerens, P. Latinne and
 * C. Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities", 2002).
 */
export function probabilities(
  items: SharedItems,
  pairs: Pairs,
  around: { readonly body: Float64Array; readonly neighbours: Float64Array },
  facts: NodeFacts,
): Float64Array {
  const least = leastBodies(items, pairs, around.body);
  const odds = new Float64Array(pairs.size);
  for (let i = 0; i < pairs.size; i += 1) {
    const [a, b] = [pairs.a[i] as number, pairs.b[i] as number];
    const contacts = pairs.contacts[i] as number;
    const place = facts.place(a, b);
    const alone =
      contacts === 0 && (facts.contacts[a] as number) > 0 && (facts.contacts[b] as number) > 0;
    odds[i] =
      constant +
      worth.weight * Math.log((pairs.weight[i] as number) + 0.001) +
      (contacts > 0
        ? worth.fewest * Math.log(pairs.fewest[i] as number) + worth.body * (least[i] as number)
        : 0) +
      worth.pays * (pairs.pays[i] as number) +
      worth.neighbours * (around.neighbours[i] as number) +
      (alone ? worth.contentAlone : 0) +
      worth.templates * Math.log1p(pairs.templates[i] as number) +
      worth.clusters * Math.log1p(pairs.clusters[i] as number) +
      (place < 0 ? worth.noPlace : worth.place * place) +
      worth.platform * facts.platform(a, b);
  }
  return withShareOf(odds, pairs, items.size);
}

/** From log-odds as fitted to probabilities for the share of true pairs that the data at hand shows. */
function withShareOf(odds: Float64Array, { a, b }: Pairs, size: Int32Array): Float64Array {
  const counts = odds.map((_, i) =>
    Math.min(
      Math.sqrt((size[a[i] as number] as number) * (size[b[i] as number] as number)),
      mostCount,
    ),
  );
  const ratios = odds.map((one) => Math.exp(Math.min(one, 50)));
  const all = counts.reduce((sum, one) => sum + one, asFitted);
  let share = fittedShare;
  for (let round = 0; round < shareRounds; round += 1) {
    const shift = (share / fittedShare) * ((1 - fittedShare) / (1 - share));
    let sum = asFitted * fittedShare;
    for (let i = 0; i < ratios.length; i += 1) {
      const ratio = (ratios[i] as number) * shift;
      sum += ((counts[i] as number) * ratio) / (1 + ratio);
    }
    const next = Math.min(0.99, Math.max(0.0001, sum / all));
    if (Math.abs(next - share) < 1e-6) break;
    share = next;
  }
  const shift = (share / fittedShare) * ((1 - fittedShare) / (1 - share));
  return ratios.map((ratio) => (ratio * shift) / (1 + ratio * shift));
}

/** By pair: of the contacts that it shares, the least body; 1 where it shares none. */
function leastBodies(
  { kind, nodeStart, entry, itemOf }: SharedItems,
  pairs: Pairs,
  body: Float64Array,
): Float64Array {
  const least = new Float64Array(pairs.size).fill(1);
  for (let i = 0; i < pairs.size; i += 1) {
    if (pairs.contacts[i] === 0) continue;
    let f = nodeStart[pairs.b[i] as number] as number;
    const endA = nodeStart[(pairs.a[i] as number) + 1] as number;
    const endB = nodeStart[(pairs.b[i] as number) + 1] as number;
    for (let e = nodeStart[pairs.a[i] as number] as number; e < endA && f < endB; e += 1) {
      const item = itemOf[entry[e] as number] as number;
      while (f < endB && (itemOf[entry[f] as number] as number) < item) f += 1;
      const isBoth = f < endB && itemOf[entry[f] as number] === item;
      if (isBoth && (kind[item] as number) < firstContent)
        least[i] = Math.min(least[i] as number, body[item] as number);
    }
  }
  return least;
}

/** Where nodes are, and how many contacts they have. */
export function nodeFacts(
  { ads, identifiers, incidences }: Holdings,
  { networks, networkOf }: Resolution,
): NodeFacts {
  const places = networks.map((network) => countsOf(network.ads, ads.place));
  const platforms = networks.map((network) => countsOf(network.ads, ads.platform));
  const contacts = new Int32Array(networks.length);
  const { start, entry } = byRow(
    incidences.ad.map((ad) => networkOf[ad] as number),
    networks.length,
  );
  const last = new Int32Array(identifiers.ids.length).fill(-1);
  for (let node = 0; node < networks.length; node += 1)
    for (let at = start[node] as number; at < (start[node + 1] as number); at += 1) {
      const identifier = incidences.identifier[entry[at] as number] as number;
      if ((identifiers.kind[identifier] as number) >= firstContent || last[identifier] === node)
        continue;
      last[identifier] = node;
      contacts[node] = (contacts[node] as number) + 1;
    }
  const small = (a: number, b: number) => {
    const [sizeA, sizeB] = [networks[a]?.ads.length ?? 0, networks[b]?.ads.length ?? 0];
    return sizeA <= sizeB ? ([a, b] as const) : ([b, a] as const);
  };
  return {
    contacts,
    place: (a, b) => {
      const [one, other] = small(a, b);
      let [known, shared] = [0, 0];
      for (const [place, n] of places[one] ?? []) {
        known += n;
        if (places[other]?.has(place)) shared += n;
      }
      return known === 0 ? -1 : shared / known;
    },
    platform: (a, b) => {
      const [one, other] = small(a, b);
      const own = platforms[one];
      if (!own || own.size === 0) return 0;
      let shared = 0;
      for (const platform of own.keys()) if (platforms[other]?.has(platform)) shared += 1;
      return shared / own.size;
    },
  };
}

/** How many of these ads have each value; below 0: unknown, and not counted. */
function countsOf(ads: Int32Array, column: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const ad of ads) {
    const value = column[ad] as number;
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
