import { z } from 'zod';
import type { Adjacency } from '../adjacency.ts';
import type { GraphArrays } from '../arrays.ts';
import { partOf, type Scope, scopeShape } from '../projection-scope.ts';

/** A figure for each node, the highest first; of the whole graph only so many. */
export interface Measured {
  readonly nodes: number;
  readonly values: readonly { readonly number: number; readonly value: number }[];
}

const most = 10_000;

/** Declares an algorithm that gives a figure for each node. */
export function measure<Own extends z.ZodRawShape>(
  id: string,
  title: string,
  own: Own,
  run: (adjacency: Adjacency, parameters: z.output<z.ZodObject<Own>>) => Int32Array | Float64Array,
) {
  const parameters = z.object({
    ...scopeShape,
    top: z.int().min(1).max(most).default(most),
    ...own,
  });
  return {
    id,
    title,
    parameters,
    run(graph: GraphArrays, given: z.output<typeof parameters>): Measured {
      const asked = given as unknown as Scope & { top: number } & z.output<z.ZodObject<Own>>;
      const { adjacency, numberOf } = partOf(graph, asked);
      const values = run(adjacency, asked);
      const order = highest(values, asked.top);
      return {
        nodes: adjacency.nodes,
        values: order.map((n) => ({ number: numberOf(n), value: values[n] as number })),
      };
    },
  };
}

/** The places of the highest values, the highest first; of equals the first. */
function highest(values: Int32Array | Float64Array, top: number): number[] {
  if (values.length <= top) return [...values.keys()].sort((a, b) => byValue(values, a, b));
  // What is below the last that is wanted need not be sorted by place.
  const last = values.slice().sort().at(-top) as number;
  const above = [...indexes(values, (value) => value > last)];
  const equal = [...indexes(values, (value) => value === last, top - above.length)];
  return [...above.sort((a, b) => byValue(values, a, b)), ...equal];
}

const byValue = (values: Int32Array | Float64Array, a: number, b: number) =>
  (values[b] as number) - (values[a] as number) || a - b;

function* indexes(
  values: Int32Array | Float64Array,
  isMeant: (value: number) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Generator<number> {
  let found = 0;
  for (let n = 0; n < values.length && found < limit; n += 1) {
    if (!isMeant(values[n] as number)) continue;
    found += 1;
    yield n;
  }
}
