import type { Graph } from './graph.ts';
import { statement } from './statement.ts';

/** What a graph says of the data folder that it belongs to. */
export interface Owner {
  /** Id of the folder; null where nobody has said it yet, as in graphs of earlier releases. */
  readonly folder: string | null;
  /** A rebuild of it was begun and is not done: it does not hold all. */
  readonly rebuilding: boolean | null;
  readonly epoch: string | null;
  /** Whether anything is in it. */
  readonly holds: boolean;
  /** SHA-256 of some of the files that it tells of. */
  readonly files: readonly string[];
}

export async function ownerOf(graph: Pick<Graph, 'read'>): Promise<Owner> {
  const [owner] = await graph.read<Owner>(statement('core/neo4j/owner'));
  return owner ?? { folder: null, rebuilding: null, epoch: null, holds: false, files: [] };
}

/** Says whose graph it is. @returns its epoch */
export async function markOwner(
  graph: Pick<Graph, 'write'>,
  folder: string,
  rebuilding = false,
): Promise<string> {
  const [own] = await graph.write<{ epoch: string }>(statement('core/neo4j/own'), {
    folder,
    rebuilding: rebuilding ? true : null,
  });
  return own?.epoch ?? '';
}

/** Empties the graph; it keeps its schema, and says whose it is. */
export async function emptyGraph({
  driver,
  database,
}: Pick<Graph, 'driver' | 'database'>): Promise<void> {
  // Some at a time, which Neo4j allows outside a transaction alone.
  const session = driver.session({ database });
  try {
    await session.run(statement('core/neo4j/empty'));
  } finally {
    await session.close();
  }
}
