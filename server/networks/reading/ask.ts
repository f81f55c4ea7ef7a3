import { type Graph, statement } from '../../neo4j/index.ts';

/** Values that a statement is given at once. */
const atOnce = 1_000;

/**
 * Asks a statement after many values, some at a time.
 * @param of the parameter that takes them
 * @param signal ends it between two questions
 */
export async function askInParts<T>(
  graph: Pick<Graph, 'read'>,
  name: string,
  of: string,
  values: readonly (number | string)[],
  signal?: AbortSignal,
): Promise<T[]> {
  const rows: T[] = [];
  for (let i = 0; i < values.length; i += atOnce) {
    signal?.throwIfAborted();
    rows.push(...(await graph.read<T>(statement(name), { [of]: values.slice(i, i + atOnce) })));
  }
  return rows;
}
