import type { Graph, Run } from './graph.ts';
import { statement } from './statement.ts';

/**
 * What the graph is at: `number` counts the transactions that changed a relationship or a hub, `epoch` names the
 * count, so that a graph that was emptied and filled again is not taken for the old one.
 */
export interface GraphVersion {
  readonly epoch: string;
  readonly number: number;
}

declare const numbering: unique symbol;
/** Neo4j's own number of a node. While it runs a plain number. */
export type NodeNumber = number & { readonly [numbering]: 'neo4j' };

/**
 * Says in a transaction, as its last statement, that it changes relationships or hubs.
 * @param sources nodes at which changed relationships begin: by entity id, or by Neo4j's own number
 */
export async function noteChange(run: Run, sources: readonly (string | number)[]): Promise<void> {
  await run(statement('core/neo4j/note-change'), {
    ids: sources.filter((source) => typeof source === 'string'),
    numbers: sources.filter((source) => typeof source === 'number'),
  });
}

export const isSameVersion = (a: GraphVersion | undefined, b: GraphVersion | undefined): boolean =>
  a !== undefined && a.epoch === b?.epoch && a.number === b.number;

export async function graphVersion(graph: Pick<Graph, 'read'>): Promise<GraphVersion> {
  const [version] = await graph.read<GraphVersion>(statement('core/neo4j/version'));
  return version ?? { epoch: '', number: 0 };
}

/**
 * Tells the last change of a version from another of the same number. A graph that was put back from a backup counts
 * on from there in its old epoch, and whoever holds a copy on disk may hold a later state of it.
 * @returns null of a graph that has not changed
 */
export async function markOf(
  graph: Pick<Graph, 'read'>,
  { number }: GraphVersion,
): Promise<string | null> {
  const [change] = await graph.read<{ mark: string }>(statement('core/neo4j/mark-of-change'), {
    number,
  });
  return change?.mark ?? null;
}

/**
 * Neo4j's numbers of the nodes whose relationships may have changed between two versions.
 * @returns undefined when that is not known any more: the graph is another one, or has changed too often since
 */
export async function changedSources(
  graph: Pick<Graph, 'read'>,
  since: GraphVersion,
  now: GraphVersion,
): Promise<Set<NodeNumber> | undefined> {
  if (since.epoch !== now.epoch || since.number > now.number) return undefined;
  const changes = await graph.read<{ number: number; sources: NodeNumber[] }>(
    statement('core/neo4j/changes-since'),
    { number: since.number },
  );
  const noted = changes.filter(({ number }) => number <= now.number);
  if (noted.length !== now.number - since.number) return undefined;
  return new Set(noted.flatMap(({ sources }) => sources));
}
