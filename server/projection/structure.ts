import type { Projection } from './held.ts';

/** Where a thing stands among the things that were asked about. */
export interface Standing {
  readonly id: string;
  /** False for an ad that was added because two of them stand in it. */
  readonly selected: boolean;
  readonly neighbours: number;
  /** Shortest paths between two others on which it lies; of several each counts in part. */
  readonly between: number;
  readonly rank: number;
  readonly core: number;
  /** None where it has no link at all. */
  readonly community: number | undefined;
  /** Without it, what it is part of falls apart. */
  readonly cut: boolean;
}

export interface Structure {
  readonly standings: readonly Standing[];
  readonly bridges: readonly (readonly [string, string])[];
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
  const numbers = [...new Set([...of.values(), ...(degree?.keys() ?? [])])];
  const names = await projection.ids(numbers);
  const selected = new Set(of.values());
  const points = new Set(cuts.points);
  const standings = numbers.flatMap((number) => {
    const id = names.get(number);
    if (id === undefined) return [];
    return {
      ...{ id, selected: selected.has(number), cut: points.has(number) },
      neighbours: degree?.get(number) ?? 0,
      between: betweenness?.get(number) ?? 0,
      rank: pagerank?.get(number) ?? 0,
      core: cores?.get(number) ?? 0,
      community: communities?.get(number),
    };
  });
  standings.sort((a, b) => b.between - a.between || b.rank - a.rank || (a.id < b.id ? -1 : 1));
  return {
    standings,
    bridges: cuts.bridges.flatMap(([a, b]) => {
      const ends = [names.get(a), names.get(b)] as const;
      return ends[0] !== undefined && ends[1] !== undefined ? [[ends[0], ends[1]] as const] : [];
    }),
    absent: ids.filter((id) => !of.has(id)),
    current,
  };
}
