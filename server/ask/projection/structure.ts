import type { Projection } from './held.ts';

/** Where a thing stands among the things that were asked about. */
export interface Centrality {
  readonly id: string;
  /** False for an ad that was added because two of them stand in it. */
  readonly selected: boolean;
  readonly neighbours: number;
  /** Shortest paths between two others on which it lies; of several each counts in part. */
  readonly between: number;
  readonly pageRank: number;
  readonly core: number;
  /** None where it has no link at all. */
  readonly community: number | undefined;
  /** Its part: its place in `parts`; none where it has no link. */
  readonly part: number | undefined;
  /** Into how many pieces its part falls without it; 0 where it does not. */
  readonly pieces: number;
  /** How many things no longer hang together with the largest of those pieces. */
  readonly apart: number;
}

/** A link without which its part falls in two. */
export interface Bridge {
  readonly source: string;
  readonly target: string;
  /** Things on its smaller side. */
  readonly apart: number;
}

export interface Structure {
  readonly centralities: readonly Centrality[];
  /** How many things hang together in each part, the largest first; what has no link is no part. */
  readonly parts: readonly number[];
  /** Those that part most from the rest first. */
  readonly bridges: readonly Bridge[];
  /** Asked for and not held. */
  readonly absent: readonly string[];
  /** Were all these figures made of the graph as it is now? */
  readonly current: boolean;
}

export interface StructureQuestion {
  readonly ids: readonly string[];
  readonly hubs: 'avoid' | 'follow';
  readonly joined: boolean;
}

/** How some things hang together, among themselves: who is central, and without what they fall apart. */
export async function structureOf(
  projection: Projection,
  { ids, hubs, joined }: StructureQuestion,
): Promise<Structure> {
  const { of, current } = await projection.numbers(ids);
  const scope = { among: [...of.values()], hubs, joined };
  const figures = ['degree', 'betweenness', 'pagerank', 'cores', 'communities'] as const;
  const [cuts, ...measured] = await Promise.all([
    projection.query('cuts', scope),
    ...figures.map((figure) => projection.query(figure, scope)),
  ]);
  const [degree, betweenness, pagerank, cores, communities] = measured.map(
    ({ values }) => new Map(values.map(({ number, value }) => [number, value])),
  );
  const numbers = [...new Set([...of.values(), ...cuts.nodes.map(({ number }) => number)])];
  const names = await projection.ids(numbers);
  const selected = new Set(of.values());
  const { parts, place } = partsOf(cuts.sizes);
  const held = new Map(cuts.nodes.map((node) => [node.number, node]));
  const centralities = numbers.flatMap((number) => {
    const id = names.get(number);
    if (id === undefined) return [];
    const its = held.get(number);
    return {
      id,
      selected: selected.has(number),
      neighbours: degree?.get(number) ?? 0,
      between: betweenness?.get(number) ?? 0,
      pageRank: pagerank?.get(number) ?? 0,
      core: cores?.get(number) ?? 0,
      community: communities?.get(number),
      part: its && place.get(its.component),
      pieces: its?.pieces ?? 0,
      apart: its?.apart ?? 0,
    };
  });
  centralities.sort(
    (a, b) => b.between - a.between || b.pageRank - a.pageRank || (a.id < b.id ? -1 : 1),
  );
  const bridges = cuts.bridges.flatMap(({ ends: [a, b], apart }) => {
    const [source, target] = [names.get(a), names.get(b)];
    return source !== undefined && target !== undefined ? { source, target, apart } : [];
  });
  bridges.sort((a, b) => b.apart - a.apart);
  return { centralities, parts, bridges, absent: ids.filter((id) => !of.has(id)), current };
}

/** Components of more than one thing, the largest first, and the place of each among them. */
function partsOf(sizes: readonly number[]) {
  const order = [...sizes.keys()]
    .filter((component) => (sizes[component] ?? 0) > 1)
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  return {
    parts: order.map((component) => sizes[component] ?? 0),
    place: new Map(order.map((component, i) => [component, i])),
  };
}
