import type { Operation, Operations } from '../../resolve/index.ts';
import { keepIds } from '../finding/keep-ids.ts';

/** The operations of the run before. */
export interface OperationsBefore {
  /** By ad, the operation that it was in at a level, counted from 1. */
  at(level: number): ReadonlyMap<string, string>;
}

/**
 * Gives each operation the id that it had at the same level: those of the usual level first, then the others from sure
 * to loose. Each id goes to one operation. Pure.
 * @param ads of each operation
 */
export function keepOperationIds(
  {
    operations,
    levels,
    usual,
  }: Pick<Operations, 'levels' | 'usual'> & {
    readonly operations: readonly Pick<Operation, 'from' | 'to'>[];
  },
  ads: readonly (readonly string[])[],
  before: OperationsBefore | undefined,
  run: number,
): string[] {
  const ids = new Array<string>(operations.length).fill('');
  const taken = new Set<string>();
  let fresh = 0;
  for (const level of new Set([usual, ...levels.keys()])) {
    const here = [...operations.keys()].filter((i) => {
      const { from = 0, to = -1 } = operations[i] ?? {};
      return ids[i] === '' && from <= level && level <= to;
    });
    const free = [...(before?.at(level + 1) ?? [])].filter(([, id]) => !taken.has(id));
    const given = keepIds(
      here.map((i) => ads[i] ?? []),
      new Map(free),
      run,
      { kind: 'operation', fresh },
    );
    for (const [i, at] of here.entries()) {
      const id = given[i] ?? '';
      ids[at] = id;
      taken.add(id);
      if (id.startsWith(`operation:${run}/`)) fresh += 1;
    }
  }
  return ids;
}
