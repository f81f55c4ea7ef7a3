import type { GraphArrays } from '../../../server/projection/arrays.ts';
import { usualFilter } from '../../../server/projection/filter.ts';

/** The links of a graph that the usual questions go along. */
export type EachLink = (take: (a: number, b: number, weight: number) => void) => void;

/** The links that the usual questions go along: by types that say who is behind an ad, and to no hub. */
export function linksOf(graph: GraphArrays): EachLink {
  const isLinking = (i: number) => ((graph.outType[i] as number) & usualFilter.types) !== 0;
  return (take) => {
    for (let n = 0; n < graph.nodes; n += 1)
      for (let i = graph.outStart[n] as number; i < (graph.outStart[n + 1] as number); i += 1) {
        const target = graph.outTarget[i] as number;
        if (isLinking(i) && graph.hubs[target] === 0) take(n, target, graph.outWeight[i] as number);
      }
  };
}

export function same(what: string, theirs: unknown, ours: unknown): void {
  if (theirs !== ours) throw new Error(`${what}: theirs is ${theirs}, ours ${ours}`);
}
