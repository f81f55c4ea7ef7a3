import { isContact, type Observed, type Resolution } from '../engine/index.ts';
import { commonNeighbours, largestComponents } from './around.ts';
import type { Bound } from './judged.ts';
import { type Links, leastOwned } from './levels.ts';
import { eachShared, type SharedItems } from './operation-items.ts';
import { itemWeights, pairsOf } from './operation-pairs.ts';
import { type NodeFacts, nodeFacts, probabilities } from './probability.ts';
import type { Association, AssociationConcern, AssociationItem } from './types.ts';

/** Every pair of nodes that may be linked, and how to tell one of them. */
export interface Weighed {
  readonly links: Links;
  /** Whether the engine takes an identifier for a hub. */
  isHub(identifier: number): boolean;
  /** Positions of the items that two nodes share and that bring a good part of the weight. */
  itemsOf(link: number): readonly number[];
  /** @param link its position among the links */
  explained(link: number): Association;
}

/** What is less probable is no association: it links nothing at any level, and is not told. */
const leastProbable = 0.2;
/** Holders from which an item is called widely shared. */
const wide = 20;
/** What stands in a smaller share of the ads of either side says little of them. */
const fewAds = 0.2;
/** An item links two nodes where it brings this share of what they share. */
const goodPart = 0.1;
/** Items told of an association at the most. */
const mostItems = 12;

/**
 * Weighs all pairs of nodes that share something. What a person said to be apart is no pair; what a person said to be
 * together is one of probability 1, whether or not it shares anything.
 */
export function weigh(
  observed: Observed,
  resolution: Resolution,
  items: SharedItems,
  bound: Bound,
  isShared: (identifier: number) => boolean,
): Weighed {
  const weights = itemWeights(items, isShared);
  const pairs = pairsOf(items, weights);
  const facts = nodeFacts(observed, resolution);
  const around = {
    linked: largestComponents(items, pairs),
    neighbours: commonNeighbours(items.nodes, pairs),
  };
  const probability = probabilities(items, pairs, around, facts);
  const saidOf = new Map<string, string[]>();
  for (const { a, b, judgements } of bound.together)
    saidOf.set(`${a} ${b}`, [...(saidOf.get(`${a} ${b}`) ?? []), ...judgements]);
  const said = bound.together.map(({ a, b }) => ({ a, b, probability: 1, owned: 0 }));
  const held = [...heldByHubs(items, weights, bound), ...said];
  const links = linksOf({ ...pairs, probability }, items.nodes, held, bound);
  const hubs = new Set(
    resolution.verdicts.filter(({ hub }) => hub).map(({ identifier }) => identifier),
  );
  const bringsContact = (identifier: number) =>
    isContact[observed.identifiers.kind[identifier] as number] === 1;
  return {
    links,
    isHub: (identifier) => hubs.has(identifier),
    itemsOf: (link) =>
      sharedBy(items, weights, links.a[link] as number, links.b[link] as number).flatMap(
        ({ item, share }) => (share >= goodPart ? [item] : []),
      ),
    explained: (link) => {
      const [a, b] = [links.a[link] as number, links.b[link] as number];
      const shared = sharedBy(items, weights, a, b);
      const judgements = saidOf.get(`${a} ${b}`) ?? [];
      return {
        ...{ a, b, weight: links.weight[link] as number },
        probability: links.probability[link] as number,
        items: shared.map(({ item: _, ...one }) => one),
        concerns:
          judgements.length > 0
            ? []
            : concernsOf(items, facts, hubs, { a, b, shared }, bringsContact),
        judgements,
      };
    },
  };
}

/** What holds two nodes together beside what they were weighed by: a contact, or a person's word. */
interface Held {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly owned: number;
}

/** Of each contact that is one owner's though it is called a hub: its holders, each with the one of most ads. */
function heldByHubs(items: SharedItems, weights: Float64Array, bound: Bound): Held[] {
  const { start, node, size, owned, count } = items;
  const held: Held[] = [];
  for (let item = 0; item < count; item += 1) {
    const probability = owned[item] as number;
    if (probability === 1 || probability < leastOwned || weights[item] === 0) continue;
    const holders = node.subarray(start[item], start[item + 1]);
    const most = holders.reduce((a, b) => ((size[b] as number) > (size[a] as number) ? b : a));
    for (const one of holders)
      if (one !== most && !bound.isApart(one, most))
        held.push({ ...pairOf(one, most), probability, owned: probability });
  }
  return held;
}

const pairOf = (x: number, y: number) => ({ a: Math.min(x, y), b: Math.max(x, y) });

/** Pairs, without those that are judged apart, and with what else holds two nodes together. */
function linksOf(
  pairs: Omit<Links, 'owned'>,
  nodes: number,
  held: readonly Held[],
  bound: Bound,
): Links {
  const keyOf = (a: number, b: number) => a * nodes + b;
  const others = new Map<number, Held>();
  for (const one of held) {
    const known = others.get(keyOf(one.a, one.b));
    if (!known || known.probability < one.probability) others.set(keyOf(one.a, one.b), one);
  }
  // There are millions of pairs: columns, and no object for each.
  const kept: number[] = [];
  const probability = pairs.probability.slice();
  const owned = new Float64Array(pairs.a.length);
  for (let i = 0; i < pairs.a.length; i += 1) {
    const [a, b] = [pairs.a[i] as number, pairs.b[i] as number];
    const other = others.size > 0 ? others.get(keyOf(a, b)) : undefined;
    if (other) {
      others.delete(keyOf(a, b));
      probability[i] = Math.max(probability[i] as number, other.probability);
      owned[i] = other.owned;
    }
    if ((probability[i] as number) < leastProbable || bound.isApart(a, b)) continue;
    kept.push(i);
  }
  const more = [...others.values()];
  const column = (of: ArrayLike<number>, ofOther: (other: Held) => number) => [
    ...kept.map((i) => of[i] as number),
    ...more.map(ofOther),
  ];
  return {
    a: Int32Array.from(column(pairs.a, ({ a }) => a)),
    b: Int32Array.from(column(pairs.b, ({ b }) => b)),
    weight: Float64Array.from(column(pairs.weight, (other) => other.probability)),
    probability: Float64Array.from(column(probability, (other) => other.probability)),
    owned: Float64Array.from(column(owned, (other) => other.owned)),
  };
}

/** What two nodes share that links, the largest part of the weight first. */
function sharedBy(
  items: SharedItems,
  weights: Float64Array,
  a: number,
  b: number,
): (AssociationItem & { readonly item: number })[] {
  const { start, held, size, identifier, era } = items;
  const found: (AssociationItem & { readonly item: number; readonly part: number })[] = [];
  eachShared(items, a, b, (item, mine, theirs) => {
    if (weights[item] === 0) return;
    const ads = [held[mine] as number, held[theirs] as number] as const;
    found.push({
      item,
      identifier: identifier[item] as number,
      era: era[item] as number,
      ads,
      holders: (start[item + 1] as number) - (start[item] as number),
      share: 0,
      part:
        ((weights[item] as number) * ads[0] * ads[1]) / ((size[a] as number) * (size[b] as number)),
    });
  });
  const all = found.reduce((sum, { part }) => sum + part, 0);
  return found
    .sort((x, y) => y.part - x.part || x.identifier - y.identifier)
    .slice(0, mostItems)
    .map(({ part, ...explained }) => ({ ...explained, share: part / all }));
}

function concernsOf(
  { size }: SharedItems,
  facts: NodeFacts,
  hubs: ReadonlySet<number>,
  pair: { readonly a: number; readonly b: number; readonly shared: readonly AssociationItem[] },
  isContact: (identifier: number) => boolean,
): AssociationConcern[] {
  const { a, b, shared } = pair;
  const concerns: AssociationConcern[] = [];
  const haveOwn = (facts.contacts[a] as number) > 0 && (facts.contacts[b] as number) > 0;
  if (haveOwn && !shared.some(({ identifier }) => isContact(identifier)))
    concerns.push('content-alone');
  if (shared.length > 0 && shared.every(({ holders }) => holders >= wide))
    concerns.push('shared-widely');
  if (shared.length > 0 && shared.every(({ identifier }) => hubs.has(identifier)))
    concerns.push('hub');
  const place = facts.place(a, b);
  if (place === 0 || (place < 0 && facts.platform(a, b) === 0)) concerns.push('elsewhere');
  const isFew = ({ ads }: AssociationItem) =>
    ads[0] < fewAds * (size[a] as number) && ads[1] < fewAds * (size[b] as number);
  if (shared.length > 0 && shared.every(isFew)) concerns.push('few-ads');
  return concerns;
}
