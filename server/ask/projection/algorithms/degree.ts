import type { Adjacency } from '../adjacency.ts';

/** How many neighbours each node has. */
export function degree({ nodes, start }: Adjacency): Int32Array {
  return Int32Array.from(
    { length: nodes },
    (_, n) => (start[n + 1] as number) - (start[n] as number),
  );
}
