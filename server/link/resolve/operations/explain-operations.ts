import { Sets } from '../../../core/collections/index.ts';
import { isContact, type Observed, type Resolution } from '../engine/index.ts';
import type { Weighed } from './associations.ts';
import { cutPointsOf } from './operation-cut-points.ts';
import type { SharedItems } from './operation-items.ts';
import { type NodeSet, setsOf } from './sets.ts';
import type {
  Association,
  Operation,
  OperationDoubt,
  OperationLevel,
  OperationLink,
  Operations,
} from './types.ts';

/** Of the associations of an operation so many are told, the most probable ones, beside those that hold it together. */
const mostInside = 300;
const mostOutside = 5;
const mostLinks = 20;
/** So many strangers speak against an operation. */
const manyStrangers = 5;

export interface Ground {
  readonly observed: Observed;
  readonly resolution: Resolution;
  readonly items: SharedItems;
  readonly weighed: Weighed;
  readonly levels: readonly OperationLevel[];
}

/** Communities as operations, each with what links it, what it hangs by, and what speaks against it. */
export function explain(
  ground: Ground,
  communities: readonly Int32Array[],
): Pick<Operations, 'operations' | 'operationOf' | 'associations'> {
  const { sets, setOf } = setsOf(communities);
  const linksOf = linksBySet(ground, sets, setOf);
  const associations = new Associations(ground.weighed);
  const order = sets
    .map((_, at) => at)
    .sort((x, y) => adsOf(ground, sets[y]) - adsOf(ground, sets[x]) || x - y);
  const position = new Int32Array(sets.length);
  for (const [i, at] of order.entries()) position[at] = i;
  const operations = order.map((at): Operation => {
    const set = sets[at] as NodeSet;
    const parent = set.parent < 0 ? -1 : (position[set.parent] as number);
    return operationOf(ground, set, parent, linksOf[at] ?? noLinks, associations);
  });
  return {
    operations,
    operationOf: setOf.map((of) => of.map((set) => (set < 0 ? -1 : (position[set] as number)))),
    associations: associations.all,
  };
}

interface SetLinks {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
}
const noLinks: SetLinks = { inside: [], outside: [] };

const adsOf = ({ items }: Pick<Ground, 'items'>, set: NodeSet | undefined): number =>
  set?.nodes.reduce((sum, node) => sum + (items.size[node] as number), 0) ?? 0;

/** Associations that are told, each once. */
class Associations {
  readonly all: Association[] = [];
  readonly #known = new Map<number, number>();
  readonly #weighed: Weighed;

  constructor(weighed: Weighed) {
    this.#weighed = weighed;
  }

  /** @returns its position in `all` */
  of(link: number): number {
    const known = this.#known.get(link);
    if (known !== undefined) return known;
    this.#known.set(link, this.all.length);
    return this.all.push(this.#weighed.explained(link)) - 1;
  }
}

/** By set: links among its nodes that are probable enough at the level where it begins, and those that lead out of it. */
function linksBySet(
  { weighed: { links }, levels }: Ground,
  sets: readonly NodeSet[],
  setOf: readonly Int32Array[],
): SetLinks[] {
  const found = sets.map(() => ({ inside: [] as number[], outside: [] as number[] }));
  for (let i = 0; i < links.a.length; i += 1) {
    const [a, b] = [links.a[i] as number, links.b[i] as number];
    const probability = links.probability[i] as number;
    let last = -1;
    let lastOut = [-1, -1];
    for (let level = 0; level < setOf.length; level += 1) {
      const [x, y] = [setOf[level]?.[a] ?? -1, setOf[level]?.[b] ?? -1];
      if (x >= 0 && x === y) {
        const least = levels[sets[x]?.from ?? 0]?.least ?? 0;
        if (x !== last && probability >= least) found[x]?.inside.push(i);
        last = x;
      } else {
        for (const [end, set] of [x, y].entries())
          if (set >= 0 && lastOut[end] !== set) found[set]?.outside.push(i);
        lastOut = [x, y];
      }
    }
  }
  const surest = (x: number, y: number) =>
    (links.probability[y] as number) - (links.probability[x] as number) ||
    (links.weight[y] as number) - (links.weight[x] as number) ||
    x - y;
  for (const { inside, outside } of found) {
    inside.sort(surest);
    outside.sort(surest);
  }
  return found;
}

function operationOf(
  ground: Ground,
  set: NodeSet,
  parent: number,
  { inside, outside }: SetLinks,
  associations: Associations,
): Operation {
  const { items, resolution, weighed } = ground;
  const { nodes, from, to } = set;
  const tree = surestTree(nodes, inside, weighed);
  for (const link of inside.slice(0, mostInside)) associations.of(link);
  const links = linksOf(items, nodes, inside, weighed);
  const last = tree.at(-1);
  return {
    key: [...nodes]
      .map((node) => resolution.networks[node]?.key ?? '')
      .reduce((least, key) => (key < least ? key : least)),
    ...{ nodes, ads: adsOf(ground, set), from, to, parent },
    probability: last === undefined ? 1 : (weighed.links.probability[last] as number),
    leastProbable: last === undefined ? -1 : associations.of(last),
    tree: tree.map((link) => associations.of(link)),
    cutPoints: cutPointsOf(items, nodes, inside, weighed),
    links: links.slice(0, mostLinks),
    outside: outside.slice(0, mostOutside).map((link) => associations.of(link)),
    doubts: doubtsOf(ground, set, links, inside),
  };
}

/** The surest links that hold nodes together, least probable last (J. B. Kruskal, 1956). @param links the surest first */
function surestTree(
  nodes: Int32Array,
  links: readonly number[],
  { links: all }: Weighed,
): number[] {
  const place = new Map(Array.from(nodes, (node, i) => [node, i]));
  const sets = new Sets(nodes.length);
  return links.filter((link) =>
    sets.merge(
      place.get(all.a[link] as number) as number,
      place.get(all.b[link] as number) as number,
    ),
  );
}

/** Items on which its associations rest, those that most of its nodes hold first. */
function linksOf(
  items: SharedItems,
  nodes: Int32Array,
  inside: readonly number[],
  weighed: Weighed,
): OperationLink[] {
  const own = new Set(nodes);
  const resting = new Set<number>();
  for (const link of inside.slice(0, mostInside))
    for (const item of weighed.itemsOf(link)) resting.add(item);
  const links = [...resting].map((item): OperationLink => {
    const link = { nodes: 0, ads: 0, nodesOutside: 0, adsOutside: 0 };
    for (let e = items.start[item] as number; e < (items.start[item + 1] as number); e += 1) {
      const held = items.held[e] as number;
      if (own.has(items.node[e] as number)) {
        link.nodes += 1;
        link.ads += held;
      } else {
        link.nodesOutside += 1;
        link.adsOutside += held;
      }
    }
    return {
      identifier: items.identifier[item] as number,
      era: items.era[item] as number,
      ...link,
    };
  });
  return links.sort((x, y) => y.nodes - x.nodes || y.ads - x.ads || x.identifier - y.identifier);
}

function doubtsOf(
  { observed, items, weighed }: Ground,
  { nodes }: NodeSet,
  links: readonly OperationLink[],
  inside: readonly number[],
): OperationDoubt[] {
  const doubts: OperationDoubt[] = [];
  const bringsContact = (identifier: number) =>
    isContact[observed.identifiers.kind[identifier] as number] === 1;
  const byStrangers = [...links]
    .filter(({ nodesOutside }) => nodesOutside >= manyStrangers)
    .sort((x, y) => y.nodesOutside - x.nodesOutside)[0];
  if (byStrangers)
    doubts.push({
      kind: 'strangers',
      identifier: byStrangers.identifier,
      nodes: byStrangers.nodesOutside,
    });
  const [first, second] = links;
  if (first && !second)
    doubts.push({ kind: 'one-item', identifier: first.identifier, nodes: first.nodes });
  const byContact = new Set<number>();
  for (const link of inside)
    if (weighed.itemsOf(link).some((item) => bringsContact(items.identifier[item] as number)))
      for (const end of [weighed.links.a[link], weighed.links.b[link]])
        byContact.add(end as number);
  const alone = nodes.length - nodes.filter((node) => byContact.has(node)).length;
  if (alone > 0) doubts.push({ kind: 'content-alone', identifier: -1, nodes: alone });
  if (first && weighed.isHub(first.identifier))
    doubts.push({ kind: 'hub', identifier: first.identifier, nodes: first.nodes });
  return doubts;
}
