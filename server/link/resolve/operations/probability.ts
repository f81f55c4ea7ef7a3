import { byRow, tally } from '../../../core/collections/index.ts';
import { isContact, type Observed, type Resolution } from '../engine/index.ts';
import { eachShared, type SharedItems } from './operation-items.ts';
import type { Pairs } from './operation-pairs.ts';

/**
 * What a pair shows, as numbers, and what each is worth in log-odds of one control. Each has a reason, and the feature that
 * the reason asks for. The match weights are a logistic regression over generated scenarios of four generators (November 2026);
 * with one generator left out at a time they hold on the one left out (docs/explanation/what-was-measured.md).
 */
export const features = {
  /** Logarithm of the fewest holders of a shared contact: what many hold, strangers hold. */
  fewest: -0.82,
  /** A shared payment handle: money goes to one place. */
  pays: 3.17,
  /** The share of holders of a shared contact that hang together without it, of the contact for which that is least. */
  linked: 1.21,
  /** The share of common neighbours. */
  neighbours: 2.32,
  /** They share content alone, and each has contacts of its own: mostly copying; the more so the more ads each has. */
  contentAlone: -1.39,
  contentAloneSize: -0.52,
  /** Logarithms of 1 + templates, of 1 + image clusters shared. */
  templates: 2.55,
  clusters: 1.07,
  /** The share of the smaller's ads, of those with a place, in places of the larger; 1 where no place is known. */
  place: 1.71,
  noPlace: 1.7,
  /** The share of the smaller's platforms that the larger is on. */
  platform: 1.5,
} as const;
export const featureNames = Object.keys(features) as (keyof typeof features)[];
const matchWeights = Float64Array.from(Object.values(features));
const constant = -3.12;
/** The share of pairs that were under one control where the match weights were fitted. */
const fitted = 0.245;
/** Pairs of large nodes count more for the share, as they do for who reads an operation; so much at the most. */
const mostCount = 50;
/** Stands for so many pairs of the share as fitted, so that three pairs do not decide. */
const asFitted = 50;
const shareRounds = 60;
/**
 * Pairs that seem sure are less so than they say: the share is estimated from the very features. By these two numbers what
 * is said holds in the mean of generators, each counted as one.
 */
const damped = { slope: 0.78, constant: -0.4 } as const;

/** What is known of nodes beside what they share. */
export interface NodeFacts {
  /** By pair: share of the smaller's ads in places of the larger, -1 where no place is known; share of its platforms. */
  place(a: number, b: number): number;
  platform(a: number, b: number): number;
  /** Different contacts of a node, shared or not. */
  readonly contacts: Int32Array;
}

/** How nodes hang together around a pair; see around.ts. */
export interface Around {
  readonly linked: Float64Array;
  readonly neighbours: Float64Array;
}

/** @returns puts the features of a pair into an array, in the order of `featureNames` */
export function featureReader(
  items: SharedItems,
  pairs: Pairs,
  { linked, neighbours }: Around,
  facts: NodeFacts,
): (pair: number, into: Float64Array) => void {
  const least = leastLinked(items, pairs, linked);
  return (i, into) => {
    const [a, b] = [pairs.a[i] as number, pairs.b[i] as number];
    const has = pairs.contacts[i] === 0 ? 0 : 1;
    const own = (facts.contacts[a] as number) > 0 && (facts.contacts[b] as number) > 0;
    const alone = has === 0 && own ? 1 : 0;
    const smaller = Math.min(items.size[a] as number, items.size[b] as number);
    const place = facts.place(a, b);
    into[0] = has * Math.log(Math.max(1, pairs.fewest[i] as number));
    into[1] = pairs.pays[i] as number;
    into[2] = has * (least[i] as number);
    into[3] = neighbours[i] as number;
    into[4] = alone;
    into[5] = alone * Math.log(smaller);
    into[6] = Math.log1p(pairs.templates[i] as number);
    into[7] = Math.log1p(pairs.clusters[i] as number);
    into[8] = Math.max(0, place);
    into[9] = place < 0 ? 1 : 0;
    into[10] = facts.platform(a, b);
  };
}

/**
 * The match probability of each pair, 0..1: that both are under one control. How many pairs are, in the data at hand, is
 * not what it was where the match weights were fitted: it is estimated from the data (M. Saerens, P. Latinne and
 * C. Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities", 2002).
 */
export function probabilities(
  items: SharedItems,
  pairs: Pairs,
  around: Around,
  facts: NodeFacts,
): Float64Array {
  const read = featureReader(items, pairs, around, facts);
  const row = new Float64Array(featureNames.length);
  const odds = new Float64Array(pairs.size);
  for (let i = 0; i < pairs.size; i += 1) {
    read(i, row);
    let sum = constant;
    for (let k = 0; k < row.length; k += 1) sum += (row[k] as number) * (matchWeights[k] as number);
    odds[i] = sum + (pairs.contacts[i] === 0 ? 0 : ofHubs(pairs.owned[i] as number));
  }
  return withShareOf(odds, pairs, items.size);
}

/**
 * Log-odds where all contacts that two share are called hubs: half of what speaks against the one of them that is most
 * probably one owner's, and no more than one. The other features know how many hold it, and how its holders hang together.
 */
const mostOfHubs = 1;
const ofHubs = (owned: number): number =>
  owned < 0.5 ? Math.max(-mostOfHubs, Math.log(owned / (1 - owned)) / 2) : 0;

/** From log-odds as fitted to probabilities for the share of true pairs that the data at hand shows. */
function withShareOf(
  odds: Float64Array,
  { a, b }: Pick<Pairs, 'a' | 'b'>,
  size: Int32Array,
): Float64Array {
  const counts = odds.map((_, i) =>
    Math.min(
      Math.sqrt((size[a[i] as number] as number) * (size[b[i] as number] as number)),
      mostCount,
    ),
  );
  const ratios = odds.map((one) => Math.exp(Math.min(one, 50)));
  const all = counts.reduce((sum, one) => sum + one, asFitted);
  let share = fitted;
  for (let round = 0; round < shareRounds; round += 1) {
    const shift = (share / fitted) * ((1 - fitted) / (1 - share));
    let sum = asFitted * fitted;
    for (let i = 0; i < ratios.length; i += 1) {
      const ratio = (ratios[i] as number) * shift;
      sum += ((counts[i] as number) * ratio) / (1 + ratio);
    }
    const next = Math.min(0.99, Math.max(0.0001, sum / all));
    if (Math.abs(next - share) < 1e-6) break;
    share = next;
  }
  const shift = (share / fitted) * ((1 - fitted) / (1 - share));
  const { slope, constant: lower } = damped;
  return ratios.map((ratio) => 1 / (1 + Math.exp(-(slope * Math.log(ratio * shift) + lower))));
}

/** By pair: of the contacts that it shares, the least share that is linked; 1 where it shares none. */
function leastLinked(items: SharedItems, pairs: Pairs, linked: Float64Array): Float64Array {
  const least = new Float64Array(pairs.size).fill(1);
  for (let i = 0; i < pairs.size; i += 1) {
    if (pairs.contacts[i] === 0) continue;
    eachShared(items, pairs.a[i] as number, pairs.b[i] as number, (item) => {
      if (isContact[items.kind[item] as number])
        least[i] = Math.min(least[i] as number, linked[item] as number);
    });
  }
  return least;
}

/** Where nodes are, and how many contacts they have. */
export function nodeFacts(
  { ads, identifiers, incidences }: Observed,
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
      if (!isContact[identifiers.kind[identifier] as number] || last[identifier] === node) continue;
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
    if (value >= 0) tally(counts, value);
  }
  return counts;
}
