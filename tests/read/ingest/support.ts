import type { Evidence } from '../../../server/core/evidence/index.ts';
import type { Graph } from '../../../server/core/neo4j/index.ts';
import { type ImportEvent, importFile } from '../../../server/read/ingest/index.ts';

/** Imports a file; what was wrong with it. */
export async function importInto(graph: Graph, evidence: Evidence, path: string) {
  const events: ImportEvent[] = [];
  const onEvent = (event: ImportEvent) => void events.push(event);
  await importFile(path, { graph, evidence, onEvent, now: () => new Date('2026-07-01T00:00:00Z') });
  return events.filter((event) => event.type === 'problem');
}

/** An image in a picture, or an ad in a template. */
export interface Member {
  readonly source: string;
  readonly group: string;
  readonly size: number;
  readonly r: Record<string, unknown>;
}

export function membersOf(graph: Graph, type: 'IN_CLUSTER' | 'USES_TEMPLATE'): Promise<Member[]> {
  return graph.read<Member>(
    `MATCH (a:Entity)-[r:${type}]->(g:Entity) RETURN a.id AS source, g.id AS group, g.size AS size, properties(r) AS r ORDER BY source, group`,
  );
}
