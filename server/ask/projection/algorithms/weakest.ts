import type { GraphArrays } from '../arrays.ts';
import type { Filter } from '../filter.ts';
import { around } from './around.ts';

/** The least weight on a path, 1..255; where two nodes are joined more than once, the surest of them counts. */
export function weakestOn(graph: GraphArrays, filter: Filter, path: readonly number[]): number {
  let weakest = 255;
  for (let i = 1; i < path.length; i += 1) {
    const [one, other] = fewerFirst(graph, path[i - 1] as number, path[i] as number);
    let surest = 0;
    around(graph, filter, one, (node, weight) => {
      if (node === other && weight > surest) surest = weight;
    });
    weakest = Math.min(weakest, surest);
  }
  return weakest;
}

/** A hub has thousands of neighbours, and what it is joined to has few. */
function fewerFirst(graph: GraphArrays, a: number, b: number): [number, number] {
  return links(graph, a) <= links(graph, b) ? [a, b] : [b, a];
}

const links = ({ outStart, inStart }: GraphArrays, node: number): number =>
  (outStart[node + 1] as number) -
  (outStart[node] as number) +
  (inStart[node + 1] as number) -
  (inStart[node] as number);
