import type { GraphArrays } from '../arrays.ts';
import type { Filter } from '../filter.ts';

/**
 * Visits the neighbours of a node, whichever way their relationships point; one is visited again for each
 * further relationship. Hubs are visited too: whether to go on from one is for the caller to say.
 * Periods are not looked at.
 */
export function around(
  graph: GraphArrays,
  { types }: Pick<Filter, 'types'>,
  node: number,
  visit: (neighbour: number, weight: number) => void,
): void {
  const { outStart, outTarget, outType, outWeight, inStart, inSource, inType, inWeight } = graph;
  const outEnd = outStart[node + 1] as number;
  for (let i = outStart[node] as number; i < outEnd; i += 1) {
    const weight = outWeight[i] as number;
    if (((outType[i] as number) & types) !== 0 && weight !== 0)
      visit(outTarget[i] as number, weight);
  }
  const inEnd = inStart[node + 1] as number;
  for (let i = inStart[node] as number; i < inEnd; i += 1) {
    const weight = inWeight[i] as number;
    if (((inType[i] as number) & types) !== 0 && weight !== 0) visit(inSource[i] as number, weight);
  }
}
