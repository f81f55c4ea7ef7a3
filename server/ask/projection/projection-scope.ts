import { z } from 'zod';
import { tally } from '../../core/collections/index.ts';
import { type Adjacency, adjacencyOf } from './adjacency.ts';
import { around } from './algorithms/around.ts';
import type { GraphArrays } from './arrays.ts';
import { type Filter, filterOf } from './filter.ts';

/** So much of a selection fits a screen, and an answer a second. */
export const mostSelected = 5000;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'is not a day, such as 2026-05-01');

/** What every question can say about where it looks; nodes go by Neo4j's own numbers. */
export const scopeShape = {
  hubs: z.enum(['avoid', 'follow']).default('avoid'),
  /** Only what was seen at some time between these days. */
  from: day.optional(),
  to: day.optional(),
  /** Only among these nodes; the whole graph when absent. */
  among: z.array(z.int().nonnegative()).max(mostSelected).optional(),
  /** Among these, and what joins at least two of them: the ads in which identifiers stand together. */
  joined: z.boolean().default(false),
};

export type Scope = z.output<z.ZodObject<typeof scopeShape>>;

/** Where a question looks, made ready. */
export interface Part {
  readonly adjacency: Adjacency;
  /** Neo4j's number of the n-th node. */
  numberOf(n: number): number;
}

export const filterIn = ({ hubs, from, to }: Pick<Scope, 'hubs' | 'from' | 'to'>): Filter =>
  filterOf(hubs, { from, to });

/** The node of one of Neo4j's numbers, or undefined where it has no relationship or is none of ours. */
export function nodeOf({ places }: GraphArrays, number: number): number | undefined {
  const place = places[number];
  return place ? place - 1 : undefined;
}

export function partOf(graph: GraphArrays, scope: Scope): Part {
  const filter = filterIn(scope);
  const name = (node: number) => graph.numbers[node] as number;
  if (!scope.among) return { adjacency: adjacencyOf(graph, filter), numberOf: name };
  const selected = new Set(scope.among.flatMap((number) => nodeOf(graph, number) ?? []));
  const joining = scope.joined ? joiners(graph, filter, selected) : [];
  const members = Int32Array.from([...selected, ...joining]);
  return {
    adjacency: adjacencyOf(graph, filter, members),
    numberOf: (n) => name(members[n] as number),
  };
}

/** Nodes that are linked to at least two of the selected ones: those that are linked to most of them, up to a limit. */
function joiners(graph: GraphArrays, filter: Filter, selected: ReadonlySet<number>): number[] {
  const links = new Map<number, number>();
  for (const node of selected) {
    if (filter.hubs === 'avoid' && graph.hubs[node] === 1) continue;
    const near = new Set<number>();
    around(graph, filter, node, (other) => {
      if (!selected.has(other) && (filter.hubs === 'follow' || graph.hubs[other] === 0))
        near.add(other);
    });
    for (const other of near) tally(links, other);
  }
  return [...links]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostSelected)
    .map(([node]) => node);
}
