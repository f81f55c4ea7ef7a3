import type { Resolution } from '../engine/index.ts';
import type { Operations } from '../operations/types.ts';

/** What a reader sees as one: an operation of the usual level, or a network that is in none. */
export interface Groups {
  /** By node (a position in `Resolution.networks`) its group. */
  readonly of: Int32Array;
  /** By group its ads. */
  readonly size: Int32Array;
}

export function groupsOf({ networks }: Resolution, operations: Operations): Groups {
  const usual = operations.operationOf[operations.usual];
  const { length: nodes } = networks;
  // Operations come after nodes.
  const of = Int32Array.from(networks, (_, node) => {
    const operation = usual?.[node] ?? -1;
    return operation < 0 ? node : nodes + operation;
  });
  const size = new Int32Array(nodes + operations.operations.length);
  for (const [node, { ads }] of networks.entries()) {
    const group = of[node] as number;
    size[group] = (size[group] as number) + ads.length;
  }
  return { of, size };
}
